// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { labelsFor } from '../../../utils/labels/labels.ts';
import { scan } from '../../../utils/locate/page-scan.ts';
import { accountPages } from '../../../utils/pages/account-pages.ts';
import { outlookPages } from '../../../utils/pages/outlook-pages.ts';

const labels = labelsFor(['en']);
const pages = {
  'https://account.live.com/proofs/manage/additional': accountPages,
  'https://outlook.live.com/mail/0/options/mail/forwarding': outlookPages,
  'https://outlook.live.com/mail/0/options/mail/accounts': outlookPages,
} as const;

/** What a page of this body at this address shows. No layout here: everything is seen. */
function read(at: keyof typeof pages, body: string) {
  document.body.innerHTML = `<main>${body}</main>`;
  const sight = { shown: () => true, reachable: () => true, face: (e: Element) => e };
  const seen = { ...scan(document, new URL(at), labels, pages[at]), sight };
  return pages[at].read(seen, pages[at].recognise(seen).page);
}

const [proofs, forwarding, accounts] = Object.keys(pages) as (keyof typeof pages)[];
const check = (label: string): string => `<label><input type="checkbox" checked> ${label}</label>`;

// What is about a thing ticks nothing: the state stays unknown.
it.each([
  [
    'a section of reminders',
    proofs,
    '<h2>Two-step verification reminders</h2><p>On</p><button>Turn off</button>',
  ],
  ['what the family has', proofs, '<h2>Two-step verification for your family</h2><button>Turn off</button>'],
  ['a notice', proofs, check('Notify me when two-step verification is turned off')],
  ['a sentence about notices', proofs, '<p>Two-step verification alerts are turned on</p>'],
  [
    'a folded head about notices',
    proofs,
    '<button aria-expanded="false">Two-step verification alerts On</button>',
  ],
  ['a notice about IMAP', forwarding, `<h2>Forwarding and IMAP</h2>${check('Turn on IMAP notifications')}`],
  [
    'an option of IMAP',
    forwarding,
    `<h2>Forwarding and IMAP</h2>${check('Ask first each time something reaches in by IMAP')}`,
  ],
  ['what IMAP shows', forwarding, `<h2>Forwarding and IMAP</h2>${check('Show in IMAP')}`],
  [
    'since when POP fetches',
    forwarding,
    `<h2>Forwarding and IMAP</h2>${check('Enable POP for all mail since')}`,
  ],
  ['what IMAP pushes', forwarding, `<h2>Forwarding and IMAP</h2>${check('Allow IMAP push')}`],
  [
    'another option in the line of a box',
    forwarding,
    '<h2>Forwarding and IMAP</h2><input type="checkbox" checked> Send receipts<br><input type="checkbox"> Use signatures<p>IMAP</p>',
  ],
  ['another account', accounts, `<h2>Sync email</h2>${check('Collect from sam@gmail.example over IMAP')}`],
] as const)('%s shows no state', (_what, at, body) => {
  const { twoStep, pop, imap } = read(at as keyof typeof pages, body);
  expect({ twoStep, pop, imap }).toEqual({ twoStep: undefined, pop: undefined, imap: undefined });
});

it.each([
  [
    'two-step verification',
    proofs,
    '<h2>Two-step verification</h2><p>On</p><button>Turn off</button>',
    { twoStep: 'on' },
  ],
  [
    'IMAP',
    forwarding,
    `<h2>Forwarding and IMAP</h2>${check('Let devices and apps use IMAP')}`,
    { imap: 'on' },
  ],
  [
    'IMAP in words of its own',
    forwarding,
    `<h2>Forwarding and IMAP</h2>${check('IMAP access')}`,
    { imap: 'on' },
  ],
  [
    'both, in lines without labels',
    forwarding,
    '<h2>Forwarding and IMAP</h2><input type="checkbox" checked> Use POP<br><input type="checkbox"> Use IMAP',
    { pop: 'on', imap: 'off' },
  ],
  [
    'both, in a language that no table has',
    forwarding,
    `<h2>IMAP</h2>${check('Tekshirilgan qurilmalar uchun POP eshigi')}${check('Tekshirilgan qurilmalar uchun IMAP eshigi')}`,
    { pop: 'on', imap: 'on' },
  ],
  [
    'the head of a section that folds',
    proofs,
    '<button aria-expanded="false">Two-step verification On</button>',
    { twoStep: 'on' },
  ],
] as const)('%s itself does', (_what, at, body, state) => {
  expect(read(at as keyof typeof pages, body)).toMatchObject(state);
});
