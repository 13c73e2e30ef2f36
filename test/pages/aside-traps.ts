import type { ControlId } from '../../utils/pages/ids.ts';
import { absentBut, type Meaning, pageHtml, type Replica, truth } from './page.ts';

const additional = 'https://account.live.com/proofs/manage/additional';
const forwarding = 'https://outlook.live.com/mail/0/options/mail/forwarding';

/** Traps that are about a thing and are not the thing: notices, reminders, questions, other people's, one row of many (traps.ts). */
export function asideTraps(): Replica[] {
  const made: Replica[] = [];
  const add = (name: string, meaning: Meaning, body: string, lang = 'en-US'): void => {
    const absent = meaning.absent ?? absentBut(body);
    made.push({ name: `trap/${name}`, html: pageHtml(lang, 'Page', { ...meaning, absent }, body) });
  };
  const button = (label: string, control?: ControlId): string =>
    `<button${control ? truth(control) : ''}>${label}</button>`;
  const check = (label: string, on = true, more = ''): string =>
    `<p><label><input type=checkbox ${on ? 'checked' : ''}${more}> ${label}</label></p>`;
  const section = (title: string, inside: string): string => `<section><h3>${title}</h3>${inside}</section>`;
  const settings = (inside: string): string =>
    `<div role=dialog aria-label=Settings style="position:fixed;inset:40px;background:#fff"><h2>Forwarding and IMAP</h2>${inside}</div>`;
  const proofs = (twoStep?: 'on' | 'off'): Meaning => ({
    url: additional,
    page: 'proofs',
    ...(twoStep && { state: { twoStep } }),
  });

  // a notice about two-step verification, beside the section or in it
  const notices: [string, string, string, string][] = [
    ['en', 'Notify me when two-step verification is turned off', 'Two-step verification', 'Turn on'],
    [
      'de',
      'Erinnern, wenn die zweistufige Überprüfung deaktiviert wird',
      'Zweistufige Überprüfung',
      'Aktivieren',
    ],
    ['ja', '2 段階認証が無効になったら通知する', '2 段階認証', '有効にする'],
  ];
  for (const [language, notice, title, verb] of notices) {
    const own = section(title, button(verb, 'proofs.twoStepTurnOn'));
    add(`notice-${language}`, proofs('off'), `<main>${section('—', check(notice))}${own}</main>`, language);
    add(`notice-alone-${language}`, proofs(), `<main>${section(title, check(notice))}</main>`, language);
  }
  // sections of reminders, and of what the family has
  add(
    'reminders',
    proofs(),
    `<main>${section('Two-step verification reminders', `<p>On</p>${button('Turn off')}`)}</main>`,
  );
  add(
    'family',
    proofs('off'),
    `<main>${section('Two-step verification for your family', `<p>On</p>${button('Turn off')}`)}${section('Two-step verification', `<p>Off</p>${button('Turn on', 'proofs.twoStepTurnOn')}`)}</main>`,
  );
  // a question that folds
  add(
    'folded-question',
    proofs('off'),
    `<main>${section('Two-step verification', button('Turn on', 'proofs.twoStepTurnOn'))}${section('Questions', '<details><summary>Create a new app password</summary><p>Not for every app.</p></details>')}</main>`,
  );
  // one button for each of many
  const apps = ['Thunderbird', 'Scanner', 'Old phone'];
  for (const [name, list] of [
    [
      'rows',
      `<table>${apps.map((app) => `<tr><td>${app}</td><td>${button('Remove')}</td></tr>`).join('')}</table>`,
    ],
    ['list', `<ul>${apps.map((app) => `<li>${app} ${button('Remove')}</li>`).join('')}</ul>`],
  ] as const)
    add(
      `each-app-${name}`,
      proofs(),
      `<main>${section('App passwords', `${button('Create a new app password', 'proofs.createAppPassword')}${list}`)}</main>`,
    );
  // what a list says of each method is of that method
  add(
    'method-in-list',
    proofs('off'),
    `<main><p>Two-step verification is off</p><ul><li>Text message ${button('Turn off')}</li><li>Authenticator ${button('Turn on')}</li></ul>${section('Two-step verification', button('Turn on', 'proofs.twoStepTurnOn'))}</main>`,
  );

  // options of POP and IMAP that are not their switches
  const options = [
    'Turn on IMAP notifications',
    'Ask me first each time something reaches in by IMAP',
    'Tell me when a new device uses IMAP',
    'Fetch what my old mailbox holds by IMAP',
  ];
  for (const [n, option] of options.entries())
    add(
      `imap-option-${n + 1}`,
      { url: forwarding, page: 'outlook-forwarding' },
      settings(
        `${check('Enable forwarding', false)}<h3>IMAP</h3>${check(option)}${button('Save', 'outlook.save')}`,
      ),
    );
  // another mailbox, brought in by IMAP
  add(
    'connected-account',
    { url: 'https://outlook.live.com/mail/0/options/mail/accounts', page: 'outlook-settings' },
    `<main><h2>Accounts you brought along</h2>${check('Collect from sam@gmail.example over IMAP')}</main>`,
  );
  // switches that nobody can press yet, and a way to sign in above them
  for (const [name, attribute] of [
    ['disabled', ' disabled'],
    ['aria', ' aria-disabled=true'],
  ] as const)
    add(
      `wall-above-${name}`,
      { url: forwarding, page: 'outlook-forwarding-locked' },
      `<main><h2>Forwarding and IMAP</h2><div><p>Sign in and verify your account to change this.</p>${button('Sign in', 'outlook.wallSignIn')}</div>${check('Let devices and apps use POP', false, attribute)}${check('Let devices and apps use IMAP', false, attribute)}</main><div><b>Calls</b>${button('Sign in')}</div>`,
    );
  return made;
}
