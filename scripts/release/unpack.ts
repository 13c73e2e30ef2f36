import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

/** Writes what a zip archive holds below a folder. For archives of our own: the names in it are trusted. */
export function unpack(archive: string, folder: string): void {
  for (const [file, content] of Object.entries(unzipSync(readFileSync(archive)))) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}
