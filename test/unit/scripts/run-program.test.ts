import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runProgram } from '../../../scripts/run-program.mjs';

const node = (source: string, options = {}) => runProgram(process.execPath, ['-e', source], options);

describe('runProgram', () => {
  it('gives the exit code and everything that was said', async () => {
    const result = await node('console.log("out"); console.error("err"); process.exitCode = 3');
    expect(result).toMatchObject({ code: 3, ended: 'exit' });
    expect(result.output).toContain('out');
    expect(result.output).toContain('err');
  });

  it('says when there is no such program', async () => {
    expect(await runProgram('no-such-program-here', [])).toMatchObject({ code: 127, ended: 'missing' });
  });

  it('ends a program with what it started', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'signpost-run-'));
    const file = join(folder, 'pid');
    const parent = `const c = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
      require('node:fs').writeFileSync(${JSON.stringify(file)}, String(c.pid)); setInterval(() => {}, 1000)`;
    const call = new AbortController();
    const running = node(parent, { signal: call.signal });
    await expect.poll(() => existsSync(file) && readFileSync(file, 'utf8'), { timeout: 20_000 }).toBeTruthy();
    const started = Number(readFileSync(file, 'utf8'));
    expect(alive(started)).toBe(true);
    call.abort();
    expect(await running).toMatchObject({ ended: 'signal' });
    await expect.poll(() => alive(started), { timeout: 10_000 }).toBe(false);
    rmSync(folder, { recursive: true });
  }, 40_000);

  it('ends a program that goes on too long, falls silent, or is called off', async () => {
    const stay = 'setInterval(() => {}, 1000)';
    expect((await node(stay, { limit: 300 })).ended).toBe('limit');
    expect((await node(stay, { silence: 300 })).ended).toBe('silence');
    expect((await node(stay, { signal: AbortSignal.abort() })).ended).toBe('signal');
  });

  it('gives the program no input to wait for', async () => {
    const result = await node('process.stdin.on("end", () => console.log("end")).resume()', {
      limit: 10_000,
    });
    expect(result).toMatchObject({ code: 0, ended: 'exit' });
  });
});

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
