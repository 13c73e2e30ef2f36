import { html } from '../html.ts';
import type { PracticeSite } from '../site.ts';
import { page } from './shell.ts';
import { redirect, visitOf } from './visit.ts';

/** Microsoft's own short links to the pages that matter here (docs/evidence/ms-pages.md, 1.3). */
const shortLinks: Record<string, string> = {
  '2274139': 'https://account.live.com/proofs/manage/additional',
  '875424': 'https://outlook.live.com/mail/0/options/mail/forwarding',
};

export const goMicrosoftCom: PracticeSite = {
  hosts: ['go.microsoft.com'],
  handle(request) {
    const target = shortLinks[request.url.searchParams.get('linkid') ?? ''];
    return target ? redirect(target) : null;
  },
};

/** The page about the product that outlook.live.com shows instead of a mailbox to somebody who is signed out. */
export const productPage: PracticeSite = {
  hosts: ['www.microsoft.com'],
  handle(request, world) {
    const visit = visitOf(request, world);
    if (visit.path !== '/outlook') return null;
    const signIn = `https://login.live.com/login.srf?wreply=${encodeURIComponent('https://outlook.live.com/mail/0/')}`;
    return page(visit, {
      title: 'Outlook',
      body: html`<main><h1>Outlook</h1><p><a class="btn btn-primary" href="${signIn}">${visit.words.signIn}</a></p></main>`,
    });
  },
};
