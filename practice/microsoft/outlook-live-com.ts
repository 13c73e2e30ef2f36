import { outlookBundle, sourceHash } from '../build-outlook.ts';
import { html, jsonScript, Markup } from '../html.ts';
import type { MailboxConfig, SavedSettings } from '../outlook/config.ts';
import type { PracticeResponse, PracticeSite } from '../site.ts';
import { fill } from '../words/words.ts';
import { answerMe, banner, contentPolicy } from './shell.ts';
import { style } from './style.ts';
import { redirect, toSignIn, type Visit, visitOf } from './visit.ts';

function configFor(visit: Visit): MailboxConfig {
  const { session, world, words, request } = visit;
  const name = session?.account.name ?? '';
  const index = /^\/mail\/(\d+)/.exec(request.url.pathname)?.[1];
  return {
    base: index === undefined ? '/mail/0' : `/mail/${index}`,
    name,
    accountLabel: fill(words.accountManager, { name }),
    panelDelay: world.options.panelDelay,
    wrongPanel: world.options.wrongPanel,
    mailboxSize: world.options.mailboxSize,
    mailboxTick: world.options.mailboxTick,
    welcome: world.options.welcome,
    dir: visit.dir,
    older: world.options.olderSettings,
    idleSave: world.options.idleSave,
    words,
  };
}

function app(visit: Visit): PracticeResponse {
  const { world, words, session } = visit;
  const document = html`<!doctype html>
<html lang="${visit.tag}" dir="${visit.dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.mail} - ${session?.account.name} - Outlook</title><link rel="icon" href="data:,"><style>${new Markup(style)}</style></head>
<body>${banner(visit)}<div id="app"></div>${jsonScript('practice-config', configFor(visit))}
<script src="/practice/outlook-${world.options.fluent}.js?${sourceHash()}"></script></body></html>`;
  return { headers: { 'content-security-policy': contentPolicy }, body: document.text };
}

const json = (value: unknown, status = 200): PracticeResponse => ({
  status,
  type: 'application/json',
  body: JSON.stringify(value),
});

/** What the settings panel reads and saves. A failed save changes nothing. */
function settings(visit: Visit): PracticeResponse {
  const { session, world, request } = visit;
  if (!session) return json({}, 401);
  const { account } = session;
  const locked = world.options.wall && !session.wallPassed;
  if (request.method === 'POST') {
    if (locked) return json({}, 403);
    if (world.options.saveFails) return json({}, 503);
    const { pop, imap, forwarding } = request.body;
    if (typeof pop !== 'boolean' || typeof imap !== 'boolean' || typeof forwarding !== 'boolean') {
      return json({}, 400);
    }
    Object.assign(account, { pop, imap, forwarding });
  }
  const saved: SavedSettings = {
    locked,
    pop: account.pop,
    imap: account.imap,
    forwarding: account.forwarding,
  };
  return json(saved);
}

/** The window of the "Sign in and verify" wall: by way of login.live.com, then it closes itself. */
function verify(): PracticeResponse {
  const done = 'https://login.live.com/verified.srf';
  return redirect(`https://login.live.com/reverify.srf?wreply=${encodeURIComponent(done)}`);
}

/** Replica of the mailbox and its settings dialog, drawn by React and Fluent UI in the browser. */
export const outlookLiveCom: PracticeSite = {
  hosts: ['outlook.live.com'],
  async handle(request, world) {
    const visit = visitOf(request, world);
    const { path } = visit;
    if (path === '/practice/outlook-8.js' || path === '/practice/outlook-9.js') {
      return {
        type: 'text/javascript; charset=utf-8',
        // Its address changes with it: a browser that opens the mailbox often reads and compiles it once.
        headers: { 'cache-control': 'private, max-age=86400, immutable' },
        body: await outlookBundle(path.endsWith('8.js') ? 8 : 9),
      };
    }
    switch (path) {
      case '/practice/settings':
        return settings(visit);
      case '/practice/me':
        return answerMe(visit);
      case '/practice/verify':
        return verify();
      case '/':
        // Signed out, the bare address leads to a page about the product, not to the sign-in (ms-pages.md, 1.4).
        return redirect(visit.session ? '/mail/0/' : 'https://www.microsoft.com/outlook');
    }
    if (path !== '/mail' && !path.startsWith('/mail/')) return null;
    if (!visit.session) return toSignIn(visit);
    return path === '/mail' ? redirect(visit.link('/mail/0/')) : app(visit);
  },
};
