import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attested } from '../../../utils/labels/attested.ts';
import { inferred } from '../../../utils/labels/inferred/all.ts';
import { labelsFor, pageLanguages } from '../../../utils/labels/labels.ts';
import { readerOf } from '../../../utils/labels/read.ts';
import { spellings } from '../../../utils/labels/spellings.ts';

type Evidence = Record<string, Record<string, { text: string }[]>>;
const evidence = JSON.parse(readFileSync('docs/evidence/ms-labels.json', 'utf8')) as Evidence;

/** Evidence keys that no control or page needs. */
const unused = new Set([
  'generateNewCode',
  'popDeleteOptionLegacyHotmail',
  'mailSection',
  'popImapSectionTitle',
  'setUpDifferentAuthenticator',
  'popSectionTitle',
  'imapSectionTitle',
  'neighbourForwardToPlaceholder',
  'additionalSecurity',
  'viewAllOutlookSettings',
  'popDeleteOption',
  'discard',
]);

const wanted =
  'en de fr es pt-BR pt-PT it nl pl cs ru uk bg sr-Latn tr sv da nb fi ja zh-Hans zh-Hant ko ar he vi id th hi'.split(
    ' ',
  );

describe('label tables', () => {
  it('call attested exactly what the evidence attests', () => {
    const real = new Set<string>();
    for (const [key, byLanguage] of Object.entries(evidence)) {
      if (unused.has(key)) continue;
      for (const [language, list] of Object.entries(byLanguage))
        for (const { text } of list) real.add(`${language}: ${text}`);
    }
    const told = Object.entries(attested).flatMap(([language, wording]) =>
      Object.values(wording)
        .flat()
        .map((text) => `${language}: ${text}`),
    );
    expect(new Set(told)).toEqual(real);
  });

  it.each(wanted)('have every needed concept in %s', (language) => {
    const has = new Set([...Object.keys(attested[language] ?? {}), ...Object.keys(inferred[language] ?? {})]);
    for (const concept of [
      'twoStep',
      'appPassword',
      'passwordless',
      'turnOn',
      'turnOff',
      'create',
      'remove',
      'forwarding',
      'permit',
      'otherOption',
      'aside',
      'manageSignIn',
      'security',
      'next',
      'finish',
      'settings',
      'forwardingAndImap',
      'letPop',
      'letImap',
      'save',
      'signIn',
      'wall',
      'identityCheck',
      'yes',
      'no',
      'stateOn',
      'stateOff',
      'createAppPassword',
      'removeAppPasswords',
      'help',
    ]) {
      expect(has, `${language} lacks ${concept}`).toContain(concept);
    }
  });

  it.each(wanted)('understand the whole phrases of %s from their parts', (language) => {
    const reader = readerOf(labelsFor([language]));
    const phrase = (id: 'createAppPassword' | 'removeAppPasswords') =>
      (inferred[language]?.[id] ?? []).flatMap(spellings);
    for (const text of phrase('createAppPassword')) {
      const { words } = reader.read(text);
      expect(words.has('appPassword') && words.has('create') && !words.has('remove'), text).toBe(true);
    }
    for (const text of phrase('removeAppPasswords')) {
      const { words } = reader.read(text);
      expect(words.has('appPassword') && words.has('remove'), text).toBe(true);
    }
  });

  it('never take "on" for "off"', () => {
    for (const language of wanted) {
      const reader = readerOf(labelsFor([language]));
      for (const text of (inferred[language]?.stateOn ?? []).flatMap(spellings))
        expect(reader.read(text).labels.has('stateOff'), `${language} ${text}`).toBe(false);
      for (const text of (inferred[language]?.twoStepTurnOn ?? []).flatMap(spellings)) {
        expect(reader.read(text).labels.has('twoStepTurnOff'), `${language} ${text}`).toBe(false);
        expect(reader.read(text).words.has('turnOff'), `${language} ${text}`).toBe(false);
      }
    }
  });

  it.each([
    ['da', 'Slå totrinsbekræftelse til', 'turnOn'],
    ['da', 'Slå totrinsbekræftelse fra', 'turnOff'],
    ['fi', 'Poista kaksivaiheinen vahvistus käytöstä', 'turnOff'],
    ['nl', 'Schakel verificatie in twee stappen in', 'turnOn'],
    ['en', 'Turn two-step verification off', 'turnOff'],
  ] as const)('read a verb in two pieces round what it is about (%s: %s)', (language, text, verb) => {
    const { words } = readerOf(labelsFor([language])).read(text);
    expect(words.has('twoStep')).toBe(true);
    expect((['turnOn', 'turnOff'] as const).filter((w) => words.has(w))).toEqual([verb]);
  });

  it('read no verb in two pieces where the second does not end the text', () => {
    const read = (text: string) => readerOf(labelsFor(['da'])).read(text).words;
    expect(read('Slå noget op i hjælpen').has('turnOn')).toBe(false);
    expect(read('Slå til').has('turnOn')).toBe(true);
    expect(read('Slå op fra telefonen').has('turnOff')).toBe(false);
  });

  it('travel as JSON', () => {
    const table = labelsFor(['de', 'all']);
    expect(JSON.parse(JSON.stringify(table))).toEqual(table);
  });

  it('weigh an attested label of the page language most', () => {
    const weight = (languages: string[], text: string) =>
      readerOf(labelsFor(languages)).read(text).labels.get('createAppPassword') ?? 0;
    expect(weight(['de', 'all'], 'Neues App-Kennwort erstellen')).toBeGreaterThan(
      weight(['fr', 'all'], 'Neues App-Kennwort erstellen'),
    );
    expect(weight(['de', 'all'], 'Neues App-Kennwort erstellen')).toBeGreaterThan(
      weight(['de', 'all'], 'App-Kennwort hinzufügen'),
    );
  });
});

describe('pageLanguages', () => {
  const of = (lang: string | null, address: string) =>
    pageLanguages({ documentElement: { getAttribute: () => lang } } as unknown as Document, new URL(address));
  it('takes html lang, then mkt, then all', () => {
    expect(of('de-AT', 'https://account.live.com/?mkt=ja-JP')).toEqual(['de', 'ja', 'all']);
    expect(of('zh-TW', 'https://account.live.com/')).toEqual(['zh-Hant', 'all']);
    expect(of('pt', 'https://account.live.com/?mkt=pt-PT')).toEqual(['pt-BR', 'pt-PT', 'all']);
    expect(of('no', 'https://account.live.com/')).toEqual(['nb', 'all']);
    expect(of(null, 'https://account.live.com/')).toEqual(['all']);
    expect(of('"><script>', 'https://account.live.com/?mkt=%00')).toEqual(['all']);
  });
});
