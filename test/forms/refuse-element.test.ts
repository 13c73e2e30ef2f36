import type { BrowserContext, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bundle } from '../harness/bundle.ts';
import { giveBack, lendBrowser } from '../harness/lend.ts';
import { bringMutant, takeCoverage } from '../harness/mutants.ts';

/**
 * Whether one field may be written, rule by rule, in a real layout. refusals.test.ts has whole forms, test/hostile whole
 * pages. `npm run mutation` runs this one against changed lines.
 * One browser for all rules, hence its length.
 */
let browser: BrowserContext;
let page: Page;
beforeAll(async () => {
  const code = await bundle(new URL('./refuse-entry.ts', import.meta.url).pathname, 'refusing');
  browser = await lendBrowser('chromium');
  page = await browser.newPage();
  await page.setViewport({ width: 800, height: 600 });
  await bringMutant(page);
  await page.evaluate(code);
});
afterAll(() => giveBack(browser));
beforeEach(async () => {
  await bringMutant(page);
  await page.evaluate(() => scrollTo(0, 0));
});
afterEach(() => takeCoverage(page));

/** Puts a body into the page, and gives what an expression over `f`, the element called so, comes to. */
function ask<T>(body: string, expression: string, within = 'document'): Promise<T> {
  return page.evaluate(
    `(async () => {
      document.body.innerHTML = ${JSON.stringify(body)};
      for (const frame of document.querySelectorAll('iframe'))
        if (frame.contentDocument?.readyState !== 'complete' || frame.contentDocument.URL === 'about:blank')
          await new Promise((done) => frame.addEventListener('load', done, { once: true }));
      for (const host of document.querySelectorAll('[data-shadow]'))
        host.attachShadow({ mode: 'open' }).innerHTML = host.dataset.shadow;
      const f = ${within}.getElementById('f');
      return ${expression};
    })()`,
  ) as Promise<T>;
}
const refusal = (body: string, act = true, box = false, within?: string): Promise<string | null> =>
  ask(body, `refusing.refuseElement(f, ${box}, ${act})`, within);

const field = (style = '', more = '') => `<input id="f" style="width:120px;height:24px;${style}" ${more}>`;
/** Of exactly 120 by 24. */
const exact = (style = '') => field(`box-sizing:border-box;${style}`);
const gradient = (colour: string) => `linear-gradient(${colour}, ${colour})`;
const frame = 'document.querySelector("iframe").contentDocument';
const root = 'document.querySelector("[data-shadow]").shadowRoot';
const inFrame = (inner: string, style = '') =>
  `<iframe srcdoc='${inner}' style="width:400px;height:200px;${style}"></iframe>`;
/** A frame that is exactly the field. */
const edgeless = (style: string) =>
  inFrame(
    `<style>body { margin: 0 }</style>${exact('display:block')}`,
    `border:0;width:120px;height:24px;${style}`,
  );
const over = (style: string) => `<div style="position:absolute;background:#fff;${style}"></div>`;
/** A place of its own, so that what is laid over it can be measured. */
const at = (inner: string, after = '') =>
  `<div style="position:absolute;left:50px;top:50px">${inner}</div>${after}`;

describe('a field is written when it', () => {
  it.each<[what: string, body: string, within?: string]>([
    ['is plain', field()],
    ['is barely transparent', `<div style="opacity:.6">${field('opacity:.6')}</div>`],
    ['is as transparent as a field may be', field('opacity:.3')],
    ['is filtered but seen', field('filter:opacity(0.9) blur(1px)')],
    ['has a mask that lets it be seen', field('mask-image:linear-gradient(black, transparent)')],
    ['has a mask that is thin all over', field(`mask-image:${gradient('rgb(0 0 0 / .4)')}`)],
    ['has a picture for a mask', field('mask-image:linear-gradient(transparent, transparent), url("#x")')],
    ['is as small as a field may be', field('width:10px;height:6px;padding:0;border:0;min-height:0')],
    ['says that it is not disabled', field('', 'aria-disabled="false"')],
    ['is a list that takes no typing', field('', 'readonly role="combobox"')],
    ['is half out of the window', at(field('position:fixed;left:-50px;top:10px'))],
    ['has its middle at the left edge of the window', at(exact('position:fixed;left:-60px;top:10px'))],
    ['has its middle at the upper edge of the window', at(exact('position:fixed;left:10px;top:-12px'))],
    ['ends at the right edge of the window', at(exact('position:fixed;left:680px;top:10px'))],
    ['ends at the lower edge of the window', at(exact('position:fixed;left:10px;top:576px'))],
    [
      'lies under its own caption',
      at(
        field(),
        `<label for="f" style="position:absolute;left:50px;top:50px;width:130px;height:40px">Name</label>`,
      ),
    ],
    [
      'lies in its caption',
      at(
        `<label style="position:relative;display:block;width:130px">${field()}<b style="position:absolute;inset:0"></b></label>`,
      ),
    ],
    ['has a caption over its middle alone', at(field(), over('left:95px;top:45px;width:30px;height:40px'))],
    ['has a caption over all but its ends', at(exact(), over('left:65px;top:45px;width:90px;height:40px'))],
    ['is in a frame of the page', inFrame(field()), frame],
    [
      'is in a frame with a thick border, beside which something lies',
      at(
        inFrame(field(), 'border:60px solid'),
        over('left:0;top:0;width:700px;height:48px') + over('left:0;top:0;width:48px;height:400px'),
      ),
      frame,
    ],
    ['is in a component', `<div data-shadow='${field()}'></div>`, root],
    [
      'has parts of its own',
      '<div id="f" style="width:120px;height:24px"><b style="display:block;height:24px">x</b></div>',
    ],
  ])('%s', async (_what, body, within) => {
    expect(await refusal(body, true, false, within)).toBeNull();
    expect(await refusal(body, false, false, within)).toBeNull();
  });

  it('can be scrolled to; the page is scrolled only when it is written', async () => {
    const body = `<div style="height:3000px"></div>${field()}<div style="height:3000px"></div>`;
    expect(await ask(body, '[refusing.refuseElement(f, false, false), scrollY]')).toEqual([null, 0]);
    const [why, y] = await ask<[null, number]>(body, '[refusing.refuseElement(f, false, true), scrollY]');
    expect(why).toBeNull();
    expect(y).toBeGreaterThan(2000);
  });

  it('is in view; then the page is not scrolled', async () => {
    const body = `<div style="height:500px"></div>${field()}<div style="height:3000px"></div>`;
    expect(await ask(body, '[refusing.refuseElement(f, false, true), scrollY]')).toEqual([null, 0]);
  });

  it('comes out from under what stays at the upper edge of the window', async () => {
    const head = '<div style="position:fixed;left:0;top:0;width:800px;height:120px;background:#fff"></div>';
    const below = `${head}<div style="height:3000px"></div>${field()}<div style="height:3000px"></div>`;
    expect(await refusal(below)).toBeNull();
    expect(await refusal(`<style>html { scroll-behavior: smooth }</style>${below}`)).toBeNull();
  });

  it.each([
    ['left of', 'left:-500px;top:10px'],
    ['right of', 'left:900px;top:10px'],
    ['above', 'left:10px;top:-400px'],
    ['below', 'left:10px;top:700px'],
    ['with its middle at the right edge of', 'left:740px;top:10px'],
    ['with its middle at the lower edge of', 'left:10px;top:588px'],
  ])('is in a frame %s the window; only until it is written', async (_where, place) => {
    const body = edgeless(`position:fixed;${place}`) + over('left:700px;top:0;width:100px;height:200px');
    expect(await refusal(body, false, false, frame)).toBeNull();
    expect(await refusal(body, true, false, frame)).not.toBeNull();
  });

  it('can be scrolled to in a box of its own, sideways, and in a frame', async () => {
    const box = (overflow: string, inner: string) =>
      at(
        `<div style="width:200px;height:60px;overflow:${overflow}">${inner}</div>`,
        over('left:0;top:110px;width:700px;height:400px'),
      );
    const below = `<div style="height:200px"></div>${field()}<div style="height:200px"></div>`;
    expect(await refusal(box('auto', below), false)).toBeNull();
    expect(await refusal(box('auto', below), true)).toBeNull();
    const aside = at(
      `<div style="width:200px;height:60px;overflow:auto"><div style="width:900px;padding-left:300px">${field()}</div></div>`,
      over('left:250px;top:0;width:500px;height:400px'),
    );
    expect(await refusal(aside, false)).toBeNull();
    expect(await refusal(aside, true)).toBeNull();
    // And back, where it was scrolled away from.
    const scrolled = (side: string) =>
      `(f.closest('div').${side} = 150, refusing.refuseElement(f, false, false))`;
    const above = at(
      `<div style="width:200px;height:60px;overflow:auto">${field()}<p style="height:900px"></p></div>`,
      over('left:0;top:-200px;width:500px;height:249px'),
    );
    expect(await ask(above, scrolled('scrollTop'))).toBeNull();
    const leftOf = at(
      `<div style="width:200px;height:60px;overflow:auto">${field()}<p style="width:900px"></p></div>`,
      over('left:0;top:0;width:49px;height:400px'),
    );
    expect(await ask(leftOf, scrolled('scrollLeft'))).toBeNull();
    const framed = `<div style="height:3000px"></div>${inFrame(field())}<div style="height:3000px"></div>`;
    expect(await refusal(framed, false, false, frame)).toBeNull();
    expect(await refusal(framed, true, false, frame)).toBeNull();
  });
});

describe('a field is refused as', () => {
  const hidden = gradient('transparent');
  it.each<[why: string, what: string, body: string, within?: string]>([
    ['not-visible', 'not drawn', field('display:none')],
    ['not-visible', 'hidden', field('visibility:hidden')],
    ['not-visible', 'transparent', field('opacity:0')],
    ['not-visible', 'nearly transparent', field('opacity:.29')],
    [
      'not-visible',
      'nearly transparent with what is around it',
      `<p style="opacity:.5">${field('opacity:.5')}</p>`,
    ],
    ['not-visible', 'filtered away', field('filter:opacity(0.2)')],
    ['not-visible', 'filtered away bit by bit', field('filter:opacity(0.5) opacity(0.5)')],
    [
      'not-visible',
      'filtered away with what is around it',
      `<p style="filter:opacity(0.5)">${field('opacity:.5')}</p>`,
    ],
    ['not-visible', 'masked away', field(`mask-image:${hidden}`)],
    ['not-visible', 'nearly masked away', field(`mask-image:${gradient('rgb(0 0 0 / .29)')}`)],
    [
      'not-visible',
      'masked away in another notation',
      field(`mask-image:${gradient('oklch(0.5 0.1 20 / 0)')}`),
    ],
    ['not-visible', 'masked away around it', `<p style="mask-image:${hidden}">${field()}</p>`],
    [
      'not-visible',
      'in a transparent component',
      `<div style="opacity:.2" data-shadow='${field()}'></div>`,
      root,
    ],
    ['not-visible', 'in a transparent frame', inFrame(field(), 'opacity:.2'), frame],
    ['disabled', 'disabled', field('', 'disabled')],
    ['disabled', 'in a disabled group', `<fieldset disabled>${field()}</fieldset>`],
    ['disabled', 'called disabled', field('', 'aria-disabled="true"')],
    ['read-only', 'read-only', field('', 'readonly')],
    ['unreachable', 'in an inert part', `<div inert>${field()}</div>`],
    ['too-small', 'too narrow', field('width:9px;height:24px;padding:0;border:0')],
    ['too-small', 'too low', field('width:120px;height:5px;padding:0;border:0;min-height:0')],
    ['covered', 'covered', at(field(), over('left:0;top:0;width:300px;height:300px'))],
    [
      'covered',
      'covered in the middle and at its beginning',
      at(field(), over('left:40px;top:45px;width:80px;height:40px')),
    ],
    [
      'covered',
      'covered in the middle and at its end',
      at(field(), over('left:100px;top:45px;width:90px;height:40px')),
    ],
    [
      'covered',
      'covered by the caption of another',
      at(
        field(),
        `<input id="g"><label for="g" style="position:absolute;left:0;top:0;width:300px;height:300px">x</label>`,
      ),
    ],
    [
      'covered',
      'in a covered component',
      at(`<div data-shadow='${field()}'></div>`, over('left:0;top:0;width:300px;height:300px')),
      root,
    ],
    [
      'covered',
      'in a covered frame',
      at(inFrame(field()), over('left:0;top:0;width:500px;height:300px')),
      frame,
    ],
    // To the pixel: its middle is at the edge of the window, and in it.
    [
      'covered',
      'in a frame at the left edge of the window',
      edgeless('position:fixed;left:-60px;top:10px') + over('left:0;top:0;width:100px;height:100px'),
      frame,
    ],
    [
      'covered',
      'in a frame at the upper edge of the window',
      edgeless('position:fixed;left:10px;top:-12px') + over('left:0;top:0;width:200px;height:30px'),
      frame,
    ],
    // The frame's border moves what is in it: the cover is just above the field.
    [
      'covered',
      'in a frame covered just there',
      at(inFrame(field(), 'border:60px solid'), over('left:110px;top:110px;width:160px;height:50px')),
      frame,
    ],
  ])('%s: %s', async (why, _what, body, within) => {
    expect(await refusal(body, true, false, within)).toBe(why);
    expect(await refusal(body, false, false, within)).toBe(why);
  });

  it('gone, when it is in no page any more', async () => {
    expect(await ask(field(), '(f.remove(), refusing.refuseElement(f, false, true))')).toBe('gone');
    const another = 'new DOMParser().parseFromString("<input id=f>", "text/html").getElementById("f")';
    expect(await ask(field(), `refusing.refuseElement(${another}, false, true)`)).not.toBeNull();
  });

  it.each([
    ['left of the window', 'left:-400px;top:10px'],
    ['right of the window', 'left:900px;top:10px'],
    ['above the window', 'left:10px;top:-400px'],
    ['below the window', 'left:10px;top:700px'],
    ['just beyond its edge', 'left:740px;top:10px'],
    ['with its middle just beyond its edge', 'left:10px;top:588px;box-sizing:border-box'],
  ])('unreachable: %s, where no scrolling leads; only when it is written', async (_where, place) => {
    expect(await refusal(field(`position:fixed;${place}`))).toBe('unreachable');
    expect(await refusal(field(`position:fixed;${place}`), false)).toBeNull();
  });

  it('covered, when what hides it is no box that scrolls', async () => {
    const cover = over('left:0;top:110px;width:700px;height:400px');
    for (const overflow of ['visible', 'auto'])
      expect(
        await refusal(
          // Fits its box (auto), or hangs out of it (visible).
          at(
            `<div style="width:200px;height:${overflow === 'auto' ? 400 : 60}px;overflow:${overflow}"><div style="height:200px"></div>${field()}</div>`,
            cover,
          ),
          false,
        ),
      ).toBe('covered');
    // Pushed out of its box to where no scrolling leads.
    const pushed = at(
      `<div style="width:200px;height:60px;overflow:hidden">${field('position:relative;left:-100px')}</div>`,
    );
    expect(await refusal(pushed, false)).toBe('covered');
    // In sight in its box, and covered there.
    const seen = at(
      `<div style="width:200px;height:60px;overflow:auto">${field()}<div style="height:400px"></div></div>`,
      over('left:0;top:0;width:700px;height:400px'),
    );
    expect(await refusal(seen, false)).toBe('covered');
  });
});

describe('a check box', () => {
  const box = (style: string, label: string) => `<input id="f" type="checkbox" style="${style}">${label}`;
  it.each([
    ['small', box('width:8px;height:5px;margin:0', ''), null],
    ['drawn by its label', box('display:none', '<label for="f">On</label>'), null],
    ['with neither', box('display:none', ''), 'not-visible'],
    [
      'with a hidden label',
      box('display:none', '<label for="f" style="visibility:hidden">On</label>'),
      'not-visible',
    ],
    ['of no size', box('width:.5px;height:8px;margin:0;appearance:none', ''), 'too-small'],
    ['of no height', box('width:8px;height:.5px;margin:0;appearance:none', ''), 'too-small'],
    ['of one pixel in width', box('width:1px;height:8px;margin:0;border:0;appearance:none', ''), null],
    ['of one pixel in height', box('width:8px;height:1px;margin:0;border:0;appearance:none', ''), null],
  ])('%s', async (_what, body, why) => {
    expect(await refusal(body, true, true)).toBe(why);
  });

  it('lends its label to no text field', async () => {
    expect(await refusal(`${field('display:none')}<label for="f">Name</label>`)).toBe('not-visible');
  });
});

describe('what lets clicks through is painted over a field', () => {
  const painted = (body: string) => ask<boolean>(body, 'refusing.paintedOver(f)');
  const veil = (style: string, more = '') =>
    `<div style="pointer-events:none;position:absolute;left:0;top:0;width:300px;height:300px;${style}">${more}</div>`;
  const picture = "background-image:url('data:image/gif;base64,R0lGODlhAQABAAAAACw=')";
  it.each([
    ['a coloured box', at(field(), veil('background:#fff'))],
    ['a box that lets little through', at(field(), veil('background:rgba(255,255,255,.5)'))],
    ['a picture for a background', at(field(), veil(picture))],
    [
      'a picture',
      at(
        field(),
        '<img style="pointer-events:none;position:absolute;left:0;top:0;width:300px;height:300px">',
      ),
    ],
    ...[
      ['canvas', ''],
      ['video', ''],
      ['iframe', 'srcdoc="x"'],
      ['embed', 'type="image/gif" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="'],
      ['object', ''],
    ].map(([kind, more]): [string, string] => [
      `a ${kind}`,
      at(
        field(),
        `<${kind} ${more} style="pointer-events:none;position:absolute;left:0;top:0;width:300px;height:300px"></${kind}>`,
      ),
    ]),
    ['a coloured box as transparent as can be', at(field(), veil('background:#fff;opacity:.5'))],
    [
      'a little box over its middle',
      at(exact(), veil('background:#fff;left:105px;top:57px;width:10px;height:10px')),
    ],
    ...[
      ['begins', 'left:110px'],
      ['ends', 'width:110px'],
      ['begins from above', 'top:62px'],
      ['ends from above', 'height:62px'],
    ].map(([where, place]): [string, string] => [
      `a box that ${where} at its middle`,
      at(exact(), veil(`background:#fff;${place}`)),
    ]),
    [
      'in a layer above one that is none, for want of a position',
      `<div style="z-index:5">${field()}</div>${veil('background:#fff;z-index:1')}`,
    ],
    ['in a layer above', at(field('position:relative;z-index:1'), veil('background:#fff;z-index:2'))],
    [
      'in a group of a layer above',
      `<div style="position:absolute;z-index:1">${field()}</div><div style="position:absolute;z-index:2;left:0;top:0">${veil('background:#fff;z-index:-1')}</div>`,
    ],
    [
      'before it, in a layer of its own',
      `${veil('background:#fff;z-index:0')}${at(field()).replace('absolute', 'static')}`,
    ],
    ['before it, where the field is not positioned', `${veil('background:#fff')}${field()}`],
  ])('%s', async (_what, body) => expect(await painted(body)).toBe(true));

  it.each([
    ['nothing', at(field())],
    ['a box that can be seen through', at(field(), veil('background:rgba(255,255,255,.4)'))],
    ['a box without a colour', at(field(), veil(''))],
    ['a coloured box that is nearly transparent', at(field(), veil('background:#fff;opacity:.4'))],
    ['a hidden box', at(field(), veil('background:#fff;visibility:hidden'))],
    ['a box in a transparent one', at(field(), `<div style="opacity:0">${veil('background:#fff')}</div>`)],
    [
      'a box that takes clicks, which a hit test sees',
      at(field(), veil('background:#fff;pointer-events:auto')),
    ],
    ['a box that stands elsewhere', at(field(), veil('background:#fff;left:400px'))],
    ['a box beside it', at(field(), veil('background:#fff;width:40px'))],
    ['a box above it on the page', at(field(), veil('background:#fff;height:40px'))],
    ['a box below it on the page', at(field(), veil('background:#fff;top:200px'))],
    [
      'a box that is not positioned',
      `${field('display:block')}<div style="pointer-events:none;background:#fff;margin-top:-40px;height:60px"></div>`,
    ],
    [
      'the box it stands in',
      `<div style="pointer-events:none;position:relative;background:#fff">${field()}</div>`,
    ],
    ['a layer below', at(field(), veil('background:#fff;z-index:-1'))],
    [
      'a layer below its own',
      at(field('')).replace('position:absolute', 'position:absolute;z-index:3') +
        veil('background:#fff;z-index:2'),
    ],
    ['what comes before it', `${veil('background:#fff')}${at(field())}`],
  ])('not: %s', async (_what, body) => expect(await painted(body)).toBe(false));

  it('on a page of thousands of elements, in steps, and not beyond 20,000', async () => {
    const look = (before: number) =>
      ask<{ painted: boolean; steps: number }>(
        at(field(), '<i></i>'.repeat(before) + veil('background:#fff')),
        'refusing.paintedInSteps(f)',
      );
    expect(await look(1000)).toEqual({ painted: true, steps: 3 });
    expect(await look(20_000)).toEqual({ painted: false, steps: 78 });
  });
});
