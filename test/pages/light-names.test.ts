import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import type { BrowserContext, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lightNames } from '../../utils/build/light-names.ts';
import { bundle } from '../harness/bundle.ts';
import { lendBrowser } from '../harness/lend.ts';
import { ownCases } from './cases.ts';

/** What `lightPlugin` does for what is shipped, for a test's script. */
const light: Plugin = {
  name: 'light-names',
  setup({ onLoad }) {
    onLoad({ filter: /dom-accessibility-api.*\.mjs$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8');
      return { contents: lightNames(path, code) ?? code, loader: 'js' };
    });
  },
};

/** What each branch of the computation is for, some of it odd. */
const odd = `
<style>.gone{display:none}.unseen{visibility:hidden}.drawn::before{content:"drawn "}</style>
<label for="a">Outside <input value="typed"></label><input id="a"><label>Around <input type="checkbox"></label>
<input type="hidden" id="h"><label for="h">of a hidden one</label><input type="submit"><input type="reset" title="T">
<input type="image" alt="Picture"><input type="image"><input type="button" value="Go"><input type="email" list="x">
<label for="m">Meter</label><meter id="m" value="1"></meter><label for="o">Out</label><output id="o">1</output>
<label for="p">Progress</label><progress id="p"></progress><label for="t">Text</label><textarea id="t">x</textarea>
<label for="d">No control</label><div id="d" role="textbox">said</div><object id="obj"></object>
<label>Choose <select id="s"><option>One<option selected>Two<optgroup label="More"><option>Three</select></label>
<select multiple aria-label="Many"><option selected>a<option selected>b</select>
<button aria-labelledby="s"></button><button aria-labelledby="lb range"></button><button aria-labelledby="none a"></button>
<button>At <span role="slider" id="range" aria-valuenow="5" aria-valuetext="five">x</span> of <input type="number" value="7"></button>
<button><span role="spinbutton" aria-valuenow="3"></span> <input type="range" value="4"> <span role="meter" value="9"></span></button>
<ul role="listbox" id="lb"><li role="option" aria-selected="true">Chosen<li role="option">Not</ul>
<button id="circle" aria-labelledby="circle b">Self</button><b id="b" aria-labelledby="circle">b</b>
<button aria-owns="b">Owns </button><button class="drawn">by style</button><a href="#" title="tip"></a><a>none</a>
<button>shown<i class="gone">gone</i><i class="unseen">unseen</i><i hidden>h</i><i aria-hidden="true">a</i></button>
<button class="gone">Gone</button><button aria-labelledby="hid"></button><i id="hid" hidden>hidden, but named</i>
<fieldset><legend>Legend</legend><input></fieldset><table><caption>Caption</caption><tr><td>cell<th>head</table>
<svg><title>Drawing</title><a href="#">in it</a></svg><img alt=""><img alt="" title="x"><img alt="alt"><area href="#" alt="area">
<p aria-label="prohibited">p</p><b role="none" aria-label="none">x</b><code aria-label="c">c</code><div role="  ">d</div>
<div role="presentation" aria-live="polite" title="t">x</div><h2 role="none" aria-label="l">kept</h2><menu role="menu"><li>m</menu>
<section aria-label="s"></section><img alt="" role="none" aria-label="kept out"><img alt="" role="presentation" aria-live="polite" aria-label="in">
<article role="none" aria-label="a">x</article><button><article>in</article><nav aria-label="n">y</nav><output>8</output></button><x-light>in the slot<b slot="other">elsewhere</b></x-light><button><slot>fallback</slot></button>`;

/** Roles of controls that a recipe may ask for (utils/apps/recipe.ts). */
const askedRoles = 'button link menuitem tab switch checkbox combobox radio option textbox'.split(' ');

let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  context = await lendBrowser('chromium');
  page = await context.newPage();
});
afterAll(() => context.close());

/** How many names and roles there are, and those that the two do not say alike. */
async function compare(
  scripts: readonly string[],
  html: string,
): Promise<{ said: number; unlike: string[] }> {
  await page.setContent(html);
  for (const script of scripts) await page.evaluate(script);
  return page.evaluate((asked) => {
    type Library = typeof import('dom-accessibility-api');
    const { whole, lightened } = globalThis as unknown as Record<'whole' | 'lightened', Library>;
    const host = document.querySelector('x-light');
    if (host)
      host.attachShadow({ mode: 'open' }).innerHTML =
        '<button aria-labelledby="i"><slot></slot></button><i id="i">own</i>';
    const roots = [document, ...[...document.querySelectorAll('*')].flatMap((e) => e.shadowRoot ?? [])];
    const all = roots.flatMap((root) => [...root.querySelectorAll('*')]);
    const say = (of: Library, element: Element) => {
      const role = of.getRole(element) ?? '';
      return `${asked.includes(role) ? role : ''}: ${of.computeAccessibleName(element)}`;
    };
    return {
      said: all.filter((element) => !say(whole, element).endsWith(': ')).length,
      unlike: all
        .filter((element) => say(whole, element) !== say(lightened, element))
        .map((e) => e.outerHTML),
    };
  }, askedRoles);
}

describe('names without what older browsers need', () => {
  it('are the names that the whole library computes', async () => {
    const scripts = [
      await bundle('dom-accessibility-api', 'whole'),
      await bundle('dom-accessibility-api', 'lightened', { plugins: [light] }),
    ];
    expect(scripts[1]?.length).toBeLessThan((scripts[0]?.length ?? 0) - 2000);
    const pages = [
      odd,
      ...ownCases()
        .filter((_, i) => i % 100 === 0)
        .map(({ html }) => html),
    ];
    const seen = [];
    for (const html of pages) seen.push(await compare(scripts, html));
    expect(seen.flatMap(({ unlike }) => unlike)).toEqual([]);
    expect(seen[0]?.said).toBeGreaterThan(45);
    expect(seen.reduce((sum, { said }) => sum + said, 0)).toBeGreaterThan(500);
  });
});
