import { html, type Markup } from '../../html.ts';
import type { PracticeResponse } from '../../site.ts';
import { checkbox, choice, page, text, tiles } from './layout.ts';
import { accountTypes, type PetSitterState, securities } from './state.ts';

/**
 * The Connect menu: names of pages and fields as in docs/evidence/auth-errors-apps.md, part C, row 1.
 * Their markup is ours; nobody of us has seen the real one.
 */
const connect = { name: 'Connect', path: '/connect' };
const emailSettings = { name: 'Email Settings', path: '/connect/email-settings' };

/** The page of the Connect menu. */
export function connectHome(): PracticeResponse {
  return page(
    [connect],
    tiles([
      { name: 'Email Settings', path: emailSettings.path, about: 'Send from your own e-mail account.' },
      { name: 'Messages', path: '/connect', about: 'Nothing here in the practice app.' },
    ]),
  );
}

/** Connect > Email Settings. */
export function emailSettingsHome(): PracticeResponse {
  return page(
    [connect, emailSettings],
    tiles([
      {
        name: 'Connect Your Email',
        path: '/connect/email-settings/connect',
        about: 'Choose whether messages leave from our system or from your own account.',
      },
      {
        name: 'Email Configuration',
        path: '/connect/email-settings/configuration',
        about: 'Host, user name and password of your own account.',
      },
      { name: 'Sender Name', path: '/connect/email-settings/sender', about: 'The name your clients see.' },
    ]),
  );
}

/** Connect > Email Settings > Connect Your Email: own account or not, and of which type. `saved`: just now. */
export function connectYourEmail(state: PetSitterState, saved: boolean): PracticeResponse {
  return page(
    [connect, emailSettings, { name: 'Connect Your Email', path: '' }],
    html`<form method="post" action="/connect/email-settings/connect"><table class="form">
${checkbox('ownAccount', 'Send Email From Your Own Account', state.ownAccount)}
${choice('accountType', 'Email Configuration Type', accountTypes, state.accountType)}
${checkbox('directOnly', 'Only Use For Direct Emails', state.directOnly)}
</table><p><button>Save</button></p></form>
${microsoft(state)}
${state.accountType !== 'Microsoft' && html`<p class="hint">Then go to <a href="/connect/email-settings/configuration">Email Configuration</a>.</p>`}`,
    saved,
  );
}

/** What follows the choice "Microsoft" is not known of the real app; here it is a button and one sentence. */
function microsoft(state: PetSitterState): Markup | false {
  if (state.accountType !== 'Microsoft') return false;
  if (typeof state.microsoft === 'object')
    return html`<p class="good" role="status">Your mailbox was connected successfully: ${state.microsoft.address}</p>`;
  return html`${
    state.microsoft === 'failed' &&
    html`<p class="bad" role="alert">Microsoft did not give its permission. Please sign in again.</p>`
  }<form method="post" action="/connect/email-settings/microsoft"><p><button>Sign in with Microsoft</button></p></form>`;
}

/**
 * Connect > Email Settings > Email Configuration: the mail form. Its password field is always empty: the app keeps
 * none.
 */
export function emailConfiguration(state: PetSitterState): PracticeResponse {
  const { sender, host, username, security, port } = state.configuration;
  const ready = state.ownAccount && state.accountType === 'SMTP';
  return page(
    [connect, emailSettings, { name: 'Email Configuration', path: '' }],
    html`${
      !ready &&
      html`<p class="note">"Send Email From Your Own Account" is not on yet, or its type is not SMTP. You can fill this page all the same; mail leaves from your account once <a href="/connect/email-settings/connect">Connect Your Email</a> says so.</p>`
    }
<form id="configuration" method="post" action="/connect/email-settings/configuration/test"><table class="form">
${text('senderEmail', 'Sender Email', sender, 'email')}
${text('host', 'Host', host)}
${text('username', 'Username', username)}
${text('password', 'Password', '', 'password', 'The password of the e-mail account, not the one you sign in here with.')}
${choice('security', 'Security', securities, security)}
${text('port', 'Port', port)}
</table><p><button>Test &amp; Update</button></p></form>
<div id="result" role="status" aria-live="polite">${
      state.working && html`<p class="good">Email settings tested and updated.</p>`
    }</div>
<p class="hint">The first test often fails. Check what you entered, type the password again and test once more. After a test that works, a mail with "Success" in its subject goes to ${state.companyEmail} (Admin &gt; Settings &gt; Company Information).</p>`,
  );
}

/** Connect > Email Settings > Sender Name: near to mail, and no part of the connection. `saved`: just now. */
export function senderName(state: PetSitterState, saved: boolean): PracticeResponse {
  return page(
    [connect, emailSettings, { name: 'Sender Name', path: '' }],
    html`<form method="post" action="/connect/email-settings/sender"><table class="form">
${text('senderName', 'Sender Name', state.senderName)}
${text('replyTo', 'Reply-To Email', '', 'email')}
</table><p><button>Save</button></p></form>`,
    saved,
  );
}
