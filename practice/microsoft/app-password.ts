import { html } from '../html.ts';
import type { PracticeResponse } from '../site.ts';
import { appPassword } from './made-up.ts';
import { page } from './shell.ts';
import { redirect, type Visit } from './visit.ts';

const proofs = '/proofs/manage/additional';

/**
 * account.live.com/proofs/AppPassword: each opening makes a new password at once and shows it this one time
 * (docs/evidence/ms-pages.md, 6). How the real page marks it up is not known; two plausible ways can be chosen.
 */
export function appPasswordPage(visit: Visit): PracticeResponse {
  const { words, link, session, world } = visit;
  if (!session?.account.twoStep) {
    return page(visit, {
      title: words.appPasswordTitle,
      body: html`<header class="top"><strong>${words.microsoftAccount}</strong></header><main><h1 id="iPageTitle">${words.appPasswordTitle}</h1><p class="error">${words.appPasswordNeedsTwoStep}</p>
<p><a class="btn" id="iCancel" href="${link(proofs)}">${words.back}</a></p></main>`,
    });
  }
  const made = appPassword();
  session.account.appPasswords.add(made);
  const shown =
    world.options.appPasswordShown === 'input'
      ? html`<label for="iAppPassword">${words.appPasswordLabel}</label><input id="iAppPassword" class="secret" readonly value="${made}">`
      : html`<p>${words.appPasswordLabel}</p><div class="secret">${made}</div>`;
  return page(visit, {
    title: words.appPasswordTitle,
    body: html`<header class="top"><strong>${words.microsoftAccount}</strong></header>
<main><h1 id="iPageTitle">${words.appPasswordTitle}</h1><section class="card"><p>${words.appPasswordUse}</p>${shown}<p class="hint">${words.appPasswordNoNeed}</p></section>
<form method="get" action="${proofs}">${visit.request.url.searchParams.has('mkt') && html`<input type="hidden" name="mkt" value="${visit.tag}">`}<input type="submit" class="btn btn-primary" id="iNext" value="${words.done}"></form></main>`,
  });
}

/** The confirm page behind "Remove existing app passwords"; it removes all of them, as Microsoft's does. */
export function removeAppPasswords(visit: Visit): PracticeResponse {
  const { words, link, session, request } = visit;
  if (request.method === 'POST') {
    session?.account.appPasswords.clear();
    return redirect(link(proofs));
  }
  return page(visit, {
    title: words.removeTitle,
    body: html`<header class="top"><strong>${words.microsoftAccount}</strong></header><main><form class="signin" method="post" action="${link('/proofs/RemoveAppPasswords')}"><h1 id="iPageTitle">${words.removeTitle}</h1><p>${words.removeWarning}</p>
<div class="buttons position-buttons"><input type="submit" class="btn btn-primary" id="iNext" value="${words.remove}"><a class="btn" id="iCancel" href="${link(proofs)}">${words.cancel}</a></div></form></main>`,
  });
}
