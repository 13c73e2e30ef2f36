import type { BrowserContext, Page } from 'puppeteer';
import { bundle } from '../harness/bundle.ts';
import { lendBrowser } from '../harness/lend.ts';
import type { Drive, Rect } from './driver.ts';
import { type Pages, servePages } from './serve.ts';

export const browsers = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browsers)[number];

export interface Stage {
  browser: BrowserContext;
  pages: Pages;
  /** Opens a page of test/draw/pages with the shipped modules in it. It is the one page of this stage: an earlier one goes. */
  open(name: string, size?: { width: number; height: number }): Promise<Scene>;
  close(): Promise<void>;
}

export interface Scene {
  page: Page;
  /** Runs something with the driver inside the page. */
  run<A extends unknown[], T>(act: (drive: Drive, ...rest: A) => T | Promise<T>, ...rest: A): Promise<T>;
  /** Clicks the middle of what a driver's rectangle tells. */
  click(rect: Rect | null): Promise<void>;
  /** Waits until something holds inside the page. */
  until<A extends unknown[]>(holds: (drive: Drive, ...rest: A) => unknown, ...rest: A): Promise<void>;
  /** Clicks a part of the layer, once it stands still. */
  press(selector: string): Promise<void>;
  /** The greatest distance in px of a side of the ring from where it belongs around the control. */
  ringError(selector: string): Promise<number>;
}

/** @param lent a browser of the test's own, where the plain one will not do; the stage closes it */
export async function openStage(
  name: BrowserName,
  lent: Promise<BrowserContext> = lendBrowser(name),
): Promise<Stage> {
  const script = `${await bundle('test/draw/driver.ts', 'd')};undefined`;
  const pages = await servePages();
  const browser = await lent;
  let page: Page | null = null;

  return {
    browser,
    pages,
    async open(file, size = { width: 1000, height: 700 }) {
      page ??= await browser.newPage();
      const here = page;
      await here.setViewport(size);
      await here.goto(pages.url(file));
      await here.evaluate(script);
      const wrap = (act: (...all: never[]) => unknown) =>
        `(async (...rest) => (${act.toString()})(globalThis.d.drive, ...rest))`;
      const call = (act: (...all: never[]) => unknown, rest: unknown[]) =>
        here.evaluate(`${wrap(act)}(...${JSON.stringify(rest)})`);
      const scene: Scene = {
        page: here,
        run: (act, ...rest) => call(act as never, rest) as never,
        async click(rect) {
          if (!rect) throw new Error('nothing to click on');
          await here.mouse.click(rect.x + rect.width / 2, rect.y + rect.height / 2);
        },
        async press(selector) {
          await call(
            (async (drive: Drive, part: string) => {
              let before = '';
              for (let same = 0; same < 3; ) {
                await drive.frames(1);
                const now = JSON.stringify(drive.part(part));
                same = now === before && now !== 'null' ? same + 1 : 0;
                before = now;
              }
            }) as never,
            [selector],
          );
          await scene.click(
            (await call(((drive: Drive, part: string) => drive.part(part)) as never, [selector])) as Rect,
          );
        },
        async until(holds, ...rest) {
          await here.waitForFunction(`${wrap(holds as never)}(...${JSON.stringify(rest)})`, {
            timeout: 8000,
          });
        },
        ringError: (selector) =>
          call(
            ((drive: Drive, at: string) => {
              const ring = drive.ring();
              const box = drive.target(at);
              if (!ring || !box) return Number.POSITIVE_INFINITY;
              const gap = 5;
              return Math.max(
                Math.abs(ring.x - (box.x - gap)),
                Math.abs(ring.y - (box.y - gap)),
                Math.abs(ring.x + ring.width - (box.x + box.width + gap)),
                Math.abs(ring.y + ring.height - (box.y + box.height + gap)),
              );
            }) as never,
            [selector],
          ) as Promise<number>,
      };
      return scene;
    },
    async close() {
      await browser.close();
      await pages.close();
    },
  };
}
