import { execFileSync } from 'node:child_process';

/** First browser of the family on this machine, or a thrown word on how to get one. */
export function findBrowser(family) {
  const names = family === 'firefox' ? ['firefox', 'firefox-esr'] : ['google-chrome', 'chromium', 'chromium-browser'];
  for (const name of names) {
    try {
      return { family, path: execFileSync('which', [name], { encoding: 'utf8' }).trim() };
    } catch {}
  }
  throw new Error(`no ${family} found`);
}
