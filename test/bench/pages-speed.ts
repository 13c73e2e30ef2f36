import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bundle } from '../harness/bundle.ts';
import { launchChromium } from '../harness/launch.ts';
import { setA } from '../pages/cases.ts';
import { en } from '../pages/words.ts';
import type { Timing } from './pages-speed-page.ts';

/** One page's times as ratios to the bare walk of the same page. */
export interface SpeedRow {
  page: string;
  elements: number;
  runs: number;
  walkMs: number;
  /** The very first look after loading: the engine has compiled nothing yet, neither walk nor guide. */
  cold: number;
  /** A first look with a table not met before, in an engine that is warm. */
  first: number;
  /** A look with a table already met. */
  again: number;
  /** A change elsewhere. */
  recheck: number;
  /** The shortest look by the shortest walk: the same without what else the machine was doing. */
  firstBest: number;
  againBest: number;
}

type InPage = typeof import('./pages-speed-page.ts');

export interface SpeedOptions {
  elements?: number;
  loads?: number;
  repeats?: number;
  /** Only pages whose name holds this. */
  only?: string;
  /** Another bundle to be timed beside, on the same loads: its rows are named `… (other)`. */
  other?: string;
}

/** Looks that let the engine compile; only the very first counts, as `cold`. */
const warmUp = 4;

const median = (list: number[]): number =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;

const least = (list: number[]): number => Math.min(...list);

/**
 * Recognising, reading and finding all controls beside a bare walk, for each replica in English filled up
 * to `elements`. Walk and looks take turns in the same page; ratios are of their medians.
 */
export async function pagesSpeed(options: SpeedOptions = {}): Promise<SpeedRow[]> {
  const { elements = 6000, loads = 3, repeats = 9, only = '' } = options;
  const codes: [string, string][] = [
    ['', await bundle('test/bench/pages-speed-page.ts', 'pagesSpeed', { minify: true })],
  ];
  if (options.other) codes.push([' (other)', await bundle(options.other, 'pagesSpeed', { minify: true })]);
  const replicas = setA(en).filter((r) => r.name.includes(only));
  let html = '';
  const server = createServer((_, response) => {
    // Isolated, so that the page's clock has its fine resolution.
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('cross-origin-opener-policy', 'same-origin');
    response.setHeader('cross-origin-embedder-policy', 'require-corp');
    response.end(html);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const browser = await launchChromium(['--hide-scrollbars']);
  const rows: SpeedRow[] = [];
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    for (const replica of replicas) {
      html = replica.html;
      const url = /name="case-url" content="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? at;
      for (const [suffix, code] of codes) {
        const cold: Timing[] = [];
        const warm: Timing[] = [];
        for (let load = 0; load < loads; load++) {
          await page.goto(at, { waitUntil: 'load' });
          await page.evaluate(code);
          const times = await page.evaluate(
            (where, count, many) => {
              const bench = (globalThis as unknown as { pagesSpeed: InPage }).pagesSpeed;
              bench.fill(document, count);
              return bench.tables(where, many).map((table) => bench.time(where, table));
            },
            url,
            elements,
            repeats + warmUp,
          );
          cold.push(...times.slice(0, 1));
          warm.push(...times.slice(warmUp));
        }
        const ratio = (list: Timing[], key: 'first' | 'again' | 'recheck', of = median) =>
          Math.round((100 * of(list.map((t) => t[key]))) / of(list.map((t) => t.walk))) / 100;
        rows.push({
          page: replica.name.replace(/^a\/|\/en-US$/g, '') + suffix,
          elements: warm[0]?.elements ?? 0,
          runs: warm.length,
          walkMs: Math.round(100 * median(warm.map((t) => t.walk))) / 100,
          cold: ratio(cold, 'first'),
          first: ratio(warm, 'first'),
          again: ratio(warm, 'again'),
          recheck: ratio(warm, 'recheck'),
          firstBest: ratio(warm, 'first', least),
          againBest: ratio(warm, 'again', least),
        });
      }
    }
  } finally {
    await browser.close();
    server.close();
  }
  return rows;
}
