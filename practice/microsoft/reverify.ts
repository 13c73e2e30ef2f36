import { randomBytes } from 'node:crypto';
import { html } from '../html.ts';
import type { PracticeResponse } from '../site.ts';
import type { Session } from './session.ts';
import { page } from './shell.ts';
import { redirect, type Visit } from './visit.ts';

/**
 * The way back after re-verification. The real hop leaves session data in the address (`uaid`, `mpsplit`, `rvtkn`;
 * docs/evidence/ms-pages.md, 1.2), so ours does too: whoever stores addresses must not store these.
 */
export function afterReverify(session: Session, wreply: string): PracticeResponse {
  session.verified = true;
  const back = new URL(wreply);
  if (back.hostname === 'login.live.com') return redirect(back.href);
  back.searchParams.set('uaid', randomBytes(16).toString('hex'));
  back.searchParams.set('mpsplit', '2');
  back.searchParams.set('rvtkn', randomBytes(24).toString('base64url'));
  return redirect(back.href);
}

/** The last page of the window that Outlook's wall opened: the panel unlocks once it has closed. */
export function wallPassedPage(visit: Visit): PracticeResponse {
  const { session, words } = visit;
  if (session?.verified) session.wallPassed = true;
  return page(visit, {
    title: words.verify,
    script: 'window.close();',
    body: html`<main><div class="signin"><h1>${words.done}</h1><p>${words.verifiedClose}</p></div></main>`,
  });
}
