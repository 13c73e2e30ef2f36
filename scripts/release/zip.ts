import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** One moment for every entry: the archive tells of its files' content only. The format knows nothing older. */
const moment = new Date(1980, 0, 1);
const unix = 3;
const mode = (executable: boolean) => (executable ? 0o100755 : 0o100644) * 0x10000;

/** All files below a folder, relative to it with `/`, in the order of their names' code units. */
export function filesBelow(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .flatMap((entry) => {
      const path = below ? `${below}/${entry.name}` : entry.name;
      return entry.isDirectory() ? filesBelow(folder, path) : [path];
    })
    .sort();
}

/**
 * The named files of a folder as a zip archive. Same files, same bytes, whatever the machine, the day or the version
 * of Node: order, times and compression are ours (fflate is plain JavaScript).
 */
export function zipFiles(folder: string, files: readonly string[]): Uint8Array {
  const entries: Zippable = {};
  for (const file of [...files].sort()) {
    const content = readFileSync(join(folder, file));
    // Not asked of the file system: unpacking may lose the right to run, and Windows has none.
    const executable = content.subarray(0, 2).toString() === '#!';
    entries[file] = [new Uint8Array(content), { os: unix, attrs: mode(executable) }];
  }
  return zipSync(entries, { level: 9, mtime: moment });
}
