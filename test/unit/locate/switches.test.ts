// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelsFor } from '../../../utils/labels/labels.ts';
import { type Scan, scan } from '../../../utils/locate/page-scan.ts';
import { proveSwitch } from '../../../utils/locate/prove-switch.ts';
import { outlookPages } from '../../../utils/pages/outlook-pages.ts';

/** One row of Outlook's panel: a check box with its label. */
type Row = string;

const labels = labelsFor(['en']);
const at = new URL('https://outlook.live.com/mail/0/options/mail/forwarding');
const rows = [
  'Let devices and apps use POP',
  'Let devices and apps use IMAP',
  'Allow IMAP access',
  'IMAP',
  'POP3',
  'Enable forwarding',
  "Don't allow devices and apps to delete messages from Outlook",
  'Keep a copy of forwarded messages',
  'POP and IMAP',
];

/** No layout here: everything is seen. What a person can see is tested in real browsers. */
function look(list: Row[]): { scan: Scan; panel: Element } {
  document.body.replaceChildren();
  for (const name of list) {
    const row = document.createElement('div');
    const label = document.createElement('label');
    const input = document.createElement('input');
    input.type = 'checkbox';
    label.append(input, ` ${name}`);
    row.append(label);
    document.body.append(row);
  }
  const sight = { shown: () => true, reachable: () => true, face: (e: Element) => e };
  return { scan: { ...scan(document, at, labels, outlookPages), sight }, panel: document.body };
}

/** Which row's switch is proven, by its place in the list. */
function proven(list: Row[], protocol: 'pop' | 'imap'): number | null {
  const { scan: s, panel } = look(list);
  const found = proveSwitch(s, panel, protocol, 'press');
  return found.found
    ? [...document.querySelectorAll('input')].indexOf(found.element as HTMLInputElement)
    : null;
}

const list = fc.array(fc.constantFrom(...rows), { minLength: 1, maxLength: 5 });
const protocol = fc.constantFrom('pop' as const, 'imap' as const);
const replaced = (all: Row[], index: number, by: Row): Row[] => all.map((r, i) => (i === index ? by : r));

describe('the switches of POP and IMAP', () => {
  it('are proven on plain panels', () => {
    expect(proven(['Enable forwarding', rows[0] as Row, rows[1] as Row], 'pop')).toBe(1);
    expect(proven(['Enable forwarding', rows[0] as Row, rows[1] as Row], 'imap')).toBe(2);
  });

  it('are never rows that do not name the protocol', () => {
    fc.assert(
      fc.property(list, protocol, (all, p) => {
        const found = proven(all, p);
        if (found !== null) expect(all[found]?.toLowerCase()).toContain(p);
      }),
      { numRuns: 200 },
    );
  });

  it('are not won over by evidence against them', () => {
    fc.assert(
      fc.property(list, protocol, fc.nat(), (all, p, n) => {
        const index = n % all.length;
        const before = proven(all, p);
        for (const against of [' forwarding', ' delete messages', ' when forwarding is enabled'])
          if (before !== index) expect(proven(replaced(all, index, all[index] + against), p)).not.toBe(index);
      }),
      { numRuns: 100 },
    );
  });

  it('are neither of two that are alike', () => {
    fc.assert(
      fc.property(list, protocol, fc.nat(), (all, p, n) => {
        const twice = all[n % all.length] as Row;
        const found = proven([twice, ...all, twice], p);
        if (found !== null) expect([twice, ...all, twice][found]).not.toBe(twice);
      }),
      { numRuns: 150 },
    );
  });

  it('never become another when a row is taken away', () => {
    fc.assert(
      fc.property(list, protocol, fc.nat(), (all, p, n) => {
        const before = proven(all, p);
        const index = n % all.length;
        if (before === null || before === index) return;
        const after = proven(
          all.filter((_, i) => i !== index),
          p,
        );
        expect([before > index ? before - 1 : before, null]).toContain(after);
      }),
      { numRuns: 200 },
    );
  });
});
