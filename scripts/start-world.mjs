import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackages, PlainFailure, root } from './bootstrap.mjs';
import { listBrowsers } from './find-browser.mjs';
import { ensureBrowser } from './get-browser.mjs';
import { help, readOptions } from './start-options.mjs';

const say = (words = '') => console.log(words);
const startPage = 'https://practice.signpost.test/';
const livePage = 'https://account.microsoft.com/';

/** Set by the tests: a profile folder to use; then no window is shown. Everything else is as for a person. */
const testProfile = process.env.SIGNPOST_TEST_PROFILE;

/** What to undo at the end, last first; each at most once, none for longer than `patience`. */
const undo = [];
const patience = 5000;
let ending;

function end(code) {
  ending ??= (async () => {
    for (const step of undo.reverse())
      await Promise.race([step(), new Promise((resolve) => setTimeout(resolve, patience))]).catch(() => {});
    process.exit(code);
  })();
  return ending;
}

/** Everything behind `npm start`; ends the process with 0, or with 1 after a plain word. */
export async function main(args) {
  const options = readOptions(args);
  if (options.help) return say(help);
  if (options.problem) {
    console.error(`${options.problem}\n\n${help}`);
    process.exitCode = 1;
    return;
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => {
      say('\nClosing …');
      void end(0);
    });
  try {
    await run(options);
  } catch (error) {
    if (ending) return;
    console.error(error instanceof PlainFailure ? `\n${error.message}` : error);
    await end(1);
  }
}

async function run(options) {
  if (!options.check && !testProfile) requireDisplay();
  await ensurePackages(say);
  const browser = await ensureBrowser(options.browser ?? (listBrowsers()[0]?.family || 'chromium'), say);
  const { buildExtension } = await import('./build.mjs');
  // Edge has a build of its own; Brave and Chromium take Chrome's.
  const target = browser.family === 'firefox' ? 'firefox' : browser.name === 'edge' ? 'edge' : 'chrome';
  const { folder, built } = await buildExtension(target);
  say(built ? 'Signpost is built.' : 'Signpost is built already.');

  // The practice world is TypeScript; from here on Node reads it.
  const { register } = await import('tsx/esm/api');
  register();
  if (options.check) {
    const { runCheck } = await import('../test/harness/check.ts');
    await end((await runCheck(browser, folder, say)) ? 0 : 1);
    return;
  }

  const practice = options.live ? null : await startPracticeWorld();
  const { openWindow } = await import('./open-window.mjs');
  const profile =
    testProfile ?? join(root, '.cache', 'profiles', `${browser.name}${practice ? '' : '-live'}`);
  mkdirSync(profile, { recursive: true });
  say(`Opening ${browser.path} …`);
  const window = await openWindow({
    browser,
    folder,
    profile,
    practice,
    url: practice ? startPage : livePage,
    headless: testProfile !== undefined,
  });
  undo.push(() => window.close());
  window.closed.then(() => {
    if (!ending) say('The window was closed.');
    void end(0);
  });
  const { practiceCode } = await import('../practice/microsoft/made-up.ts');
  explain(browser, practice, window.pinned, practiceCode);
}

/** A window needs a screen; on Linux that can be told beforehand. */
function requireDisplay() {
  if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return;
  throw new PlainFailure(
    'There is no screen here to open a browser window on (neither DISPLAY nor WAYLAND_DISPLAY is set).\n' +
      '“npm start -- --check” goes through the main steps without a window and says whether they work.',
  );
}

async function startPracticeWorld() {
  const { startPractice } = await import('../practice/server.ts');
  const { outlookBundle } = await import('../practice/build-outlook.ts');
  say('Starting the practice world …');
  // Ready before the first visitor comes; kept for the next start.
  await Promise.all([outlookBundle(9), outlookBundle(8)]);
  const practice = await startPractice();
  undo.push(() => practice.close());
  return practice;
}

function explain(browser, practice, pinned, practiceCode) {
  const lines = [''];
  if (practice) {
    const [account] = practice.world.accounts;
    lines.push(
      'Signpost is open, with the practice world: account.microsoft.com, account.live.com and outlook.live.com in',
      'this window are copies on this computer. Nothing you do there leaves it.',
      '',
      `  Sign in with   ${account.address}`,
      `  Password       ${account.password}`,
      `  Any code       ${practiceCode}`,
      '',
      'What to do next:',
    );
  } else {
    lines.push(
      'Signpost is open on the real Microsoft pages, in a browser profile of its own.',
      ...(browser.family === 'firefox'
        ? [
            'While this window is open, other programs on this computer could steer it: close it when you are done.',
          ]
        : []),
      '',
      'What to do next:',
    );
  }
  lines.push(
    pinned
      ? '  1. Press the Signpost button, right of the address bar.'
      : `  1. Press the ${browser.family === 'firefox' ? 'puzzle piece' : 'puzzle piece (Extensions)'} right of the address bar, pin Signpost, and press its button.`,
    `  2. Choose the app to connect, for example Pet Sitter Plus, and give the mailbox address${practice ? ' above' : ''}.`,
    '  3. Press “Go” on the first step and follow the ring.',
    '',
    ...(browser.family === 'firefox'
      ? ['Firefox stripes its address bar because this command opened it. That is as it should be.']
      : []),
    'Press Ctrl-C here, or close the window, to end.',
  );
  say(lines.join('\n'));
}
