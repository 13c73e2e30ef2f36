#!/usr/bin/env node
// npm run new:page -- report.json [name]
// Turns a page report ("Report this page") into a page case under test/pages/reported/, to be marked by hand.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pageCase, reportIn } from './page-case.mjs';

const [file, given] = process.argv.slice(2);
if (!file) {
  console.error('usage: npm run new:page -- report.json [name]');
  process.exit(2);
}

const report = existsSync(file) ? reportIn(readFileSync(file, 'utf8')) : null;
if (!report) {
  console.error(`${file} holds no page report`);
  process.exit(1);
}
const name = (given ?? basename(file).replace(/\.json$/, '')).replace(/[^a-z0-9-]+/gi, '-').toLowerCase();
const folder = join('test', 'pages', 'reported');
mkdirSync(folder, { recursive: true });
const target = join(folder, `${name}.html`);
writeFileSync(target, pageCase(report), { flag: 'wx' });
console.log(`wrote ${target}`);
console.log(
  'Now put data-truth="…" on the controls, correct the truth at the end, and see docs/mend-a-page.md.',
);
