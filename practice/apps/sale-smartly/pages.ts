import { html, type Markup } from '../../html.ts';
import type { PracticeResponse } from '../../site.ts';
import { appPage } from '../page.ts';
import type { AuthorizationFailure, Mailbox, SaleSmartlyState } from './state.ts';

/**
 * SaleSmartly's e-mail set-up: choices and messages as in docs/evidence/auth-errors-apps.md, part C, row 2 and B.3.
 * The markup and the words around them are ours.
 */
const providers = [
  { id: 'gmail', name: 'Gmail' },
  { id: 'outlook', name: 'Outlook/Hotmail' },
  { id: 'microsoft-365', name: 'Microsoft 365' },
  { id: 'other', name: 'Other' },
] as const;

const failures: Record<AuthorizationFailure, string> = {
  mismatch: 'The authorized email does not match the integrated email',
  failed: 'Email authorization failed. Please authorize again.',
};

/** The first page: whether a mailbox is connected, which it is once its folders were chosen. */
export function channelsPage({ mailbox }: SaleSmartlyState): PracticeResponse {
  return frame(
    'Integrations',
    html`<p>Bring your customers' messages into one inbox.</p>
<ul class="cards"><li><h2>Email</h2>${
      mailbox?.synced
        ? html`<p class="good">Connected: ${mailbox.address}</p>`
        : html`<p>Not connected yet.</p><a class="button" href="/email">Set up e-mail</a>`
    }</li><li><h2>Web chat</h2><p>Nothing here in the practice app.</p></li></ul>`,
  );
}

/** Step 1: which provider. */
export function providerPage(): PracticeResponse {
  return frame(
    'Choose your email provider',
    html`<ul class="cards">${providers.map(
      ({ id, name }) => html`<li><a class="provider" href="/email/setup?provider=${id}">${name}</a></li>`,
    )}</ul>`,
  );
}

/** Step 2: address and method. Null for a provider this page does not know. */
export function setupPage(state: SaleSmartlyState, provider: string): PracticeResponse | null {
  const chosen = providers.find(({ id }) => id === provider);
  if (!chosen) return null;
  if (chosen.id !== 'outlook') {
    return frame(
      chosen.name,
      html`<p>The practice app has only Outlook/Hotmail. <a href="/email">Choose another provider</a></p>`,
    );
  }
  return frame(
    `Integrate ${chosen.name}`,
    html`${
      state.failure &&
      html`<p class="bad" role="alert">${failures[state.failure.reason]}</p>
${
  state.failure.reason === 'failed' &&
  html`<p class="hint">Check that POP and IMAP are both enabled in Outlook on the web, and that the account is not a sub-account.</p>`
}`
    }
<form method="post" action="/email/setup">
<p><label for="address">Email address</label><input type="email" id="address" name="address" required value="${state.failure?.address ?? ''}" placeholder="name@outlook.com"></p>
<fieldset><legend>Authorization method</legend>
<p><label><input type="radio" name="method" value="official" checked aria-describedby="official-tag"> Official Authorization</label> <span class="tag" id="official-tag">Recommended</span></p>
<p><label><input type="radio" name="method" value="app-password" disabled aria-describedby="app-password-tag"> App Password</label> <span class="tag grey" id="app-password-tag">To be added</span></p>
</fieldset>
<p><button>Authorize</button> <a href="/email">Back</a></p>
</form>`,
  );
}

/** Step 3, back from Microsoft: which folders. */
export function foldersPage(mailbox: Mailbox): PracticeResponse {
  return frame(
    'Folder synchronization',
    html`<p class="good" role="status">Authorization successful: ${mailbox.address}</p>
<form method="post" action="/email/folders">
<fieldset><legend>Folders to synchronize</legend>${mailbox.folders.map((name) => {
      const checked = (mailbox.synced ?? ['INBOX', 'Sent']).includes(name);
      return html`<p><label><input type="checkbox" name="folder-${name}"${checked ? html` checked` : ''}> ${name}</label></p>`;
    })}</fieldset>
<p><button>Start synchronization</button></p></form>`,
  );
}

/** The end: how many folders are being synchronized. */
export function donePage(mailbox: Mailbox): PracticeResponse {
  return frame(
    'Email connected',
    html`<p class="good" role="status">${mailbox.address} is connected. ${String(mailbox.synced?.length ?? 0)} folders are being synchronized.</p>
<p><a href="/">Back to Integrations</a></p>`,
  );
}

function frame(title: string, body: Markup): PracticeResponse {
  return appPage({
    app: 'SaleSmartly',
    title,
    body: html`<div class="app"><nav aria-label="Main"><a class="name" href="/">SaleSmartly <small>practice</small></a>
<a href="/">Integrations</a><a href="/email">Email</a></nav>
<main><h1>${title}</h1>${body}</main></div>`,
  });
}
