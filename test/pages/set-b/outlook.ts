import type { PageState } from '../../../utils/pages/observation.ts';
import { absentBut, alsoRight, type Meaning, pageHtml, type Replica, truth } from '../page.ts';

const css = `html,body{height:100%;margin:0;font:14px "Segoe UI",sans-serif}.shell{height:100%;display:grid;grid-template-rows:44px 1fr}
.rail{display:flex;gap:10px;justify-content:flex-end;background:#0a5;align-items:center}.two{display:grid;grid-template-columns:320px 1fr;overflow:hidden}
dialog{width:1000px;height:700px;border:0;padding:0}dialog::backdrop{background:#0008}.wrap{display:grid;grid-template-columns:190px 200px 1fr;height:100%}
.pane{padding:14px;overflow-y:auto}.it{display:block;border:0;background:none;padding:9px;width:100%;text-align:left}.r{display:flex;align-items:center;gap:12px;margin:14px 0}
.sw{appearance:none;width:44px;height:22px;border-radius:11px;background:#999;margin:0}.track{width:44px;height:22px;background:#999;border-radius:11px;display:inline-block}
.hid{position:absolute;opacity:0;width:44px;height:22px;margin:0}`;

interface Say {
  lang: string;
  fwd: string;
  forwardOn: string;
  pop: string;
  imap: string;
  del: string;
  save: string;
  set: string;
  yes: string;
  no: string;
}
const languages: Say[] = [
  {
    lang: 'en-US',
    fwd: 'Forwarding and IMAP',
    forwardOn: 'Enable forwarding',
    pop: 'Allow POP access',
    imap: 'Allow IMAP access',
    del: 'Let apps using POP delete messages from Outlook',
    save: 'Save',
    set: 'Settings',
    yes: 'Yes',
    no: 'No',
  },
  {
    lang: 'en-GB',
    fwd: 'POP and IMAP',
    forwardOn: 'Forward my email',
    pop: 'POP3',
    imap: 'IMAP4',
    del: 'Keep messages on the server when POP is used',
    save: 'Save changes',
    set: 'Settings',
    yes: 'On',
    no: 'Off',
  },
  {
    lang: 'it-IT',
    fwd: 'Inoltro e IMAP',
    forwardOn: 'Abilita inoltro',
    pop: "Consenti l'accesso POP",
    imap: 'Consenti a dispositivi e app di usare IMAP',
    del: 'Consenti alle app POP di eliminare i messaggi',
    save: 'Salva',
    set: 'Impostazioni',
    yes: 'Sì',
    no: 'No',
  },
  {
    lang: 'zh-TW',
    fwd: '轉寄及 IMAP',
    forwardOn: '啟用轉寄',
    pop: '允許裝置與應用程式使用 POP',
    imap: '允許裝置與應用程式使用 IMAP',
    del: '允許使用 POP 的應用程式刪除郵件',
    save: '儲存',
    set: '設定',
    yes: '是',
    no: '否',
  },
  {
    lang: 'sv-SE',
    fwd: 'Vidarebefordran och IMAP',
    forwardOn: 'Aktivera vidarebefordran',
    pop: 'Enheter och appar får använda POP',
    imap: 'Enheter och appar får använda IMAP',
    del: 'Låt POP-appar radera meddelanden',
    save: 'Spara',
    set: 'Inställningar',
    yes: 'Ja',
    no: 'Nej',
  },
  // Two languages that no table has: the acronyms must do.
  {
    lang: 'hu-HU',
    fwd: 'Továbbítás és IMAP',
    forwardOn: 'Továbbítás engedélyezése',
    pop: 'Az eszközök használhatják: POP',
    imap: 'Az eszközök használhatják: IMAP',
    del: '',
    save: 'Save',
    set: 'Settings',
    yes: 'Yes',
    no: 'No',
  },
  {
    lang: 'el-GR',
    fwd: 'Προώθηση και IMAP',
    forwardOn: 'Ενεργοποίηση προώθησης',
    pop: 'Χρήση POP από συσκευές',
    imap: 'Χρήση IMAP από συσκευές',
    del: '',
    save: 'Save',
    set: 'Settings',
    yes: 'Yes',
    no: 'No',
  },
];

const pop = 'outlook.popSwitch' as const;
const imap = 'outlook.imapSwitch' as const;
type Draw = (label: string, on: boolean, mark: typeof pop | typeof imap | null, s: Say) => string;

const t = (mark: typeof pop | typeof imap | null) => (mark ? truth(mark) : '');
const a = (mark: typeof pop | typeof imap | null) => (mark ? alsoRight(mark) : '');
const styles: Record<string, Draw> = {
  'label-left': (label, on, mark) =>
    `<div class="r"><span>${label}</span><input class="sw" type="checkbox" role="switch" aria-label="${label}"${on ? ' checked' : ''}${t(mark)}></div>`,
  track: (label, on, mark) =>
    `<label class="r"><span style="position:relative"${a(mark)}><input class="hid" type="checkbox"${on ? ' checked' : ''}${t(mark)}><span class="track"${a(mark)}></span></span>${label}</label>`,
  pressed: (label, on, mark, s) =>
    `<div class="r"><button aria-pressed="${on}" aria-label="${label}"${t(mark)}>${on ? s.yes : s.no}</button><span>${label}</span></div>`,
  radiogroup: (label, on, mark, s) =>
    `<div role="radiogroup" aria-label="${label}" class="r"${t(mark)}><span>${label}</span><div role="radio" tabindex="0" aria-checked="${on}"${a(mark)}>${s.yes}</div><div role="radio" tabindex="-1" aria-checked="${!on}"${a(mark)}>${s.no}</div></div>`,
  custom: (label, on, mark) =>
    `<div class="r"><x-switch role="switch" aria-checked="${on}" tabindex="0" style="display:inline-block"${t(mark)}><template shadowrootmode="open"><span style="display:inline-block;width:40px;height:20px;background:#aaa"></span></template>${label}</x-switch></div>`,
};

function page(name: string, s: Say, meaning: Meaning, body: string): Replica {
  return {
    name: `b/${name}/${s.lang}`,
    html: pageHtml(
      s.lang,
      'Mail - Kim - Outlook',
      { ...meaning, absent: meaning.absent ?? absentBut(body) },
      body,
      css,
    ),
  };
}

const mail = (
  s: Say,
  gear: string,
) => `<div class="shell"><div class="rail" role="banner"><button aria-label="Teams">T</button><button aria-label="${s.set}" style="width:32px;height:32px"${gear}>G</button></div>
<div class="two"><div role="listbox" aria-label="Messages">${['Hello', s.imap, s.save, s.set].map((x) => `<div role="option"><b>Ann</b> <span>${x}</span></div>`).join('')}</div><div role="main"><div role="document"><h2>${s.fwd}</h2><a href="https://outlook.live.com/mail/0/options/mail/forwarding">${s.fwd}</a> <button>${s.save}</button> <span role="switch" aria-checked="false" aria-label="${s.imap}" tabindex="0">·</span></div></div></div></div>`;

const settings = (s: Say, pane: string, current: boolean) =>
  `${mail(s, '')}<dialog id="d" aria-labelledby="dt"><div class="wrap"><nav><h1 id="dt">${s.set}</h1><button class="it">Mail</button></nav><div><button class="it">Layout</button><button class="it">Rules</button><button class="it"${current ? ' aria-current="page"' : ''}${truth('outlook.forwardingMenuItem')}>${s.fwd}</button></div><div class="pane">${pane}</div></div></dialog><script>document.getElementById('d').showModal()</script>`;

export function outlookB(): Replica[] {
  const made: Replica[] = [];
  for (const s of languages) {
    for (const [name, draw] of Object.entries(styles)) {
      const popOn = name.length % 2 === 0;
      const saveOn = s.lang.length % 2 === 1 || name === 'track';
      const pane = `<h2>${s.fwd}</h2>${draw(s.forwardOn, true, null, s)}<hr>${draw(s.imap, !popOn, imap, s)}${draw(s.pop, popOn, pop, s)}${s.del ? draw(s.del, true, null, s) : ''}<p><button${saveOn ? '' : ' aria-disabled="true"'}${truth('outlook.save')}>${s.save}</button></p>`;
      const state: PageState = {
        pop: popOn ? 'on' : 'off',
        imap: popOn ? 'off' : 'on',
        unsavedChanges: saveOn,
      };
      made.push(
        page(
          `panel-${name}`,
          s,
          {
            url: 'https://outlook.live.com/mail/1/options/mail/forwarding',
            page: 'outlook-forwarding',
            state,
          },
          settings(s, pane, true),
        ),
      );
    }
    made.push(
      page(
        'rules',
        s,
        { url: 'https://outlook.live.com/mail/options/mail/popimap', page: 'outlook-settings' },
        settings(s, '<h2>Rules</h2><button>+</button>', false),
      ),
    );
    made.push(
      page(
        'mail',
        s,
        { url: 'https://outlook.live.com/mail/', page: 'outlook-mail' },
        mail(s, truth('outlook.settingsButton')),
      ),
    );
  }
  const en = languages[0] as Say;
  made.push(
    page(
      'wall',
      en,
      { url: 'https://outlook.live.com/mail/0/options/mail/forwarding', page: 'outlook-forwarding-locked' },
      settings(
        en,
        `<h2>Forwarding and IMAP</h2><p>Sign in and verify your account to forward your email or sync to your devices.</p><a role="button" tabindex="0"${truth('outlook.wallSignIn')}>Sign-in</a>`,
        true,
      ),
    ),
    page(
      'loading',
      en,
      { url: 'https://outlook.live.com/mail/0/options/mail/forwarding', page: 'outlook-settings' },
      settings(
        en,
        '<div role="progressbar" aria-label="Loading" style="width:40px;height:40px"></div>',
        false,
      ),
    ),
    page(
      'calendar',
      en,
      {
        url: 'https://outlook.live.com/calendar/0/view/week',
        page: 'other',
        absent: ['outlook.settingsButton', 'outlook.imapSwitch'],
      },
      '<div role="banner"><button aria-label="Settings">G</button></div><p>IMAP talk, Friday</p>',
    ),
  );
  return made;
}
