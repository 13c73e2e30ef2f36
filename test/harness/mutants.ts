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

/** Adds the counts of `from` to those of `to`. */
function add(to: Counts, from: Counts): void {
  for (const [id, times] of Object.entries(from)) to[id] = (to[id] ?? 0) + times;
}

/** Brings Stryker's switch into a page, before our modules are put there. Does nothing in a plain run. */
export async function bringMutant(page: Page): Promise<void> {
  const stryker = (globalThis as Holder).__stryker__;
  if (!stryker) return;
  const { activeMutant, currentTestId } = stryker;
  await page.evaluate(
    (here) => {
      (globalThis as Holder).__stryker__ = here;
    },
    {
      ...(activeMutant !== undefined && { activeMutant }),
      ...(currentTestId !== undefined && { currentTestId }),
    },
  );
}

/** Takes back which changes were run through in a page. Does nothing in a plain run. */
export async function takeCoverage(page: Page): Promise<void> {
  const stryker = (globalThis as Holder).__stryker__;
  if (!stryker || stryker.activeMutant !== undefined) return;
  const there = await page.evaluate(() => {
    const here = (globalThis as Holder).__stryker__;
    const coverage = here?.mutantCoverage ?? null;
    delete here?.mutantCoverage;
    return coverage;
  });
  if (!there) return;
  stryker.mutantCoverage ??= { static: {}, perTest: {} };
  add(stryker.mutantCoverage.static, there.static);
  for (const [test, counts] of Object.entries(there.perTest)) {
    stryker.mutantCoverage.perTest[test] ??= {};
    add(stryker.mutantCoverage.perTest[test], counts);
  }
}
