import { readFileSync } from 'node:fs';
import type { PracticeResponse } from '../site.ts';

/** Answers with a style sheet or script that lies beside the module at `base` (its import.meta.url). */
export function asset(base: string, file: `./${string}.css` | `./${string}.js`): PracticeResponse {
  return {
    type: file.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8',
    body: readFileSync(new URL(file, base)),
  };
}
