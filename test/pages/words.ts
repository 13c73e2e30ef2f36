import { attested } from '../../utils/labels/attested.ts';
import type { ConceptId } from '../../utils/labels/concepts.ts';
import { inferred } from '../../utils/labels/inferred/all.ts';

/**
 * Wording of the replicas, apart from the extension's own tables: attested labels where there are any,
 * else what Microsoft might plausibly write. `alt` is a second wording of the same page.
 */
export interface Words {
  lang: string;
  security: string;
  manage: string;
  twoStep: string;
  twoStepText: string;
  on: string;
  off: string;
  isOn: string;
  isOff: string;
  passwordless: string;
  passwordlessText: string;
  methods: string;
  addMethod: string;
  recovery: string;
  newCode: string;
  appTitle: string;
  appText: string;
  create: string;
  remove: string;
  next: string;
  finish: string;
  cancel: string;
  verify: string;
  code: string;
  settings: string;
  mail: string;
  layout: string;
  compose: string;
  forwarding: string;
  enableForwarding: string;
  keepCopy: string;
  popImap: string;
  letPop: string;
  letImap: string;
  popDelete: string;
  save: string;
  discard: string;
  wall: string;
  signIn: string;
  yes: string;
  no: string;
  stateOn: string;
  stateOff: string;
  learnMore: string;
  yourPassword: string;
}

export const en: Words = {
  lang: 'en-US',
  security: 'Security',
  manage: 'Manage how I sign in',
  twoStep: 'Two-step verification',
  twoStepText: 'Two-step verification adds security by asking for a second way to prove who you are.',
  on: 'Turn on',
  off: 'Turn off',
  isOn: 'Two-step verification is turned on',
  isOff: 'Two-step verification is off',
  passwordless: 'Passwordless account',
  passwordlessText: 'Remove the password from your account. Two-step verification stays as it is.',
  methods: 'Ways to prove who you are',
  addMethod: 'Add a new way to sign in or verify',
  recovery: 'Recovery code',
  newCode: 'Generate a new code',
  appTitle: 'App passwords',
  appText: 'Some apps and devices do not support security codes. Create an app password for them.',
  create: 'Create a new app password',
  remove: 'Remove existing app passwords',
  next: 'Next',
  finish: 'Finish',
  cancel: 'Cancel',
  verify: 'Verify your identity',
  code: 'Enter the code',
  settings: 'Settings',
  mail: 'Mail',
  layout: 'Layout',
  compose: 'Compose and reply',
  forwarding: 'Forwarding and IMAP',
  enableForwarding: 'Enable forwarding',
  keepCopy: 'Keep a copy of forwarded messages',
  popImap: 'POP and IMAP',
  letPop: 'Let devices and apps use POP',
  letImap: 'Let devices and apps use IMAP',
  popDelete: "Don't allow devices and apps that use POP to delete messages",
  save: 'Save',
  discard: 'Discard',
  wall: 'Sign in and verify your account to forward your email or sync to your devices.',
  signIn: 'Sign in',
  yes: 'Yes',
  no: 'No',
  stateOn: 'On',
  stateOff: 'Off',
  learnMore: 'Learn more about two-step verification',
  yourPassword: 'Your app password is',
};

const enAlt: Words = {
  ...en,
  lang: 'en-GB',
  security: 'Security',
  manage: 'Advanced security options',
  twoStep: '2-step verification',
  twoStepText: 'Help keep your account safer by asking for a code whenever someone signs in.',
  on: 'Set up',
  off: 'Disable',
  isOn: '2-step verification is enabled',
  isOff: '2-step verification: Off',
  passwordless: 'Password-less account',
  create: 'Add app password',
  remove: 'Delete app passwords',
  next: 'Continue',
  finish: 'Done',
  letPop: 'Allow POP access',
  letImap: 'Allow IMAP access',
  popDelete: 'Let POP apps delete messages from Outlook',
  save: 'Save changes',
  learnMore: 'How to use 2-step verification',
};

const de: Words = {
  lang: 'de-DE',
  security: 'Sicherheit',
  manage: 'Erweiterte Sicherheitsoptionen',
  twoStep: 'Zweistufige Überprüfung',
  twoStepText: 'Die zweistufige Überprüfung erhöht die Sicherheit Ihres Kontos.',
  on: 'Aktivieren',
  off: 'Deaktivieren',
  isOn: 'Zweistufige Überprüfung ist aktiviert',
  isOff: 'Zweistufige Überprüfung ist deaktiviert',
  passwordless: 'Kennwortloses Konto',
  passwordlessText: 'Entfernen Sie Ihr Kennwort. Die zweistufige Überprüfung bleibt bestehen.',
  methods: 'Möglichkeiten, Ihre Identität nachzuweisen',
  addMethod: 'Neue Anmelde- oder Überprüfungsmethode hinzufügen',
  recovery: 'Wiederherstellungscode',
  newCode: 'Neuen Code generieren',
  appTitle: 'App-Kennwörter',
  appText: 'Einige Apps und Geräte unterstützen keine Sicherheitscodes.',
  create: 'Neues App-Kennwort erstellen',
  remove: 'Vorhandene App-Kennwörter entfernen',
  next: 'Weiter',
  finish: 'Fertig stellen',
  cancel: 'Abbrechen',
  verify: 'Bestätigen Sie Ihre Identität',
  code: 'Geben Sie den Code ein',
  settings: 'Einstellungen',
  mail: 'E-Mail',
  layout: 'Layout',
  compose: 'Verfassen und antworten',
  forwarding: 'Weiterleitung und IMAP',
  enableForwarding: 'Weiterleitung aktivieren',
  keepCopy: 'Kopie weitergeleiteter Nachrichten behalten',
  popImap: 'POP und IMAP',
  letPop: 'Geräte und Apps die Verwendung von POP erlauben',
  letImap: 'Geräte und Apps die Verwendung von IMAP erlauben',
  popDelete: 'Apps, die POP verwenden, das Löschen von Nachrichten nicht erlauben',
  save: 'Speichern',
  discard: 'Verwerfen',
  wall: 'Melden Sie sich an, und bestätigen Sie Ihr Konto, um E-Mails weiterzuleiten.',
  signIn: 'Anmelden',
  yes: 'Ja',
  no: 'Nein',
  stateOn: 'Ein',
  stateOff: 'Aus',
  learnMore: 'Weitere Informationen zur zweistufigen Überprüfung',
  yourPassword: 'Ihr App-Kennwort lautet',
};

const ja: Words = {
  lang: 'ja-JP',
  security: 'セキュリティ',
  manage: '高度なセキュリティ オプション',
  twoStep: '2 段階認証',
  twoStepText: '2 段階認証はアカウントの安全性を高めます。',
  on: '有効にする',
  off: '無効にする',
  isOn: '2段階認証がオンになりました',
  isOff: '2 段階認証はオフです',
  passwordless: 'パスワードレス アカウント',
  passwordlessText: 'アカウントからパスワードを削除します。',
  methods: '本人確認の方法',
  addMethod: 'サインインまたは確認の新しい方法を追加',
  recovery: '回復用コード',
  newCode: '新しいコードを生成',
  appTitle: 'アプリ パスワード',
  appText: '一部のアプリはセキュリティ コードに対応していません。',
  create: '新しいアプリ パスワードの作成',
  remove: '既存のアプリ パスワードの削除',
  next: '次へ',
  finish: '完了',
  cancel: 'キャンセル',
  verify: '本人確認を行う',
  code: 'コードを入力してください',
  settings: '設定',
  mail: 'メール',
  layout: 'レイアウト',
  compose: '作成と返信',
  forwarding: '転送と IMAP',
  enableForwarding: '転送を有効にする',
  keepCopy: '転送されたメッセージのコピーを保持する',
  popImap: 'POP と IMAP',
  letPop: 'デバイスとアプリが POP を使用することを許可する',
  letImap: 'デバイスとアプリが IMAP を使用することを許可する',
  popDelete: 'POP を使用するアプリがメッセージを削除することを許可しない',
  save: '保存',
  discard: '破棄',
  wall: 'メールを転送するには、サインインしてアカウントを確認してください。',
  signIn: 'サインイン',
  yes: 'はい',
  no: 'いいえ',
  stateOn: 'オン',
  stateOff: 'オフ',
  learnMore: '2 段階認証の詳細情報',
  yourPassword: 'アプリ パスワード',
};

/** Texts around the labels, for languages whose page is put together from the tables. */
const filler = 'Lorem ipsum dolor sit amet, consectetur adipiscing elit.';

/** Words of a language from the attested labels, completed by the extension's own wording. */
function tableWords(lang: string): Words {
  const sure = attested[lang] ?? {};
  const own = inferred[lang] ?? {};
  const say = (id: ConceptId, nth = 0): string => {
    const list = [...(sure[id] ?? []), ...(own[id] ?? [])];
    return (list[nth] ?? list[0] ?? '').replace(/\*$/, '');
  };
  return {
    lang,
    security: say('security'),
    manage: say('manageSignIn'),
    twoStep: say('twoStep'),
    twoStepText: filler,
    on: own.twoStepTurnOn?.[0] ?? say('twoStepTurnOn'),
    off: own.twoStepTurnOff?.[0] ?? say('twoStepTurnOff'),
    isOn: `${say('twoStep')}: ${own.stateOn?.[0]}`,
    isOff: `${say('twoStep')}: ${own.stateOff?.[0]}`,
    passwordless: say('passwordless'),
    passwordlessText: filler,
    methods: say('signInMethods'),
    addMethod: say('signInMethods', 1),
    recovery: say('recoveryCode'),
    newCode: say('recoveryCode', 1),
    appTitle: say('appPassword'),
    appText: filler,
    create: say('createAppPassword'),
    remove: say('removeAppPasswords'),
    next: say('next'),
    finish: say('finish'),
    cancel: say('cancel'),
    verify: say('identityCheck'),
    code: say('identityCheck', 3),
    settings: say('settings'),
    mail: 'Mail',
    layout: 'Layout',
    compose: 'Compose',
    forwarding: say('forwardingAndImap'),
    enableForwarding: `${say('turnOn')} ${say('forwarding')}`,
    keepCopy: `${say('otherOption')} ${say('forwarding')}`,
    popImap: 'POP & IMAP',
    letPop: say('letPop'),
    letImap: say('letImap'),
    popDelete: `POP: ${say('otherOption')} (${say('permit')})`,
    save: say('save'),
    discard: say('discard'),
    wall: say('wall'),
    signIn: say('signIn'),
    yes: say('yes'),
    no: say('no'),
    stateOn: own.stateOn?.[0] ?? 'On',
    stateOff: own.stateOff?.[0] ?? 'Off',
    learnMore: `${say('help')} ${say('twoStep')}`,
    yourPassword: say('appPassword'),
  };
}

/** English twice, German and Japanese in words of their own, every other language from the tables. */
export const ownWords: Words[] = [
  en,
  enAlt,
  de,
  ja,
  ...Object.keys(inferred)
    .filter((lang) => !['en', 'de', 'ja'].includes(lang))
    .map(tableWords),
];
