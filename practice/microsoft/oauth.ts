import { randomBytes } from 'node:crypto';
import { type OAuthClient, oauthClients } from '../apps/oauth-clients.ts';
import { html, type Markup } from '../html.ts';
import type { PracticeResponse } from '../site.ts';
import type { WordKey } from '../words/word-table.ts';
import { fill } from '../words/words.ts';
import { page } from './shell.ts';
import { redirect, type Visit } from './visit.ts';

interface AuthorizeRequest {
  client: OAuthClient;
  redirectUri: string;
  state: string | null;
  loginHint: string | null;
}

/** A valid authorization request (RFC 6749, 4.1.1), or null: then nothing may be sent to the redirect address. */
function readRequest(params: URLSearchParams): AuthorizeRequest | null {
  const client = oauthClients.find((one) => one.id === params.get('client_id'));
  const redirectUri = params.get('redirect_uri') ?? '';
  if (!client?.redirectUris.includes(redirectUri) || (params.get('response_type') ?? 'code') !== 'code')
    return null;
  return { client, redirectUri, state: params.get('state'), loginHint: params.get('login_hint') };
}

function answerApp(asked: AuthorizeRequest, answer: Record<string, string>): PracticeResponse {
  const to = new URL(asked.redirectUri);
  for (const [name, value] of Object.entries(answer)) to.searchParams.set(name, value);
  if (asked.state !== null) to.searchParams.set('state', asked.state);
  return redirect(to.href);
}

function broken(visit: Visit): PracticeResponse {
  const { words } = visit;
  return page(visit, {
    status: 400,
    title: words.oauthBroken,
    body: html`<main><div class="signin"><h1>${words.oauthBroken}</h1></div></main>`,
  });
}

/** The sign-in page with the way back to this request; `other` asks for an account although one is signed in. */
function signInAddress(visit: Visit, asked: AuthorizeRequest, other: boolean): string {
  const back = new URL(visit.request.url);
  back.searchParams.set('practice_chosen', '1');
  const to = new URL('https://login.live.com/login.srf');
  to.searchParams.set('wreply', back.href);
  if (asked.loginHint) to.searchParams.set('login_hint', asked.loginHint);
  if (other) to.searchParams.set('other', '1');
  return to.href;
}

function pickAccount(visit: Visit, asked: AuthorizeRequest): PracticeResponse {
  const { words, session } = visit;
  const here = new URL(visit.request.url);
  here.searchParams.set('practice_chosen', '1');
  return page(visit, {
    title: words.pickAccount,
    body: html`<main><div class="signin"><h1>${words.pickAccount}</h1><p><a class="btn" id="signed-in-account" href="${here.pathname}${here.search}">${session?.account.address}</a></p>
<p><a class="btn" id="otherTile" href="${signInAddress(visit, asked, true)}">${words.anotherAccount}</a></p></div></main>`,
  });
}

const scopeWords: [RegExp, WordKey][] = [
  [/imap/i, 'consentImap'],
  [/pop/i, 'consentPop'],
  [/smtp/i, 'consentSmtp'],
  [/offline/i, 'consentOffline'],
];

function scopeLine(visit: Visit, scope: string): Markup {
  const key = scopeWords.find(([pattern]) => pattern.test(scope))?.[1];
  return html`<li>${key ? visit.words[key] : scope}</li>`;
}

function consentPage(visit: Visit, asked: AuthorizeRequest): PracticeResponse {
  const { words, session } = visit;
  return page(visit, {
    title: words.consentTitle,
    body: html`<main><form class="signin" method="post" action="/oauth20_consent.srf${visit.request.url.search}"><p>${session?.account.address}</p><h1>${words.consentTitle}</h1>
<p>${fill(words.consentApp, { app: asked.client.name })}</p><ul>${asked.client.scopes.map((scope) => scopeLine(visit, scope))}</ul>
<div class="buttons"><button class="btn" name="ucaction" value="no" id="idBtn_Back" data-testid="secondaryButton">${words.cancel}</button><button class="btn btn-primary" name="ucaction" value="yes" id="idBtn_Accept" data-testid="primaryButton">${words.accept}</button></div></form></main>`,
  });
}

/**
 * The authorization endpoint for practice apps: sign-in where needed, a choice of account when one is signed in already (so the
 * wrong one can be taken, as people do), then consent.
 */
export function oauthAuthorize(visit: Visit): PracticeResponse {
  const asked = readRequest(visit.request.url.searchParams);
  if (!asked) return broken(visit);
  if (!visit.session) return redirect(signInAddress(visit, asked, false));
  if (!visit.request.url.searchParams.has('practice_chosen')) return pickAccount(visit, asked);
  return consentPage(visit, asked);
}

/** The answer to the consent page: a code for the app, or `access_denied` (RFC 6749, 4.1.2.1). */
export function consent(visit: Visit): PracticeResponse {
  const { request, session, world } = visit;
  const asked = readRequest(request.url.searchParams);
  if (!asked || !session || request.method !== 'POST') return broken(visit);
  if (visit.field('ucaction') !== 'yes') return answerApp(asked, { error: 'access_denied' });
  const code = `practice-${randomBytes(12).toString('hex')}`;
  world.codes.set(code, {
    clientId: asked.client.id,
    redirectUri: asked.redirectUri,
    address: session.account.address,
  });
  return answerApp(asked, { code });
}
