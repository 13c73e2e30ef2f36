import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers, openStage, type Stage } from './stage.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The card as a person meets it: by keyboard, by pointer, by screen reader. */
describe.each(browsers)('the card, in %s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browser);
  });
  afterAll(() => stage.close());

  async function ready(size?: { width: number; height: number }) {
    const scene = await stage.open('plain.html', size);
    await scene.run((drive) => drive.show('#target'));
    await scene.until((drive) => drive.ring() !== null && drive.card() !== null);
    // Places are measured as they stay, not while the card still comes in.
    await scene.run((drive) => drive.finish());
    return scene;
  }

  it('never takes the focus by itself', async () => {
    const scene = await stage.open('plain.html');
    await scene.page.focus('#other');
    await scene.run((drive) => drive.show('#target'));
    await scene.until((drive) => drive.ring() !== null);
    await scene.run((drive) => drive.show('#target', { text: 'missing', ticked: true }));
    await scene.run((drive) => drive.frames(3));
    expect(await scene.page.evaluate('document.activeElement.id')).toBe('other');
  });

  it('is entered at a word, and gives the focus back when Esc closes it', async () => {
    const scene = await ready();
    await scene.page.focus('#other');
    await scene.run((drive) => drive.focus());
    expect(await scene.run((drive) => drive.root()?.activeElement?.classList.contains('card'))).toBe(true);
    await scene.page.keyboard.press('Escape');
    expect(await scene.run((drive) => [drive.card(), drive.log])).toEqual([null, ['close']]);
    expect(await scene.page.evaluate('document.activeElement.id')).toBe('other');
  });

  it('leads on by Tab from its end to the control it speaks of, also where that is out of view', async () => {
    const scene = await ready();
    await scene.page.focus('#other');
    await scene.run((drive) => drive.focus());
    const leave = async () => {
      for (let n = 0; n < 12; n++) {
        await scene.page.keyboard.press('Tab');
        const at = await scene.page.evaluate('[document.activeElement.localName, document.activeElement.id]');
        if ((at as string[])[0] !== 'signpost-guide') return (at as string[])[1];
      }
      return 'never left';
    };
    expect(await leave()).toBe('target');
    // One that is far below is scrolled to, as browsers do for whatever gets the focus.
    await scene.run((drive) => drive.show('#far', { step: 'app-password' }));
    await scene.run((drive) => drive.focus());
    expect(await leave()).toBe('far');
    await scene.until((drive) => drive.ring() !== null);
  });

  it('leaves Esc to the page while the focus is not in it', async () => {
    const scene = await ready();
    await scene.page.focus('#other');
    await scene.page.evaluate(
      `document.addEventListener('keydown', (e) => d.drive.log.push('page ' + e.key))`,
    );
    const words = await scene.run((drive) => drive.text());
    expect(words).toContain('Turn on');
    await scene.page.keyboard.press('Escape');
    expect(await scene.run((drive) => drive.log)).toEqual(['page Escape']);
    expect(await scene.run((drive) => [drive.text(), drive.part('.pill')])).toEqual([words, null]);
    expect(await scene.page.evaluate('document.activeElement.id')).toBe('other');
  });

  it('stays closed for the step, and opens for the next one or after hide', async () => {
    const scene = await ready();
    await scene.press('[data-action=close]');
    await scene.run((drive) => drive.show('#target'));
    expect(await scene.run((drive) => drive.host())).toBeNull();
    await scene.run((drive) => drive.show('#target', { step: 'app-password' }));
    await scene.until((drive) => drive.card() !== null);
    await scene.press('[data-action=close]');
    await scene.run((drive) => drive.hide());
    await scene.run((drive) => drive.show('#target', { step: 'app-password' }));
    await scene.until((drive) => drive.card() !== null);
  });

  it('folds to a pill and back by keyboard, with the focus on it and the ring staying', async () => {
    const scene = await ready();
    await scene.run((drive) => drive.focus());
    await scene.page.keyboard.press('Tab');
    await scene.page.keyboard.press('Tab');
    expect(await scene.run((drive) => drive.focused())).toBe('fold');
    await scene.page.keyboard.press('Enter');
    await scene.until((drive) => drive.part('.pill') !== null);
    expect(await scene.run((drive) => [drive.focused(), drive.ring() !== null])).toEqual(['fold', true]);
    await scene.page.keyboard.press(' ');
    await scene.until((drive) => drive.part('.pill') === null && drive.card() !== null);
    expect(await scene.run((drive) => drive.focused())).toBe('fold');
    expect(await scene.run((drive) => drive.log)).toEqual(['fold', 'fold']);
  });

  it('keeps the focus where it was when its words change', async () => {
    const scene = await ready();
    await scene.run((drive) => drive.focus());
    for (let i = 0; i < 4; i++) await scene.page.keyboard.press('Tab');
    expect(await scene.run((drive) => drive.focused())).toBe('did-it-myself');
    await scene.run((drive) => drive.show('#target', { text: 'ambiguous', ticked: true }));
    expect(await scene.run((drive) => drive.focused())).toBe('did-it-myself');
  });

  it('is moved by arrow keys on its handle, and does not leave the window', async () => {
    const scene = await ready();
    await scene.press('.progress');
    await scene.run((drive) => drive.focus());
    await scene.page.keyboard.press('Tab');
    expect(await scene.run((drive) => drive.focused())).toBe('move');
    const before = await scene.run((drive) => drive.card());
    await scene.page.keyboard.press('ArrowUp');
    await scene.page.keyboard.press('ArrowLeft');
    await scene.until(
      (drive, x, y) => {
        const card = drive.card();
        return card && Math.abs(card.x - (x - 24)) < 1 && Math.abs(card.y - (y - 24)) < 1;
      },
      before?.x ?? 0,
      before?.y ?? 0,
    );
    for (let i = 0; i < 60; i++) await scene.page.keyboard.press('ArrowUp');
    await scene.until((drive) => Math.abs(drive.card()?.y ?? 9) < 1);
  });

  it('is dragged by its bar, and steps aside when it would cover the control', async () => {
    const scene = await ready();
    const bar = await scene.run((drive) => drive.part('.progress'));
    const card = await scene.run((drive) => drive.card());
    const control = await scene.run((drive) => drive.target('#target'));
    if (!bar || !card || !control) throw new Error('not drawn');
    const from = { x: bar.x + 60, y: bar.y + 8 };
    await scene.page.mouse.move(from.x, from.y);
    await scene.page.mouse.down();
    await scene.page.mouse.move(from.x - 100, from.y - 60);
    await scene.page.mouse.up();
    await scene.until(
      (drive, x, y) => Math.abs((drive.card()?.x ?? 0) - x) < 2 && Math.abs((drive.card()?.y ?? 0) - y) < 2,
      card.x - 100,
      card.y - 60,
    );
    const dx = control.x - 40 - (card.x - 100);
    const dy = control.y - 40 - (card.y - 60);
    await scene.page.mouse.move(from.x - 100, from.y - 60);
    await scene.page.mouse.down();
    await scene.page.mouse.move(from.x - 100 + dx, from.y - 60 + dy, { steps: 3 });
    await scene.page.mouse.up();
    await scene.run((drive) => drive.frames(3));
    const covers = await scene.run((drive) => {
      const c = drive.card();
      const t = drive.target('#target');
      return (
        c && t && c.x < t.x + t.width && t.x < c.x + c.width && c.y < t.y + t.height && t.y < c.y + c.height
      );
    });
    expect(covers).toBe(false);
  });

  it('tells screen readers politely what to do, once, and what has ticked', async () => {
    const scene = await ready();
    await scene.until((drive) => drive.live().includes('Press Turn on.'));
    await scene.run((drive) => drive.show('#target', { ticked: true }));
    await scene.until((drive) => drive.live().startsWith('POP is on now.'));
    expect(await scene.run((drive) => drive.text())).toContain('POP is on now.');
  });

  it('does not celebrate the same tick twice, nor an old one', async () => {
    const scene = await ready();
    const at = Date.now();
    await scene.run((drive, now) => drive.show('#target', { ticked: true, at: now }), at);
    expect(await scene.run((drive) => drive.text())).toContain('POP is on now.');
    await scene.run((drive) => drive.hide());
    await scene.run((drive, now) => drive.show('#target', { ticked: true, at: now }), at);
    expect(await scene.run((drive) => drive.text())).not.toContain('POP is on now.');
    await scene.run((drive, now) => drive.show('#target', { ticked: true, at: now }), at - 60_000);
    expect(await scene.run((drive) => drive.text())).not.toContain('POP is on now.');
  });

  it('quotes the label and isolates it from a sentence in the other direction', async () => {
    const scene = await ready();
    await scene.run((drive) => drive.show('#target', { lang: 'ar' }));
    const label = await scene.run((drive) => {
      const name = drive.root()?.querySelector('.say bdi');
      return [
        name?.textContent,
        name?.parentElement?.localName,
        drive.root()?.querySelector('.layer')?.getAttribute('dir'),
      ];
    });
    expect(label).toEqual(['Turn on', 'q', 'rtl']);
  });

  it.each([
    ['found', {}],
    ['caution and tick', { caution: true, ticked: true }],
    ['missing, dark', { text: 'missing', theme: 'dark' }],
    ['Arabic', { lang: 'ar' }],
  ] as const)('axe finds nothing: %s', async (_, options) => {
    const scene = await stage.open('plain.html', { width: 1000, height: 900 });
    await scene.page.evaluate(axe);
    await scene.run((drive) => drive.open());
    await scene.run((drive, show) => drive.show('#target', show), options);
    await scene.until((drive) => drive.ring() !== null && drive.card() !== null);
    // Colours are judged as they stay, not while something fades in.
    await scene.run((drive) => drive.finish());
    const violations = await scene.page.evaluate(
      `axe.run(document.querySelector('signpost-guide'), { rules: { 'target-size': { enabled: true } } }).then((r) => r.violations.map((v) => v.id + ' ' + v.nodes.map((n) => n.html + n.failureSummary).join()))`,
    );
    expect(violations).toEqual([]);
  });

  it('leaves the control free in a window at 200 %, and scrolls inside', async () => {
    const scene = await stage.open('plain.html', { width: 500, height: 360 });
    await scene.page.evaluate(`document.querySelector('#target').scrollIntoView({ block: 'center' })`);
    await scene.run((drive) => drive.show('#target', { caution: true, lang: 'de' }));
    await scene.until((drive) => drive.card() !== null && drive.ring() !== null);
    await scene.run((drive) => drive.finish());
    await scene.run((drive) => drive.frames(3));
    const [card, ring, hidden] = await scene.run((drive) => {
      const body = drive.root()?.querySelector('.body');
      return [drive.card(), drive.ring(), body ? body.scrollHeight - body.clientHeight : 0] as const;
    });
    if (!card || !ring) throw new Error('not drawn');
    const apart =
      card.x >= ring.x + ring.width ||
      card.x + card.width <= ring.x ||
      card.y >= ring.y + ring.height ||
      card.y + card.height <= ring.y;
    expect([apart, hidden > 0]).toEqual([true, true]);
    // Turning the wheel on at its end moves the card's text no further, nor the page behind it. The wheel that
    // automation turns in Firefox scrolls the page all the same, whatever the style says.
    if (browser === 'chromium') {
      const top = await scene.page.evaluate('scrollY');
      await scene.page.mouse.move(card.x + card.width / 2, card.y + card.height / 2);
      await scene.page.mouse.wheel({ deltaY: hidden + 50 });
      await scene.until((drive) => {
        const body = drive.root()?.querySelector('.body');
        return body && body.scrollTop >= body.scrollHeight - body.clientHeight - 1;
      });
      await scene.page.mouse.move(card.x + card.width / 2 + 5, card.y + card.height / 2);
      await scene.page.mouse.wheel({ deltaY: 200 });
      await scene.run((drive) => drive.frames(20));
      expect(await scene.page.evaluate('scrollY')).toBe(top);
    }
    // The window is large again: the card is whole again.
    await scene.page.setViewport({ width: 1000, height: 700 });
    await scene.until((drive) => {
      const body = drive.root()?.querySelector('.body');
      return body && body.scrollHeight <= body.clientHeight + 1;
    });
  });

  it('fits a window of 320 px, and scrolls inside when that is low', async () => {
    const scene = await stage.open('plain.html', { width: 320, height: 320 });
    await scene.run((drive) => drive.show(null, { caution: true, lang: 'de', text: 'missing' }));
    await scene.until((drive) => drive.card() !== null);
    await scene.run((drive) => drive.finish());
    const card = await scene.run((drive) => drive.card());
    expect(
      card && card.x >= 0 && card.x + card.width <= 320 && card.y >= 0 && card.y + card.height <= 320,
    ).toBe(true);
    expect(
      await scene.run((drive) => (drive.root()?.querySelector('.body')?.scrollWidth ?? 999) <= 310),
    ).toBe(true);
  });
});
