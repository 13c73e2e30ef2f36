import type { ControlId } from '../../utils/pages/ids.ts';
import { absentBut, type Meaning, pageHtml, type Replica, truth } from './page.ts';

/**
 * Traps, one page each: what stood in the way of earlier rules, or would put a ring on the wrong thing.
 * Add one whenever a page fooled Signpost.
 */
export function traps(): Replica[] {
  const made: Replica[] = [];
  const add = (name: string, meaning: Meaning, body: string, lang = 'en-US'): void => {
    made.push({
      name: `trap/${name}`,
      html: pageHtml(lang, 'Account', { ...meaning, absent: meaning.absent ?? absentBut(body) }, body),
    });
  };
  const additional = 'https://account.live.com/proofs/manage/additional';
  const forwarding = 'https://outlook.live.com/mail/0/options/mail/forwarding';
  // explained labels
  add(
    'expl',
    { url: forwarding, page: 'outlook-forwarding', state: { pop: 'off', imap: 'on' } },
    `<div role=dialog aria-label=Settings><h2>Forwarding and IMAP</h2><div><button role=switch aria-checked=false aria-label="Enable forwarding" style="width:40px;height:20px"></button></div><label><input type=checkbox${truth('outlook.popSwitch')}> Let devices and apps use POP. POP downloads mail; IMAP keeps it in sync.</label><br><label><input type=checkbox checked${truth('outlook.imapSwitch')}> <b>IMAP</b><p>Better than POP for several devices.</p></label></div>`,
  );
  // two-step in description-only block
  add(
    'desc',
    { url: additional, page: 'proofs', state: { twoStep: 'off' } },
    `<main><div class=card><h3>Additional security</h3><div><strong>Passwordless account</strong><p>Go without a password.</p><a href=#>Turn on</a></div><div><strong>Two-step verification</strong><p>Stronger.</p><a href=#${truth('proofs.twoStepTurnOn')}>Turn on</a></div></div></main>`,
  );
  // side by side columns under one heading
  add(
    'cols',
    { url: additional, page: 'proofs', state: { twoStep: 'on' } },
    `<main><h2>Additional security</h2><div style="display:flex"><div style="width:50%"><div>Passwordless account</div><div>OFF</div><a href=#>TURN ON</a></div><div><div>Two-step verification</div><div>ON</div><a href=#${truth('proofs.twoStepTurnOff')}>TURN OFF</a></div></div><h2>App passwords</h2><p>x</p><a href=#${truth('proofs.createAppPassword')}>Create a new app password</a><br><a href=#${truth('proofs.removeAppPasswords')}>Remove existing app passwords</a></main>`,
  );
  // message on mailbox w/ same named gear text
  add(
    'title',
    { url: 'https://outlook.live.com/mail/0/', page: 'outlook-mail' },
    `<div id=hd style="height:48px"><div id="owaSettingsBtn_container"><button aria-label="Settings, try new Outlook" style="width:40px;height:40px"${truth('outlook.settingsButton')}>x</button></div></div><div role=main><a href=#>Settings</a><p>Settings</p></div>`,
  );
  // two dialogs: news on top of settings
  add(
    'news',
    { url: forwarding, page: 'outlook-forwarding', state: { imap: 'off' }, absent: [] },
    `<div role=dialog aria-label=Settings><h2>Forwarding and IMAP</h2><label><input type=checkbox> Let devices and apps use IMAP</label><button>Save</button></div><div role=dialog aria-modal=true style="position:fixed;inset:0;background:#fff"><h2>What's new</h2><button>Got it</button></div>`,
  );
  // turn-off confirm dialog
  add(
    'confirm',
    { url: additional, page: 'proofs', absent: ['proofs.twoStepTurnOff', 'proofs.twoStepTurnOn'] },
    `<main><div><h3>Two-step verification</h3><a id=toggleTfaLink href=#>Turn off</a></div></main><div style="position:fixed;inset:0;background:#0008"><div role=dialog id=ModalContent style="background:#fff"><p>Turn off two-step verification?</p><button>No</button><button id=iBtn_action>Yes</button></div></div>`,
  );
  // POP yes/no native radios in div
  add(
    'yesno',
    { url: forwarding, page: 'outlook-forwarding', state: { pop: 'on' } },
    `<div role=dialog aria-label=Settings><h2>POP and IMAP</h2><p>POP options</p><p>Let devices and apps use POP</p><div><label><input type=radio name=p checked${truth('outlook.popSwitch')}>Yes</label> <label><input type=radio name=p>No</label></div><p>Let apps delete messages from Outlook</p><div><label><input type=radio name=d>Yes</label> <label><input type=radio name=d checked>No</label></div><button disabled${truth('outlook.save')}>Save</button></div>`,
  );
  // only forwarding
  add(
    'onlyfw',
    { url: forwarding, page: 'outlook-forwarding', state: {} },
    `<div role=dialog aria-label=Settings><h2>Forwarding and IMAP</h2><label><input type=checkbox> Enable forwarding</label><label><input type=checkbox> Keep a copy of forwarded messages (IMAP too)</label><button${truth('outlook.save')}>Save</button></div>`,
  );
  // links flip
  add(
    'flip',
    { url: forwarding, page: 'outlook-forwarding', state: { pop: 'off', imap: 'on' } },
    `<div role=dialog aria-label=Settings><h2>POP and IMAP</h2><a href=#${truth('outlook.popSwitch')}>Turn on POP</a> <a href=#${truth('outlook.imapSwitch')}>Turn off IMAP</a></div>`,
  );
  add(
    'older',
    { url: additional, page: 'proofs', state: { twoStep: 'off' } },
    `<main><h4>Two-step verification</h4><p>Two-step verification is an advanced security feature. Learn more about when codes are required.</p><a href=#${truth('proofs.twoStepTurnOn')}>Set up two-step verification</a><h4>Identity verification apps</h4><a href=#>Set up identity verification app</a><h4>Trusted devices</h4><a href=#>Remove all the trusted devices associated with your account</a></main>`,
  );
  add(
    'unknownsec',
    { url: additional, page: 'proofs', absent: ['proofs.twoStepTurnOn', 'proofs.twoStepTurnOff'] },
    `<main><div><h3>Two-step verification</h3><p>Managed by your family.</p></div><div><div>Trusted PCs</div><a href=#>Turn on</a></div></main>`,
  );
  add(
    'flatunknown',
    { url: additional, page: 'proofs', absent: ['proofs.twoStepTurnOn', 'proofs.twoStepTurnOff'] },
    `<main><p>Two-step verification</p><p>Managed by your family.</p><p>Trusted PCs</p><p>Keep them.</p><a href=#>Turn on</a></main>`,
  );
  add(
    'de-mixed',
    { url: additional, page: 'proofs', state: { twoStep: 'on' } },
    `<main><section><h3>Two-step verification</h3><p>Die zweistufige Überprüfung ist aktiviert.</p><a href=#${truth('proofs.twoStepTurnOff')}>Deaktivieren</a></section><section><h3>Kennwortloses Konto</h3><a href=#>Aktivieren</a></section></main>`,
    'de',
  );
  add(
    'stateOnly',
    { url: additional, page: 'proofs', state: { twoStep: 'on', appPasswords: 'offered' } },
    `<main><section><h3>Two-step verification is turned ON</h3></section><section><h3>App passwords</h3><a href=#${truth('proofs.createAppPassword')}>Create a new app password</a></section></main>`,
  );
  const sw = (label: string, on: boolean, control?: ControlId): string =>
    `<div><label>${label} <input type=checkbox role=switch ${on ? 'checked' : ''}${control ? truth(control) : ''}></label></div>`;
  // proofs page with sign-in methods list in front incl. toggles
  add(
    'many',
    { url: additional, page: 'proofs', state: { twoStep: 'off', appPasswords: 'absent' } },
    `<main><h2>Ways to prove who you are</h2><ul><li>Enter password <a href=#>Change</a></li><li>Email a code <button>Remove</button></li><li>Send sign-in notification <button>Turn off</button></li></ul><h2>Additional security</h2><div class=r><div><b>Passwordless account</b><div>OFF</div></div><button>Turn on</button></div><div class=r><div><b>Two-step verification</b><div>OFF</div></div><button${truth('proofs.twoStepTurnOn')}>Turn on</button></div><h2>Recovery code</h2><p>You can use it.</p><button>Generate a new code</button></main>`,
  );
  add(
    'manage-page',
    { url: additional, page: 'proofs', state: { twoStep: 'on', appPasswords: 'offered' } },
    `<main><section><h2>Two-step verification</h2><p>Status: On</p><button aria-label="Turn off two-step verification"${truth('proofs.twoStepTurnOff')}>Turn off</button></section><section><h2>App passwords</h2><p>Passwords for apps.</p><a role=button tabindex=0${truth('proofs.createAppPassword')}>Create new</a></section></main>`,
  );
  add(
    'ar',
    { url: forwarding, page: 'outlook-forwarding', state: { pop: 'off', imap: 'on' } },
    `<div role=dialog aria-label="الإعدادات"><h2>إعادة التوجيه وIMAP</h2>${sw('تمكين إعادة التوجيه', false)}<h3>POP وIMAP</h3>${sw('السماح للأجهزة والتطبيقات باستخدام POP', false, 'outlook.popSwitch')}${sw('السماح للأجهزة والتطبيقات باستخدام IMAP', true, 'outlook.imapSwitch')}<button${truth('outlook.save')}>حفظ</button></div>`,
    'ar',
  );
  add(
    'full-page',
    { url: forwarding, page: 'outlook-forwarding', state: { pop: 'on', imap: 'off', unsavedChanges: false } },
    `<div role=banner style="height:40px"><button aria-label=Settings>g</button></div><div role=main><h2>Forwarding and IMAP</h2>${sw('Enable forwarding', true)}<h3>POP and IMAP</h3>${sw('Let devices and apps use POP', true, 'outlook.popSwitch')}${sw('Let devices and apps use IMAP', false, 'outlook.imapSwitch')}<button disabled${truth('outlook.save')}>Save</button></div>`,
  );
  add(
    'wall2',
    { url: forwarding, page: 'outlook-forwarding-locked' },
    `<div role=dialog><h1>Settings</h1><button${truth('outlook.forwardingMenuItem')}>Forwarding and IMAP</button><div><p>To protect your account, confirm it is you before changing these settings.</p><button${truth('outlook.wallSignIn')}>Sign in</button></div></div>`,
  );
  add(
    'interrupt',
    { url: 'https://account.live.com/proofs/manage/additional', page: 'identity-check' },
    `<h1 id=iLandingViewTitle>Is your security info still accurate?</h1><p>pat@example.org</p><input type=submit id=iLooksGood value="Looks good!"><a id=iShowSkip>Remind me later</a>`,
  );
  add(
    '2sv-code',
    { url: additional, page: 'identity-check' },
    `<h1>Enter your code</h1><p>Two-step verification protects your account. Enter the code from your app.</p><input autocomplete=one-time-code><button>Verify</button>`,
  );
  add(
    'home-2',
    { url: 'https://account.microsoft.com/', page: 'account-home' },
    `<header><nav><a href=/>Home</a><a href=/security${truth('home.security')}>Security</a></nav></header><main><h2>Security</h2><a href="/security/info">Update your security info</a><a href="/security">View security dashboard</a></main>`,
  );
  add(
    'remove-confirm',
    { url: additional, page: 'proofs', absent: ['proofs.removeAppPasswords'] },
    `<main><h3>Two-step verification</h3><a href=#${truth('proofs.twoStepTurnOff')}>Turn off</a><h3>App passwords</h3><a href=#${truth('proofs.createAppPassword')}>Create a new app password</a></main>`,
  );
  add(
    'app-upper',
    { url: 'https://account.live.com/proofs/AppPassword', page: 'app-password' },
    `<h1>App password</h1><p>Use this password on your device:</p><div${truth('appPassword.value')} style="display:inline-block">mzxkqvbntrwphdlg</div><div><a href="/proofs/AppPassword">Create another app password</a></div><button>Done</button>`,
  );
  add(
    'switchtext',
    { url: forwarding, page: 'outlook-forwarding', state: { pop: 'on', imap: 'off' } },
    `<div role=dialog aria-label=Settings><h2>Forwarding and IMAP</h2><h3>POP</h3><button role=switch aria-checked=true${truth('outlook.popSwitch')}>On</button><h3>IMAP</h3><button role=switch aria-checked=false${truth('outlook.imapSwitch')}>Off</button></div>`,
  );
  add(
    'labelafter',
    { url: forwarding, page: 'outlook-forwarding', state: { pop: 'on', imap: 'off' } },
    `<div role=dialog aria-label=Settings><h2>Forwarding and IMAP</h2><button role=switch aria-checked=true style="width:40px;height:20px"${truth('outlook.popSwitch')}></button> <span>Allow POP</span><br><br><button role=switch aria-checked=false style="width:40px;height:20px"${truth('outlook.imapSwitch')}></button> <span>Allow IMAP</span></div>`,
  );
  add(
    'untitled-switch',
    { url: forwarding, page: 'outlook-forwarding', absent: ['outlook.imapSwitch', 'outlook.popSwitch'] },
    `<div role=dialog aria-label=Settings><section><h2>Továbbítás és IMAP</h2><div><span>Továbbítás</span> <button role=switch aria-checked=false style="width:40px;height:20px"></button></div></section><p>Enable forwarding</p></div>`,
    'hu',
  );
  // columns whose heads are the sections
  const columns = (heads: string[], states: string[], ways: string[]) =>
    `<table style="width:900px;table-layout:fixed">${[heads, states, ways].map((row, i) => `<tr>${row.map((cell) => (i === 0 ? `<th style="font-weight:400;text-align:left">${cell}</th>` : `<td>${cell}</td>`)).join('')}</tr>`).join('')}</table>`;
  const link = (text: string, control?: ControlId) => `<a href=#${control ? truth(control) : ''}>${text}</a>`;
  const waysHeads = ['Passwordless account', 'Two-step verification', 'Recovery code'];
  add(
    'table-columns',
    { url: additional, page: 'proofs', state: { twoStep: 'off', appPasswords: 'absent' } },
    `<main><h1>Security</h1>${columns(waysHeads, ['Off', 'Off', '1'], [link('Turn on'), link('Turn on', 'proofs.twoStepTurnOn'), link('Generate')])}</main>`,
  );
  // the column of two-step verification is empty: its neighbours' are not it
  add(
    'empty-column',
    {
      url: additional,
      page: 'proofs',
      absent: ['proofs.twoStepTurnOn', 'proofs.twoStepTurnOff', 'proofs.createAppPassword'],
    },
    `<main><h1>Security</h1>${columns(['Passwordless account', 'Two-step verification', 'Account alerts'], ['Off', '', 'Off'], [link('Turn on'), '', link('Turn on')])}</main>`,
  );
  // something else begins under the column
  add(
    'below-column',
    { url: additional, page: 'proofs', absent: ['proofs.twoStepTurnOn', 'proofs.twoStepTurnOff'] },
    `<main><h1>Security</h1>${columns(waysHeads, ['Off', 'Managed by your family', '1'], ['', '<div>Travel mode</div>', ''])}<div style="margin-left:310px">${link('Turn on')}</div></main>`,
  );
  // settings as a whole page: rows of a table are settings, rows of the message grid are not
  const settingsRow = (label: string, on: boolean, control: ControlId) =>
    `<div role=row style="display:flex"><div role=rowheader id="${control}" style="width:460px">${label}</div><div role=cell><div role=checkbox tabindex=0 aria-checked=${on} aria-labelledby="${control}" style="width:20px;height:20px"${truth(control)}></div></div></div>`;
  add(
    'rows',
    { url: forwarding, page: 'outlook-forwarding', state: { pop: 'off', imap: 'on' } },
    `<div role=grid aria-label=Messages><div role=row>${sw('Let devices and apps use IMAP', false)}</div><div role=row>${sw('Let devices and apps use POP', true)}</div></div><main><h1>Settings</h1><h2>Forwarding and IMAP</h2><div role=table>${settingsRow('Let devices and apps use POP', false, 'outlook.popSwitch')}${settingsRow('Let devices and apps use IMAP', true, 'outlook.imapSwitch')}</div></main>`,
  );
  add(
    'message-rows',
    { url: 'https://outlook.live.com/mail/0/', page: 'outlook-mail' },
    `<div role=grid aria-label=Messages><div role=row>${sw('Let devices and apps use IMAP', false)}</div></div><div role=listbox><div role=option>Forwarding and IMAP</div></div>`,
  );
  // a menu of options, put into a dialog's slot
  add(
    'slotted-options',
    { url: 'https://outlook.live.com/mail/0/options/mail/layout', page: 'outlook-settings' },
    `<ow-shell style="display:block"><template shadowrootmode=open><div role=dialog aria-label=Settings><slot></slot></div></template><div role=listbox><div role=option>Layout</div><div role=option${truth('outlook.forwardingMenuItem')}>Forwarding and IMAP</div></div></ow-shell>`,
  );
  // a box for each letter, in groups; the code beside it is shown the same way
  const boxes = (text: string) => [...text].map((c) => `<span style="border:1px solid">${c}</span>`).join('');
  add(
    'letter-boxes',
    { url: 'https://account.live.com/proofs/AppPassword', page: 'app-password' },
    `<main><h1>App password</h1><p>Session ${boxes('4711')}</p><div${truth('appPassword.value')}>${['qxgd', 'yzrq', 'xtut', 'txif'].map((four) => `<span style="margin:4px">${boxes(four)}</span>`).join('')}</div><button>Done</button></main>`,
  );
  // all sixteen in one row, each in a frame with space around it, and a button beside them
  add(
    'letter-row',
    { url: 'https://account.live.com/proofs/AppPassword', page: 'app-password' },
    `<main><h1>App password</h1><div${truth('appPassword.value')}>${[...'qxgdyzrqxtuttxif'].map((c) => `<div style="display:inline-block;border:1px solid"><i>\n${c} </i></div>`).join('')}<br></div><button>Done</button></main>`,
  );
  // a bar without a header's mark shows whose account it is; an address in the page's own part is nobody's
  add(
    'bar-account',
    { url: additional, page: 'proofs', state: { account: 'pat@outlook.com', twoStep: 'on' } },
    `<div id=app><div style="display:flex"><a href="https://www.microsoft.com">Microsoft</a><div>pat@outlook.com</div></div><div><div>Email a code to lee@example.org</div><h3>Two-step verification</h3><p>On</p>${link('Turn off', 'proofs.twoStepTurnOff')}</div></div>`,
  );
  // what may be deleted is no use of POP, in whatever word for deleting
  const deleting = {
    fr: [
      'Laisser d’autres applications se connecter par',
      'Ne pas autoriser les applications POP à supprimer des messages',
    ],
    sv: ['Tillåt anslutning med', 'Tillåt inte att POP-appar tar bort meddelanden'],
    pl: ['Dostęp przez', 'Nie zezwalaj aplikacjom POP na usuwanie wiadomości'],
  };
  for (const [language, [use, remove]] of Object.entries(deleting)) {
    const box = (label: string, control?: ControlId) =>
      `<label><input type=checkbox${control ? truth(control) : ''}> ${label}</label><br>`;
    add(
      `deleting-${language}`,
      { url: forwarding, page: 'outlook-forwarding', state: { pop: 'off', imap: 'off' } },
      `<div role=dialog aria-label=Settings>${box(`${use} POP`, 'outlook.popSwitch')}${box(String(remove))}${box(`${use} IMAP`, 'outlook.imapSwitch')}</div>`,
      language,
    );
  }
  // rules that the person named after what they sort
  const rules = 'https://outlook.live.com/mail/0/options/mail/rules';
  const named = `<div role=dialog aria-label=Settings><button${truth('outlook.forwardingMenuItem')}>Forwarding and IMAP</button><h2>Rules</h2>${sw('POP newsletter → Junk', true)}${sw('Let devices and apps use IMAP', false)}</div>`;
  add('rules-named', { url: rules, page: 'outlook-settings' }, named);
  return made;
}
