import type { BrowserName } from './find-browser.mjs';

export interface StartOptions {
  browser: BrowserName | null;
  live: boolean;
  check: boolean;
  help: boolean;
  problem: string | null;
}
export const help: string;
export function readOptions(args: string[]): StartOptions;
