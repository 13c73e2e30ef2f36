import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers, openStage, type Scene, type Stage } from './stage.ts';

/**
 * Where the page keeps the person (a modal dialog, a focus trap), the card has to be reachable by pointer and
 * by keyboard, the control too, and nothing of ours may stay in the dialog when it is closed.
 */
describe.each(browsers)('inside what traps the person, in %s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browser);
  });
  afterAll(() => stage.close());

  async function ready(file: string, target: string | null = null) {
    const scene = await stage.open(file);
    await scene.page.waitForSelector('h1,#target');
    await scene.run((drive, selector) => drive.show(selector), target);
    await scene.until((drive) => drive.card() !== null);
    return scene;
  }
  /** Waits until the host stands inside `selector`. */
  const inside = (scene: Scene, selector: string) =>
    scene.until((drive, at) => drive.host()?.closest(at) != null, selector);

  async function pressed(scene: Scene) {
    await scene.run((drive) => {
      drive.log.length = 0;
    });
    await scene.press('[data-action=did-it-myself]');
    expect(await scene.run((drive) => drive.log)).toEqual(['did-it-myself']);
  }
  /** Walks by Tab from a control of the page until a button of the card has the focus, and presses it. */
  async function walked(scene: Scene, from: string) {
    await scene.page.focus(from);
    await scene.run((drive) => {
      drive.log.length = 0;
    });
    for (let i = 0; i < 12; i++) {
      await scene.page.keyboard.press('Tab');
      if ((await scene.run((drive) => drive.focused())) === 'did-it-myself') break;
    }
    expect(await scene.run((drive) => drive.focused())).toBe('did-it-myself');
    await scene.page.keyboard.press('Enter');
    expect(await scene.run((drive) => drive.log)).toEqual(['did-it-myself']);
  }
  const show = (scene: Scene, target: string) => scene.run((drive, at) => drive.show(at), target);
  async function exact(scene: Scene, target: string) {
    await scene.until((drive, at) => {
      const ring = drive.ring();
      const box = drive.target(at);
      return ring && box && Math.abs(ring.x + 5 - box.x) <= 2 && Math.abs(ring.y + 5 - box.y) <= 2;
    }, target);
  }

  it('showModal: follows into the dialog, into one opened from it, and out again', async () => {
    const scene = await ready('modal.html');
    const before = await scene.run((drive) => drive.page());
    await scene.page.evaluate('first.showModal()');
    await inside(scene, '#first');
    await show(scene, '#target');
    await exact(scene, '#target');
    await pressed(scene);
    await walked(scene, '#target');
    await scene.page.evaluate('second.showModal()');
    await inside(scene, '#second');
    await show(scene, '#deep');
    await exact(scene, '#deep');
    await pressed(scene);
    await scene.page.evaluate('second.close()');
    await inside(scene, '#first');
    await scene.page.evaluate('first.close()');
    await scene.until((drive) => drive.host()?.parentNode === document.documentElement);
    expect(await scene.run((drive) => drive.page())).toBe(before);
  });

  it('showModal: Esc with the focus in the card closes the card and not the dialog', async () => {
    const scene = await ready('modal.html');
    await scene.page.evaluate('first.showModal()');
    await inside(scene, '#first');
    await walked(scene, '#target');
    await scene.page.keyboard.press('Escape');
    expect(await scene.run((drive) => drive.card())).toBeNull();
    expect(await scene.page.evaluate('first.open')).toBe(true);
    await scene.page.keyboard.press('Escape');
    expect(await scene.page.evaluate('first.open')).toBe(false);
  });

  it('aria-modal with a scripted focus trap and the rest inert', async () => {
    const scene = await ready('modal.html');
    await scene.page.evaluate('openScripted()');
    await inside(scene, '#content');
    await show(scene, '#in-scripted');
    await exact(scene, '#in-scripted');
    await pressed(scene);
    await walked(scene, '#in-scripted');
    await scene.page.evaluate(`document.querySelector('#scripted').hidden = true`);
    await scene.until((drive) => drive.host()?.parentNode === document.documentElement);
  });

  it('a scripted trap that says nothing of itself: learns from the lost focus where to go', async () => {
    const scene = await ready('modal.html');
    await scene.page.evaluate('openUnnamed()');
    await show(scene, '#in-unnamed');
    await scene.run((drive) => drive.focus());
    await inside(scene, '#unnamed-dialog');
    await pressed(scene);
    await walked(scene, '#in-unnamed');
  });

  it.each([8, 9])('the real Fluent UI %i dialog', async (version) => {
    const scene = await ready(`fluent${version}.html`);
    await scene.page.waitForSelector('#opener');
    const before = await scene.run((drive) => drive.page());
    await scene.click(await scene.run((drive) => drive.target('#opener')));
    await inside(scene, '[aria-modal=true]');
    await show(scene, '#target');
    // Fluent UI 9 lays a transparent input over the switch it draws, and beyond it.
    await exact(scene, version === 9 ? '.fui-Switch__indicator' : '#target');
    await pressed(scene);
    await walked(scene, '#save');
    // The control itself still works, by pointer and with the ring around it.
    await scene.click(await scene.run((drive) => drive.target('#target')));
    await scene.page.waitForFunction(
      `(document.querySelector('#target').checked ?? document.querySelector('#target').getAttribute('aria-checked') === 'true') === true`,
    );
    await scene.click(await scene.run((drive) => drive.target('#save')));
    await scene.until((drive) => drive.host()?.parentNode === document.documentElement);
    await scene.page.waitForFunction(`!document.querySelector('[aria-modal=true]')`);
    expect((await scene.run((drive) => drive.page())).length).toBeGreaterThan(before.length / 2);
    expect(await scene.run((drive) => drive.log)).not.toContain('lost');
  });

  it('full screen: goes on top of it', async () => {
    const scene = await ready('plain.html', '#target');
    await scene.page.evaluate(
      `document.querySelector('main').addEventListener('click', (e) => e.currentTarget.requestFullscreen(), { once: true })`,
    );
    await scene.page.mouse.click(300, 170);
    await scene.page.waitForFunction('document.fullscreenElement !== null');
    await exact(scene, '#target');
    await pressed(scene);
    await scene.page.evaluate('document.exitFullscreen()');
    await scene.page.waitForFunction('document.fullscreenElement === null');
    await exact(scene, '#target');
  });
});
