import type { Show } from '../../utils/guide/show.ts';

/** One step in three languages; test words, the catalogues are tested elsewhere. */
const words = {
  en: {
    title: 'Turn on two-step verification',
    found: 'Press {label}. Microsoft then asks for a second way to prove that it is you.',
    missing: 'Look for “Two-step verification” under “Additional security”, and press “Turn on” there.',
    ambiguous: 'There are several of these. Take the one under “Two-step verification”.',
    why: 'Microsoft only hands out app passwords while two-step verification is on.',
    caution: 'Keep the recovery code Microsoft shows you. Without it you can lose the account.',
    progress: 'Step 2 of 5',
    did: 'I did this myself',
    open: 'Open the page directly',
    report: 'This looks different',
    card: 'Signpost',
    fold: 'Make small',
    unfold: 'Show the card',
    close: 'Close',
    offScreen: 'Show it',
    move: 'Move the card with the arrow keys',
    ticked: 'POP is on now.',
  },
  de: {
    title: 'Zweistufige Überprüfung einschalten',
    found: 'Drücken Sie {label}. Microsoft fragt dann nach einer zweiten Bestätigung, dass Sie es sind.',
    missing:
      'Suchen Sie „Zweistufige Überprüfung“ unter „Zusätzliche Sicherheit“ und drücken Sie dort „Aktivieren“.',
    ambiguous: 'Davon gibt es mehrere. Nehmen Sie das unter „Zweistufige Überprüfung“.',
    why: 'Microsoft vergibt App-Kennwörter nur, solange die zweistufige Überprüfung eingeschaltet ist.',
    caution: 'Bewahren Sie den Wiederherstellungscode auf, den Microsoft Ihnen zeigt.',
    progress: 'Schritt 2 von 5',
    did: 'Das habe ich selbst gemacht',
    open: 'Seite direkt öffnen',
    report: 'Hier sieht es anders aus',
    card: 'Signpost',
    fold: 'Verkleinern',
    unfold: 'Karte zeigen',
    close: 'Schließen',
    offScreen: 'Hinführen',
    move: 'Karte mit den Pfeiltasten verschieben',
    ticked: 'POP ist jetzt eingeschaltet.',
  },
  ar: {
    title: 'تشغيل التحقق بخطوتين',
    found: 'اضغط على {label}. بعد ذلك يطلب Microsoft طريقة ثانية للتأكد من هويتك.',
    missing: 'ابحث عن «التحقق بخطوتين» ضمن «أمان إضافي»، ثم اضغط على «تشغيل» هناك.',
    ambiguous: 'يوجد أكثر من زر كهذا. اختر الزر الموجود تحت «التحقق بخطوتين».',
    why: 'لا يمنح Microsoft كلمات مرور التطبيقات إلا عندما يكون التحقق بخطوتين قيد التشغيل.',
    caution: 'احتفظ برمز الاسترداد الذي يعرضه Microsoft لك، فمن دونه قد تفقد الحساب.',
    progress: 'الخطوة 2 من 5',
    did: 'فعلت ذلك بنفسي',
    open: 'فتح الصفحة مباشرة',
    report: 'الصفحة مختلفة عندي',
    card: 'Signpost',
    fold: 'تصغير',
    unfold: 'إظهار البطاقة',
    close: 'إغلاق',
    offScreen: 'أرني مكانه',
    move: 'حرّك البطاقة بمفاتيح الأسهم',
    ticked: 'تم تشغيل POP.',
  },
} as const;
export type TestLanguage = keyof typeof words;

export interface ShowOptions {
  lang?: TestLanguage;
  theme?: Show['theme'];
  caution?: boolean;
  ticked?: boolean;
  step?: Show['step'];
  /** The moment of the tick; now, if not given. */
  at?: number;
}

/** A `Show` as the background would make it. */
export function testShow(options: ShowOptions = {}): Show {
  const lang = options.lang ?? 'en';
  const w = words[lang];
  return {
    report: 1,
    at: 0,
    journey: 'j1',
    step: options.step ?? 'two-step',
    control: 'proofs.twoStepTurnOn',
    words: {
      title: w.title,
      found: w.found,
      missing: w.missing,
      ambiguous: w.ambiguous,
      why: w.why,
      ...(options.caution ? { caution: w.caution } : {}),
      progress: w.progress,
      buttons: [
        { action: 'did-it-myself', text: w.did },
        { action: 'open-direct', text: w.open },
        { action: 'report-page', text: w.report },
      ],
      names: {
        card: w.card,
        fold: w.fold,
        unfold: w.unfold,
        close: w.close,
        offScreen: w.offScreen,
        move: w.move,
      },
    },
    ...(options.ticked ? { ticked: { step: 'pop-imap', at: options.at ?? Date.now(), text: w.ticked } } : {}),
    lang,
    dir: lang === 'ar' ? 'rtl' : 'ltr',
    theme: options.theme ?? 'light',
  };
}
