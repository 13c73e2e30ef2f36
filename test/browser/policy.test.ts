import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Practice, startPractice } from '../../practice/server.ts';
import { openSignpost } from '../harness/extension.ts';
import type { Signpost } from '../harness/signpost.ts';

/** Chromium reads policies from folders of the system only, so a policy that is there is tested in Firefox. */
describe('an organisation’s policy in firefox', () => {
  const home = mkdtempSync(join(tmpdir(), 'signpost-home-'));
  let practice: Practice;
  let signpost: Signpost;

  beforeAll(async () => {
    // Where Firefox looks on Linux: "Native manifests" on MDN, "Managed storage manifests".
    const folder = join(home, '.mozilla', 'managed-storage');
    mkdirSync(folder, { recursive: true });
    const name = 'signpost@signpost.example';
    const data = { app: 'salesmartly', purpose: 'both', language: 'de', unknown: true };
    writeFileSync(
      join(folder, `${name}.json`),
      JSON.stringify({ name, description: 'Signpost test', type: 'storage', data }),
    );
    practice = await startPractice();
    signpost = await openSignpost('firefox', { practice, home });
  });
  afterAll(async () => {
    await signpost?.close();
    await practice?.close();
    rmSync(home, { recursive: true, force: true });
  });

  it('chooses app, purpose and language beforehand, and the person may choose otherwise', async () => {
    const popup = await signpost.popup(await signpost.open('https://practice.signpost.test/'));
    await popup.waitFor('SaleSmartly');
    expect(await popup.evaluate('document.documentElement.lang')).toBe('de');
    expect(await popup.evaluate('document.querySelector("input[value=both]").checked')).toBe(true);
    await popup.click({ role: 'button', name: 'Ändern' });
    await popup.waitForControl({ role: 'combobox' });
    expect(await signpost.errors()).toEqual([]);
  });
});
