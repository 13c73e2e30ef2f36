// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { labelsFor } from '../../../utils/labels/labels.ts';
import { scan } from '../../../utils/locate/page-scan.ts';
import { accountPages } from '../../../utils/pages/account-pages.ts';
import { readProofs } from '../../../utils/pages/proofs.ts';

const at = new URL('https://account.live.com/proofs/manage/additional');
const labels = labelsFor(['en']);

/** What the proofs page of this body shows. No layout here: everything is seen. */
function read(body: string): ReturnType<typeof readProofs> {
  document.body.innerHTML = `<header><a href="/x">Blip</a></header><main>${body}</main>`;
  const sight = { shown: () => true, reachable: () => true, face: (e: Element) => e };
  return readProofs({ ...scan(document, at, labels, accountPages), sight });
}

const on = '<section><h2>Two-step verification</h2><p>On</p><button>Turn off</button></section>';
const off = '<section><h2>Two-step verification</h2><p>Off</p><button>Turn on</button></section>';

it.each([
  [
    'offered where the link is',
    `${on}<h2>App passwords</h2><a href="#">Create a new app password</a>`,
    'offered',
  ],
  // Evidence, section 4: the section is there only while two-step verification is on.
  ['absent while two-step verification is off', `${off}<a href="#">Blip blop</a>`, 'absent'],
  [
    'absent where the page, on, leaves nothing unnamed',
    `${on}<h2>Recovery code</h2><button>Generate a new code</button>`,
    'absent',
  ],
  ['absent where only a button cannot be named', `${on}<button>Blip blop</button>`, 'absent'],
  [
    'absent where a head behind it only leads to help',
    `${on}<h2>Learn more</h2><a href="#">Blip</a>`,
    'absent',
  ],
  ['absent where a head before it cannot be named', `<h2>Blip</h2>${on}`, 'absent'],
  [
    'unknown where a head behind it cannot be named',
    `${on}<h2>Blip</h2><a href="#">Blip blop</a>`,
    undefined,
  ],
  ['unknown while its state is', `<h2>Two-step verification</h2>`, undefined],
  ['unknown in words that no table has', '<h2>Blip</h2><a id="toggleTfaLink" href="#">Blop</a>', undefined],
  ['unknown where they are spoken of and nothing makes one', `${off}<h2>App passwords</h2>`, undefined],
])('app passwords are %s', (_what, body, expected) => {
  expect(read(body).appPasswords).toBe(expected);
});
