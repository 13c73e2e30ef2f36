import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packagesProblem } from '../../../scripts/bootstrap.mjs';
import { countReport } from '../../../scripts/run-vitest.mjs';

describe('packagesProblem', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'signpost-packages-'));
    mkdirSync(join(folder, 'node_modules'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const lock = (packages: Record<string, unknown>) =>
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...packages } }));
  const installed = (packages: Record<string, unknown>) =>
    writeFileSync(join(folder, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }));
  const one = { 'node_modules/a': { version: '1.0.0' } };

  it('is content with the locked versions, and with other platforms’ packages left out', () => {
    lock({ ...one, 'node_modules/a-win32': { version: '1.0.0', optional: true } });
    installed(one);
    expect(packagesProblem(folder)).toBeNull();
  });

  it('sees packages that are missing, other ones, or not there at all', () => {
    lock(one);
    expect(packagesProblem(folder)).toMatch(/not installed/);
    installed({});
    expect(packagesProblem(folder)).toMatch(/a is missing/);
    installed({ 'node_modules/a': { version: '0.9.0' } });
    expect(packagesProblem(folder)).toMatch(/0\.9\.0/);
  });
});

describe('countReport', () => {
  const file = (status: string, ...tests: string[]) => ({
    status,
    assertionResults: tests.map((test) => ({ status: test, fullName: `a ${test} test` })),
  });

  it('counts each test, and a file that could not run as a failure', () => {
    const report = {
      testResults: [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed'), file('failed')],
    };
    expect(countReport(report, 1)).toEqual({ passed: 3, failed: 2, skipped: [] });
  });

  it('leaves no skipped test and no error outside of tests unsaid', () => {
    const report = { testResults: [file('passed', 'passed', 'pending', 'todo')] };
    expect(countReport(report, 0).skipped).toEqual(['a pending test', 'a todo test']);
    expect(countReport(report, 1).failed).toBe(1);
  });
});
