import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer';

/** What every screen of popup, panel and our own pages is held to, in either browser. */
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Broken rules, the size of targets among them (WCAG 2.2, 2.5.8); `only` names the rules to try. */
export async function violations(page: Page, only?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  return page.evaluate(async (rules) => {
    type Result = { violations: { id: string; nodes: { html: string }[] }[] };
    type Axe = { run(options: object): Promise<Result> };
    const { axe } = globalThis as unknown as { axe: Axe };
    const result = await axe.run(
      rules ? { runOnly: rules } : { rules: { 'target-size': { enabled: true } } },
    );
    return result.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`);
  }, only);
}

/** Elements that stick out of the page's width, or whose content does so inside of them: scrolled sideways or cut off. */
export const sticksOut = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('#root *')]
      .filter((one) => {
        const { left, right, width } = one.getBoundingClientRect();
        const hidden = one.closest('.hidden-text') !== null || !(one as HTMLElement).checkVisibility();
        // A word can be longer than its box without the box growing.
        const holds = one.matches(':root') || getComputedStyle(one).overflowX !== 'visible';
        if (!hidden && holds && one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1) return true;
        return width > 0 && !hidden && (left < -1 || right > innerWidth + 1);
      })
      .map((one) => one.outerHTML.slice(0, 120)),
  );

/** How many elements are moved by an animation or would be by a transition. */
export const moving = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((one) => {
        const { animationName, transitionDuration } = getComputedStyle(one);
        return animationName !== 'none' || transitionDuration.split(', ').some((time) => time !== '0s');
      }).length,
  );
