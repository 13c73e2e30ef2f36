import type { FoundBrowser } from './find-browser.mjs';

export function ensureBrowser(wanted: string, say: (words: string) => void): Promise<FoundBrowser>;
