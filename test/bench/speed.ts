import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pagesSpeed } from './pages-speed.ts';
import type { BenchOptions } from './run.ts';
import { inBrowser } from './speed/in-browser.ts';
import { inExtension } from './speed/in-extension.ts';
import { inSteps } from './speed/in-steps.ts';
import { budgets, measureSizes, type Sizes } from './speed/sizes.ts';
import { table } from './speed/table.ts';

const built = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const say = (title: string, text: string) => console.log(`\n${title}\n\n${text}`);

/** One replica of each kind of page (test/pages/set-a). */
const kinds = [
  'home-nav',
  'hub-link',
  'proofs-on',
  'wizard-intro',
  'app-password-strong',
  'identity-confirm',
  'outlook-v9',
  'outlook-mail-60',
];

/**
 * `npm run bench -- speed`: what Signpost costs, side by side with other ways in one run and as ratios wherever a
 * machine's own speed would count; sizes in bytes. Wants the built extension (`npx wxt build -b chrome`).
 */
export async function run(options: BenchOptions): Promise<void> {
  if (!existsSync(built)) throw new Error('build the extension first: npx wxt build -b chrome');
  const sizes = measureSizes(built);
  say(
    'Size, gzip bytes',
    table(
      ['what', 'is', 'wanted', 'allowed'],
      Object.entries(budgets).map(([key, { what, wanted, allowed }]) => [
        what,
        sizes[key as keyof Sizes],
        wanted,
        allowed,
      ]),
    ),
  );

  const pages = [];
  for (const only of kinds)
    pages.push(...(await pagesSpeed({ elements: 6000, loads: 2, repeats: 7, only: `a/${only}/` })));
  say(
    'Recognising, reading and finding all controls, in bare walks of the same page (median)',
    table(
      ['page', 'elements', 'runs', 'walk ms', 'first', 'again', 'recheck', 'cold'],
      pages.map((row) => [
        row.page,
        row.elements,
        row.runs,
        row.walkMs,
        row.first,
        row.again,
        row.recheck,
        row.cold,
      ]),
    ),
  );
  const curve = [];
  for (const elements of [1000, 3000, 10_000, 30_000, 100_000])
    curve.push(...(await pagesSpeed({ elements, loads: 1, repeats: 3, only: 'a/outlook-v9/' })).slice(0, 1));
  say(
    'The same on Outlook’s settings as the page grows',
    table(
      ['elements', 'walk ms', 'first', 'again'],
      curve.map((row) => [row.elements, row.walkMs, row.first, row.again]),
    ),
  );

  const { byRole, forms, draw, scroll } = await inBrowser(15);
  say(
    'Five controls by dom-testing-library’s getByRole with name, in bare walks',
    table(['elements', 'runs', 'getByRole'], [[byRole.elements, byRole.runs, byRole.getByRole]]),
  );
  say(
    'Finding a mail form, in bare walks of the same page (median)',
    table(
      [
        'fields',
        'elements',
        'runs',
        'walk ms',
        'least any scanner reads',
        'read',
        'read and told',
        'read, told and judged',
        'found',
      ],
      forms.map((row) => Object.values(row)),
    ),
  );
  say(
    'A first mark, ms more than as many empty frames (median)',
    table(['runs', 'empty frames', 'ours', 'driver.js', 'driver.js, not animated'], [Object.values(draw)]),
  );

  const { popup, guide } = await inExtension({ elements: 6000, seconds: 20, runs: 20 });
  say(
    'Popup ready, background cold, ms (median)',
    table(['runs', 'ours', 'empty Preact popup', 'ratio'], [Object.values(popup)]),
  );
  say(
    'The guide in a mailbox that is never still',
    table(
      ['measured', 'value'],
      Object.entries(guide).map(([key, value]) => [key, Math.round(value * 100) / 100]),
    ),
  );
  const frames = { ...(await inSteps(20)), scroll };
  say(
    'Frames from what the page shows to what is drawn',
    table(
      ['what', 'runs', 'median', 'worst'],
      Object.entries(frames).map(([what, { runs, median, worst }]) => [what, runs, median, worst]),
    ),
  );
  if (options.json)
    writeFileSync(
      options.json,
      `${JSON.stringify({ sizes, budgets, pages, curve, byRole, forms, draw, popup, guide, frames }, null, 2)}\n`,
    );
}
