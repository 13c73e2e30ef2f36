import { describe, expect, it } from 'vitest';
import { help, readOptions } from '../../../scripts/start-options.mjs';

describe('the command line of npm start', () => {
  it('takes a browser in both spellings', () => {
    expect(readOptions(['--browser', 'edge']).browser).toBe('edge');
    expect(readOptions(['--browser=firefox']).browser).toBe('firefox');
    expect(readOptions([])).toMatchObject({ browser: null, live: false, check: false, problem: null });
  });

  it.each([
    [['--browser'], /takes one of/],
    [['--browser', 'netscape'], /not “netscape”/],
    [['--fast'], /Unknown option “--fast”/],
    [['--live', '--check'], /cannot be used together/],
  ])('says what it does not understand: %j', (args, words) => {
    expect(readOptions(args).problem).toMatch(words);
  });

  it('explains every option it takes', () => {
    for (const option of ['--browser', '--live', '--check', '--help']) expect(help).toContain(option);
  });
});
