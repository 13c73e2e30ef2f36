import type { BrowserContext } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageReport } from '../../utils/report/outline.ts';
import { bundle } from '../harness/bundle.ts';
import { lendBrowser } from '../harness/lend.ts';
import { ownCases } from './cases.ts';

let browser: BrowserContext;
let code: string;
beforeAll(async () => {
  code = await bundle('test/pages/in-page.ts', 'signpost');
  browser = await lendBrowser('chromium');
});
afterAll(() => browser.close());

/** Everything about a person that a page may show, in every place a page may hide it. */
const privateWords = [
  'Garcia',
  'pat.garcia',
  'hotmail',
  'Invoice',
  '4711',
  'qwhzkbtmpxvrnlsd',
  'ABCDE',
  'token',
  'Berlin',
  'AQMkAD',
  'Müller',
  '山田',
  'f3b1c0',
  'oncology',
];
const html = `<!doctype html><html lang="en"><head><title>Mail - Pat Garcia - Outlook</title></head><body data-user="pat.garcia@hotmail.com" class="user-f3b1c0">
<header><button id="mectrl_main_trigger" aria-label="Account manager for Pat Garcia pat.garcia@hotmail.com" title="Pat Garcia">PG</button></header>
<div role="dialog" aria-label="Settings of Pat Garcia" id="f3b1c0"><h2>Forwarding and IMAP</h2>
<label>Forward to <input value="dr.mueller@oncology.example" placeholder="pat.garcia@hotmail.com" aria-label="Address of Dr. Müller"></label>
<label><input type="checkbox" role="switch" name="garcia-imap" checked> Let devices and apps use IMAP</label>
<x-garcia style="display:inline-block;width:40px;height:20px" role="switch" aria-checked="false" aria-label="Garcia's POP"></x-garcia>
<a href="https://outlook.live.com/mail/id/AQMkAD?token=4711">Invoice 4711 from Berlin</a><a href="https://pat.garcia.example/4711">Pat Garcia</a>
<button>Save Invoice 4711</button><button>Save</button><strong>qwhzkbtmpxvrnlsd</strong><p>ABCDE-12345</p><p>山田さん</p>
<select><option>Pat Garcia</option></select><textarea>oncology</textarea><img alt="Pat Garcia"><div contenteditable>Berlin</div></div></body></html>`;

describe('page report', () => {
  it('holds nothing of a person', async () => {
    const page = await browser.newPage();
    await page.setContent(html);
    await page.evaluate(code);
    const report = await page.evaluate(() => {
      const sp = (globalThis as unknown as { signpost: typeof import('./in-page.ts') }).signpost;
      const url = new URL(
        'https://outlook.live.com/mail/pat.garcia@hotmail.com/options/mail/forwarding?token=4711',
      );
      return sp.outlinePage(sp.look(document, url, sp.labelsFor(['en', 'all'])));
    });
    await page.close();
    for (const word of privateWords) expect(report.toLowerCase()).not.toContain(word.toLowerCase());
    // … and still says what a mender needs.
    const parsed = JSON.parse(report) as PageReport;
    expect(parsed.page).toBe('outlook-forwarding');
    expect(parsed.path).toBe('/mail/…/options/mail/forwarding');
    expect(parsed.state).toEqual({ imap: 'on', pop: 'off', account: 'shown', unsavedChanges: true });
    const outline = parsed.outline.join('\n');
    expect(outline).toContain('input toggle on label:letImap');
    expect(outline).toContain('button button label:save');
    expect(outline).toContain('label:forwardingAndImap');
    expect(outline).toContain('custom-element toggle off');
  });

  it('holds nothing that was strewn over a page: beside every text, in every attribute, value and address', async () => {
    const page = await browser.newPage();
    const kinds = new Set<string>();
    // Every 240th case: all pages, several languages, shadow roots and frames among them.
    for (const { html } of ownCases().filter((_, i) => i % 240 === 0)) {
      await page.setContent(html);
      await page.evaluate(code);
      const { report, strewn } = await page.evaluate(() => {
        const sp = (globalThis as unknown as { signpost: typeof import('./in-page.ts') }).signpost;
        const meta = document.querySelector('meta[name=case-url]')?.getAttribute('content') ?? '';
        document.getElementById('case-truth')?.remove();
        let strewn = 0;
        const secret = () => {
          strewn++;
          return ['Zqvxa', 'zqvxb@hotmail.com', '+49 170 5550142', 'zqvx-c1b4', '山田zqvx'][
            strewn % 5
          ] as string;
        };
        const strew = (root: ParentNode): void => {
          for (const e of root.querySelectorAll('*')) {
            if (/^(style|script|meta|html|head)$/.test(e.localName)) continue;
            for (const name of ['title', 'placeholder', 'alt', 'name', 'class', 'data-user'])
              e.setAttribute(name, secret());
            if (e.hasAttribute('aria-label'))
              e.setAttribute('aria-label', `${e.getAttribute('aria-label')} ${secret()}`);
            const href = e.getAttribute('href');
            if (href) e.setAttribute('href', `${href}/zqvxd?zqvxe=${encodeURIComponent(secret())}`);
            if (e.localName === 'input' && /^(text|email|search|tel)$/.test((e as HTMLInputElement).type))
              (e as HTMLInputElement).value = secret();
            for (const child of [...e.childNodes])
              if (child.nodeType === 3 && child.textContent?.trim()) child.textContent += ` ${secret()}`;
            if (e.shadowRoot) strew(e.shadowRoot);
          }
        };
        strew(document);
        const url = new URL(`${meta.split('?')[0]}?zqvxf=zqvxg#zqvxh`);
        return { report: sp.outlinePage(sp.look(document, url, sp.labelsFor(['all']))), strewn };
      });
      for (const word of ['zqvx', '5550142', 'hotmail', '山田'])
        expect(report.toLowerCase()).not.toContain(word);
      expect(strewn).toBeGreaterThan(3);
      expect(report).toMatch(/"outline": \[\s*"/);
      kinds.add((JSON.parse(report) as PageReport).page);
    }
    await page.close();
    expect(kinds.size).toBeGreaterThan(4);
  });
});
