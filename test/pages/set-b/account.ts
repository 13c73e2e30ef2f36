import { absentBut, type Meaning, pageHtml, type Replica, truth } from '../page.ts';

/**
 * The second set: written from docs/evidence alone, in another style than the first (React-like test ids,
 * definition lists, tables, grids, folding sections) and in other words, to see whether the rules carry over.
 */
const css = `*{box-sizing:border-box}body{font:15px/1.4 "Segoe UI",sans-serif;margin:0;color:#222}
.bar{display:flex;height:52px;align-items:center;justify-content:flex-end;gap:20px;padding:0 24px;background:#f3f2f1}
.grid{display:grid;grid-template-columns:1fr auto;gap:14px 30px;max-width:880px;padding:20px}.t{font-weight:600;font-size:17px}
.muted{color:#666}dl{padding:20px}dd{margin:0 0 18px}.tile{border-radius:8px;background:#fafafa;padding:18px;margin:12px}.none{display:none}
table{border-collapse:collapse;margin:20px}td{border-bottom:1px solid #ddd;padding:12px}.pill{background:#e1dfdd;border-radius:9px;padding:2px 9px}`;

const bar =
  '<div class="bar" role="banner"><span>Account</span><button aria-label="Account manager for Kim">K</button></div>';

function page(name: string, lang: string, meaning: Meaning, body: string): Replica {
  return {
    name: `b/${name}`,
    html: pageHtml(lang, 'Account', { ...meaning, absent: meaning.absent ?? absentBut(body) }, body, css),
  };
}

interface Say {
  lang: string;
  title: string;
  on: string;
  off: string;
  stateOn: string;
  stateOff: string;
  less: string;
  alerts: string;
  app: string;
  add: string;
  drop: string;
}
const languages: Say[] = [
  {
    lang: 'en-US',
    title: '2-step verification',
    on: 'Turn on',
    off: 'Turn off',
    stateOn: 'On',
    stateOff: 'Off',
    less: 'Passwordless account',
    alerts: 'Sign-in notifications',
    app: 'App passwords',
    add: 'Add app password',
    drop: 'Delete all app passwords',
  },
  {
    lang: 'en-AU',
    title: 'Two-factor authentication',
    on: 'Enable',
    off: 'Disable',
    stateOn: 'Enabled',
    stateOff: 'Disabled',
    less: 'Go passwordless',
    alerts: 'Security emails',
    app: 'Application passwords',
    add: 'Generate a new application password',
    drop: 'Revoke application passwords',
  },
  {
    lang: 'fr-FR',
    title: 'Vérification en deux étapes',
    on: 'Activer',
    off: 'Désactiver',
    stateOn: 'Activée',
    stateOff: 'Désactivée',
    less: 'Compte sans mot de passe',
    alerts: 'Alertes de connexion',
    app: "Mots de passe d'application",
    add: "Ajouter un mot de passe d'application",
    drop: "Retirer les mots de passe d'application",
  },
  {
    lang: 'es-MX',
    title: 'Verificación en dos pasos',
    on: 'Activar',
    off: 'Desactivar',
    stateOn: 'Activada',
    stateOff: 'Desactivada',
    less: 'Cuenta sin contraseña',
    alerts: 'Alertas',
    app: 'Contraseñas de aplicación',
    add: 'Crear otra contraseña de aplicación',
    drop: 'Borrar todas las contraseñas de aplicación',
  },
  {
    lang: 'zh-CN',
    title: '双重验证',
    on: '启用',
    off: '关闭',
    stateOn: '已启用',
    stateOff: '已关闭',
    less: '无密码帐户',
    alerts: '登录提醒',
    app: '应用密码',
    add: '添加新的应用密码',
    drop: '删除所有应用密码',
  },
  {
    lang: 'ru-RU',
    title: 'Двухшаговая проверка',
    on: 'Включить',
    off: 'Отключить',
    stateOn: 'Включена',
    stateOff: 'Отключена',
    less: 'Учетная запись без пароля',
    alerts: 'Оповещения',
    app: 'Пароли приложений',
    add: 'Добавить пароль приложения',
    drop: 'Удалить все пароли приложений',
  },
  {
    lang: 'ko-KR',
    title: '2단계 인증',
    on: '켜기',
    off: '끄기',
    stateOn: '켜짐',
    stateOff: '꺼짐',
    less: '암호 없는 계정',
    alerts: '로그인 알림',
    app: '앱 암호',
    add: '앱 암호 새로 만들기',
    drop: '앱 암호 모두 삭제',
  },
  {
    lang: 'pt-BR',
    title: 'Verificação em duas etapas',
    on: 'Ativar',
    off: 'Desativar',
    stateOn: 'Ativada',
    stateOff: 'Desativada',
    less: 'Conta sem senha',
    alerts: 'Alertas de entrada',
    app: 'Senhas de aplicativo',
    add: 'Adicionar senha de aplicativo',
    drop: 'Remover todas as senhas de aplicativo',
  },
];

const additional = 'https://account.live.com/proofs/manage/additional?uaid=0';
const on = truth('proofs.twoStepTurnOn');
const off = truth('proofs.twoStepTurnOff');
const add = truth('proofs.createAppPassword');
const drop = truth('proofs.removeAppPasswords');

function proofsIn(s: Say): Replica[] {
  const apps = `<div class="tile"><div class="t">${s.app}</div><button type="button"${add}>${s.add}</button> <button type="button"${drop}>${s.drop}</button></div>`;
  return [
    // A definition list; the state stands beside the name.
    page(
      `dl-off/${s.lang}`,
      s.lang,
      { url: additional, page: 'proofs', state: { twoStep: 'off', appPasswords: 'absent' } },
      `${bar}<dl><dt>${s.less}</dt><dd><button>${s.on}</button></dd><dt>${s.title}</dt><dd><span class="pill">${s.stateOff}</span> <button${on}>${s.on}</button></dd><dt>${s.alerts}</dt><dd><button>${s.on}</button></dd></dl>`,
    ),
    page(
      `dl-on/${s.lang}`,
      s.lang,
      { url: additional, page: 'proofs', state: { twoStep: 'on', appPasswords: 'offered' } },
      `${bar}<dl><dt>${s.less}</dt><dd><button>${s.on}</button></dd><dt>${s.title}</dt><dd><span class="pill">${s.stateOn}</span> <button${off}>${s.off}</button></dd><dt>${s.alerts}</dt><dd><button>${s.off}</button></dd></dl>${apps}`,
    ),
    // A grid of flat cells.
    page(
      `grid/${s.lang}`,
      s.lang,
      { url: additional, page: 'proofs', state: { twoStep: 'off', appPasswords: 'absent' } },
      `${bar}<div class="grid"><div class="t">${s.less}</div><a tabindex="0" role="button">${s.on}</a><div class="t">${s.title}</div><a tabindex="0" role="button"${on}>${s.on}</a><div class="t">${s.alerts}</div><a tabindex="0" role="button">${s.on}</a></div>`,
    ),
    // A table with a row for each.
    page(
      `table/${s.lang}`,
      s.lang,
      { url: additional, page: 'proofs', state: { twoStep: 'on', appPasswords: 'offered' } },
      `${bar}<table><tr><td>${s.alerts}</td><td>${s.stateOn}</td><td><a href="#">${s.off}</a></td></tr><tr><td>${s.title}</td><td>${s.stateOn}</td><td><a href="#"${off}>${s.off}</a></td></tr><tr><td>${s.app}</td><td>2</td><td><a href="#"${add}>${s.add}</a><br><a href="#"${drop}>${s.drop}</a></td></tr></table>`,
    ),
    // Two-step without a control of its own (managed elsewhere): the neighbours' must not be taken.
    page(
      `no-control/${s.lang}`,
      s.lang,
      {
        url: additional,
        page: 'proofs',
        state: {},
        absent: ['proofs.twoStepTurnOn', 'proofs.twoStepTurnOff'],
      },
      `${bar}<div class="tile"><div class="t">${s.title}</div><p class="muted">…</p></div><div class="tile"><div class="t">${s.alerts}</div><p class="muted">…</p><button>${s.on}</button></div><div class="tile"><div class="t">${s.less}</div><button>${s.on}</button></div>`,
    ),
    // A folding section whose title is a button, and a custom switch.
    page(
      `switch/${s.lang}`,
      s.lang,
      {
        url: additional,
        page: 'proofs',
        state: { twoStep: 'off', appPasswords: 'absent' },
        absent: ['proofs.twoStepTurnOff'],
      },
      `${bar}<div class="tile"><label for="s1">${s.alerts}</label><input id="s1" type="checkbox" role="switch" checked></div><div class="tile"><label for="s2">${s.title}</label><input id="s2" type="checkbox" role="switch"${on}></div>`,
    ),
    // Only the link target tells, in words no table has.
    page(
      `href/${s.lang}`,
      s.lang,
      { url: additional, page: 'proofs', state: { twoStep: 'off' } },
      `${bar}<div class="tile"><h4>${s.title}</h4><a href="/proofs/EnableTfa?mkt=${s.lang}"${on}>→</a></div><div class="tile"><h4>${s.alerts}</h4><a href="#">${s.on}</a></div>`,
    ),
  ];
}

export function accountB(): Replica[] {
  const hub = 'https://account.microsoft.com/security?ref=home';
  return [
    ...languages.flatMap(proofsIn),
    page(
      'home-tiles',
      'en-US',
      { url: 'https://account.microsoft.com/', page: 'account-home' },
      `${bar}<div class="tile"><p class="t">Subscriptions</p><a href="/services">See all</a></div><div class="tile"><p class="t">Keep your account safe</p><a href="/security/?from=tile"${truth('home.security')}>Security</a></div><div class="tile"><a href="/privacy">Privacy</a></div>`,
    ),
    page(
      'home-signed-out',
      'en-US',
      { url: 'https://account.microsoft.com/account', page: 'account-home', absent: ['home.security'] },
      `<div class="bar" role="banner"><a href="https://login.live.com/login.srf">Sign in</a></div><p>Your account, your way. Security and privacy in one place.</p>`,
    ),
    page(
      'hub-tile',
      'en-US',
      { url: hub, page: 'security-hub' },
      `${bar}<div class="tile"><p class="t">Sign-in</p><button data-testid="x1"${truth('hub.manageSignIn')}><span>Manage how you sign in</span><small> Add or remove ways to verify</small></button></div><div class="tile"><button>Manage sign-in alerts</button></div><div class="tile"><a href="https://support.microsoft.com/a">About two-step verification</a></div>`,
    ),
    page(
      'hub-get-started',
      'en-US',
      { url: hub, page: 'security-hub' },
      `${bar}<div class="tile"><p class="t">Advanced security options</p><p>Try the latest options.</p><a href="https://account.live.com/proofs/Manage/additional?refp=security"${truth('hub.manageSignIn')}>Get started</a></div>`,
    ),
    page(
      'wizard-b',
      'en-US',
      { url: 'https://account.live.com/proofs/enabletfa', page: 'two-step-wizard' },
      `${bar}<h1>Set up two-step verification</h1><p>We will ask for a code.</p><button data-testid="secondaryButton">Cancel</button> <button data-testid="primaryButton"${truth('wizard.next')}>Next</button>`,
    ),
    page(
      'wizard-done-b',
      'vi-VN',
      { url: 'https://account.live.com/proofs/EnableTfa', page: 'two-step-wizard', state: {} },
      `${bar}<h1>Kiểm chứng hai bước</h1><a role="button" tabindex="0"${truth('wizard.next')}>Hoàn tất</a>`,
    ),
    page(
      'app-code',
      'en-US',
      { url: 'https://account.live.com/proofs/apppassword', page: 'app-password' },
      `${bar}<h1>Your new app password</h1><p>Enter it where you would enter your password.</p><pre style="width:200px"><code${truth('appPassword.value')}>tzgmqlbwkydprfhn</code></pre><p>Can't be shown again.</p>`,
    ),
    page(
      'app-table',
      'de-DE',
      { url: 'https://account.live.com/proofs/AppPassword', page: 'app-password' },
      `${bar}<h1>App-Kennwort</h1><table><tr><td>App-Kennwort</td><td${truth('appPassword.value')}>tzgmqlbwkydprfhn</td></tr><tr><td>Datum</td><td>heute</td></tr></table>`,
    ),
    page(
      'app-error',
      'en-US',
      {
        url: 'https://account.live.com/proofs/AppPassword',
        page: 'app-password',
        absent: ['appPassword.value'],
      },
      `${bar}<h1>App passwords</h1><p>Something went wrong. Try again later.</p><p>responsibilities</p>`,
    ),
    page(
      'verify-b',
      'en-US',
      { url: additional, page: 'identity-check' },
      `<h1>Help us protect your account</h1><p>Passwords can be forgotten.</p><label>What security info would you like to add? <select><option>An alternate email address</option></select></label><button>Next</button><a href="https://account.live.com/proofs/Skip?x=1">Skip</a>`,
    ),
    page(
      'interrupt-b',
      'ja-JP',
      { url: 'https://account.live.com/interrupt/proofs', page: 'identity-check' },
      '<h1>セキュリティ情報は正しいですか</h1><button>次へ</button>',
    ),
    page(
      'activity',
      'en-US',
      { url: 'https://account.live.com/Activity', page: 'other' },
      `${bar}<h1>Recent activity</h1><p>Two-step verification turned on</p><a href="#">Turn on</a><button>Next</button>`,
    ),
  ];
}
