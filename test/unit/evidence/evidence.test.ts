import { describe, expect, it } from 'vitest';
import { libraryFor } from '../../../components/our-library.ts';
import words from '../../../locales/en/evidence.json' with { type: 'json' };
import { stale, statements } from '../../../scripts/check-evidence.ts';
import { recipes } from '../../../utils/apps/all.ts';
import { apps, recipeFor } from '../../../utils/apps/index.ts';
import { accountStateIds, accountStates, accountStatesFor } from '../../../utils/evidence/account-states.ts';
import { alternativeIds, alternatives, alternativesFor } from '../../../utils/evidence/alternatives.ts';
import { mailProtocols, signInMethods } from '../../../utils/evidence/claim.ts';
import { ageInDays, dateOf, evidence, statusOf } from '../../../utils/evidence/evidence.ts';
import { sourceOf } from '../../../utils/evidence/source-of.ts';
import { purposes, ways } from '../../../utils/guide/facts.ts';

describe('evidence', () => {
  it('has a dated status with a source for each method on each protocol', () => {
    expect(evidence.length).toBe(signInMethods.length * mailProtocols.length);
    for (const method of signInMethods)
      for (const protocol of mailProtocols) {
        const one = statusOf(method, protocol);
        expect(one.sources.map(({ date }) => date)).toEqual(
          [...one.sources.map(({ date }) => date)].sort().reverse(),
        );
        expect(one.status === 'refused').toBe(method !== 'official');
        if (one.status === 'refused') expect([one.since, one.lastSuccess]).toEqual(['2024-09-16', '2024-10']);
      }
  });

  it('counts whole days from the newest statement, and never below zero', () => {
    const one = statusOf('app-password', 'smtp');
    const start = Date.parse(`${dateOf(one)}T00:00:00Z`);
    expect(ageInDays(one, start)).toBe(0);
    expect(ageInDays(one, start + 86_400_000 * 3 - 1)).toBe(2);
    expect(ageInDays(one, start - 86_400_000)).toBe(0);
  });

  it('says what wants another look, oldest first, without failing', () => {
    const all = statements();
    const far = stale(all, Date.parse('2031-01-01'));
    expect(far.length).toBe(all.length);
    expect(far.every(({ days }, i) => i === 0 || days <= (far[i - 1]?.days ?? 0))).toBe(true);
    expect(
      stale([{ about: 'x', source: 'y', date: '2026-01', good: 400 }], Date.parse('2026-06-01')),
    ).toEqual([]);
  });
});

describe('where claims are known from', () => {
  const all = statements();

  it('is one click away, but for these, for which no page was found', () => {
    const behind = evidence.flatMap(({ method, protocol, sources: [, ...older] }) =>
      older.map(({ what, url }) => ({ about: `status: ${method} over ${protocol}`, source: what, url })),
    );
    const bare = [...all, ...behind]
      .filter(({ url }) => url === undefined)
      .map(({ about, source }) => `${about}: ${source}`);
    // BillQuick's page has no https; of two the address was not seen, and two say that nothing is known.
    expect(bare.sort()).toEqual([
      'account state: child: Signpost evidence, part F: not known',
      'advice: sso-sts-unreachable: Microsoft: fix issues with printers, scanners and apps that send e-mail',
      'app billquick: method work-only: BillQuick help',
      'app brother-printer: notes: Signpost evidence, part C: apps, row 95',
      'app readynas: method password: Stack Exchange comment on post 1930716',
    ]);
  });

  it('has one address for one name, so that no link is lost where sources are shown once each', () => {
    const addresses = new Map<string, Set<string | undefined>>();
    for (const { source, url } of all) addresses.set(source, (addresses.get(source) ?? new Set()).add(url));
    expect([...addresses].filter(([, urls]) => urls.size > 1)).toEqual([]);
  });

  it('is in the name of what is on GitHub', () => {
    const date = '2026-01-01';
    const commit = '0123456789abcdef0123456789abcdef01234567';
    expect(sourceOf({ source: 'an-owner/a.repo#12', date })).toEqual({
      what: 'an-owner/a.repo#12',
      url: 'https://github.com/an-owner/a.repo/issues/12',
      date,
    });
    expect(sourceOf({ source: `owner/repo:a dir/file.php@${commit}`, date })).toEqual({
      what: 'owner/repo:a dir/file.php@0123456789',
      url: `https://github.com/owner/repo/blob/${commit}/a%20dir/file.php`,
      date,
    });
    for (const source of ['owner/repo:file.php@0123456789', 'owner/repo release v1', 'A help page, #12'])
      expect(sourceOf({ source, date })).toEqual({ what: source, date });
    const named = recipes.flatMap(({ methods, where, messages }) => [...methods, ...where, ...messages]);
    expect(named.filter((claim) => claim.url !== undefined && sourceOf(claim).url !== claim.url)).toEqual([]);
  });

  it('keeps its link in the list of an app', () => {
    for (const recipe of recipes) {
      const { sources } = libraryFor({ [recipe.id]: recipe }).app(
        { app: recipe.id, purpose: 'both' },
        'official',
        'en',
      );
      const linked = all.filter(({ about, url }) => about.startsWith(`app ${recipe.id}: `) && url);
      expect(new Set(sources.flatMap(({ url }) => url ?? [])), recipe.id).toEqual(
        new Set(linked.map(({ url }) => url)),
      );
    }
  });
});

describe('alternatives', () => {
  it('has words, a source and a date for each', () => {
    for (const id of alternativeIds)
      for (const part of ['title', 'what', 'for', 'against'])
        expect(words).toHaveProperty([`alternative.${id}.${part}`]);
    for (const { source } of alternatives) expect(source.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('names only apps that have a recipe', () => {
    const ids = apps.map(({ id }) => id);
    for (const { only } of alternatives) for (const id of only ?? []) expect(ids).toContain(id);
  });

  it('offers a hosted app nothing that would have to run beside it', () => {
    const offered = alternativesFor(recipeFor('companyhub'), 'both').map(({ id }) => id);
    for (const local of ['email-oauth2-proxy', 'davmail', 'postfix-with-token', 'graph-relay'])
      expect(offered).not.toContain(local);
    expect(offered).toContain('other-mailbox');
  });

  it('fits the purpose', () => {
    expect(alternativesFor(recipeFor('home-assistant-imap'), 'read').map(({ id }) => id)).not.toContain(
      'transactional-service',
    );
    expect(alternativesFor(recipeFor('ip-camera'), 'send').map(({ id }) => id)).not.toContain(
      'forward-to-other-mailbox',
    );
    expect(alternativesFor(recipeFor('pet-sitter-plus'), 'send').map(({ id }) => id)).toContain(
      'apps-own-sender',
    );
  });

  it('leaves nobody without any', () => {
    for (const { id } of apps)
      for (const purpose of purposes)
        expect(alternativesFor(recipeFor(id), purpose).length, id).toBeGreaterThan(1);
  });

  it('never proposes what weakens an account', () => {
    const said = Object.values(words).join('\n');
    expect(said).not.toMatch(
      /turn(ing)? off two-step|switch(ing)? off two-step|disable.{0,20}certificate|less secure apps?/i,
    );
  });
});

describe('account states', () => {
  it('have words, a source and a date, and fit the way', () => {
    expect(accountStates.map(({ id }) => id)).toEqual([...accountStateIds]);
    for (const { id, source } of accountStates) {
      for (const part of ['title', 'what']) expect(words).toHaveProperty([`account-state.${id}.${part}`]);
      expect(source.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
    expect(accountStatesFor('official').map(({ id }) => id)).not.toContain('passwordless');
    expect(accountStatesFor('password').map(({ id }) => id)).toContain('passwordless');
  });
});

describe('what is shown of an app', () => {
  it('has all its sources, with their dates, in the one place that is a press away', () => {
    const dated = /^\d{4}(-\d{2}){0,2}$/;
    for (const recipe of recipes) {
      const { app } = libraryFor({ [recipe.id]: recipe });
      for (const way of ways) {
        const { places, messages, sources, notes, provider } = app(
          { app: recipe.id, purpose: 'both' },
          way,
          'en',
        );
        const known = new Set(sources.map(({ what }) => what));
        for (const { source } of [...places, ...messages]) expect(known, recipe.id).toContain(source.what);
        for (const claim of recipe.methods) expect(known, recipe.id).toContain(sourceOf(claim).what);
        if (provider !== undefined || notes.length > 0) expect(sources.length, recipe.id).toBeGreaterThan(0);
        for (const { date } of sources) expect(date).toMatch(dated);
      }
    }
  });
});
