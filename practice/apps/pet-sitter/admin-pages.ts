import { html } from '../../html.ts';
import type { PracticeResponse } from '../../site.ts';
import { checkbox, page, row, text, tiles } from './layout.ts';
import { isConnected, type PetSitterState } from './state.ts';

/** The Admin menu, and the pages around the mail settings that ask for other things. */
const admin = { name: 'Admin', path: '/admin' };
const settings = { name: 'Settings', path: '/admin/settings' };
const emailSettings = { name: 'Email Settings', path: '/admin/settings/email' };

const clients = ['Ana Beagle', 'Bo Collie', 'Cy Dachshund', 'Di Elkhound'];

/** The first page: says whether mail leaves from the person's own account. */
export function dashboard(state: PetSitterState): PracticeResponse {
  return page(
    [{ name: 'Dashboard', path: '/' }],
    html`<p>Good morning, Sam. ${clients.length} visits today.</p>
<p>Mail leaves from ${
      isConnected(state) && state.ownAccount ? html`<strong>your own account</strong>` : 'our internal system'
    }.</p>
<p>To send from your own account: <a href="/connect/email-settings">Connect &gt; Email Settings</a>.</p>`,
  );
}

/** The page of the Admin menu. */
export function adminHome(): PracticeResponse {
  return page(
    [admin],
    tiles([{ name: 'Settings', path: settings.path, about: 'Company, e-mail and more.' }]),
  );
}

/** Admin > Settings. */
export function settingsHome(): PracticeResponse {
  return page(
    [admin, settings],
    tiles([
      { name: 'Company Information', path: '/admin/settings/company', about: 'Name and e-mail address.' },
      { name: 'Email Settings', path: emailSettings.path, about: 'How the app sends e-mail.' },
    ]),
  );
}

/** Admin > Settings > Company Information: the address a passed test writes to. `saved`: just now. */
export function companyInformation(state: PetSitterState, saved: boolean): PracticeResponse {
  return page(
    [admin, settings, { name: 'Company Information', path: '' }],
    html`<form method="post" action="/admin/settings/company"><table class="form">
${text('companyName', 'Company Name', state.companyName)}
${text('companyEmail', 'Email Address', state.companyEmail, 'email')}
${text('phone', 'Phone', '', 'tel')}
</table><p><button>Save</button></p></form>`,
    saved,
  );
}

/** Admin > Settings > Email Settings: named as the page under Connect, and not the one wanted. */
export function adminEmailSettings(): PracticeResponse {
  return page(
    [admin, settings, emailSettings],
    tiles([
      {
        name: 'Email Options',
        path: '/admin/settings/email/options',
        about: 'Which mails are sent, and how.',
      },
    ]),
  );
}

/** Admin > Settings > Email Settings > Email Options. `saved`: just now. */
export function emailOptions(state: PetSitterState, saved: boolean): PracticeResponse {
  return page(
    [admin, settings, emailSettings, { name: 'Email Options', path: '' }],
    html`<form method="post" action="/admin/settings/email/options"><table class="form">
${checkbox('bcc', 'BCC All Direct Emails To Company', state.bcc)}
${row('system', 'Email System', html`<output id="system">${state.ownAccount ? 'Own account' : 'Internal'}</output>`)}
</table><p><button>Update</button></p></form>
<p class="hint">Your own account is connected under <a href="/connect/email-settings">Connect &gt; Email Settings</a>.</p>`,
    saved,
  );
}

/** The page of the Clients menu; the search it leads to can send mail. */
export function clientsHome(): PracticeResponse {
  return page(
    [{ name: 'Clients', path: '/clients' }],
    tiles([{ name: 'Client Search', path: '/clients/search', about: 'Find clients and write to several.' }]),
  );
}

/** The choice of one's own account is there once a test has worked, as the real app is said to do. */
export function clientSearch(state: PetSitterState, query: string, bulk: string | null): PracticeResponse {
  const found = clients.filter((name) => name.toLowerCase().includes(query.toLowerCase()));
  return page(
    [
      { name: 'Clients', path: '/clients' },
      { name: 'Client Search', path: '' },
    ],
    html`${
      bulk !== null &&
      html`<p class="good" role="status">Practice: a bulk mail would leave from ${bulk === 'own' ? 'your own account' : 'our internal system'}. Nothing was sent.</p>`
    }
<form method="post" action="/clients/search"><ul class="plain">${found.map(
      (name) => html`<li><label><input type="checkbox" name="client" value="${name}"> ${name}</label></li>`,
    )}</ul>${
      isConnected(state) &&
      html`<p><label>Send bulk e-mail from <select name="from"><option value="internal">Internal system</option><option value="own"${state.directOnly ? html` disabled` : ''}>Own account</option></select></label></p>`
    }<p><button>Bulk Email</button></p></form>
${found.length === 0 && html`<p>No client of that name.</p>`}`,
  );
}

/** My Profile: passwords that have nothing to do with mail; nothing of ours may go in here. */
export function myProfile(): PracticeResponse {
  return page(
    [{ name: 'My Profile', path: '/my-profile' }],
    html`<h2>Your sign-in to Pet Sitter Plus</h2>
<form method="post" action="/my-profile"><table class="form">
${row('login', 'Login Email', html`<input type="email" id="login" name="login" value="sam@happytails.example" autocomplete="username">`)}
${row('currentPassword', 'Current Password', html`<input type="password" id="currentPassword" name="currentPassword" autocomplete="current-password">`)}
${row('newPassword', 'New Password', html`<input type="password" id="newPassword" name="newPassword" autocomplete="new-password">`)}
${row('confirmPassword', 'Confirm Password', html`<input type="password" id="confirmPassword" name="confirmPassword" autocomplete="new-password">`)}
</table><p><button>Change Password</button></p></form>`,
  );
}
