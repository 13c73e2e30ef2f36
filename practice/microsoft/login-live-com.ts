import { html, type Markup } from '../html.ts';
import type { PracticeResponse, PracticeSite } from '../site.ts';
import { accountByAddress } from '../world.ts';
import { practiceCode } from './made-up.ts';
import { consent, oauthAuthorize } from './oauth.ts';
import { afterReverify, wallPassedPage } from './reverify.ts';
import { anySession, beginSession, endSession, issueTicket, type Session, sessionCookie } from './session.ts';
import { page } from './shell.ts';
import { redirect, safeReturn, type Visit, visitOf } from './visit.ts';

function demoCredentials(visit: Visit): Markup {
  const { words, world } = visit;
  return html`<div class="demo"><p>${words.demoAccounts}</p><ul>${world.accounts.map(
    (account) => html`<li><code>${account.address}</code> · <code>${account.password}</code></li>`,
  )}</ul><p>${words.practiceCode} <code>${practiceCode}</code></p><p>${words.nothingKept}</p></div>`;
}

/** One step of the sign-in: the next form always carries where to return to, never what was typed as a password. */
function step(
  visit: Visit,
  wreply: string,
  title: Markup,
  fields: Markup,
  buttons: Markup,
): PracticeResponse {
  const { words, request } = visit;
  return page(visit, {
    title: words.signIn,
    body: html`<main id="view"><form class="signin" method="post" action="${request.url.pathname}${request.url.search}" autocomplete="off">
<p><strong>${words.microsoftAccount}</strong></p>${title}<input type="hidden" name="wreply" value="${wreply}">${fields}
<div class="buttons">${buttons}</div>${demoCredentials(visit)}</form></main>`,
  });
}

const submit = (text: string) =>
  html`<input type="submit" class="btn btn-primary" id="idSIButton9" value="${text}">`;

function askAddress(visit: Visit, wreply: string, failed: boolean): PracticeResponse {
  const { words, request } = visit;
  const hint = request.url.searchParams.get('login_hint') ?? '';
  return step(
    visit,
    wreply,
    html`<h1>${words.signIn}</h1>`,
    html`${failed && html`<p class="error" role="alert">${words.loginUnknown}</p>`}<label for="i0116">${words.loginEmail}</label><input id="i0116" name="loginfmt" type="email" value="${hint}">`,
    submit(words.next),
  );
}

function askPassword(visit: Visit, wreply: string, address: string, failed: boolean): PracticeResponse {
  const { words } = visit;
  return step(
    visit,
    wreply,
    html`<p>${address}</p><h1>${words.loginEnterPassword}</h1>`,
    html`<input type="hidden" name="loginfmt" value="${address}">${failed && html`<p class="error" role="alert">${words.loginUnknown}</p>`}<label for="i0118">${words.loginPassword}</label><input id="i0118" name="passwd" type="password">`,
    submit(words.signIn),
  );
}

function askCode(visit: Visit, wreply: string, failed: boolean): PracticeResponse {
  const { words } = visit;
  return step(
    visit,
    wreply,
    html`<h1>${words.loginCode}</h1>`,
    html`${failed && html`<p class="error" role="alert">${words.codeWrong}</p>`}<label for="idTxtBx_SAOTCC_OTC">${words.codeLabel}</label><input id="idTxtBx_SAOTCC_OTC" name="otc" inputmode="numeric">`,
    html`<input type="submit" class="btn btn-primary" id="idSubmit_SAOTCC_Continue" value="${words.verify}">`,
  );
}

function askStaySignedIn(visit: Visit, wreply: string): PracticeResponse {
  const { words } = visit;
  return step(
    visit,
    wreply,
    html`<h1 id="kmsiTitle">${words.staySignedIn}</h1><p>${words.staySignedInHint}</p>`,
    html`<input type="hidden" name="kmsi" value="asked">`,
    html`<input type="submit" class="btn btn-primary" id="acceptButton" value="${words.yes}"><input type="submit" class="btn" id="declineButton" value="${words.no}">`,
  );
}

/** Looks without asking whether somebody is signed in, for account.microsoft.com's home. */
function silent(visit: Visit): PracticeResponse {
  const wreply = safeReturn(visit.request.url.searchParams.get('wreply'));
  if (visit.session) return goBack(visit, visit.session, wreply);
  return redirect(`https://account.microsoft.com/auth/complete-signin?to=${encodeURIComponent(wreply)}`);
}

/** Back to the page asked for. account.microsoft.com is another cookie domain and gets the session by a ticket. */
function goBack(visit: Visit, session: Session, wreply: string): PracticeResponse {
  const target = new URL(wreply);
  if (target.hostname !== 'account.microsoft.com') return redirect(wreply);
  const hop = new URL('https://account.microsoft.com/auth/complete-signin');
  hop.searchParams.set('ticket', issueTicket(visit.world, session));
  hop.searchParams.set('to', wreply);
  return redirect(hop.href);
}

function withCookie(response: PracticeResponse, session: Session): PracticeResponse {
  return {
    ...response,
    headers: { ...response.headers, 'set-cookie': [sessionCookie(session, 'live.com')] },
  };
}

function signIn(visit: Visit): PracticeResponse {
  const { request, world } = visit;
  const wreply = safeReturn(visit.field('wreply') || request.url.searchParams.get('wreply'));
  const other = request.url.searchParams.has('other');
  const session = anySession(request, world);
  if (request.method !== 'POST') {
    return session?.complete && !other ? goBack(visit, session, wreply) : askAddress(visit, wreply, false);
  }
  const address = visit.field('loginfmt');
  if (address !== '') {
    const account = accountByAddress(world, address);
    if (!account) return askAddress(visit, wreply, true);
    if (!('passwd' in request.body)) return askPassword(visit, wreply, account.address, false);
    if (visit.field('passwd') !== account.password) return askPassword(visit, wreply, account.address, true);
    const begun = beginSession(world, account);
    return withCookie(begun.complete ? askStaySignedIn(visit, wreply) : askCode(visit, wreply, false), begun);
  }
  if (!session) return askAddress(visit, wreply, false);
  if (visit.field('kmsi') !== '' && session.complete) return goBack(visit, session, wreply);
  if ('otc' in request.body && !session.complete) {
    if (visit.field('otc').trim() !== practiceCode) return askCode(visit, wreply, true);
    session.complete = true;
    return askStaySignedIn(visit, wreply);
  }
  return askAddress(visit, wreply, false);
}

/** Says again who one is. Also what Outlook's "Sign in and verify" opens in a window of its own. */
function reverify(visit: Visit): PracticeResponse {
  const { session, words, request } = visit;
  const wreply = safeReturn(visit.field('wreply') || request.url.searchParams.get('wreply'));
  if (!session) return redirect(`/login.srf?wreply=${encodeURIComponent(request.url.href)}`);
  const sent = request.method === 'POST';
  if (sent && visit.field('passwd') === session.account.password) return afterReverify(session, wreply);
  return step(
    visit,
    wreply,
    html`<p>${session.account.address}</p><h1>${words.verifyItsYou}</h1>`,
    html`${sent && html`<p class="error" role="alert">${words.loginUnknown}</p>`}<label for="i0118">${words.loginPassword}</label><input id="i0118" name="passwd" type="password">`,
    submit(words.signIn),
  );
}

function signOut(visit: Visit): PracticeResponse {
  if (visit.session) endSession(visit.world, visit.session);
  return redirect('https://account.microsoft.com/auth/complete-signout', [sessionCookie(null, 'live.com')]);
}

function signedOut(visit: Visit): PracticeResponse {
  const { words } = visit;
  return page(visit, {
    title: words.signedOut,
    body: html`<main><div class="signin"><h1>${words.signedOut}</h1><p><a href="/login.srf">${words.signIn}</a></p></div></main>`,
  });
}

/** The practice sign-in. Signpost has no access to this host and wants none. */
export const loginLiveCom: PracticeSite = {
  hosts: ['login.live.com'],
  handle(request, world) {
    const visit = visitOf(request, world);
    switch (visit.path) {
      case '/':
      case '/login.srf':
        return signIn(visit);
      case '/silent.srf':
        return silent(visit);
      case '/reverify.srf':
        return reverify(visit);
      case '/verified.srf':
        return wallPassedPage(visit);
      case '/logout.srf':
        return signOut(visit);
      case '/signedout.srf':
        return signedOut(visit);
      case '/oauth20_authorize.srf':
        return oauthAuthorize(visit);
      case '/oauth20_consent.srf':
        return consent(visit);
      default:
        return null;
    }
  },
};
