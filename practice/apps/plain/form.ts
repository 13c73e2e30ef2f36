import { html, type Markup } from '../../html.ts';
import type { PracticeResponse } from '../../site.ts';
import { appPage } from '../page.ts';
import type { CheckLine, PlainState } from './state.ts';

const app = 'Invoice Desk';

/** Settings on one long page, grouped as such apps do: directory and proxy beside the mail servers. */
export function settingsPage({ form }: PlainState): PracticeResponse {
  const input = (name: string, label: string, type = 'text', value = form[name] ?? ''): Markup =>
    html`<p><label for="${name}">${label}</label><input type="${type}" id="${name}" name="${name}" value="${type === 'password' ? '' : value}" autocomplete="off"></p>`;
  const select = (name: string, label: string, options: [value: string, text: string][]): Markup =>
    html`<p><label for="${name}">${label}</label><select id="${name}" name="${name}">${options.map(
      ([value, text]) =>
        html`<option value="${value}"${form[name] === value ? html` selected` : ''}>${text}</option>`,
    )}</select></p>`;
  return frame(
    'Server settings',
    html`<form method="post" action="/settings">
<fieldset><legend>General</legend>
${input('siteName', 'Site name', 'text', form.siteName ?? 'My invoices')}
${input('adminEmail', 'Administrator e-mail', 'email', form.adminEmail ?? 'admin@invoices.example')}
</fieldset>
<fieldset><legend>Directory (LDAP)</legend>
${input('ldapHost', 'LDAP server')}
${input('ldapPort', 'LDAP port', 'text', form.ldapPort ?? '389')}
${input('ldapUser', 'Bind user')}
${input('ldapPassword', 'Bind password', 'password')}
</fieldset>
<fieldset><legend>Incoming mail</legend>
${select('inProtocol', 'Protocol', [
  ['imap', 'IMAP'],
  ['pop', 'POP3'],
])}
${input('inHost', 'Incoming server')}
${input('inPort', 'Port')}
${select('inSecurity', 'Encryption', [
  ['none', 'None'],
  ['tls', 'SSL/TLS'],
])}
${input('inUser', 'User name')}
${input('inPassword', 'Password', 'password')}
</fieldset>
<fieldset><legend>Outgoing mail</legend>
${input('outHost', 'Outgoing server (SMTP)')}
${input('outPort', 'Port')}
${select('outSecurity', 'Encryption', [
  ['none', 'None'],
  ['tls', 'SSL/TLS'],
  ['starttls', 'STARTTLS'],
])}
${input('outUser', 'User name')}
${input('outPassword', 'Password', 'password')}
${input('outFrom', 'From address', 'email')}
</fieldset>
<fieldset><legend>Proxy</legend>
${input('proxyHost', 'Proxy host')}
${input('proxyPort', 'Proxy port')}
${input('proxyUser', 'Proxy user')}
${input('proxyPassword', 'Proxy password', 'password')}
</fieldset>
<p class="buttons"><button>Save and check mail</button></p>
</form>`,
  );
}

/** What became of the check, on a page of its own, as classic forms answer. */
export function resultPage({ result }: PlainState): PracticeResponse {
  const line = (name: string, { ok, text }: CheckLine): Markup =>
    html`<dt>${name}</dt><dd class="${ok ? 'good' : 'bad'}">${ok ? 'OK' : 'FAILED'}: ${text}</dd>`;
  return frame(
    'Mail check',
    html`${
      result
        ? html`<dl>${line('Outgoing mail', result.sending)}${line('Incoming mail', result.receiving)}</dl>`
        : html`<p>Nothing was checked yet.</p>`
    }
<p><a href="/settings">Back to server settings</a></p>`,
  );
}

function frame(title: string, body: Markup): PracticeResponse {
  return appPage({
    app,
    title,
    invented: true,
    body: html`<header><a href="/">${app}</a> <span>practice</span></header><main><h1>${title}</h1>${body}</main>`,
  });
}
