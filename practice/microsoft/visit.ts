import type { PracticeRequest, PracticeResponse } from '../site.ts';
import { languageOf, type Words, wordsIn } from '../words/words.ts';
import type { PracticeWorld } from '../world.ts';
import { type Session, sessionOf } from './session.ts';

/** One request to a Microsoft replica with what every page needs to answer it. */
export interface Visit {
  request: PracticeRequest;
  world: PracticeWorld;
  /** Path in lower case, without a trailing slash: Microsoft's own paths vary in case. */
  path: string;
  words: Words;
  /** html[lang] of the answer. */
  tag: string;
  dir: 'ltr' | 'rtl';
  session: Session | null;
  /** A same-host path that keeps the language asked for with `mkt`. */
  link(path: string): string;
  /** A text field of the posted form, or ''. */
  field(name: string): string;
}

/** Reads a request once for all that answers it. The language is that of `mkt` in the address, else the world's. */
export function visitOf(request: PracticeRequest, world: PracticeWorld): Visit {
  const mkt = request.url.searchParams.get('mkt');
  const { tag, dir, words } = wordsIn(languageOf(mkt ?? '') ?? world.options.language);
  return {
    request,
    world,
    path: request.url.pathname.toLowerCase().replace(/\/+$/, '') || '/',
    words,
    tag,
    dir,
    session: sessionOf(request, world),
    link: (path) => (mkt ? `${path}${path.includes('?') ? '&' : '?'}mkt=${encodeURIComponent(mkt)}` : path),
    field: (name) => {
      const value = request.body[name];
      return typeof value === 'string' ? value : '';
    },
  };
}

/** An answer that leads elsewhere; `cookies` are whole Set-Cookie values. */
export function redirect(location: string, cookies: string[] = []): PracticeResponse {
  // 302 turns a POST into a GET in every browser, and these pages rely on it as the real ones do.
  return { status: 302, headers: { location, ...(cookies.length ? { 'set-cookie': cookies } : {}) } };
}

const microsoftHosts = new Set([
  'account.microsoft.com',
  'account.live.com',
  'login.live.com',
  'outlook.live.com',
]);

/** An address to return to after signing in; anything that is not a replica becomes the account's home. */
export function safeReturn(wanted: string | null | undefined): string {
  if (wanted && URL.canParse(wanted)) {
    const url = new URL(wanted);
    if (url.protocol === 'https:' && microsoftHosts.has(url.hostname)) return url.href;
  }
  return 'https://account.microsoft.com/';
}

function loginAddress(path: string, visit: Visit): string {
  const address = new URL(path, 'https://login.live.com');
  address.searchParams.set('wreply', visit.request.url.href);
  const mkt = visit.request.url.searchParams.get('mkt');
  if (mkt) address.searchParams.set('mkt', mkt);
  return address.href;
}

/** Where a page sends somebody who is not signed in; they come back to the page they asked for. */
export function toSignIn(visit: Visit): PracticeResponse {
  return redirect(loginAddress('/login.srf', visit));
}

/** Where a sensitive page sends somebody who is signed in but should say again who they are. */
export function toReverify(visit: Visit): PracticeResponse {
  return redirect(loginAddress('/reverify.srf', visit));
}
