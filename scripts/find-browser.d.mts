export type BrowserFamily = 'chromium' | 'firefox';
export type BrowserName = 'chrome' | 'chromium' | 'edge' | 'brave' | 'firefox';

export interface FoundBrowser {
  family: BrowserFamily;
  name: BrowserName;
  /** The program to run. */
  path: string;
}

/** What `listBrowsers` asks about a machine; tests give an invented one. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  home: string;
  /** Folder of browsers downloaded for this project. */
  downloads: string;
  runs(file: string): boolean;
  list(folder: string): string[];
}

export const downloadFolder: string;
export const browserFamilies: Record<BrowserName, BrowserFamily>;
export function thisMachine(): Machine;
export function listBrowsers(machine?: Machine): FoundBrowser[];
export function findBrowser(
  wanted: BrowserFamily | BrowserName,
  machine?: Machine,
  accept?: (browser: FoundBrowser) => boolean,
): FoundBrowser;
export class NoBrowser extends Error {
  readonly wanted: BrowserFamily | BrowserName;
  constructor(wanted: BrowserFamily | BrowserName);
}
