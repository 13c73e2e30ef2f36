import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { pageCase, reportIn } from '../../scripts/page-case.mjs';
import { labelIds } from '../../utils/labels/concepts.ts';
import { runs } from './runs.ts';

vi.setConfig({ testTimeout: runs * 60 });

const poison = fc.constantFrom(
  '</script><script>alert(1)</script>',
  '<img/src=x/onerror=alert(1)>',
  '"onfocus="alert(1)',
  "'><svg/onload=alert(1)>",
  '-->',
  ']]>',
  '&lt;',
  'javascript:alert(1)',
  '__proto__',
  'constructor',
  '\u2028',
  '…',
);
const bytes = fc.uint8Array({ maxLength: 60 }).map((all) => new TextDecoder('latin1').decode(all));
const text = fc.oneof(poison, bytes, fc.string({ unit: 'binary', maxLength: 40 }));
/** A word of an outline's line, as docs/mend-a-page.md has them. */
const word = fc.oneof(
  fc.constantFrom('input', 'div', 'a', 'script', 'style', 'iframe', 'dialog', 'button', 'summary'),
  fc.constantFrom('toggle', 'on', 'off', 'radio', 'group', 'heading', 'link', 'disabled', 'unseen'),
  fc.constantFrom('text:line,3w', 'text:line,999999999999w', ...labelIds.map((id) => `label:${id}`)),
  fc
    .tuple(fc.constantFrom('to', 'label', 'speaks', 'names', 'text'), text)
    .map(([key, value]) => `${key}:${value}`),
  text,
);
const line = fc
  .tuple(fc.nat(6), fc.array(word, { maxLength: 6 }))
  .map(([depth, words]) => ' '.repeat(depth) + words.join(' '));
const stored = fc.oneof(text, fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<unknown>);
const sent = fc
  .record(
    {
      outline: fc.array(fc.oneof({ weight: 6, arbitrary: line }, stored), { maxLength: 8 }),
      host: stored,
      path: stored,
      languages: fc.oneof(fc.array(text, { maxLength: 3 }), stored),
      page: stored,
      state: fc.oneof(fc.dictionary(text, stored, { maxKeys: 3 }), stored),
    },
    { requiredKeys: ['outline'] },
  )
  .map((report) => JSON.stringify({ signpost: 'page report', version: 1, ...report }));

/** A tag as the case has them: of a kept name, with attributes that only tell of roles, states, names and links. */
const tag =
  /^<(?:!doctype html|\/?(?:html|head|body|meta|title|a|button|input|select|label|div|span|p|h[1-6]|section|article|dialog|fieldset|legend|li|t[hd]|d[td]|strong|b|code|summary|main|header|nav)(?: (?:open|checked|disabled|hidden|(?:role|type|aria-checked|aria-label|href|tabindex|lang|charset|name|content)="[^"<]*"))*|script type="application\/json" id="case-truth"|\/script)>/;

function expectHarmless(html: string): void {
  for (const { index } of html.matchAll(/</g)) expect(html.slice(index)).toMatch(tag);
  expect(html.match(/<script/g)).toHaveLength(1);
  for (const [, address] of html.matchAll(/href="([^"]*)"/g)) expect(address).toMatch(/^https:\/\//);
  const [, truth] = /id="case-truth">(.*)<\/script>/s.exec(html) ?? [];
  expect(JSON.parse(truth ?? '')).toMatchObject({ absent: [] });
}

describe('a page report that somebody sent', () => {
  it('becomes a page case in which nothing of it is markup or runs, whatever it holds', () => {
    fc.assert(
      fc.property(sent, (json) => {
        const report = reportIn(json);
        if (!report) throw new Error('no report');
        const html = pageCase(report);
        expectHarmless(html);
        expect(html.length).toBeLessThan(json.length * 8 + 20_000);
      }),
      { numRuns: runs },
    );
  });

  it('is none when it is anything else, and nothing is thrown', () => {
    fc.assert(
      fc.property(
        fc.oneof(text, fc.constantFrom('[object Object]', 'undefined', 'NaN', '1,2'), fc.json()),
        (raw) => {
          expect(reportIn(raw)).toBeNull();
        },
      ),
      { numRuns: runs },
    );
  });
});
