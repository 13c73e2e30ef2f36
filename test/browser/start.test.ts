import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/bootstrap.mjs';

/** `npm start` with a profile of its own; the only difference to a person's is that no window is shown. */
function start(profile: string, browser: string): { child: ChildProcess; said: () => string } {
  const child = spawn(process.execPath, [join(root, 'scripts', 'start.mjs'), '--browser', browser], {
    env: { ...process.env, SIGNPOST_TEST_PROFILE: profile },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
  return { child, said: () => output };
}

const ended = (child: ChildProcess) =>
  new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));

/** Processes with this profile on their command line, this test's own aside. */
function left(profile: string): string[] {
  return execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(profile) && !line.includes('start.mjs'));
}

interface Case {
  browser: string;
  end: 'SIGINT' | 'SIGTERM' | 'the browser is closed';
}

// Windows ends programs in other ways, and has no `ps`.
describe.skipIf(process.platform === 'win32')('npm start', () => {
  it.each<Case>([
    { browser: 'chrome', end: 'SIGINT' },
    { browser: 'chrome', end: 'SIGTERM' },
    { browser: 'chrome', end: 'the browser is closed' },
    { browser: 'firefox', end: 'SIGINT' },
    { browser: 'firefox', end: 'the browser is closed' },
  ])(
    'with $browser says what to do next, and leaves nothing running after $end',
    async ({ browser, end }) => {
      const profile = mkdtempSync(join(tmpdir(), 'signpost-start-'));
      const { child, said } = start(profile, browser);
      try {
        await expect.poll(said, { timeout: 60_000 }).toContain('Ctrl-C');
        expect(said()).toContain('paula.practice@outlook.com');
        expect(said()).toContain('practice-only');
        expect(said()).toContain('1. Press the Signpost button');
        const [first] = left(profile)
          .map((line) => Number.parseInt(line, 10))
          .sort((a, b) => a - b);
        expect(first).toBeGreaterThan(0);
        const exit = ended(child);
        if (end === 'the browser is closed') process.kill(first as number, 'SIGTERM');
        else child.kill(end);
        expect(await exit).toBe(0);
        await expect.poll(() => left(profile), { timeout: 10_000 }).toEqual([]);
        if (browser === 'chrome') expect(pinned(profile)).toHaveLength(1);
      } finally {
        child.kill('SIGKILL');
        rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
      }
    },
  );
});

/** Ids of the extensions whose buttons Chromium keeps in the toolbar. */
function pinned(profile: string): string[] {
  const preferences = JSON.parse(readFileSync(join(profile, 'Default', 'Preferences'), 'utf8')) as {
    extensions?: { pinned_extensions?: string[] };
  };
  return preferences.extensions?.pinned_extensions ?? [];
}

describe('the words of npm start', () => {
  it('explains itself, and does not guess at what it does not know', () => {
    const run = (...args: string[]) =>
      execFileSync(process.execPath, [join(root, 'scripts', 'start.mjs'), ...args], {
        encoding: 'utf8',
        stdio: 'pipe',
      });
    expect(run('--help')).toContain('--check');
    expect(() => run('--browser', 'netscape')).toThrow(/netscape/);
  });

  it.runIf(process.platform === 'linux')('says so where there is no screen', () => {
    const env = { ...process.env, SIGNPOST_TEST_PROFILE: undefined, DISPLAY: '', WAYLAND_DISPLAY: '' };
    expect(() =>
      execFileSync(process.execPath, [join(root, 'scripts', 'start.mjs')], {
        env,
        encoding: 'utf8',
        stdio: 'pipe',
      }),
    ).toThrow(/no screen here[\s\S]*--check/);
  });
});
