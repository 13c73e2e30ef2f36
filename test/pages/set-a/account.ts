import { absentBut, esc, pageHtml, type Replica, truth } from '../page.ts';
import type { Words } from '../words.ts';

const style = `body{font:14px sans-serif;margin:0}header{height:48px;background:#eee;display:flex;gap:16px;align-items:center;padding:0 16px}
main{padding:16px;max-width:900px}section,.card{border:1px solid #ddd;padding:12px;margin:12px 0}h2{font-size:20px}h3{font-size:16px}
.hidden{display:none}.row{display:flex;justify-content:space-between}.spacer{margin-top:40px}`;

const header = (
  w: Words,
  account?: string,
): string => `<header id="header" role="banner"><a href="https://www.microsoft.com/">Microsoft</a>
<button id="mectrl_main_trigger" aria-label="${esc(account ? `Account manager for Pat Demo ${account}` : 'Account manager for Pat Demo')}">PD</button><span class="hidden">${esc(w.signIn)}</span></header>`;

const make = (w: Words, name: string, meaning: Parameters<typeof pageHtml>[2], body: string): Replica => ({
  name: `a/${name}/${w.lang}`,
  html: pageHtml(
    w.lang,
    'Microsoft account',
    { ...meaning, absent: meaning.absent ?? absentBut(body) },
    body,
    style,
  ),
});

export function home(w: Words): Replica[] {
  const nav = `${header(w, 'pat.demo@outlook.com')}<nav><a href="/">Microsoft account</a> <a href="/profile">Info</a> <a href="/privacy">Privacy</a> <a href="https://account.microsoft.com/security?refd=x"${truth('home.security')}>${esc(w.security)}</a></nav>`;
  const drawer = `${header(w)}<main><section data-sections><div class="card"><h2>Xbox</h2><a href="/services">${esc(w.on)}</a></div>
<div class="card" id="home.drawers.security"><button${truth('home.security')}>${esc(w.security)}</button><p>Password</p></div></section></main>`;
  return [
    make(
      w,
      'home-nav',
      {
        url: 'https://account.microsoft.com/?refd=www.microsoft.com',
        page: 'account-home',
        state: { account: 'pat.demo@outlook.com' },
      },
      `${nav}<main><h1>Pat Demo</h1><div class="card"><h2>OneDrive</h2><a href="/services/onedrive">Manage</a></div></main>`,
    ),
    make(w, 'home-drawer', { url: 'https://account.microsoft.com/', page: 'account-home' }, drawer),
  ];
}

export function hub(w: Words): Replica[] {
  const body = (
    entry: string,
  ) => `${header(w)}<main><h1>${esc(w.security)}</h1><div data-sections><section><h2>Sign-in activity</h2><a href="https://account.live.com/Activity">View my activity</a></section>
<section><h2>Password</h2><a href="https://account.live.com/password/Change">Change password</a></section>${entry}<section><h2>${esc(w.passwordless)}</h2><p>${esc(w.twoStepText)}</p><a href="https://support.microsoft.com/x">${esc(w.learnMore)}</a></section></div></main>`;
  return [
    make(
      w,
      'hub-link',
      { url: 'https://account.microsoft.com/security', page: 'security-hub' },
      body(
        `<section><h2>Sign-in</h2><a href="https://account.live.com/proofs/manage/additional?mkt=en-US&amp;refd=account.microsoft.com"${truth('hub.manageSignIn')}>${esc(w.manage)}</a></section>`,
      ),
    ),
    make(
      w,
      'hub-button',
      { url: 'https://account.microsoft.com/security/?lang=en', page: 'security-hub' },
      body(
        `<section><div><div role="button" tabindex="0"${truth('hub.manageSignIn')}><span>${esc(w.manage)}</span></div></div></section>`,
      ),
    ),
  ];
}

interface Proofs {
  name: string;
  twoStep?: 'on' | 'off';
  app: 'full' | 'none';
  flat?: boolean;
  sentence?: boolean;
  named?: boolean;
}

function proofsBody(w: Words, p: Proofs): string {
  const on = p.twoStep === 'on';
  const control = on
    ? `<a id="toggleTfaLink" href="#"${truth('proofs.twoStepTurnOff')}>${esc(p.named ? `${w.off}: ${w.twoStep}` : w.off)}</a>`
    : `<a id="enableTfaLink" href="https://account.live.com/proofs/EnableTfa?x=1"${truth('proofs.twoStepTurnOn')}>${esc(p.named ? `${w.on}: ${w.twoStep}` : w.on)}</a>`;
  const said = p.sentence ? `<p>${esc(on ? w.isOn : w.isOff)}</p>` : '';
  const parts = [
    [`<h3>${esc(w.passwordless)}</h3>`, `<p>${esc(w.passwordlessText)}</p>`, `<a href="#">${esc(w.on)}</a>`],
    [
      `<h3>${esc(w.twoStep)}</h3>`,
      `<p>${esc(w.twoStepText)}</p>${said}`,
      `${control} <a href="https://support.microsoft.com/help/12408">${esc(w.learnMore)}</a>`,
    ],
    [`<h3>${esc(w.recovery)}</h3>`, '<p>…</p>', `<a id="RecoveryCodeLink" href="#">${esc(w.newCode)}</a>`],
  ];
  const app = `<div class="spacer"><h3>${esc(w.appTitle)}</h3><p>${esc(w.appText)}</p><div><a href="https://account.live.com/proofs/AppPassword"${truth('proofs.createAppPassword')}>${esc(w.create)}</a></div>
<div><a href="#"${truth('proofs.removeAppPasswords')}>${esc(w.remove)}</a></div></div>`;
  const extra = p.flat
    ? `<div>${parts.map((x) => x.join('')).join('')}</div>`
    : `<div data-sections>${parts.map(([h, t, c]) => `<div class="card">${h}${t}<div>${c}</div></div>`).join('')}</div>`;
  return `${header(w)}<main><h1>${esc(w.security)}</h1><div id="ManageProofs"><h2>${esc(w.methods)}</h2><div id="Email0"><button class="pullout-expansion-button" aria-expanded="false">pa**@example.org</button></div>
<a id="AddProofLink" href="#">${esc(w.addMethod)}</a></div>${extra}${p.app === 'full' ? app : ''}</main>`;
}

export function proofs(w: Words): Replica[] {
  const variants: Proofs[] = [
    { name: 'off', twoStep: 'off', app: 'none' },
    { name: 'on', twoStep: 'on', app: 'full' },
    { name: 'on-missing', twoStep: 'on', app: 'none', sentence: true },
    { name: 'flat-off', twoStep: 'off', app: 'none', flat: true },
    { name: 'flat-on', twoStep: 'on', app: 'full', flat: true, sentence: true },
    { name: 'named-off', twoStep: 'off', app: 'none', named: true, sentence: true },
    { name: 'named-on', twoStep: 'on', app: 'full', named: true },
  ];
  const made = variants.map((p) => {
    const body = proofsBody(w, p);
    const state = {
      twoStep: p.twoStep ?? 'off',
      appPasswords: p.app === 'full' ? 'offered' : 'absent',
    } as const;
    return make(
      w,
      `proofs-${p.name}`,
      {
        url: 'https://account.live.com/proofs/Manage/additional?mkt=en-US&refd=account.microsoft.com',
        page: 'proofs',
        state,
      },
      body,
    );
  });
  const base = proofsBody(w, { name: 'x', twoStep: 'on', app: 'none' });
  const switchBody = base.replace(
    /<a id="toggleTfaLink".*?<\/a>/,
    `<button role="switch" aria-checked="true" aria-label="${esc(w.twoStep)}"${truth('proofs.twoStepTurnOff')} style="width:40px;height:20px"></button>`,
  );
  made.push(
    make(
      w,
      'proofs-switch',
      {
        url: 'https://account.live.com/proofs/manage',
        page: 'proofs',
        state: { twoStep: 'on', appPasswords: 'absent' },
        absent: ['proofs.twoStepTurnOn', 'proofs.createAppPassword'],
      },
      switchBody,
    ),
  );
  return made;
}

export function wizard(w: Words): Replica[] {
  const at = (name: string, inner: string, label: string, state = {}) => {
    const body = `${header(w)}<main><h1>${esc(w.twoStep)}</h1>${inner}<div class="row"><button id="iCancel">${esc(w.cancel)}</button><input type="submit" id="iNext" class="btn btn-primary" value="${esc(label)}"${truth('wizard.next')}></div></main>`;
    return make(
      w,
      `wizard-${name}`,
      { url: 'https://account.live.com/proofs/EnableTfa?uaid=0&mpsplit=2', page: 'two-step-wizard', state },
      body,
    );
  };
  return [
    at('intro', `<p>${esc(w.twoStepText)}</p>`, w.next),
    at(
      'proof',
      `<p>${esc(w.twoStepText)}</p><label><input type="radio" name="proof"> App</label><label>${esc(w.code)} <input id="iOttText" type="tel"></label>`,
      w.next,
    ),
    at(
      'done',
      `<h2>${esc(w.isOn)}</h2><p>${esc(w.recovery)}: <strong>ABCDE-12345-FGHIJ-67890-KLMNO</strong></p>`,
      w.next,
      { twoStep: 'on' },
    ),
    at(
      'finish',
      `<p>${esc(w.appText)}</p><a href="https://support.microsoft.com/">${esc(w.learnMore)}</a>`,
      w.finish,
    ),
  ];
}

export function appPassword(w: Words): Replica[] {
  const at = (name: string, shown: string) => {
    const body = `${header(w)}<main><h1>${esc(w.appTitle)}</h1><p>${esc(w.appText)}</p><p>${esc(w.yourPassword)}</p>${shown}<p>${esc(w.recovery)}: ABCDE-12345-FGHIJ-67890-KLMNO</p><button>${esc(w.finish)}</button></main>`;
    return make(
      w,
      `app-password-${name}`,
      { url: 'https://account.live.com/proofs/AppPassword?mkt=x', page: 'app-password' },
      body,
    );
  };
  return [
    at('strong', `<div class="card"><strong${truth('appPassword.value')}>qwhzkbtmpxvrnlsd</strong></div>`),
    at('input', `<input readonly value="qwhzkbtmpxvrnlsd" style="width:200px"${truth('appPassword.value')}>`),
    at(
      'groups',
      `<div style="width:160px"${truth('appPassword.value')}><span>qwhz</span> <span>kbtm</span> <span>pxvr</span> <span>nlsd</span></div>`,
    ),
  ];
}

export function identity(w: Words): Replica[] {
  const at = (name: string, url: string, inner: string) => {
    const body = `<main><h1 id="iSelectProofTitle">${esc(w.verify)}</h1>${inner}<input type="submit" id="iNext" value="${esc(w.next)}"></main>`;
    return make(w, `identity-${name}`, { url, page: 'identity-check' }, body);
  };
  return [
    at(
      'confirm',
      'https://account.live.com/identity/confirm?mkt=x',
      '<div id="iProofList"><label><input type="radio" name="proof" checked> pa**@example.org</label></div>',
    ),
    at(
      'at-proofs',
      'https://account.live.com/proofs/Manage/additional',
      `<label>${esc(w.code)} <input id="iOttText" autocomplete="one-time-code"></label>`,
    ),
    at(
      'at-wizard',
      'https://account.live.com/proofs/EnableTfa',
      `<label>${esc(w.code)} <input id="iOttText" autocomplete="one-time-code"></label>`,
    ),
    at(
      'add',
      'https://account.live.com/proofs/Add',
      `<label>E-mail <input id="EmailAddress"></label><a href="https://account.live.com/proofs/Skip">${esc(w.cancel)}</a>`,
    ),
  ];
}

export function others(w: Words): Replica[] {
  const help = `${header(w)}<main><article><h1>${esc(w.learnMore)}</h1><h2>${esc(w.twoStep)}</h2><p>${esc(w.twoStepText)}</p><a href="#">${esc(w.on)}</a><h2>${esc(w.appTitle)}</h2><a href="#">${esc(w.create)}</a><h2>${esc(w.popImap)}</h2><label><input type="checkbox"> ${esc(w.letImap)}</label><button>${esc(w.save)}</button><button>${esc(w.settings)}</button></article></main>`;
  return [
    make(w, 'help', { url: 'https://account.microsoft.com/help/two-step', page: 'other' }, help),
    make(
      w,
      'names',
      { url: 'https://account.live.com/names/manage', page: 'other' },
      `${header(w)}<main><h1>Aliases</h1><p>pat.other@outlook.com</p><a href="#">${esc(w.next)}</a></main>`,
    ),
    make(
      w,
      'foreign',
      { url: 'https://account.live.com.evil.example/proofs/manage/additional', page: 'other' },
      help,
    ),
  ];
}
