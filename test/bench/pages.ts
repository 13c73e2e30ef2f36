import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from 'puppeteer';
import { labelsFor } from '../../utils/labels/labels.ts';
import type { LabelTable } from '../../utils/labels/table.ts';
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

type Bench = typeof import('./pages-page.ts');

/** Label tables, made out here as the background makes them: in each page anew they were nine tenths of what a case cost there. */
const tables = new Map<string, LabelTable>();
function tableFor(languages: string[]): LabelTable {
  const key = languages.join();
  const table = tables.get(key) ?? labelsFor(languages);
  tables.set(key, table);
  return table;
}

/** Leads the tab to a case, as a browser shows a page. */
async function inTab(page: Page, url: string): Promise<Frame> {
  await page.goto(url, { waitUntil: 'load' });
  return page.mainFrame();
}

/** Loads a case into a frame that fills the window, for a third of the processor time. */
async function inFrame(page: Page, url: string): Promise<Frame> {
  const holder = await page.evaluateHandle(async (src) => {
    document.body.replaceChildren();
    const frame = document.createElement('iframe');
    frame.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;border:0';
    const loaded = new Promise((done) => frame.addEventListener('load', done));
    frame.src = src;
    document.body.append(frame);
    await loaded;
    return frame;
  }, url);
  const frame = await holder.contentFrame();
  await holder.dispose();
  return frame;
}

/** Runs the cases one after another in one browser page; `fast` in frames of it. */
export async function judge(
  cases: BenchCase[],
  how?: 'fast',
): Promise<{ score: PagesScore; answers: object[] }> {
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
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const url = `${base}/case`;
    await page.goto(`${base}/`);
    for (const c of cases) {
      current = c.html;
      const frame = await (how === 'fast' ? inFrame : inTab)(page, url);
      await frame.evaluate(code);
      const languages = await frame.evaluate((mutation) => {
        const { pagesBench } = globalThis as unknown as { pagesBench: Bench };
        if (mutation) pagesBench.mutate(document, mutation.seed, mutation.kinds);
        return pagesBench.languages();
      }, c.mutation ?? null);
      const got: PageAnswer = await frame.evaluate(
        (labels) => (globalThis as unknown as { pagesBench: Bench }).pagesBench.answer(labels),
        tableFor(languages),
      );
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
