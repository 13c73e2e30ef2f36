import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files of a folder that hold this text, as one byte or as two bytes a character. A browser at work takes files away meanwhile. */
export function filesWith(folder: string, text: string): string[] {
  const forms = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      try {
        const bytes = readFileSync(file);
        return forms.some((form) => bytes.includes(form));
      } catch {
        return false;
      }
    });
}
