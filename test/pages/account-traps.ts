import type { ControlId } from '../../utils/pages/ids.ts';
import { absentBut, type Meaning, pageHtml, type Replica, truth } from './page.ts';

const additional = 'https://account.live.com/proofs/manage/additional';

/** Traps on the account pages: halves of a switch, hidden copies, verbs in two pieces (traps.ts). */
export function accountTraps(): Replica[] {
  const made: Replica[] = [];
  const add = (name: string, meaning: Meaning, body: string, lang = 'en-US'): void => {
    const absent = meaning.absent ?? absentBut(body);
    made.push({ name: `trap/${name}`, html: pageHtml(lang, 'Account', { ...meaning, absent }, body) });
  };
  const button = (label: string, control?: ControlId): string =>
    `<button${control ? truth(control) : ''}>${label}</button>`;

  // On and Off side by side: the half that is not pressed is the way to change it
  const halves = (title: string, on: boolean, control?: ControlId): string => {
    const half = (label: string, pressed: boolean) =>
      `<button aria-pressed=${pressed}${control && !pressed ? truth(control) : ''}>${label}</button>`;
    return `<div><h3>${title}</h3>${half('On', on)}${half('Off', !on)}</div>`;
  };
  for (const on of [true, false])
    add(
      `halves-${on ? 'on' : 'off'}`,
      { url: additional, page: 'proofs', state: { twoStep: on ? 'on' : 'off' } },
      `<main>${halves('Passwordless account', !on)}${halves('Two-step verification', on, on ? 'proofs.twoStepTurnOff' : 'proofs.twoStepTurnOn')}</main>`,
    );

  // the copy for a narrow window says where the button leads
  add(
    'hidden-copy',
    { url: 'https://account.microsoft.com/', page: 'account-home' },
    `<div hidden><a href="/security">Säkrast</a></div><main>${button('Säkrast', 'home.security')}${button('Devices')}</main>`,
    'sv',
  );
  // two of its name are seen: neither is known to be it
  add(
    'hidden-copy-of-two',
    { url: 'https://account.microsoft.com/', page: 'account-home' },
    `<div hidden><a href="/security">Öppna</a></div><main><p>Skydd</p>${button('Öppna')}<p>Enheter</p>${button('Öppna')}</main>`,
    'sv',
  );
  // a neighbour has the same verb
  add(
    'hidden-copy-of-verb',
    { url: additional, page: 'proofs' },
    `<div hidden><a href="/proofs/EnableTfa">Turn on</a></div><main><h3>Passwordless account</h3>${button('Turn on')}</main>`,
  );

  // verbs whose second piece stands at the end
  const split = {
    da: ['Slå totrinsbekræftelse til', 'Slå totrinsbekræftelse fra'],
    fi: ['Ota kaksivaiheinen vahvistus käyttöön', 'Poista kaksivaiheinen vahvistus käytöstä'],
    nl: ['Zet verificatie in twee stappen aan', 'Zet verificatie in twee stappen uit'],
    en: ['Turn two-step verification on', 'Turn two-step verification off'],
  };
  for (const [language, [on, off]] of Object.entries(split)) {
    const state = (twoStep: 'on' | 'off'): Meaning => ({
      url: additional,
      page: 'proofs',
      state: { twoStep },
    });
    add(
      `split-on-${language}`,
      state('off'),
      `<main>${button(String(on), 'proofs.twoStepTurnOn')}</main>`,
      language,
    );
    add(
      `split-off-${language}`,
      state('on'),
      `<main>${button(String(off), 'proofs.twoStepTurnOff')}</main>`,
      language,
    );
  }
  return made;
}
