import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers, openStage, type Scene, type Stage } from './stage.ts';

/** Everything that pages do to a ring and a card; each has a case below, or the compiler says which has none. */
type Condition =
  | 'scroller'
  | 'nested scrollers'
  | 'transform'
  | 'transition'
  | 'layout shift'
  | 'resize'
  | 'Fluent UI 8 trap'
  | 'Fluent UI 9 trap'
  | 'showModal'
  | 'full screen'
  | 'zoomed root'
  | 'zoomed body'
  | 'pixels of a zoom of 200 %'
  | 'strict policy'
  | 'trusted types'
  | 'hostile styles'
  | 'open shadow roots'
  | 'frame of the same origin'
  | 'right to left'
  | 'quirks mode';

/** A page in one condition: what brings it about, and what moves the control once it is ringed. */
interface Case {
  page: string;
  /** `#target` when absent. */
  target?: string;
  /** Where the ring belongs, when it is not the control's own box. */
  drawn?: string;
  lang?: 'ar';
  before?(scene: Scene): Promise<unknown>;
  after?(scene: Scene): Promise<unknown>;
  /** Run in the page, once for each of its values; `silent` when no event tells of it. */
  stir?: { script: (value: number) => string; values: number[]; silent?: true };
}
/** What only an extension's own world shows is tried there: the file, and the words of its test. */
interface Elsewhere {
  file: string;
  says: string;
}

const scroll = (element: string, ...values: number[]) => ({
  script: (top: number) => `${element}.scrollTop = ${top}`,
  values,
});
const inRoot = `document.querySelector('#host').shadowRoot.querySelector('#scroller')`;
const inFrame = `document.querySelector('#frame').contentDocument.documentElement`;
const style = (selector: string, property: string, unit: string) => (value: number) =>
  `document.querySelector('${selector}').style.${property} = '${value}${unit}'`;
const dialog = async (scene: Scene) => {
  await scene.page.waitForSelector('#opener');
  await scene.page.click('#opener');
  await scene.page.waitForSelector('[aria-modal=true] #target');
};
const underPolicy = { file: 'policy.test.ts', says: 'draws ring and card with their styles' };

const cases: Record<Condition, Case | Elsewhere> = {
  scroller: { page: 'plain.html', stir: scroll('document.documentElement', 40, 90, 10) },
  'nested scrollers': {
    page: 'scroller.html',
    before: (scene) => scene.page.evaluate('outer.scrollTop = 420; inner.scrollTop = 400'),
    stir: {
      script: (by) => `outer.scrollTop = ${420 + by}; inner.scrollTop = ${400 - by}`,
      values: [25, 40, 5],
    },
  },
  transform: {
    page: 'transform.html',
    stir: {
      script: (by) =>
        `document.querySelector('#scaled').style.transform = 'scale(${by}) translate(40px, 70px)'`,
      values: [1.3, 0.7],
      silent: true,
    },
  },
  transition: {
    page: 'transform.html',
    target: '#slider',
    stir: {
      script: () => `document.querySelector('#sliding').classList.toggle('moved');
        Promise.all(document.querySelector('#sliding').getAnimations().map((a) => a.finished)).then(() => 0)`,
      values: [1, 2],
    },
  },
  'layout shift': {
    page: 'plain.html',
    stir: { script: style('header', 'paddingTop', 'px'), values: [60, 120, 14], silent: true },
  },
  resize: {
    page: 'plain.html',
    stir: { script: style('main', 'maxWidth', 'px'), values: [500, 720], silent: true },
  },
  'Fluent UI 8 trap': { page: 'fluent8.html', before: dialog },
  // It lays a transparent input over the switch it draws, and beyond it.
  'Fluent UI 9 trap': { page: 'fluent9.html', before: dialog, drawn: '.fui-Switch__indicator' },
  showModal: {
    page: 'modal.html',
    before: (scene) => scene.page.evaluate('first.showModal()'),
    stir: { script: style('#first', 'marginTop', 'px'), values: [20, 140], silent: true },
  },
  'full screen': {
    page: 'plain.html',
    before: async (scene) => {
      await scene.page.evaluate(
        `document.querySelector('main').addEventListener('click', (e) => e.currentTarget.requestFullscreen(), { once: true })`,
      );
      await scene.page.mouse.click(300, 170);
      await scene.page.waitForFunction('document.fullscreenElement !== null');
    },
    stir: scroll('document.fullscreenElement', 30, 0),
    // Firefox shows no frames to a page that is left in full screen.
    after: async (scene) => {
      await scene.page.evaluate('document.exitFullscreen()');
      await scene.page.waitForFunction('document.fullscreenElement === null');
    },
  },
  'zoomed root': { page: 'zoomed-root.html', stir: scroll('document.documentElement', 50, 120) },
  'zoomed body': { page: 'quirks.html', lang: 'ar' },
  'pixels of a zoom of 200 %': {
    page: 'plain.html',
    before: (scene) => scene.page.setViewport({ width: 500, height: 640, deviceScaleFactor: 2 }),
    stir: scroll('document.documentElement', 33, 7),
  },
  'strict policy': underPolicy,
  'trusted types': underPolicy,
  'hostile styles': { page: 'hostile.html' },
  'open shadow roots': {
    page: 'shadow.html',
    target: '#host >>> #inner >>> #target',
    before: (scene) => scene.page.evaluate(`${inRoot}.scrollTop = 240`),
    stir: scroll(inRoot, 200, 260),
  },
  'frame of the same origin': {
    page: 'frame.html',
    target: '#frame >>> #target',
    before: async (scene) => {
      await scene.page.waitForFunction(
        `document.querySelector('#frame').contentDocument?.querySelector('#target')`,
      );
      await scene.page.evaluate(`${inFrame}.scrollTop = 300`);
    },
    stir: scroll(inFrame, 340, 310),
  },
  'right to left': { page: 'rtl.html', lang: 'ar', stir: scroll('document.documentElement', 45, 15) },
  'quirks mode': {
    page: 'quirks.html',
    lang: 'ar',
    before: async (scene) => expect(await scene.page.evaluate('document.compatMode')).toBe('BackCompat'),
    stir: scroll('document.body', 40, 90),
  },
};

const ours = Object.entries(cases).filter((entry): entry is [string, Case] => 'page' in entry[1]);
const others = Object.entries(cases).filter((entry): entry is [string, Elsewhere] => 'file' in entry[1]);

it.each(others)('%s has its test where it can be told', async (_, { file, says }) => {
  const test = await readFile(new URL(file, import.meta.url), 'utf8');
  expect(test).toContain(`it('${says}`);
  expect(test).toContain('describe.each(browsers)');
});

describe.each(browsers)('in %s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browser);
  });
  afterAll(() => stage.close());

  it.each(ours)('%s: the ring is within 2 px once all has stood still for two frames', async (_, one) => {
    const { page, target = '#target', drawn = target, lang, before, after, stir } = one;
    const scene = await stage.open(page);
    await before?.(scene);
    await scene.run(
      (drive, selector, language) => drive.show(selector, language ? { lang: language } : {}),
      target,
      lang ?? null,
    );
    await scene.until((drive) => drive.ring() !== null && drive.card() !== null);
    await scene.run((drive) => drive.frames(2));
    expect(await scene.ringError(drawn)).toBeLessThanOrEqual(2);
    for (const value of stir?.values ?? []) {
      await scene.page.evaluate(stir?.script(value) ?? '');
      if (stir?.silent) await scene.run((drive) => drive.observed());
      await scene.run((drive) => drive.frames(2));
      expect(await scene.ringError(drawn)).toBeLessThanOrEqual(2);
    }
    // The card lies on top of whatever there is, beside the ring, and answers to a real press.
    const covers = await scene.run((drive) => {
      const [card, ring] = [drive.card(), drive.ring()];
      if (!card || !ring) return true;
      const apart =
        card.x >= ring.x + ring.width ||
        card.x + card.width <= ring.x ||
        card.y >= ring.y + ring.height ||
        card.y + card.height <= ring.y;
      return !apart;
    });
    expect(covers).toBe(false);
    await scene.press('[data-action=did-it-myself]');
    expect(await scene.run((drive) => drive.log)).toEqual(['did-it-myself']);
    await after?.(scene);
  });
});
