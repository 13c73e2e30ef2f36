import { html, type Markup } from '../html.ts';
import type { PracticeResponse } from '../site.ts';
import { authenticatorSecret, practiceCode, recoveryCode } from './made-up.ts';
import { page } from './shell.ts';
import { redirect, type Visit } from './visit.ts';

/**
 * The wizard's pages in order (docs/evidence/ms-pages.md, 5). `app`, `scan` and `email-code` are the ways to prove
 * oneself; `smartphones` is the older page that some still see.
 */
const pages = [
  'intro',
  'how',
  'app',
  'scan',
  'email-code',
  'turned-on',
  'smartphones',
  'other-apps',
] as const;
type WizardPage = (typeof pages)[number];

const script = `
document.getElementById('iShowPlainLink')?.addEventListener('click', (event) => {
  event.preventDefault();
  document.getElementById('plain-secret').hidden = false;
});
const other = document.getElementById('iSelectProofTypeAlternate');
const warning = document.getElementById('warning-layer');
other?.addEventListener('click', (event) => { event.preventDefault(); warning.hidden = false; });
document.getElementById('iBtn_action')?.addEventListener('click', () => { document.getElementById('to-scan').requestSubmit(); });
document.getElementById('iBtn_close')?.addEventListener('click', () => { warning.hidden = true; });
`;

function demoCode(visit: Visit): Markup {
  return html`<p class="demo">${visit.words.practiceCode} <code>${practiceCode}</code></p>`;
}

function codeField(visit: Visit, wrong: boolean): Markup {
  const { words } = visit;
  return html`<label for="iOttText">${words.codeLabel}</label><input id="iOttText" name="code" inputmode="numeric" autocomplete="off" maxlength="6">
${wrong && html`<p class="error" role="alert">${words.codeWrong}</p>`}${demoCode(visit)}`;
}

function content(
  visit: Visit,
  which: WizardPage,
  wrong: boolean,
): { title: string; body: Markup; extra?: Markup } {
  const { words, link } = visit;
  switch (which) {
    case 'intro':
      return { title: words.wizardTitle, body: html`<p>${words.wizardIntro}</p>` };
    case 'how':
      return {
        title: words.wizardHow,
        body: html`<p><label><input type="radio" name="way" value="email" checked> ${words.anEmail}: pr*****@example.com</label></p>
<p><label><input type="radio" name="way" value="app"> ${words.anApp}</label></p>
<p><label><input type="radio" name="way" value="phone" disabled> ${words.aPhone}</label></p>`,
      };
    case 'app':
      return {
        title: words.wizardApp,
        body: html`<p><a class="btn" href="#">${words.getNow}</a></p><p><a id="iSelectProofTypeAlternate" href="#">${words.otherAuthenticator}</a></p>`,
        extra: html`<form id="to-scan" method="post" action="${link('/proofs/EnableTfa')}"><input type="hidden" name="page" value="app"></form>
<div id="warning-layer" class="layer" hidden><div role="dialog" aria-modal="true"><div id="ModalContent"><p>${words.otherAuthenticatorWarning}</p><div class="buttons"><button class="btn btn-primary" id="iBtn_action" type="button">${words.yes}</button><button class="btn" id="iBtn_close" type="button">${words.no}</button></div></div></div></div>`,
      };
    case 'scan':
      return {
        title: words.scanTitle,
        body: html`<div class="qr" role="img" aria-label="QR"></div><p><a id="iShowPlainLink" href="#">${words.cannotScan}</a></p>
<p id="plain-secret" hidden>${words.secretKey}: <span class="code">${authenticatorSecret()}</span></p>${codeField(visit, wrong)}`,
      };
    case 'email-code':
      return { title: words.codeLabel, body: codeField(visit, wrong) };
    case 'turned-on':
      return {
        title: words.twoStepIsOn,
        body: html`<p>${words.keepRecoveryCode}</p><p><strong class="code">${recoveryCode()}</strong></p>`,
      };
    case 'smartphones':
      return { title: words.smartphonesTitle, body: html`<p>${words.smartphonesHint}</p>` };
    case 'other-apps':
      return { title: words.otherAppsTitle, body: html`<p>${words.otherAppsHint}</p>` };
  }
}

function show(visit: Visit, which: WizardPage, wrong = false): PracticeResponse {
  const { words, link } = visit;
  const { title, body, extra } = content(visit, which, wrong);
  const last = which === 'other-apps';
  const cancellable = which !== 'turned-on' && which !== 'smartphones' && !last;
  return page(visit, {
    title: words.wizardTitle,
    script,
    body: html`<header class="top"><strong>${words.microsoftAccount}</strong></header><main>
<form class="signin" method="post" action="${link('/proofs/EnableTfa')}"><h1 id="iPageTitle">${title}</h1>
<input type="hidden" name="page" value="${which}">${body}
<div class="buttons position-buttons">${cancellable && html`<a class="btn" id="iCancel" href="${link('/proofs/manage/additional')}">${words.cancel}</a>`}<input type="submit" class="btn btn-block btn-primary" id="iNext" value="${last ? words.finish : words.next}"></div></form></main>${extra}`,
  });
}

/** What follows a page that was sent; 'wrong' when its code was not the practice code. */
function after(visit: Visit, which: WizardPage): WizardPage | 'wrong' | 'end' {
  switch (which) {
    case 'intro':
      return 'how';
    case 'how':
      return visit.field('way') === 'app' ? 'app' : 'email-code';
    case 'app':
      return 'scan';
    case 'scan':
    case 'email-code':
      return visit.field('code').trim() === practiceCode ? 'turned-on' : 'wrong';
    case 'turned-on':
      return visit.world.options.wizardPages === 5 ? 'smartphones' : 'other-apps';
    case 'smartphones':
      return 'other-apps';
    case 'other-apps':
      return 'end';
  }
}

/** account.live.com/proofs/EnableTfa: every page has the same address and the same `#iNext`. */
export function twoStepWizard(visit: Visit): PracticeResponse {
  const account = visit.session?.account;
  const back = visit.link('/proofs/manage/additional');
  if (visit.request.method !== 'POST') return account?.twoStep ? redirect(back) : show(visit, 'intro');
  const sent = pages.find((name) => name === visit.field('page')) ?? 'intro';
  const next = after(visit, sent);
  if (next === 'end') return redirect(back);
  if (next === 'wrong') return show(visit, sent, true);
  if (next === 'turned-on' && account) account.twoStep = true;
  return show(visit, next);
}
