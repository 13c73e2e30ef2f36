import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers, openStage, type Stage } from './stage.ts';

const items = [
  { selector: '#server', number: 1, text: 'Server' },
  { selector: '#port', number: 2, text: 'Port' },
  { selector: '#secret', number: 3, text: 'App password' },
];

describe.each(browsers)('numbered rings on a form, in %s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browser);
  });
  afterAll(() => stage.close());

  async function ready() {
    const scene = await stage.open('form.html');
    await scene.run((drive, rows) => drive.fields(rows), items);
    await scene.until((drive) => drive.fieldRoot()?.querySelectorAll('.tag:not([hidden])').length === 3);
    return scene;
  }
  const hover = `(() => { const r = d.drive.fieldRoot().querySelector('.hover'); return r.hidden ? null : r.getBoundingClientRect().toJSON(); })()`;

  it('rings each field within 2 px, with its number and words', async () => {
    const scene = await ready();
    await scene.until((drive) => {
      const rings = [...(drive.fieldRoot()?.querySelectorAll('.ring:not(.hover)') ?? [])];
      const off = rings.map((r, i) => {
        const ring = r.getBoundingClientRect();
        const field = document
          .querySelector(['#server', '#port', '#secret'][i] ?? '')
          ?.getBoundingClientRect();
        const sides = ['left', 'top', 'right', 'bottom'] as const;
        return Math.max(
          ...sides.map((side, n) => Math.abs(ring[side] + (n < 2 ? 3 : -3) - (field?.[side] ?? Number.NaN))),
        );
      });
      return off.length === 3 && off.every((one) => one <= 2);
    });
    expect(
      await scene.run((drive) =>
        [...(drive.fieldRoot()?.querySelectorAll('.tag') ?? [])].map((t) => t.textContent),
      ),
    ).toEqual(['1Server', '2Port', '3App password']);
  });

  it('follows a field that moves, and is gone without a trace', async () => {
    const scene = await ready();
    const before = await scene.run((drive) => drive.page());
    await scene.page.evaluate(
      `(() => { const shift = document.createElement('div'); shift.id = 'shift'; shift.style.height = '60px'; document.body.prepend(shift); })()`,
    );
    await scene.until((drive) => {
      const ring = drive.fieldRoot()?.querySelector('.ring:not(.hover)')?.getBoundingClientRect();
      const field = document.querySelector('#server')?.getBoundingClientRect();
      return ring && field && Math.abs(ring.y + 3 - field.y) <= 2;
    });
    await scene.page.evaluate(`document.querySelector('#shift').remove()`);
    expect(await scene.run((drive) => drive.page())).toBe(before);
    await scene.run((drive) => drive.abort());
    expect(await scene.page.evaluate(`document.querySelector('signpost-fields')`)).toBeNull();
  });

  it('lets a field be picked by pointer, by its label too, and keeps the click from the page', async () => {
    const scene = await ready();
    await scene.run((drive) => drive.pick('Click the field for the user name'));
    const label = await scene.run((drive) => drive.target('label[for=user]'));
    await scene.page.mouse.move((label?.x ?? 0) + 10, (label?.y ?? 0) + 5);
    await scene.page.waitForFunction(`${hover} !== null`);
    await scene.click(label && { ...label, width: 20 });
    expect(await scene.run((drive) => drive.log)).toEqual(['pick user']);
    expect(await scene.page.evaluate('window.clicks')).toBe(0);
    // And the page has its clicks back.
    await scene.click(await scene.run((drive) => drive.target('#submit')));
    expect(await scene.page.evaluate('window.clicks')).toBe(1);
  });

  it('lets a field be picked by keyboard, and Esc ends it', async () => {
    const scene = await ready();
    await scene.page.focus('#server');
    await scene.run((drive) => drive.pick('Choose the field'));
    await scene.page.keyboard.press('Tab');
    await scene.page.waitForFunction(`${hover} !== null`);
    await scene.page.keyboard.press('Enter');
    expect(await scene.run((drive) => drive.log)).toEqual(['pick port']);
    await scene.run((drive) => drive.pick('Choose the field'));
    await scene.page.keyboard.press('Escape');
    expect(await scene.run((drive) => drive.fieldRoot()?.querySelector<HTMLElement>('.banner')?.hidden)).toBe(
      true,
    );
    expect(await scene.run((drive) => drive.log)).toEqual(['pick port']);
  });

  it('picks nothing at a click a script makes, nor on what is no field', async () => {
    const scene = await ready();
    await scene.run((drive) => drive.pick('Choose the field'));
    await scene.page.evaluate(`document.querySelector('#user').click()`);
    await scene.click(await scene.run((drive) => drive.target('#submit')));
    expect(await scene.run((drive) => drive.log)).toEqual([]);
    await scene.click(await scene.run((drive) => drive.target('#user')));
    expect(await scene.run((drive) => drive.log)).toEqual(['pick user']);
  });
});
