import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bundle } from '../harness/bundle.ts';
import { launchChromium } from '../harness/launch.ts';
import { ownCases } from '../pages/cases.ts';
import { readCases } from '../pages/read-cases.ts';
import type { BenchCase } from './page-case.ts';
import type { PageAnswer } from './pages-page.ts';
import { ratchet } from './pages-ratchet.ts';
import { addAnswer, emptyScore, type PagesScore, printScore } from './pages-score.ts';
import type { BenchOptions } from './run.ts';

/** `npm run bench -- pages`: recognising, reading and finding on page cases, in a real Chromium. */
export async function run(options: BenchOptions): Promise<void> {
  const cases = options.cases ? readCases(options.cases) : ownCases();
  const { score, answers } = await judge(cases);
  printScore(score);
  if (!options.cases) {
    const { broke, mended } = ratchet(
      score.failures,
      cases.map((c) => c.file),
    );
    for (const line of broke) console.log(`broke: ${line}`);
    for (const line of mended) console.log(`mended, take it off the list: ${line}`);
    if (broke.length + mended.length > 0) process.exitCode = 1;
  }
  if (options.json) writeFileSync(options.json, `${JSON.stringify(score, null, 1)}\n`);
  if (options.answers)
    writeFileSync(options.answers, `${answers.map((a) => JSON.stringify(a)).join('\n')}\n`);
}

/** Runs the cases one after another in one browser page. */
export async function judge(cases: BenchCase[]): Promise<{ score: PagesScore; answers: object[] }> {
  const code = await bundle('test/bench/pages-page.ts', 'pagesBench');
  let current = '';
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(request.url === '/case' ? current : '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const browser = await launchChromium(['--hide-scrollbars']);
  const score = emptyScore();
  const answers: object[] = [];
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/case`;
    for (const c of cases) {
      current = c.html;
      await page.goto(url, { waitUntil: 'load' });
      await page.evaluate(code);
      const got = (await page.evaluate((mutation) => {
        const bench = (globalThis as unknown as { pagesBench: typeof import('./pages-page.ts') }).pagesBench;
        if (mutation) bench.mutate(document, mutation.seed, mutation.kinds);
        return bench.answer();
      }, c.mutation ?? null)) as PageAnswer;
      addAnswer(score, c.file, got);
      const controls = Object.fromEntries(
        Object.entries(got.controls).map(([k, n]) => [k, n === null ? null : Number(n)]),
      );
      answers.push({ file: c.file, page: got.page, state: got.state, controls, ms: got.ms });
    }
  } finally {
    await browser.close();
    server.close();
  }
  return { score, answers };
}
