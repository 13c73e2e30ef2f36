import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers, openStage, type Stage } from './stage.ts';

/** How our host behaves in a page that is not ours, and may be against us. */
describe.each(browsers)('a guest in the page, in %s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browser);
  });
  afterAll(() => stage.close());

  async function ready(file = 'plain.html', target: string | null = '#target') {
    const scene = await stage.open(file);
    await scene.run((drive, selector) => drive.show(selector), target);
    await scene.until((drive) => drive.card() !== null);
    return scene;
  }

  it('changes nothing else in the page, and leaves nothing behind', async () => {
    const scene = await stage.open('plain.html');
    const before = await scene.run((drive) => [drive.page(), document.documentElement.outerHTML]);
    await scene.run((drive) => drive.show('#target', { caution: true }));
    await scene.until((drive) => drive.ring() !== null);
    await scene.run((drive) => drive.show('#far', { ticked: true }));
    await scene.press('.show-it');
    await scene.until((drive) => drive.ring() !== null);
    expect(await scene.run((drive) => drive.page())).toBe(before[0]);
    await scene.run((drive) => drive.destroy());
    expect(await scene.run(() => document.documentElement.outerHTML)).toBe(before[1]);
  });

  it('is not in the page before the first show and after hide, and its root is closed', async () => {
    const scene = await stage.open('plain.html');
    await scene.run((drive) => drive.start());
    expect(await scene.run((drive) => drive.host())).toBeNull();
    await scene.run((drive) => drive.show(null));
    expect(await scene.run((drive) => drive.host()?.shadowRoot)).toBeNull();
    await scene.run((drive) => drive.hide());
    expect(await scene.run((drive) => drive.host())).toBeNull();
  });

  it('is gone at once when its signal is aborted', async () => {
    const scene = await ready();
    await scene.run((drive) => drive.abort());
    expect(await scene.run((drive) => drive.host())).toBeNull();
  });

  it('looks the same whatever the page wants of every element', async () => {
    const plain = await ready();
    const wanted = await plain.run((drive) => {
      const say = drive.root()?.querySelector('h2') as Element;
      const { fontSize, color, fontFamily, visibility, opacity } = getComputedStyle(say);
      return { fontSize, color, fontFamily, visibility, opacity, width: drive.card()?.width };
    });
    const hostile = await ready('hostile.html');
    await hostile.until((drive) => drive.ring() !== null);
    expect(
      await hostile.run((drive) => {
        const say = drive.root()?.querySelector('h2') as Element;
        const { fontSize, color, fontFamily, visibility, opacity } = getComputedStyle(say);
        return { fontSize, color, fontFamily, visibility, opacity, width: drive.card()?.width };
      }),
    ).toEqual(wanted);
    expect(await hostile.ringError('#target')).toBeLessThanOrEqual(2);
    await hostile.press('[data-action=did-it-myself]');
    expect(await hostile.run((drive) => drive.log)).toEqual(['did-it-myself']);
  });

  it('puts right what the page does to the attributes of the host', async () => {
    const scene = await ready();
    await scene.page.evaluate(`(() => {
      const host = document.querySelector('signpost-guide');
      host.setAttribute('inert', '');
      host.setAttribute('style', 'display:none!important;opacity:0!important');
      host.removeAttribute('popover');
    })()`);
    await scene.until((drive) => {
      const host = drive.host();
      return host?.matches(':popover-open') && !host.hasAttribute('inert') && !host.hasAttribute('style');
    });
    await scene.press('[data-action=did-it-myself]');
    expect(await scene.run((drive) => drive.log)).toEqual(['did-it-myself']);
  });

  it('comes back when it is deleted, and gives up, saying so, when that goes on', async () => {
    const scene = await ready();
    await scene.page.evaluate(`document.querySelector('signpost-guide').remove()`);
    await scene.until((drive) => drive.host() !== null && drive.card() !== null);
    expect(await scene.run((drive) => drive.log)).toEqual([]);
    await scene.page.evaluate(`window.fight = new MutationObserver(() => document.querySelector('signpost-guide')?.remove());
      window.fight.observe(document.documentElement, { childList: true });
      document.querySelector('signpost-guide').remove()`);
    await scene.until((drive) => drive.log.includes('lost'));
    expect(await scene.run((drive) => [drive.host(), drive.log.length])).toEqual([null, 1]);
  });

  it('takes over from an older copy of itself, which bows out without a word to the page', async () => {
    const scene = await ready();
    await scene.page.evaluate(`window.first = document.querySelector('signpost-guide')`);
    await scene.run((drive) => drive.start());
    expect(await scene.run((drive) => [drive.host(), drive.log])).toEqual([null, ['superseded']]);
    await scene.run((drive) => drive.show('#target'));
    await scene.until((drive) => drive.ring() !== null);
    await scene.run((drive) => drive.frames(10));
    expect(
      await scene.page.evaluate(
        '[document.querySelectorAll("signpost-guide").length, window.first.isConnected]',
      ),
    ).toEqual([1, false]);
  });

  it('clears away the dead panel of an older copy that no longer runs', async () => {
    const scene = await stage.open('plain.html');
    await scene.page.evaluate(`document.documentElement.append(document.createElement('signpost-guide'))`);
    await scene.run((drive) => drive.start());
    expect(await scene.page.evaluate('document.querySelector("signpost-guide")')).toBeNull();
  });

  it('does not listen to clicks and keys that a script makes', async () => {
    const scene = await ready();
    await scene.run((drive) => {
      for (const button of drive.root()?.querySelectorAll('button') ?? []) {
        button.click();
        button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
      }
    });
    expect(await scene.run((drive) => drive.log)).toEqual([]);
    expect(await scene.run((drive) => drive.card())).not.toBeNull();
  });

  it('stays above a popover the page opens later', async () => {
    const scene = await ready();
    await scene.page.evaluate(`(() => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;background:#fff';
      document.body.append(cover);
      cover.showPopover();
    })()`);
    await scene.until((drive) => {
      const card = drive.card();
      return card && document.elementFromPoint(card.x + 60, card.y + 60) === drive.host();
    });
    await scene.press('[data-action=did-it-myself]');
    expect(await scene.run((drive) => drive.log)).toEqual(['did-it-myself']);
  });

  it('keeps what is clicked and typed in the card from the page', async () => {
    const scene = await ready();
    await scene.page.evaluate(`(() => {
      window.heard = [];
      for (const type of ['click', 'mousedown', 'pointerdown', 'keydown', 'keyup']) {
        document.addEventListener(type, (e) => window.heard.push(type));
      }
      window.addEventListener('keydown', (e) => window.heard.push('window keydown'), true);
    })()`);
    await scene.press('[data-action=did-it-myself]');
    await scene.page.keyboard.press('ArrowDown');
    await scene.page.keyboard.press('j');
    expect(await scene.page.evaluate('window.heard')).toEqual([]);
  });
});
