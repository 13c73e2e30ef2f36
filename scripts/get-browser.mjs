import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { PlainFailure, root } from './bootstrap.mjs';
import { browserFamilies, downloadFolder, findBrowser, listBrowsers, NoBrowser } from './find-browser.mjs';
import { runProgram } from './run-program.mjs';

const minutes = 60_000;

/** Whether the program starts at all: a download may lack libraries of the system. */
export async function works(browser) {
  // On Windows a browser opens a window instead of saying its version.
  if (process.platform === 'win32') return true;
  const { code } = await runProgram(browser.path, ['--version'], { limit: 20_000 });
  return code === 0;
}

/**
 * The browser to use: `wanted` is a family or a name of find-browser.mjs. Takes the first of this machine that starts,
 * otherwise gets one and says so in `say`. Throws PlainFailure with everything that was tried.
 */
export async function ensureBrowser(wanted, say) {
  const own = await firstWorking(wanted);
  if (own) return own;
  const family = wanted in browserFamilies ? browserFamilies[wanted] : wanted;
  const what = family === 'firefox' ? 'Firefox' : 'Chromium';
  // Edge and Brave come from their makers only.
  if (wanted === 'edge' || wanted === 'brave') throw new PlainFailure(new NoBrowser(wanted).message);

  say(`No ${what} was found on this machine. Getting one …`);
  const tried = [];
  for (const way of [download, systemPackage]) {
    const outcome = await way(family, say);
    const got = outcome === null ? await firstWorking(wanted) : undefined;
    if (got) {
      say(`${what} is here: ${got.path}`);
      return got;
    }
    tried.push(outcome ?? 'it was installed, but does not start here');
    say(`That did not work: ${tried.at(-1)}.`);
  }
  throw new PlainFailure(
    `${what} could not be had on this machine (${tried.join('; ')}). ${byHand(family)} ` +
      `Or name a browser that is somewhere else in the environment variable ${
        family === 'firefox' ? 'SIGNPOST_FIREFOX' : 'SIGNPOST_BROWSER'
      }.`,
  );
}

async function firstWorking(wanted) {
  const broken = [];
  for (;;) {
    let browser;
    try {
      browser = findBrowser(wanted, undefined, (candidate) => !broken.includes(candidate.path));
    } catch (error) {
      if (error instanceof NoBrowser) return null;
      throw error;
    }
    if (await works(browser)) return browser;
    broken.push(browser.path);
  }
}

/** Chrome for Testing or Firefox, by puppeteer's own installer. Gives null, or why not. */
async function download(family, say) {
  const name = family === 'firefox' ? 'firefox' : 'chrome';
  say(`Downloading ${name} with puppeteer …`);
  const cli = join(root, 'node_modules', 'puppeteer', 'lib', 'cjs', 'puppeteer', 'node', 'cli.js');
  const { code, output, ended } = await runProgram(
    process.execPath,
    [cli, 'browsers', 'install', name, '--path', downloadFolder],
    { cwd: root, limit: 10 * minutes, silence: minutes },
  );
  if (ended === 'silence' || ended === 'limit') return 'the download did not get on in time';
  if (code !== 0) return `the download was refused (${reason(output)})`;
  const got = listBrowsers().find((b) => b.family === family && b.path.startsWith(downloadFolder));
  if (got && !(await works(got))) {
    rmSync(join(downloadFolder, name), { recursive: true, force: true });
    return 'what was downloaded does not start here, as libraries of the system are missing';
  }
  return null;
}

/** The line of a failed program that says most. */
function reason(output) {
  const lines = output.split('\n').map((line) => line.trim());
  const telling = lines.find((line) =>
    /ENOTFOUND|ECONN|EAI_AGAIN|ETIMEDOUT|status code|certificate|Provider:/i.test(line),
  );
  return (telling ?? lines.filter(Boolean).at(-1) ?? 'no reason given').replace(/^[-\s]+/, '').slice(0, 160);
}

/** Names of the package, newest habit first: Debian's, then Ubuntu's. */
const aptPackages = { chromium: ['chromium', 'chromium-browser'], firefox: ['firefox-esr', 'firefox'] };

/** From the system's own packages, where that needs no question: as root, or on a CI machine with sudo. */
async function systemPackage(family, say) {
  if (process.platform !== 'linux') return `it can be installed by hand: ${byHand(family)}`;
  const sudo = process.getuid() === 0 ? [] : await freeSudo();
  if (!sudo) return 'installing a system package needs an administrator';
  const apt = (args) => {
    const [file, ...rest] = [...sudo, 'apt-get', ...args];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return runProgram(file, rest, { env, limit: 10 * minutes, silence: 3 * minutes });
  };
  say('Updating the list of system packages (apt-get update) …');
  const update = await apt(['update']);
  if (update.ended === 'missing') return 'this system has no apt-get';
  let last = update;
  for (const name of aptPackages[family]) {
    say(`Installing the system package ${name} (apt-get install) …`);
    last = await apt(['install', '-y', '--no-install-recommends', name]);
    if (last.code === 0) return null;
  }
  return `apt-get could not install it (${reason(last.output)})`;
}

/** `sudo -n` on a CI machine; null where it would ask, or where nobody expects it. */
async function freeSudo() {
  if (!process.env.CI) return null;
  const { code } = await runProgram('sudo', ['-n', 'true'], { limit: 10_000 });
  return code === 0 ? ['sudo', '-n'] : null;
}

/** How a person gets a browser. */
export function byHand(family) {
  const firefox = family === 'firefox';
  if (process.platform === 'darwin')
    return `Get it with “brew install --cask ${firefox ? 'firefox' : 'chromium'}” or from ${firefox ? 'https://www.mozilla.org/firefox/' : 'https://www.google.com/chrome/'}.`;
  if (process.platform === 'win32')
    return `Get it with “winget install ${firefox ? 'Mozilla.Firefox' : 'Google.Chrome'}” or from ${firefox ? 'https://www.mozilla.org/firefox/' : 'https://www.google.com/chrome/'}.`;
  return `Install it with the system's package manager, for example “sudo apt-get install ${aptPackages[family][0]}”, “sudo dnf install ${firefox ? 'firefox' : 'chromium'}” or “sudo pacman -S ${firefox ? 'firefox' : 'chromium'}”.`;
}
