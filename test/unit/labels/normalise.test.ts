import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bare, normalise } from '../../../utils/labels/normalise.ts';

describe('normalise', () => {
  it('brings the spellings of one label together', () => {
    const same = (a: string, b: string) => expect(bare(normalise(a))).toBe(bare(normalise(b)));
    same('2 段階認証', '2段階認証');
    same('２段階認証', '2段階認証');
    same('Two\u2010step\u00a0verification', 'TWO-STEP VERIFICATION');
    same('Turn\u200b on\u200e', 'turn on');
    same('Mots de passe d’application', "Mots de passe d'application");
    same('İKİ AŞAMALI DOĞRULAMA', 'İki aşamalı doğrulama');
    same('UYGULAMA PAROLALARI', 'Uygulama parolaları');
    same('خيارات الأمان المتقدّمة', 'خيارات الأمان المتقدمة');
    same('Fertig stellen…', '» Fertig stellen «');
    same('SCHLIESSEN', 'schließen');
  });

  it('keeps different labels apart', () => {
    expect(normalise('Turn on')).not.toBe(normalise('Turn off'));
    expect(normalise('有効にする')).not.toBe(normalise('無効にする'));
    expect(normalise('été')).not.toBe(normalise('ete'));
  });

  it('is idempotent, bounded and never throws', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
        const once = normalise(text);
        expect(normalise(once)).toBe(once);
        expect(once.length).toBeLessThanOrEqual(600 * 18);
      }),
      { numRuns: 60 },
    );
  });

  it('does not see invisible marks, wherever they are put', () => {
    const marks = fc.constantFrom('\u200b', '\u00ad', '\u200e', '\ufeff', '\u2060', '\u202a');
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.nat(40), marks, (text, at, mark) => {
        const cut = Math.min(at, text.length);
        expect(normalise(text.slice(0, cut) + mark + text.slice(cut))).toBe(normalise(text));
      }),
    );
  });
});
