import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** gzip (level 9) sizes of a built extension, in bytes. What a row holds is told by `budgets`. */
export interface Sizes {
  guideAccount: number;
  guideOutlook: number;
  guideDrawing: number;
  target: number;
  targetMarking: number;
  appGuide: number;
  firstPaintStart: number;
  firstPaintJourney: number;
  wholePackage: number;
}

/**
 * What each may cost, in bytes: `wanted` is the goal; `allowed` is what a build may cost today, which is the goal where
 * it is met. Lower it when something becomes smaller; raising it needs a reason in docs/performance.md.
 */
export const budgets: Record<keyof Sizes, { what: string; wanted: number; allowed: number }> = {
  guideAccount: {
    what: 'in the account’s pages, from the start (guide.js, guide-account.js)',
    wanted: 24_000,
    allowed: 25_250,
  },
  guideOutlook: {
    what: 'in Outlook, from the start (guide.js, guide-outlook.js)',
    wanted: 24_000,
    allowed: 23_750,
  },
  guideDrawing: {
    what: 'in the account’s pages, with something to draw (guide.js, guide-account.js, draw.js)',
    wanted: 24_000,
    allowed: 38_450,
  },
  target: {
    what: 'in the other app’s page, waiting for its answer (target.js)',
    wanted: 18_000,
    allowed: 18_000,
  },
  targetMarking: {
    what: 'in the other app’s form, with its rings (target.js, fields.js)',
    wanted: 18_000,
    allowed: 22_950,
  },
  appGuide: { what: 'in the other app’s menus (app-guide.js, draw.js)', wanted: 18_000, allowed: 17_350 },
  firstPaintStart: { what: 'popup, first paint, nothing under way', wanted: 30_000, allowed: 30_000 },
  firstPaintJourney: { what: 'popup, first paint, a journey under way', wanted: 30_000, allowed: 45_000 },
  wholePackage: { what: 'whole package', wanted: 350_000, allowed: 695_600 },
};

const zipped = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;

/** Every file of a folder, by its path in it. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

/** The files a module loads before it runs, with itself: its imports and theirs, not what it may load later. */
function withImports(folder: string, entry: string, seen = new Set<string>()): Set<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  const code = readFileSync(join(folder, entry), 'utf8');
  for (const [, path = ''] of code.matchAll(/(?:\bfrom|\bimport)\s*"(\.[^"]+)"/g))
    withImports(folder, join(entry, '..', path), seen);
  return seen;
}

/** The chunk or file of words that holds this piece of text; the English words, say. Throws when there is none or more. */
function chunkWith(folder: string, files: readonly string[], text: string): string {
  const found = files.filter(
    (file) => /^(chunks|words)\//.test(file) && readFileSync(join(folder, file), 'utf8').includes(text),
  );
  const [only] = found;
  if (found.length !== 1 || only === undefined)
    throw new Error(
      `${found.length} chunks hold “${text}”: the bench has to be told anew what is loaded first`,
    );
  return only;
}

const sum = (folder: string, files: Iterable<string>): number =>
  [...files].reduce((total, file) => total + zipped(join(folder, file)), 0);

/** Measures a built extension; `folder` is such as `.output/chrome-mv3`. */
export function measureSizes(folder: string): Sizes {
  const files = filesOf(folder);
  const html = readFileSync(join(folder, 'popup.html'), 'utf8');
  const entries = [...html.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, path = '']) => path);
  const page = new Set<string>(['popup.html']);
  for (const entry of entries)
    if (entry.endsWith('.js')) withImports(folder, entry, page);
    else page.add(entry);
  // Each view by a class it alone draws, and of each part of the words, what only the list of its keys holds whole, and an English text.
  const start = ['start.address.own-domain', 'What shall we connect?'];
  const ui = ['options.theme.dark', 'Copy a summary for support'];
  const wordsOf = (texts: string[]) => texts.map((text) => chunkWith(folder, files, text));
  const first = (view: string, words: string[]) => {
    const entry = chunkWith(folder, files, view);
    return sum(folder, withImports(folder, entry, new Set([...page, ...wordsOf(words)])));
  };
  return {
    guideAccount: sum(folder, ['guide.js', 'guide-account.js']),
    guideOutlook: sum(folder, ['guide.js', 'guide-outlook.js']),
    guideDrawing: sum(folder, ['guide.js', 'guide-account.js', 'draw.js']),
    target: sum(folder, ['target.js']),
    targetMarking: sum(folder, ['target.js', 'fields.js']),
    appGuide: sum(folder, ['app-guide.js', 'draw.js']),
    firstPaintStart: first('app-search', start),
    firstPaintJourney: first('journey stack', [...start, ...ui]),
    wholePackage: sum(folder, files),
  };
}
