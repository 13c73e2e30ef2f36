import { html } from '../html.ts';
import type { PracticeResponse } from '../site.ts';
import { practiceCode } from './made-up.ts';
import { page } from './shell.ts';
import { redirect, safeReturn, type Visit } from './visit.ts';

/** account.live.com/identity/confirm: choose a proof, get a code, enter it, return (ids: docs/evidence/ms-pages.md, 2). */
export function identityCheck(visit: Visit): PracticeResponse {
  const { words, request, session } = visit;
  const back = safeReturn(request.url.searchParams.get('ru'));
  const action = `${request.url.pathname}${request.url.search}`;
  const step = request.method === 'POST' ? visit.field('step') : '';
  if (step === 'verify' && visit.field('iOttText').trim() === practiceCode) {
    if (session) session.identityConfirmed = true;
    return redirect(back);
  }
  const askCode = step !== '';
  const choose = html`<h1 id="iSelectProofTitle">${words.identityTitle}</h1><p>${words.identityIntro}</p>
<input type="hidden" name="step" value="send"><div id="iProofList"><label><input type="radio" name="proof" value="email" checked> ${words.emailACode}: pr*****@example.com</label></div>
<div class="buttons"><input type="submit" class="btn btn-primary" id="iSelectProofAction" value="${words.sendCode}"></div>`;
  const enter = html`<h1 id="iVerifyCodeTitle">${words.codeLabel}</h1><input type="hidden" name="step" value="verify">
<label for="iOttText">${words.codeLabel}</label><input id="iOttText" name="iOttText" inputmode="numeric" autocomplete="off">
${step === 'verify' && html`<p class="error" role="alert">${words.codeWrong}</p>`}<p class="demo">${words.practiceCode} <code>${practiceCode}</code></p>
<div class="buttons"><input type="submit" class="btn btn-primary" id="iVerifyCodeAction" value="${words.verify}"></div>`;
  return page(visit, {
    title: words.identityTitle,
    body: html`<header class="top"><strong>${words.microsoftAccount}</strong></header><main><form class="signin" method="post" action="${action}">${askCode ? enter : choose}</form></main>`,
  });
}

/** Where pages send somebody who has still to confirm who they are. */
export function toIdentityCheck(visit: Visit): PracticeResponse {
  const to = new URL('https://account.live.com/identity/confirm');
  to.searchParams.set('ru', visit.request.url.href);
  const mkt = visit.request.url.searchParams.get('mkt');
  if (mkt) to.searchParams.set('mkt', mkt);
  return redirect(to.href);
}
