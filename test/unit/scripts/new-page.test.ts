import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { labelIds } from '../../../utils/labels/concepts.ts';

const script = resolve('scripts/new-page.mjs');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-page-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const report = {
  signpost: 'page report',
  version: 1,
  host: 'outlook.live.com',
  path: '/mail/…/options/mail/forwarding',
  languages: ['de', 'all'],
  page: 'outlook-forwarding',
  state: { imap: 'on', account: 'shown' },
};

/** The page case that `npm run new:page -- report.json` makes of an outline. */
function caseOf(outline: string[], name = 'report'): string {
  writeFileSync(join(folder, 'report.json'), JSON.stringify({ ...report, outline }));
  execFileSync(process.execPath, [script, 'report.json', name], { cwd: folder, stdio: 'pipe' });
  return readFileSync(join(folder, 'test', 'pages', 'reported', `${name}.html`), 'utf8');
}

it('makes a page case of a report, with its address, language, state and elements', () => {
  const html = caseOf([
    'div dialog',
    '  h2 heading label:forwardingAndImap',
    '  input toggle on label:letImap',
    '  custom-element toggle off names:pop',
    '  a link to:account.live.com/proofs/… text:line,3w',
    'button button unseen speaks:twoStep|turnOn',
  ]);
  expect(html).toContain('<html lang="de">');
  expect(html).toContain('content="https://outlook.live.com/mail/x/options/mail/forwarding"');
  expect(html).toContain('<h2>Forwarding and IMAP</h2>');
  expect(html).toContain('<input type="checkbox" checked aria-label="Let devices and apps use IMAP">');
  expect(html).toContain('<div role="switch" aria-checked="false">[pop]</div>');
  expect(html).toContain('<a href="https://account.live.com/proofs/x">lorem ipsum dolor</a>');
  expect(html).toMatch(
    /<div role="dialog">[\s\S]*<\/a>\s*<\/div>\s*<button hidden>\[twoStep turnOn\]<\/button>/,
  );
  expect(JSON.parse(/id="case-truth">(.*)<\/script>/.exec(html)?.[1] ?? '')).toEqual({
    page: 'outlook-forwarding',
    state: { imap: 'on' },
    absent: [],
  });
});

it('has words for every label that a report may name', () => {
  const html = caseOf(labelIds.map((id) => `button button label:${id}`));
  expect(html).not.toMatch(/>\[/);
  expect(html.match(/<button>/g)).toHaveLength(labelIds.length);
});

it('writes over no case, and says when a file holds no report', () => {
  caseOf(['main']);
  expect(() => caseOf(['main'])).toThrow(/EEXIST/);
  writeFileSync(join(folder, 'other.json'), '{"signpost":"summary"}');
  const other = () => execFileSync(process.execPath, [script, 'other.json'], { cwd: folder, stdio: 'pipe' });
  expect(other).toThrow(/holds no page report/);
});
