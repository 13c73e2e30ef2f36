import { html, type Markup } from '../html.ts';
import type { PracticeResponse, PracticeSite } from '../site.ts';
import { redeemTicket, sessionCookie } from './session.ts';
import { accountManager, accountManagerScript, answerMe, page } from './shell.ts';
import { redirect, toSignIn, type Visit, visitOf } from './visit.ts';

const proofsAddress = 'https://account.live.com/proofs/manage/additional';

/** Says for a moment that nobody is signed in at login.live.com either, so that the home page does not ask again. */
const signedOutCookie = 'practice_signed_out=1; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=5';

function header(visit: Visit, current: 'home' | 'security'): Markup {
  const { words, link } = visit;
  const tab = (path: string, text: string, name: string) =>
    html`<a href="${link(path)}" ${name === current ? html`aria-current="page"` : ''}>${text}</a>`;
  return html`<header class="top" role="banner"><strong>${words.microsoftAccount}</strong>
<nav aria-label="${words.homeTitle}">${tab('/', words.homeTitle, 'home')}${tab('/profile', words.yourInfo, '')}${tab('/services', words.services, '')}${tab('/devices', words.devices, '')}${tab('/security', words.security, 'security')}${tab('/privacy', words.privacy, '')}</nav>
${accountManager(visit)}</header>`;
}

function home(visit: Visit): PracticeResponse {
  const { words, link, session } = visit;
  if (!session && visit.request.cookies.practice_signed_out === undefined) {
    // Whoever is signed in at live.com is signed in here without being asked.
    const back = encodeURIComponent(visit.request.url.href);
    return redirect(`https://login.live.com/silent.srf?wreply=${back}`);
  }
  if (!session) {
    return page(visit, {
      title: words.microsoftAccount,
      body: html`<header class="top"><strong>${words.microsoftAccount}</strong><nav></nav>${accountManager(visit)}</header>
<main><h1>${words.microsoftAccount}</h1><p>${words.homeSignedOut}</p></main>`,
    });
  }
  const drawer = (id: string, title: string, hint: string, links: Markup) =>
    html`<section class="card" aria-labelledby="${id}.title" id="${id}"><h2 id="${id}.title">${title}</h2><p class="hint">${hint}</p>${links}</section>`;
  const news =
    visit.world.options.welcome &&
    html`<div class="layer" id="landing-page-dialog"><div role="dialog" aria-modal="true" aria-labelledby="landing-page-dialog.title"><h2 id="landing-page-dialog.title">${words.newsTitle}</h2><p>${words.newsText}</p>
<div class="buttons"><button class="btn" id="landing-page-dialog.close" type="button">${words.close}</button></div></div></div>`;
  return page(visit, {
    title: `${words.microsoftAccount} | ${words.homeTitle}`,
    script: `${accountManagerScript}
document.getElementById('landing-page-dialog.close')?.addEventListener('click', () => document.getElementById('landing-page-dialog').remove());`,
    body: html`${header(visit, 'home')}<main id="landing-page">
<h1>${session.account.name}</h1>
<div class="grid">
${drawer('home.drawers.profile', words.yourInfo, session.account.name, html`<a href="${link('/profile')}">${words.yourInfo}</a>`)}
${drawer(
  'home.drawers.security',
  words.security,
  words.securityDrawer,
  html`<p><a href="https://account.live.com/password/Change">${words.changePassword}</a></p><p><a href="https://account.live.com/Activity">${words.recentActivity}</a></p>`,
)}
${drawer('home.drawers.devices', words.devices, '', html`<a href="${link('/devices')}">${words.devices}</a>`)}
${drawer('home.drawers.privacy', words.privacy, '', html`<a href="${link('/privacy')}">${words.privacy}</a>`)}
</div></main>${news}`,
  });
}

/** The hub. Its entry was seen both as a link and as a button without an address (docs/evidence/ms-pages.md, 3). */
function securityHub(visit: Visit): PracticeResponse {
  const { words, world } = visit;
  const target = visit.link(`${proofsAddress}?refd=account.microsoft.com&refp=security`);
  const isLink = world.options.hubEntry === 'link';
  const entry = isLink
    ? html`<a class="entry" href="${target}">${words.manageSignIn}</a>`
    : html`<button class="entry" type="button" data-to="${target}">${words.manageSignIn}</button>`;
  return page(visit, {
    title: `${words.microsoftAccount} | ${words.security}`,
    script: `${accountManagerScript}
document.querySelector('button[data-to]')?.addEventListener('click', (event) => { location.href = event.currentTarget.dataset.to; });`,
    body: html`${header(visit, 'security')}<main>
<h1>${words.security}</h1>
<section class="card"><h2>${words.hubIntro}</h2>
<div class="row"><div><h3>${words.changePassword}</h3></div><a class="btn" href="https://account.live.com/password/Change">${words.changePassword}</a></div>
<div class="row"><div><h3>${words.recentActivity}</h3></div><a class="btn" href="https://account.live.com/Activity">${words.recentActivity}</a></div>
</section>
<section class="card"><h2>${words.additionalSecurity}</h2>${entry}<p class="hint">${words.manageSignInHint}</p></section>
</main>`,
  });
}

function neighbour(visit: Visit, title: string): PracticeResponse {
  return page(visit, {
    title: `${visit.words.microsoftAccount} | ${title}`,
    script: accountManagerScript,
    body: html`${header(visit, 'home')}<main><h1>${title}</h1></main>`,
  });
}

/** account.microsoft.com has its own cookies: the session arrives with a one-time ticket from login.live.com. */
function completeSignIn(visit: Visit): PracticeResponse {
  const { searchParams } = visit.request.url;
  const session = redeemTicket(visit.world, searchParams.get('ticket') ?? '');
  const to = new URL(searchParams.get('to') ?? '/', 'https://account.microsoft.com');
  const path = to.hostname === 'account.microsoft.com' ? `${to.pathname}${to.search}` : '/';
  return redirect(path, [session ? sessionCookie(session, null) : signedOutCookie]);
}

/** Replicas of the account's home and its security hub. */
export const accountMicrosoftCom: PracticeSite = {
  hosts: ['account.microsoft.com'],
  handle(request, world) {
    const visit = visitOf(request, world);
    const { words } = visit;
    switch (visit.path) {
      case '/auth/complete-signin':
        return completeSignIn(visit);
      case '/auth/complete-signout':
        return redirect('https://login.live.com/signedout.srf', [sessionCookie(null, null)]);
      case '/practice/me':
        return answerMe(visit);
      case '/':
        return home(visit);
    }
    const titles: Record<string, string> = {
      '/profile': words.yourInfo,
      '/services': words.services,
      '/devices': words.devices,
      '/privacy': words.privacy,
    };
    const title = titles[visit.path];
    if (visit.path !== '/security' && !title) return null;
    if (!visit.session) return toSignIn(visit);
    return title ? neighbour(visit, title) : securityHub(visit);
  },
};
