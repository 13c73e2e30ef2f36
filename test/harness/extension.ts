import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ChromiumSignpost } from './chromium.ts';
import { FirefoxSignpost } from './firefox.ts';
import type { Family, OpenOptions, Signpost } from './signpost.ts';

const output = fileURLToPath(new URL('../../.output/', import.meta.url));

/** Set by `npm run test:release`: a folder with the unpacked release, `chrome` and `firefox` in it. */
const release = process.env.SIGNPOST_RELEASE;

/** The extension to test for this family: the unpacked release when one is named, else where `npm run build` puts it. */
export function builtExtension(family: Family): string {
  if (release) return join(release, family === 'chromium' ? 'chrome' : 'firefox');
  return join(output, family === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
}

/**
 * Starts a real browser with the built extension installed and every address led to the practice world. Throws with a
 * plain word when the extension was not built or no such browser is on the machine. Close it with `close()`.
 */
export async function openSignpost(family: Family, options: OpenOptions): Promise<Signpost> {
  const extension = options.extension ?? builtExtension(family);
  if (!existsSync(join(extension, 'manifest.json')))
    throw new Error(`there is no built extension at ${extension}: run npm run build first`);
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'signpost-profile-'));
  const cleanUp = () => {
    if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  try {
    const full = { ...options, extension, profile, keptProfile: options.profile !== undefined };
    return family === 'chromium'
      ? await ChromiumSignpost.open(full, cleanUp)
      : await FirefoxSignpost.open(full, cleanUp);
  } catch (error) {
    cleanUp();
    throw error;
  }
}
