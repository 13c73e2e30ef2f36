import { html, type Markup } from '../html.ts';
import type { PracticeResponse } from '../site.ts';
import { recoveryCode } from './made-up.ts';
import { page } from './shell.ts';
import { redirect, type Visit } from './visit.ts';

/** The dialogs lie over the page without navigation (docs/evidence/ms-pages.md, 4). */
const script = `
const layer = document.getElementById('dialog-layer');
const bodies = new Map([...document.querySelectorAll('template[data-dialog]')].map((t) => [t.dataset.dialog, t]));
let opener = null;
function closeDialog() { layer.hidden = true; document.getElementById('ModalContent').replaceChildren(); opener?.focus(); }
function openDialog(name, from) {
  opener = from;
  const content = document.getElementById('ModalContent');
  content.replaceChildren(bodies.get(name).content.cloneNode(true));
  layer.hidden = false;
  content.querySelector('button, input, a')?.focus();
}
document.addEventListener('click', async (event) => {
  const from = event.target.closest('[data-opens]');
  if (from) {
    event.preventDefault();
    openDialog(from.dataset.opens, from);
    const place = document.querySelector('#ModalContent [data-recovery]');
    if (place) place.textContent = (await (await fetch('/proofs/RecoveryCode', { method: 'POST' })).json()).code;
    return;
  }
  if (event.target.closest('[data-closes]')) closeDialog();
});
document.addEventListener('keydown', (event) => { if (event.key === 'Escape' && !layer.hidden) closeDialog(); });
`;

function signInMethods(visit: Visit): Markup {
  const { words, link } = visit;
  return html`<section class="card" id="Proofs"><h2>${words.waysToProve}</h2>
<div class="row" id="Password0"><div><h3>${words.enterPassword}</h3><p class="hint">${words.upToDate}</p></div><a class="pullout-link" href="/password/Change"><span class="pullout-link-text">${words.changePassword}</span></a></div>
<div class="row" id="Email0"><div><h3>${words.emailACode}</h3><p class="hint">pr*****@example.com</p></div><button class="plain pullout-expansion-button" id="Remove" type="button" disabled>${words.remove}</button></div>
<div class="row"><a id="AddProofLink" href="${link('/proofs/Add')}">${words.addMethod}</a></div>
<div class="row"><a id="DeleteTrustedDevices" href="https://login.live.com/logout.srf">${words.signOutEverywhere}</a></div>
</section>`;
}

function additionalSecurity(visit: Visit): Markup {
  const { words, link, session } = visit;
  const on = session?.account.twoStep === true;
  const change = on
    ? html`<a id="toggleTfaLink" href="#" role="button" data-opens="turn-off">${words.turnOff}</a>`
    : html`<a id="enableTfaLink" href="${link('/proofs/EnableTfa')}">${words.turnOn}</a>`;
  return html`<section class="card"><h2>${words.additionalSecurity}</h2><div class="options">
<div class="option"><h3>${words.passwordless}</h3><p class="hint">${words.passwordlessHint}</p><p><span class="state">${words.stateOff}</span><a href="${link('/proofs/Passwordless')}">${words.turnOn}</a></p></div>
<div class="option"><h3>${words.twoStep}</h3><p class="hint">${words.twoStepHint}</p><p><span class="state">${on ? words.stateOn : words.stateOff}</span>${change}</p></div>
</div></section>`;
}

function appPasswords(visit: Visit): Markup | null {
  const { words, link, session, world } = visit;
  // The section exists only while two-step verification is on, and is missing for some even then (ms-pages.md, 4).
  if (!session?.account.twoStep || world.options.sectionMissing) return null;
  return html`<section class="card"><h2>${words.appPasswords}</h2><p class="hint">${words.appPasswordsHint}</p>
<p><a href="${link('/proofs/AppPassword')}">${words.createAppPassword}</a></p>
<p><a href="${link('/proofs/RemoveAppPasswords')}">${words.removeAppPasswords}</a></p></section>`;
}

function dialogs(visit: Visit): Markup {
  const { words, link } = visit;
  return html`<div id="dialog-layer" class="layer" hidden><div role="dialog" aria-modal="true" aria-labelledby="dialog-title"><div id="ModalContent"></div></div></div>
<template data-dialog="turn-off"><h2 id="dialog-title">${words.turnOffQuestion}</h2><p>${words.turnOffWarning}</p>
<form class="buttons" method="post" action="${link('/proofs/DisableTfa')}"><input type="submit" class="btn btn-primary" id="iBtn_action" value="${words.yes}"><button class="btn" id="iBtn_close" type="button" data-closes>${words.no}</button></form></template>
<template data-dialog="recovery"><h2 id="dialog-title">${words.recoveryCode}</h2><p>${words.newRecoveryCode}</p><p><strong class="code" data-recovery></strong></p>
<div class="buttons"><button class="btn btn-primary" id="iBtn_close" type="button" data-closes>${words.done}</button></div></template>`;
}

/** account.live.com/proofs/manage/additional: sign-in methods, two-step verification, recovery code, app passwords. */
export function proofsPage(visit: Visit): PracticeResponse {
  const { words } = visit;
  return page(visit, {
    title: words.security,
    script,
    body: html`<header class="top"><strong>${words.microsoftAccount}</strong><nav><a href="https://account.microsoft.com/security">${words.security}</a></nav></header>
<main id="maincontent"><h1 id="iPageTitle">${words.security}</h1>
${signInMethods(visit)}
${additionalSecurity(visit)}
<section class="card"><h2>${words.recoveryCode}</h2><p class="hint">${words.recoveryCodeHint}</p><p><a id="RecoveryCodeLink" href="#" role="button" data-opens="recovery">${words.generateCode}</a></p></section>
${appPasswords(visit)}
</main>${dialogs(visit)}`,
  });
}

/** The turn-off dialog was confirmed: app passwords are worth nothing without two-step verification. */
export function turnTwoStepOff(visit: Visit): PracticeResponse {
  if (visit.session) {
    visit.session.account.twoStep = false;
    visit.session.account.appPasswords.clear();
  }
  return redirect(visit.link('/proofs/manage/additional'));
}

/** A new recovery code for the dialog. It exists only in that dialog. */
export function newRecoveryCode(): PracticeResponse {
  return { type: 'application/json', body: JSON.stringify({ code: recoveryCode() }) };
}

/** The page behind "Add a new way to sign in": it takes an address and, being practice, keeps nothing. */
export function addProof(visit: Visit): PracticeResponse {
  if (visit.request.method === 'POST') return redirect(visit.link('/proofs/manage/additional'));
  const { words, link } = visit;
  return page(visit, {
    title: words.addMethod,
    body: html`<main><form class="signin" method="post" action="${link('/proofs/Add')}"><h1 id="iPageTitle">${words.addMethod}</h1><p class="hint">${words.nothingAdded}</p>
<label for="EmailAddress">${words.alternateEmail}</label><input id="EmailAddress" name="EmailAddress" type="email" autocomplete="off">
<div class="buttons position-buttons"><input type="submit" class="btn btn-block btn-primary" id="iNext" value="${words.next}"><a class="btn" id="iCancel" href="${link('/proofs/manage/additional')}">${words.cancel}</a></div></form></main>`,
  });
}
