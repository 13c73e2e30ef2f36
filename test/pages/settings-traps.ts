import type { ControlId } from '../../utils/pages/ids.ts';
import { absentBut, type Meaning, pageHtml, type Replica, truth } from './page.ts';

const forwarding = 'https://outlook.live.com/mail/0/options/mail/forwarding';
const rules = 'https://outlook.live.com/mail/0/options/mail/rules';

/** Traps in Outlook's settings: names that the person gave, dialogs beside them, forms with two buttons of one name (traps.ts). */
export function settingsTraps(): Replica[] {
  const made: Replica[] = [];
  const add = (name: string, meaning: Meaning, body: string, lang = 'en-US'): void => {
    const absent = meaning.absent ?? absentBut(body);
    made.push({ name: `trap/${name}`, html: pageHtml(lang, 'Outlook', { ...meaning, absent }, body) });
  };
  const sw = (label: string, on: boolean, control?: ControlId): string =>
    `<div><label>${label} <input type=checkbox role=switch ${on ? 'checked' : ''}${control ? truth(control) : ''}></label></div>`;
  const button = (label: string, control?: ControlId): string =>
    `<button${control ? truth(control) : ''}>${label}</button>`;
  const settings = (inside: string, attributes = ''): string =>
    `<div role=dialog aria-label=Settings style="position:fixed;inset:40px;background:#fff"${attributes}>${inside}</div>`;
  const menu = (control?: ControlId): string =>
    `<div style="float:left;width:200px">${button('Layout')}<br>${button('Rules')}<br>${button('Forwarding and IMAP', control)}</div>`;

  // rules that the person named after what they sort
  const named = `${sw('POP newsletter → Junk', true)}${sw('Allow IMAP access', true)}${sw('Let devices and apps use POP', false)}`;
  add(
    'rules-named',
    { url: rules, page: 'outlook-settings' },
    settings(`${menu('outlook.forwardingMenuItem')}<h2>Rules</h2>${named}${button('Save')}`),
  );
  add(
    'rules-headed',
    { url: rules, page: 'outlook-settings' },
    settings(`<h2>Rules</h2><h3>IMAP</h3>${sw('On', true)}<h3>POP</h3>${sw('On', false)}`),
  );
  // no address says which page is open, its heading does
  add(
    'rules-unaddressed',
    { url: 'https://outlook.live.com/mail/0/', page: 'outlook-settings' },
    settings(`${menu('outlook.forwardingMenuItem')}<h2>Rules</h2>${named}`),
  );
  // rules that are pressed to be changed, where no menu stands
  for (const rule of ['IMAP', 'Forwarding and IMAP', 'Forward invoices'])
    add(
      `rule-button-${rule.toLowerCase().replaceAll(' ', '-')}`,
      { url: rules, page: 'outlook-settings' },
      settings(`<h2>Rules</h2><ul><li>${button(rule)}</li><li>${button('Newsletters')}</li></ul>`),
    );

  // a bubble that explains the settings, beside them, above them or in them
  const bubble = (attributes = ''): string =>
    `<div role=dialog aria-label="New here"${attributes} style="position:fixed;top:4px;right:4px;background:#06b"><b>Forwarding and IMAP</b><p>Let devices and apps use IMAP</p>${button('Got it')}<a href="https://support.microsoft.com/imap">Learn more about IMAP</a></div>`;
  const form = `<h2>Forwarding and IMAP</h2>${sw('Enable forwarding', false)}${sw('Let devices and apps use POP', true, 'outlook.popSwitch')}${sw('Let devices and apps use IMAP', false, 'outlook.imapSwitch')}${button('Save', 'outlook.save')}`;
  const open: Meaning = {
    url: forwarding,
    page: 'outlook-forwarding',
    state: { pop: 'on', imap: 'off', unsavedChanges: true },
  };
  add('bubble-beside', open, `${settings(form)}${bubble(' aria-modal=false')}`);
  add('bubble-before', open, `${bubble()}${settings(form)}`);
  add('bubble-inside', open, settings(`${form}${bubble()}`));
  add('bubble-on-page', open, `<main>${form}</main>${bubble()}`);
  // a bubble over the mailbox opens no settings
  add(
    'bubble-on-mailbox',
    {
      url: 'https://outlook.live.com/mail/0/',
      page: 'outlook-mail',
      absent: ['outlook.popSwitch', 'outlook.imapSwitch', 'outlook.save', 'outlook.forwardingMenuItem'],
    },
    `<main>${button('IMAP')}</main>${bubble()}`,
  );
  // one form with its buttons above and below; two forms, of which neither is the other's
  const pop = sw('Let devices and apps use POP', true, 'outlook.popSwitch');
  const imap = sw('Let devices and apps use IMAP', false, 'outlook.imapSwitch');
  const head = '<h2>Forwarding and IMAP</h2>';
  add(
    'two-saves',
    open,
    settings(`${head}${button('Save')}${button('Discard')}${pop}${imap}${button('Save', 'outlook.save')}`),
  );
  add(
    'save-of-each',
    { ...open, state: { pop: 'on', imap: 'off' } },
    settings(`${head}${pop}${button('Save')}${imap}${button('Save')}`),
  );
  add(
    'save-of-others',
    { ...open, state: { pop: 'on', imap: 'off' } },
    settings(`${head}${pop}${imap}${button('Save')}<h3>Signature</h3><textarea></textarea>${button('Save')}`),
  );

  // verify, and nothing is said of what for; on the page of POP and IMAP there is no other reason
  add(
    'wall-unsaid',
    { url: forwarding, page: 'outlook-forwarding-locked' },
    settings(
      `<h2>Weiterleiten und IMAP</h2><p>Bitte bestätigen Sie zuerst Ihr Konto, bevor Sie diese Einstellungen ändern.</p>${button('Jetzt bestätigen', 'outlook.wallSignIn')}<p>Microsoft 365</p><a href="https://www.microsoft.com/microsoft-365">Weitere Informationen</a>`,
    ),
    'de',
  );
  return made;
}
