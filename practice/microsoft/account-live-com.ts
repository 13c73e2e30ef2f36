import { html } from '../html.ts';
import type { PracticeResponse, PracticeSite } from '../site.ts';
import { appPasswordPage, removeAppPasswords } from './app-password.ts';
import { identityCheck, toIdentityCheck } from './identity-check.ts';
import { addProof, newRecoveryCode, proofsPage, turnTwoStepOff } from './proofs.ts';
import { page } from './shell.ts';
import { twoStepWizard } from './two-step-wizard.ts';
import { redirect, toReverify, toSignIn, type Visit, visitOf } from './visit.ts';

type Page = (visit: Visit) => PracticeResponse;

/** A page beside the way, so that its links lead somewhere. */
const neighbour =
  (title: 'changePassword' | 'recentActivity' | 'passwordless'): Page =>
  (visit) =>
    page(visit, {
      title: visit.words[title],
      body: html`<header class="top"><strong>${visit.words.microsoftAccount}</strong></header><main><h1>${visit.words[title]}</h1><p><a class="btn" href="${visit.link('/proofs/manage/additional')}">${visit.words.back}</a></p></main>`,
    });

/** Pages by path in lower case; Microsoft's own case varies. */
const pages: Record<string, Page> = {
  '/proofs/manage/additional': proofsPage,
  '/proofs/manage': proofsPage,
  '/proofs/enabletfa': twoStepWizard,
  '/proofs/disabletfa': (visit) =>
    visit.request.method === 'POST'
      ? turnTwoStepOff(visit)
      : redirect(visit.link('/proofs/manage/additional')),
  '/proofs/recoverycode': newRecoveryCode,
  '/proofs/apppassword': appPasswordPage,
  '/proofs/removeapppasswords': removeAppPasswords,
  '/proofs/add': addProof,
  '/proofs/passwordless': neighbour('passwordless'),
  '/password/change': neighbour('changePassword'),
  '/activity': neighbour('recentActivity'),
};

/** Replicas of the sign-in methods pages. All ask for a session, and the sensitive ones for a second look at it. */
export const accountLiveCom: PracticeSite = {
  hosts: ['account.live.com'],
  handle(request, world) {
    const visit = visitOf(request, world);
    const { session, path } = visit;
    const isIdentity = path === '/identity/confirm' || path === '/identity/check';
    const found = isIdentity ? identityCheck : Object.hasOwn(pages, path) ? pages[path] : undefined;
    if (!found) return null;
    if (!session) return toSignIn(visit);
    if (isIdentity) return found(visit);
    if (world.options.interrupt && !session.identityConfirmed) return toIdentityCheck(visit);
    if (world.options.reverify && !session.verified) return toReverify(visit);
    return found(visit);
  },
};
