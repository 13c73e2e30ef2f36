import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers, openStage, type Scene, type Stage } from './stage.ts';

/** px; what issue and design ask for once scrolling has stopped for two frames. */
const tolerance = 2;

describe.each(browsers)('following the control, in %s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browser);
  });
  afterAll(() => stage.close());

  async function ringed(file: string, target = '#target', size?: { width: number; height: number }) {
    const scene = await stage.open(file, size);
    await scene.run((drive, selector) => drive.show(selector), target);
    await scene.until((drive) => drive.card() !== null);
    return scene;
  }
  async function exact(scene: Scene, target = '#target') {
    await scene.run((drive) => drive.frames(2));
    expect(await scene.ringError(target)).toBeLessThanOrEqual(tolerance);
  }
  async function settles(scene: Scene, target: string) {
    await scene.until((drive, selector) => {
      const ring = drive.ring();
      const box = drive.target(selector);
      return ring && box && Math.abs(ring.x + 5 - box.x) <= 2 && Math.abs(ring.y + 5 - box.y) <= 2;
    }, target);
  }

  it('rings a plain button, with the card beside it and not over it', async () => {
    const scene = await ringed('plain.html');
    await exact(scene);
    const apart = await scene.run((drive) => {
      const card = drive.card();
      const box = drive.target('#target');
      if (!card || !box) return false;
      return (
        card.x >= box.x + box.width ||
        card.x + card.width <= box.x ||
        card.y >= box.y + box.height ||
        card.y + card.height <= box.y
      );
    });
    expect(apart).toBe(true);
  });

  it('lets clicks through to the control', async () => {
    const scene = await ringed('plain.html');
    await scene.page.evaluate(
      `document.querySelector('#target').addEventListener('click', () => d.drive.log.push('pressed'))`,
    );
    await scene.click(await scene.run((drive) => drive.target('#target')));
    expect(await scene.run((drive) => drive.log)).toContain('pressed');
  });

  it('is exact two frames after the page and nested scrollers were scrolled', async () => {
    const scene = await ringed('scroller.html');
    await scene.page.evaluate(`outer.scrollTop = 420; inner.scrollTop = 400`);
    for (const [selector, top] of [
      ['#outer', 440],
      ['#inner', 380],
      ['#inner', 450],
      ['html', 60],
      ['#outer', 470],
    ] as const) {
      await scene.page.evaluate(`document.querySelector('${selector}').scrollTop = ${top}`);
      await exact(scene);
    }
  });

  it('hides the ring and shows an arrow while a scroller hides the control', async () => {
    const scene = await ringed('scroller.html');
    expect(await scene.run((drive) => [drive.ring(), drive.arrow() !== null])).toEqual([null, true]);
    await scene.page.evaluate(`outer.scrollTop = 420; inner.scrollTop = 400`);
    await exact(scene);
    expect(await scene.run((drive) => drive.arrow())).toBeNull();
  });

  it('does not take a scroller for a limit that the control has escaped', async () => {
    const scene = await ringed('scroller.html', '#escaped');
    await exact(scene, '#escaped');
  });

  it('scrolls to a control out of view only at a click on the arrow', async () => {
    const scene = await ringed('plain.html', '#far');
    expect(await scene.run((drive) => drive.ring())).toBeNull();
    await scene.run((drive) => drive.root()?.querySelector<HTMLElement>('.show-it')?.click());
    await scene.run((drive) => drive.frames(3));
    expect(await scene.page.evaluate('scrollY')).toBe(0);
    const arrow = await scene.run((drive) => drive.arrow());
    const card = await scene.run((drive) => drive.card());
    expect(arrow && card && (card.x + card.width <= arrow.x || card.y + card.height <= arrow.y)).toBe(true);
    await scene.click(arrow);
    await settles(scene, '#far');
    await scene.until((drive) => drive.arrow() === null);
  });

  it('rings inside transforms, and follows transitions and layout shifts', async () => {
    const scene = await ringed('transform.html');
    await exact(scene);
    await scene.page.evaluate(
      `document.querySelector('#scaled').style.transform = 'scale(1.3) translate(40px, 70px)'`,
    );
    await settles(scene, '#target');
    await scene.run((drive) => drive.show('#slider'));
    await settles(scene, '#slider');
    await scene.page.evaluate(`document.querySelector('#sliding').classList.add('moved')`);
    await scene.page.evaluate(
      `Promise.all(document.querySelector('#sliding').getAnimations().map((a) => a.finished)).then(() => 0)`,
    );
    await settles(scene, '#slider');
    await scene.page.evaluate(`document.querySelector('#grow').style.height = '130px'`);
    await settles(scene, '#slider');
  });

  it('runs no frames while nothing of the control moves, whatever else spins on the page', async () => {
    const scene = await ringed('transform.html');
    await scene.page.evaluate(`Promise.race(document.getAnimations().map((a) => a.ready)).then(() => 0)`);
    const asked = await scene.page.evaluate(`(async () => {
      // Its own animations are over by then, and so is the first placing.
      d.drive.finish();
      await d.drive.frames(30);
      const original = window.requestAnimationFrame;
      let asked = 0;
      window.requestAnimationFrame = (f) => { asked++; return original.call(window, f); };
      await new Promise((done) => { let left = 30; const next = () => --left ? original.call(window, next) : done(); original.call(window, next); });
      window.requestAnimationFrame = original;
      return asked;
    })()`);
    expect(asked).toBe(0);
  });

  it('is exact in a zoomed root, at a narrow width, and after a resize', async () => {
    await exact(await ringed('zoomed-root.html'));
    const scene = await ringed('plain.html', '#target', { width: 320, height: 640 });
    await exact(scene);
    const card = await scene.run((drive) => drive.card());
    expect(card && card.x >= 0 && card.x + card.width <= 320).toBe(true);
    // What the browser's own zoom of 200 % does to a page.
    await scene.page.setViewport({ width: 500, height: 640, deviceScaleFactor: 2 });
    await settles(scene, '#target');
  });

  it('is exact in quirks mode, right to left, with a zoomed body', async () => {
    await exact(await ringed('quirks.html'));
  });

  it('reaches into shadow roots, and follows scrolling inside them', async () => {
    const target = '#host >>> #inner >>> #target';
    const scene = await ringed('shadow.html', target);
    await scene.page.evaluate(
      `document.querySelector('#host').shadowRoot.querySelector('#scroller').scrollTop = 240`,
    );
    await exact(scene, target);
    await scene.page.evaluate(
      `document.querySelector('#host').shadowRoot.querySelector('#scroller').scrollTop = 200`,
    );
    await exact(scene, target);
  });

  it('reaches into frames of the same origin, and follows scrolling inside them', async () => {
    const scene = await stage.open('frame.html');
    await scene.page.waitForFunction(
      `document.querySelector('#frame').contentDocument?.querySelector('#target')`,
    );
    await scene.run((drive) => drive.show('#frame >>> #target'));
    await scene.until((drive) => drive.arrow() !== null);
    for (const top of [300, 340]) {
      await scene.page.evaluate(
        `document.querySelector('#frame').contentDocument.documentElement.scrollTop = ${top}`,
      );
      await scene.run((drive) => drive.frames(2));
      const off = await scene.page.evaluate(`(() => {
        const frame = document.querySelector('#frame');
        const inner = frame.contentDocument.querySelector('#target').getBoundingClientRect();
        const outer = frame.getBoundingClientRect();
        const ring = d.drive.ring();
        return Math.max(Math.abs(ring.x + 5 - (outer.x + 17 + inner.x)), Math.abs(ring.y + 5 - (outer.y + 17 + inner.y)));
      })()`);
      expect(off).toBeLessThanOrEqual(tolerance);
    }
  });

  /** A box that scrolls, with a control far down in it. */
  const scroller = (css: string, place: string) => `(() => {
    const box = document.createElement('div');
    box.setAttribute('style', 'width:300px;height:100px;overflow:auto;margin:50px;${css}');
    const filler = document.createElement('div');
    filler.id = 'filler';
    filler.style.height = '600px';
    const button = document.createElement('button');
    button.id = 'target';
    button.textContent = 'Turn on';
    button.setAttribute('style', '${place}');
    const end = document.createElement('div');
    end.style.height = '600px';
    box.append(filler, button, end);
    document.body.replaceChildren(box);
  })()`;

  it.each([
    'will-change:transform',
    'translate:1px',
    'perspective:100px',
    'contain:paint',
    'backdrop-filter:blur(1px)',
  ])('knows that a box with %s cuts off what is placed in it', async (css) => {
    const scene = await stage.open('plain.html');
    await scene.page.evaluate(scroller(css, 'position:absolute;top:400px;left:100px'));
    await scene.run((drive) => drive.show('#target'));
    await scene.until((drive) => drive.arrow() !== null);
    expect(await scene.run((drive) => drive.ring())).toBeNull();
  });

  it('comes when a control that a scroller hid is shifted into view', async () => {
    const scene = await stage.open('plain.html');
    await scene.page.evaluate(scroller('', ''));
    await scene.run((drive) => drive.show('#target'));
    await scene.until((drive) => drive.arrow() !== null);
    await scene.run((drive) => drive.frames(30));
    await scene.page.evaluate(`document.querySelector('#filler').style.height = '20px'`);
    await settles(scene, '#target');
  });

  it('comes along when the control moves in the very frame in which all seemed still', async () => {
    const scene = await ringed('plain.html');
    for (const frame of [2, 3, 4]) {
      await scene.run((drive) => drive.frames(30));
      await scene.page.evaluate(`(async () => {
        dispatchEvent(new Event('resize'));
        for (let n = 0; n < ${frame}; n++) await new Promise(requestAnimationFrame);
        document.querySelector('header').style.paddingTop = '${40 * frame}px';
      })()`);
      await settles(scene, '#target');
    }
  });

  it('takes the ring away with the control', async () => {
    const scene = await ringed('plain.html');
    await scene.page.evaluate(`document.querySelector('#target').remove()`);
    await scene.until((drive) => drive.ring() === null);
    expect(await scene.run((drive) => drive.card())).not.toBeNull();
  });
});
