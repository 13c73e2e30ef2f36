// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { labelsFor } from '../../../utils/labels/labels.ts';
import { scan } from '../../../utils/locate/page-scan.ts';
import { accountPages } from '../../../utils/pages/account-pages.ts';

const wizard = 'https://account.live.com/proofs/EnableTfa';
const proofs = 'https://account.live.com/proofs/manage/additional';

/** What a page of this body says of two-step verification. No layout here: everything is seen. */
function said(at: string, language: string, body: string) {
  document.body.innerHTML = `<main>${body}</main>`;
  const sight = { shown: () => true, reachable: () => true, face: (e: Element) => e };
  const seen = { ...scan(document, new URL(at), labelsFor([language, 'all']), accountPages), sight };
  return accountPages.read(seen, accountPages.recognise(seen).page).twoStep;
}

describe('the wizard of somebody who has it already', () => {
  it.each([
    ['en', 'Two-step verification is already turned on'],
    ['en', 'Two-step verification is already on for your account.'],
    ['en', 'Two-step verification has been activated.'],
    ['en', 'You already have two-step verification turned on'],
    ['en', 'You’ve already set up two-step verification.'],
    ['de', 'Die zweistufige Überprüfung ist bereits aktiviert.'],
    ['fr', 'La vérification en deux étapes est déjà activée.'],
    ['es', 'La verificación en dos pasos ya está activada.'],
    ['nl', 'Verificatie in twee stappen is al ingeschakeld.'],
    ['ru', 'Двухшаговая проверка уже включена'],
    ['zh-Hans', '您已启用双重验证'],
  ])('%s: %s', (language, sentence) => {
    expect(said(wizard, language, `<h1>${sentence}</h1><button>Close</button>`)).toBe('on');
  });

  // Who has it off, who asks, and who tells of others says nothing of the kind.
  it.each([
    'Have you already turned on two-step verification?',
    'Once two-step verification is already turned on, come back',
    'Two-step verification is already turned on for your family',
    'When two-step verification is on for this account, we ask for a code',
  ])('is not taken from: %s', (sentence) => {
    expect(said(wizard, 'en', `<h1>${sentence}</h1><button>Next</button>`)).toBeUndefined();
  });
});

it.each([
  ['de', 'Die zweistufige Überprüfung ist an', 'on'],
  ['sv', 'Tvåstegsverifieringen är på', 'on'],
  ['da', 'Totrinsbekræftelsen er slået fra', 'off'],
  ['bg', 'Проверката в две стъпки е включена', 'on'],
  ['ko', '2단계 인증을 사용 중입니다', 'on'],
] as const)('a sentence with an article or an ending, %s: %s', (language, sentence, state) => {
  expect(said(proofs, language, `<p>${sentence}</p>`)).toBe(state);
});

describe('a section that says its state in a line', () => {
  const section = (title: string, line: string) => `<section><h2>${title}</h2><p>${line}</p></section>`;
  it.each([
    ['en', 'Two-step verification', 'Status: Active', 'on'],
    ['en', 'Two-step verification', 'State: Not set up', 'off'],
    ['en', 'Two-step verification', 'You haven’t turned on two-step verification yet.', 'off'],
    ['fr', 'Vérification en deux étapes', 'État : désactivée', 'off'],
    ['sv', 'Tvåstegsverifiering', 'Status: på', 'on'],
    ['ja', '2 段階認証', '状態: 有効', 'on'],
  ] as const)('%s: %s, %s', (language, title, line, state) => {
    expect(said(proofs, language, section(title, line))).toBe(state);
  });

  it('takes no verb for it, whatever it is pressed by', () => {
    // In Vietnamese "on" and "turn on" are one word.
    const button = '<fluent-button>Bật</fluent-button>';
    expect(said(proofs, 'vi', `<section><h2>Xác minh hai bước</h2>${button}</section>`)).toBe('off');
  });

  it('takes no other line for it', () => {
    for (const line of ['Reminders: on', 'Password: Active', 'Status of your order: active'])
      expect(said(proofs, 'en', section('Two-step verification', line))).toBeUndefined();
  });
});
