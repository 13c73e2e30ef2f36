import { describe, expect, it } from 'vitest';
import { findBrowser, listBrowsers, type Machine, NoBrowser } from '../../../scripts/find-browser.mjs';

/** A machine that has just these programs. */
function machine(platform: NodeJS.Platform, programs: string[], env: Record<string, string> = {}): Machine {
  const separator = platform === 'win32' ? '\\' : '/';
  return {
    platform,
    env: { PATH: '/usr/local/bin:/usr/bin', ...env },
    home: platform === 'win32' ? 'C:\\Users\\paula' : '/home/paula',
    downloads: '/project/.cache/browsers',
    runs: (file) => programs.includes(file),
    list: (folder) => [
      ...new Set(
        programs
          .filter((file) => file.startsWith(folder + separator))
          .map((file) => file.slice(folder.length + 1).split(separator)[0] as string),
      ),
    ],
  };
}

describe('listBrowsers', () => {
  it('prefers what the environment names, then downloads, then Chromium, then the branded ones', () => {
    const programs = [
      '/usr/bin/google-chrome',
      '/usr/bin/chromium',
      '/home/paula/.cache/puppeteer/chrome/linux-99.0.1/chrome-linux64/chrome',
      '/home/paula/.cache/puppeteer/chrome/linux-140.0.7339.82/chrome-linux64/chrome',
      '/own/chrome',
      '/usr/bin/firefox-esr',
      '/project/.cache/browsers/firefox/linux-stable_150.0.2/firefox/firefox',
    ];
    const list = listBrowsers(machine('linux', programs, { SIGNPOST_BROWSER: '/own/chrome' }));
    expect(list.map((b) => b.path)).toEqual([
      '/own/chrome',
      '/project/.cache/browsers/firefox/linux-stable_150.0.2/firefox/firefox',
      '/home/paula/.cache/puppeteer/chrome/linux-140.0.7339.82/chrome-linux64/chrome',
      '/home/paula/.cache/puppeteer/chrome/linux-99.0.1/chrome-linux64/chrome',
      '/usr/bin/chromium',
      '/usr/bin/google-chrome',
      '/usr/bin/firefox-esr',
    ]);
    expect(list.filter((b) => b.family === 'firefox')).toHaveLength(2);
  });

  it('passes by what is named but cannot be run', () => {
    expect(listBrowsers(machine('linux', [], { SIGNPOST_BROWSER: '/gone/chrome' }))).toEqual([]);
  });

  it('lists a program once when it is found in two ways', () => {
    const list = listBrowsers(machine('linux', ['/snap/bin/chromium'], { PATH: '/snap/bin' }));
    expect(list).toEqual([{ family: 'chromium', name: 'chromium', path: '/snap/bin/chromium' }]);
  });

  it.each<[NodeJS.Platform, string, string, Record<string, string>]>([
    ['linux', 'edge', '/opt/microsoft/msedge/msedge', {}],
    ['linux', 'brave', '/home/paula/.local/share/flatpak/exports/bin/com.brave.Browser', {}],
    ['linux', 'firefox', '/var/lib/flatpak/exports/bin/org.mozilla.firefox', {}],
    ['darwin', 'chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', {}],
    ['darwin', 'firefox', '/home/paula/Applications/Firefox.app/Contents/MacOS/firefox', {}],
    [
      'darwin',
      'chrome',
      '/home/paula/.cache/puppeteer/chrome/mac_arm-140.0.1/chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      {},
    ],
    [
      'win32',
      'edge',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' },
    ],
    [
      'win32',
      'chrome',
      'C:\\Users\\paula\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
      { LOCALAPPDATA: 'C:\\Users\\paula\\AppData\\Local' },
    ],
    ['win32', 'firefox', 'D:\\ff\\firefox.exe', { SIGNPOST_FIREFOX: 'D:\\ff\\firefox.exe' }],
  ])('on %s knows where %s is', (platform, name, path, env) => {
    expect(listBrowsers(machine(platform, [path], env))).toEqual([
      { family: name === 'firefox' ? 'firefox' : 'chromium', name, path },
    ]);
  });
});

describe('findBrowser', () => {
  it('gives Chromium for chrome, but nothing else for edge', () => {
    const only = machine('linux', ['/usr/bin/chromium']);
    expect(findBrowser('chrome', only).path).toBe('/usr/bin/chromium');
    expect(() => findBrowser('edge', only)).toThrow(NoBrowser);
  });

  it('says how to get one', () => {
    expect(() => findBrowser('firefox', machine('linux', []))).toThrow(/SIGNPOST_FIREFOX/);
    expect(() => findBrowser('chromium', machine('linux', ['/usr/bin/firefox']))).toThrow(/SIGNPOST_BROWSER/);
  });
});
