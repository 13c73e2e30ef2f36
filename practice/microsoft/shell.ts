import { html, Markup } from '../html.ts';
import type { PracticeResponse } from '../site.ts';
import { fill } from '../words/words.ts';
import { style } from './style.ts';
import type { Visit } from './visit.ts';

/** Keeps a replica from ever reaching out: everything it loads and calls is its own host. */
export const contentPolicy =
  "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; object-src 'none'";

/**
 * The line on top of every replica: nobody shall take it for Microsoft. In English, and in the page's language too.
 */
export function banner(visit: Visit): Markup {
  const local = visit.tag.startsWith('en') ? '' : visit.words.notMicrosoft;
  return html`<div class="practice-banner" role="note">Practice, not Microsoft<span lang="${visit.tag}">${local}</span></div>`;
}

/** A whole page with the banner that says it is practice. */
export function page(
  visit: Visit,
  parts: { title: string; body: Markup; script?: string; status?: number },
): PracticeResponse {
  const script = parts.script ? html`<script>${new Markup(parts.script)}</script>` : '';
  const document = html`<!doctype html>
<html lang="${visit.tag}" dir="${visit.dir}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${parts.title}</title>
<link rel="icon" href="data:,"><style>${new Markup(style)}</style></head>
<body>${banner(visit)}
${parts.body}
${script}</body></html>`;
  return {
    ...(parts.status ? { status: parts.status } : {}),
    headers: { 'content-security-policy': contentPolicy },
    body: document.text,
  };
}

/** The account manager of Microsoft's header: the address enters the document only when the flyout opens. */
export function accountManager(visit: Visit): Markup {
  const { session, words } = visit;
  if (!session) {
    const signIn = `https://login.live.com/login.srf?wreply=${encodeURIComponent(visit.request.url.href)}`;
    return html`<div class="mectrl"><a id="mectrl_main_trigger" href="${signIn}">${words.signIn}</a></div>`;
  }
  const label = fill(words.accountManager, { name: session.account.name });
  const initials = session.account.name.replace(/[^A-Z]/g, '');
  return html`<div class="mectrl" data-name="${session.account.name}" data-sign-out="${words.signOut}">
<button id="mectrl_main_trigger" type="button" aria-label="${label}" aria-expanded="false"><span id="mectrl_headerPicture" aria-hidden="true">${initials}</span></button></div>`;
}

/** Opens and closes the flyout. The address is fetched then, not carried in the page: the real one does not show it either. */
export const accountManagerScript = `
{
  const holder = document.querySelector('.mectrl[data-name]');
  const trigger = holder?.querySelector('button');
  let flyout = null;
  const close = () => { flyout?.remove(); flyout = null; trigger.setAttribute('aria-expanded', 'false'); };
  trigger?.addEventListener('click', async () => {
    if (flyout) return close();
    const { address } = await (await fetch('/practice/me')).json();
    flyout = document.createElement('div');
    flyout.id = 'mectrl_main_body';
    const line = (id, text) => { const e = document.createElement('div'); e.id = id; e.textContent = text; flyout.append(e); };
    line('mectrl_currentAccount_primary', holder.dataset.name);
    line('mectrl_currentAccount_secondary', address);
    const out = document.createElement('a');
    out.id = 'mectrl_body_signOut';
    out.href = 'https://login.live.com/logout.srf';
    out.textContent = holder.dataset.signOut;
    flyout.append(out);
    holder.append(flyout);
    trigger.setAttribute('aria-expanded', 'true');
  });
  document.addEventListener('keydown', (event) => { if (event.key === 'Escape' && flyout) close(); });
}
`;

/** Answers the flyout's question for the address. */
export function answerMe(visit: Visit): PracticeResponse {
  if (!visit.session) return { status: 401, type: 'application/json', body: '{}' };
  return { type: 'application/json', body: JSON.stringify({ address: visit.session.account.address }) };
}
