import type { Page } from 'puppeteer';

/** What Stryker keeps on the global object: the change that is switched on, and which changes a test ran through. */
interface Stryker {
  activeMutant?: string;
  currentTestId?: string;
  mutantCoverage?: Coverage;
}
type Counts = Record<string, number>;
interface Coverage {
  static: Counts;
  perTest: Record<string, Counts>;
}
type Holder = { __stryker__?: Stryker };

/** Whether Stryker is at work. */
export const mutating = (globalThis as Holder).__stryker__ !== undefined;

/**
 * Brings Stryker's switch into a page: before our modules are put there, and for each test that they are used in. Does
 * nothing in a plain run.
 */
export async function bringMutant(page: Page): Promise<void> {
  const stryker = (globalThis as Holder).__stryker__;
  if (!stryker) return;
  const { activeMutant, currentTestId } = stryker;
  await page.evaluate(
    (here) => {
      // The changed modules hold on to the object that they first found.
      (globalThis as Holder).__stryker__ ??= {};
      Object.assign((globalThis as Holder).__stryker__ ?? {}, here);
    },
    {
      ...(activeMutant !== undefined && { activeMutant }),
      ...(currentTestId !== undefined && { currentTestId }),
    },
  );
}

/** Takes back which changes a test ran through in a page. Does nothing in a plain run. */
export async function takeCoverage(page: Page): Promise<void> {
  const stryker = (globalThis as Holder).__stryker__;
  if (!stryker?.currentTestId) return;
  const there = await page.evaluate(() => (globalThis as Holder).__stryker__?.mutantCoverage ?? null);
  if (!there) return;
  stryker.mutantCoverage ??= { static: {}, perTest: {} };
  Object.assign(stryker.mutantCoverage.static, there.static);
  stryker.mutantCoverage.perTest[stryker.currentTestId] = there.perTest[stryker.currentTestId] ?? {};
}
