import puppeteer, { type Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { browsers, openStage, type Scene, type Stage } from './stage.ts';

/** Ring and card for who asked the system for less motion, or for colours of their own. */
describe.each(browsers)('what the person asked the system for, in %s', (browser) => {
  let own: Browser | undefined;
  let stage: Stage;
  beforeAll(async () => {
    if (browser === 'firefox')
      // Firefox takes such wishes from its settings, not over its remote protocol.
      own = await puppeteer.launch({
        browser: 'firefox',
        executablePath: findBrowser('firefox').path,
        extraPrefsFirefox: { 'browser.display.document_color_use': 2, 'ui.prefersReducedMotion': 1 },
      });
    stage = await openStage(browser, own?.createBrowserContext());
  });
  afterAll(async () => {
    await stage?.close();
    await own?.close();
  });

  async function wished(name: string, value: string): Promise<Scene> {
    const scene = await stage.open('plain.html', { width: 1000, height: 900 });
    if (!own) {
      const session = await scene.page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
    }
    expect(await scene.page.evaluate(`matchMedia('(${name}: ${value})').matches`)).toBe(true);
    await scene.run((drive) => drive.show('#target', { caution: true, ticked: true }));
    await scene.until((drive) => drive.ring() !== null && drive.card() !== null);
    return scene;
  }

  it('stands still for who asked for less motion', async () => {
    const scene = await wished('prefers-reduced-motion', 'reduce');
    expect(await scene.run((drive) => drive.root()?.getAnimations().length)).toBe(0);
  });

  it('keeps the ring, the card’s edge and its buttons in forced colours, where shadows and backgrounds go', async () => {
    const scene = await wished('forced-colors', 'active');
    const drawn = await scene.run((drive) => {
      const root = drive.root();
      const all = [...(root?.querySelectorAll('.ring, .card, .caution, .tick, .card button') ?? [])];
      const bare = all.filter((one) => {
        const { borderTopStyle, borderTopWidth } = getComputedStyle(one);
        return borderTopStyle !== 'solid' || borderTopWidth === '0px';
      });
      const colour = document.createElement('i');
      colour.style.color = 'Highlight';
      colour.style.setProperty('forced-color-adjust', 'none');
      document.body.append(colour);
      const ring = root?.querySelector('.ring');
      const like = ring && getComputedStyle(ring).borderTopColor === getComputedStyle(colour).color;
      colour.remove();
      return { bare: bare.map((one) => one.className), like, parts: all.length > 5 };
    });
    expect(drawn).toEqual({ bare: [], like: true, parts: true });
  });
});
