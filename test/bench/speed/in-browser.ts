import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bundle } from '../../harness/bundle.ts';
import { launchChromium } from '../../harness/launch.ts';
import { setA } from '../../pages/cases.ts';
import { en } from '../../pages/words.ts';
import { type Frames, framesOf, median, round } from './table.ts';

type InPage = typeof import('./in-page.ts');
type Fill = typeof import('../pages-fill.ts');

/** Medians of ratios to the bare walk of the same page, taken in turns in that page. */
export interface ByRoleRow {
  elements: number;
  runs: number;
  getByRole: number;
}
export interface FormRow {
  fields: number;
  elements: number;
  runs: number;
  walkMs: number;
  /** The least a scanner reads of each field: a floor for others, not one of them. */
  leastScan: number;
  look: number;
  /** Reading, and writing the message: what the page itself pays. The rest is the background's. */
  page: number;
  find: number;
  found: number;
}
/** Medians in ms of a whole first mark above as many empty frames. */
export interface DrawRow {
  runs: number;
  emptyFrames: number;
  ours: number;
  driverJs: number;
  driverJsStill: number;
}

/** What is measured with our modules in plain pages of one Chromium. */
export async function inBrowser(
  runs: number,
): Promise<{ byRole: ByRoleRow; forms: FormRow[]; draw: DrawRow; scroll: Frames }> {
  const code = await bundle('test/bench/speed/in-page.ts', 'speed', { minify: true });
  const filling = await bundle('test/bench/pages-fill.ts', 'filling', { minify: true });
  const outlook = setA(en).find((replica) => replica.name === 'a/outlook-v9/en-US')?.html ?? '';
  const pages: Record<string, string> = {
    '/outlook': outlook,
    '/form': '<!doctype html><html lang="en"><title>Settings</title><body><h1>Settings</h1></body></html>',
    '/draw':
      '<!doctype html><html lang="en"><title>Draw</title><body><p>One</p><button id="control">Turn on</button></body></html>',
  };
  const server = createServer(({ url = '' }, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    // Isolated, so that the page's clock has its fine resolution.
    response.setHeader('cross-origin-opener-policy', 'same-origin');
    response.setHeader('cross-origin-embedder-policy', 'require-corp');
    response.end(pages[url] ?? '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const browser = await launchChromium(['--hide-scrollbars']);
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    const open = async (path: string, elements = 0) => {
      await page.goto(`http://127.0.0.1:${port}${path}`, { waitUntil: 'load' });
      await page.evaluate(code);
      if (elements === 0) return;
      await page.evaluate(filling);
      await page.evaluate((count) => {
        (globalThis as unknown as { filling: Fill }).filling.fill(document, count);
      }, elements);
    };
    const repeat = async <T>(name: keyof InPage, times: number): Promise<T[]> => {
      const all: T[] = [];
      // The first two let the engine compile.
      for (let n = 0; n < times + 2; n++)
        all.push(
          (await page.evaluate(
            (which) => (globalThis as unknown as { speed: Record<string, () => unknown> }).speed[which]?.(),
            name,
          )) as T,
        );
      return all.slice(2);
    };
    const ratio = <T extends { walk: number }>(list: T[], of: (one: T) => number) =>
      round(median(list.map((one) => of(one) / one.walk)));

    await open('/outlook', 6000);
    const roles = await repeat<ReturnType<InPage['timeByRole']>>('timeByRole', Math.min(runs, 7));
    const byRole = {
      elements: await page.evaluate(() => document.querySelectorAll('*').length),
      runs: roles.length,
      getByRole: ratio(roles, (one) => one.byRole),
    };

    const forms: FormRow[] = [];
    for (const fields of [300, 1000, 5000]) {
      await open('/form');
      await page.evaluate((n) => (globalThis as unknown as { speed: InPage }).speed.fillForm(n), fields);
      const times = await repeat<ReturnType<InPage['timeForm']>>('timeForm', fields > 1000 ? 5 : runs);
      forms.push({
        fields,
        elements: await page.evaluate(() => document.querySelectorAll('*').length),
        runs: times.length,
        walkMs: round(median(times.map((one) => one.walk))),
        leastScan: ratio(times, (one) => one.least),
        look: ratio(times, (one) => one.look),
        page: ratio(times, (one) => one.page),
        find: ratio(times, (one) => one.find),
        found: times[0]?.found ?? 0,
      });
    }

    await open('/draw');
    const drawn = await repeat<Awaited<ReturnType<InPage['timeDraw']>>>('timeDraw', runs * 2);
    const above = (key: 'ours' | 'driver' | 'still') =>
      round(median(drawn.map((one) => one[key] - one.empty)));
    const draw = {
      runs: drawn.length,
      emptyFrames: round(median(drawn.map((one) => one.empty))),
      ours: above('ours'),
      driverJs: above('driver'),
      driverJsStill: above('still'),
    };
    await open('/draw');
    const scroll = framesOf(
      await page.evaluate(
        (times) => (globalThis as unknown as { speed: InPage }).speed.scrollFrames(times),
        runs * 2,
      ),
    );
    return { byRole, forms, draw, scroll };
  } finally {
    await browser.close();
    server.close();
  }
}
