import { practiceCode } from '../../practice/microsoft/made-up.ts';
import { type Practice, startPractice } from '../../practice/server.ts';
import type { FoundBrowser } from '../../scripts/find-browser.mjs';
import { openSignpost } from './extension.ts';
import type { Signpost } from './signpost.ts';

interface Walk {
  practice: Practice;
  signpost: Signpost;
}

/** What `npm start -- --check` goes through, in order. Each step throws with a plain word when it fails. */
const steps: [string, (walk: Walk) => Promise<void>][] = [
  [
    'the practice world answers',
    async ({ signpost }) => {
      const page = await signpost.open('https://practice.signpost.test/');
      if (!/practice/i.test(await page.title())) throw new Error(`another page came: ${await page.title()}`);
    },
  ],
  [
    'the toolbar button opens Signpost, and an app can be chosen',
    async ({ signpost }) => {
      const page = await signpost.waitForTab('practice.signpost.test');
      const popup = await signpost.popup(page);
      await popup.type({ role: 'combobox' }, 'Pet Sitter Plus');
      await popup.click({ role: 'option', name: /Pet Sitter Plus/, nth: 0 });
      await popup.type({ css: 'input[type=email]' }, 'paula.practice@outlook.com');
      await popup.click({ role: 'radio', name: 'Send mail' });
      await popup.click({ role: 'button', name: 'Show me the steps' });
      await popup.waitForControl({ role: 'button', name: /^Go\b/ });
      await popup.close();
    },
  ],
  [
    'the first step leads to Microsoft’s page',
    async ({ signpost }) => {
      const popup = await signpost.popup(await signpost.waitForTab('practice.signpost.test'));
      await popup.click({ role: 'button', name: /^Go\b/ });
      const page = await signpost.waitForTab(/(live|microsoft)\.com/);
      await popup.close();
      await page.waitForSelector('#i0116, #i0118');
    },
  ],
  [
    'after signing in, the ring is around something to press',
    async ({ signpost, practice }) => {
      const page = await signpost.waitForTab('login.live.com');
      const [account] = practice.world.accounts;
      for (let n = 0; n < 6 && new URL(page.url()).host === 'login.live.com'; n++) {
        const field = await page.waitForSelector('#i0116, #i0118, #idTxtBx_SAOTCC_OTC, #acceptButton');
        const id = await field?.evaluate((element) => element.id);
        if (id === 'i0116') await field?.type(account?.address ?? '');
        if (id === 'i0118') await field?.type(account?.password ?? '');
        if (id === 'idTxtBx_SAOTCC_OTC') await field?.type(practiceCode);
        await Promise.all([
          page.waitForNavigation(),
          page.click('#acceptButton, #idSIButton9, #idSubmit_SAOTCC_Continue'),
        ]);
      }
      const view = await signpost.waitForGuide(page, (now) => now?.ring != null && now.card !== null);
      const { ring } = view;
      if (!ring) throw new Error('no ring is drawn');
      const control = await page.evaluate(
        ({ x, y, width, height }) =>
          Boolean(
            document
              .elementFromPoint(x + width / 2, y + height / 2)
              ?.closest('a, button, input, label, [role]'),
          ),
        ring,
      );
      if (!control) throw new Error('there is nothing to press inside the ring');
    },
  ],
  [
    'the browser recorded no error',
    async ({ signpost }) => {
      const errors = await signpost.errors();
      if (errors.length > 0) throw new Error(errors.map((e) => `${e.message} (${e.source})`).join('\n'));
    },
  ],
];

/**
 * Goes through the first half of a journey without a window, in the given browser with the extension built in `folder`.
 * Tells each step; false when one failed (those after it are not tried).
 */
export async function runCheck(
  browser: FoundBrowser,
  folder: string,
  say: (words: string) => void,
): Promise<boolean> {
  say(`Checking with ${browser.path}, without a window …`);
  const practice = await startPractice();
  let signpost: Signpost | undefined;
  let name = 'the browser opens with Signpost in it';
  try {
    signpost = await openSignpost(browser.family, { practice, extension: folder, program: browser.path });
    say(`✓ ${name}`);
    for (const [step, run] of steps) {
      name = step;
      await run({ practice, signpost });
      say(`✓ ${name}`);
    }
    say('Everything works.');
    return true;
  } catch (error) {
    say(`✗ ${name}:\n  ${error instanceof Error ? error.message : error}`);
    return false;
  } finally {
    await signpost?.close();
    await practice.close();
  }
}
