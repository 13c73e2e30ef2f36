import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inFirefox } from '../harness/firefox-privileged.ts';
import type { Signpost } from '../harness/signpost.ts';

/** The scripts of an extension that is not ours, and where they run. */
interface Scripts {
  /** Pages into which `page` is put. */
  host: string;
  background?: string;
  page: string;
}

/**
 * Puts another extension into the browser, one that does what ours must not do, or that is after ours. Its picture
 * `open.svg` can be loaded by every page.
 * @returns its address
 */
export async function addStranger(signpost: Signpost, { host, background, page }: Scripts): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-stranger-'));
  const name = `stranger@${host}`;
  const firefox = signpost.family === 'firefox';
  const matches = [`https://${host}/*`];
  try {
    writeFileSync(join(folder, 'page.js'), page);
    writeFileSync(join(folder, 'background.js'), background ?? '');
    writeFileSync(
      join(folder, 'open.svg'),
      '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"></svg>',
    );
    writeFileSync(
      join(folder, 'manifest.json'),
      JSON.stringify({
        manifest_version: 3,
        name: 'Stranger',
        version: '1',
        host_permissions: matches,
        background: firefox ? { scripts: ['background.js'] } : { service_worker: 'background.js' },
        content_scripts: [{ matches, js: ['page.js'], run_at: 'document_idle' }],
        web_accessible_resources: [{ resources: ['open.svg'], matches: ['<all_urls>'] }],
        ...(firefox && { browser_specific_settings: { gecko: { id: name } } }),
      }),
    );
    const id = await signpost.browser.installExtension(folder);
    return firefox
      ? await inFirefox(
          signpost.browser,
          "return 'moz-extension://' + WebExtensionPolicy.getByID(args.id).mozExtensionHostname + '/';",
          { id: name },
        )
      : `chrome-extension://${id}/`;
  } finally {
    signpost.browser.once('disconnected', () => rmSync(folder, { recursive: true, force: true }));
  }
}
