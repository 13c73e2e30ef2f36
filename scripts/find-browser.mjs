import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where `get-browser.mjs` puts a browser that it downloads. */
export const downloadFolder = fileURLToPath(new URL('../.cache/browsers', import.meta.url));

/** Names a person may ask for with `--browser`, and the family that drives them. */
export const browserFamilies = {
  chrome: 'chromium',
  chromium: 'chromium',
  edge: 'chromium',
  brave: 'chromium',
  firefox: 'firefox',
};

/**
 * Where each browser is installed, best for us first. Chrome for Testing and Chromium come before the branded ones:
 * Chrome refuses `--load-extension` since 137 and takes an unpacked extension only over the debugging pipe.
 * `path`: names looked up on PATH. Elsewhere: files; `~` is the home folder, `%NAME%` a Windows variable.
 */
const places = {
  linux: [
    [
      'chromium',
      {
        path: ['chromium', 'chromium-browser'],
        files: [
          '/snap/bin/chromium',
          '/var/lib/flatpak/exports/bin/org.chromium.Chromium',
          '~/.local/share/flatpak/exports/bin/org.chromium.Chromium',
        ],
      },
    ],
    [
      'chrome',
      {
        path: ['google-chrome-stable', 'google-chrome'],
        files: [
          '/opt/google/chrome/chrome',
          '/var/lib/flatpak/exports/bin/com.google.Chrome',
          '~/.local/share/flatpak/exports/bin/com.google.Chrome',
        ],
      },
    ],
    [
      'edge',
      {
        path: ['microsoft-edge-stable', 'microsoft-edge'],
        files: [
          '/opt/microsoft/msedge/msedge',
          '/var/lib/flatpak/exports/bin/com.microsoft.Edge',
          '~/.local/share/flatpak/exports/bin/com.microsoft.Edge',
        ],
      },
    ],
    [
      'brave',
      {
        path: ['brave-browser-stable', 'brave-browser', 'brave'],
        files: [
          '/opt/brave.com/brave/brave',
          '/snap/bin/brave',
          '/var/lib/flatpak/exports/bin/com.brave.Browser',
          '~/.local/share/flatpak/exports/bin/com.brave.Browser',
        ],
      },
    ],
    [
      'firefox',
      {
        path: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
        files: [
          '/snap/bin/firefox',
          '/opt/firefox/firefox',
          '/var/lib/flatpak/exports/bin/org.mozilla.firefox',
          '~/.local/share/flatpak/exports/bin/org.mozilla.firefox',
        ],
      },
    ],
  ],
  darwin: [
    ['chromium', { files: application('Chromium') }],
    ['chrome', { files: application('Google Chrome') }],
    ['edge', { files: application('Microsoft Edge') }],
    ['brave', { files: application('Brave Browser') }],
    [
      'firefox',
      {
        files: [...application('Firefox', 'firefox'), ...application('Firefox Developer Edition', 'firefox')],
      },
    ],
  ],
  win32: [
    ['chromium', { files: program('Chromium\\Application\\chrome.exe') }],
    ['chrome', { files: program('Google\\Chrome\\Application\\chrome.exe') }],
    ['edge', { files: program('Microsoft\\Edge\\Application\\msedge.exe') }],
    ['brave', { files: program('BraveSoftware\\Brave-Browser\\Application\\brave.exe') }],
    [
      'firefox',
      {
        files: [
          ...program('Mozilla Firefox\\firefox.exe'),
          ...program('Firefox Developer Edition\\firefox.exe'),
        ],
      },
    ],
  ],
};

function application(name, binary = name) {
  const inside = `Applications/${name}.app/Contents/MacOS/${binary}`;
  return [`/${inside}`, `~/${inside}`];
}

function program(rest) {
  return ['%ProgramFiles%', '%ProgramFiles(x86)%', '%LocalAppData%'].map((base) => `${base}\\${rest}`);
}

/** The executable inside a folder of a browser that puppeteer downloaded (`<folder>/<platform>-<version>/…`). */
const downloaded = {
  chrome: {
    linux: 'chrome-linux64/chrome',
    darwin: 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    win32: 'chrome-win64\\chrome.exe',
  },
  firefox: {
    linux: 'firefox/firefox',
    darwin: 'Firefox.app/Contents/MacOS/firefox',
    win32: 'core\\firefox.exe',
  },
};

/** The real machine, as `listBrowsers` asks about it. */
export function thisMachine() {
  return {
    platform: process.platform,
    env: process.env,
    home: homedir(),
    downloads: downloadFolder,
    /** Whether this is a file that may be run. */
    runs(file) {
      try {
        accessSync(file, process.platform === 'win32' ? constants.F_OK : constants.X_OK);
        return statSync(file).isFile();
      } catch {
        return false;
      }
    },
    /** Names in a folder; empty when there is none. */
    list(folder) {
      try {
        return readdirSync(folder);
      } catch {
        return [];
      }
    },
  };
}

/** Newest first, by the numbers in the name: `linux-140.0.7339.82` before `linux-99.0`. */
function newestFirst(a, b) {
  return b.localeCompare(a, 'en', { numeric: true });
}

/**
 * All browsers of a machine that can carry Signpost, best first, each once: what the environment names
 * (SIGNPOST_BROWSER for the Chromium family, SIGNPOST_FIREFOX), what was downloaded here or by puppeteer elsewhere,
 * then what is installed. Pure but for the questions it asks `machine`.
 */
export function listBrowsers(machine = thisMachine()) {
  const { platform, env, home, downloads, runs, list } = machine;
  const { join, delimiter } = platform === 'win32' ? win32 : posix;
  const found = [];
  const add = (name, path) => {
    if (path && !found.some((b) => b.path === path) && runs(path))
      found.push({ family: browserFamilies[name], name, path });
  };

  if (env.SIGNPOST_BROWSER) add(nameOf(env.SIGNPOST_BROWSER), env.SIGNPOST_BROWSER);
  if (env.SIGNPOST_FIREFOX) add('firefox', env.SIGNPOST_FIREFOX);

  const caches = [downloads, env.PUPPETEER_CACHE_DIR ?? join(home, '.cache', 'puppeteer')];
  for (const cache of caches)
    for (const name of ['chrome', 'firefox']) {
      const inside = downloaded[name][platform];
      if (!inside) continue;
      for (const version of list(join(cache, name)).sort(newestFirst)) {
        const build = join(cache, name, version);
        // Chrome on a Mac lies in a folder named after the processor.
        const folders =
          name === 'chrome' && platform === 'darwin' ? list(build).map((f) => join(build, f)) : [build];
        for (const folder of folders) add(name, join(folder, inside));
      }
    }

  for (const [name, place] of places[platform] ?? places.linux) {
    for (const file of place.path ?? [])
      for (const folder of (env.PATH ?? '').split(delimiter).filter(Boolean)) add(name, join(folder, file));
    for (const file of place.files) {
      const path = file
        .replace(/^~/, home)
        .replace(/^%([^%]+)%/, (_all, variable) => env[variable] ?? env[variable.toUpperCase()] ?? '\0');
      if (!path.includes('\0')) add(name, path);
    }
  }
  return found;
}

/** The family's default name for an executable somebody named; a wrong guess only changes words. */
function nameOf(path) {
  const known = [
    [/firefox/i, 'firefox'],
    [/edge/i, 'edge'],
    [/brave/i, 'brave'],
    [/chromium/i, 'chromium'],
  ];
  return known.find(([pattern]) => pattern.test(path))?.[1] ?? 'chrome';
}

/**
 * The best browser of this machine for a family (`chromium`, `firefox`) or of a name (`chrome`, `edge`, `brave`; Chrome
 * for Testing and Chromium count as `chrome`, too) that `accept` takes. Throws with a word on how to get one when there is none.
 */
export function findBrowser(wanted, machine = thisMachine(), accept = () => true) {
  const all = listBrowsers(machine).filter(accept);
  const browser =
    wanted === 'chromium' || wanted === 'firefox'
      ? all.find((b) => b.family === wanted)
      : (all.find((b) => b.name === wanted) ??
        (wanted === 'chrome' ? all.find((b) => b.name === 'chromium') : undefined));
  if (!browser) throw new NoBrowser(wanted);
  return browser;
}

/** No browser of the wanted kind is on this machine. */
export class NoBrowser extends Error {
  constructor(wanted) {
    const variable = wanted === 'firefox' ? 'SIGNPOST_FIREFOX' : 'SIGNPOST_BROWSER';
    super(
      `No ${wanted === 'chromium' ? 'Chrome, Chromium, Edge or Brave' : wanted} was found on this machine. ` +
        `Install one, or name its program in the environment variable ${variable}.`,
    );
    this.name = 'NoBrowser';
    this.wanted = wanted;
  }
}
