import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import english from '../../../locales/en/evidence.json' with { type: 'json' };
import { lists, readRecipes, unfinished } from '../../../scripts/new-app.ts';
import { recipes } from '../../../utils/apps/all.ts';
import { apps, recipeFor } from '../../../utils/apps/index.ts';
import { recipe } from '../../../utils/apps/recipe.ts';
import { recipeText } from '../../../utils/apps/recipe-text.ts';
import { explain } from '../../../utils/explain/explain.ts';

const today = new Date().toISOString().slice(0, 10);

describe('recipes', () => {
  it.each(recipes.map((one) => [one.id, one] as const))('%s follows the grammar', (id, one) => {
    const parsed = recipe.safeParse(one);
    expect(parsed.error?.issues ?? []).toEqual([]);
    expect(unfinished(one), id).toBe(false);
    for (const claim of [...one.methods, ...one.where, ...one.messages]) {
      expect(claim.date <= today, `${id}: ${claim.date} is in the future`).toBe(true);
    }
    expect(new Set(one.fields.map(({ role }) => role)).size).toBe(one.fields.length);
    expect(new Set(one.pages?.map((page) => page.id)).size).toBe(one.pages?.length ?? 0);
    // Reading over IMAP or POP needs the switch.
    if (one.fields.some(({ role }) => role.startsWith('imap'))) expect(one.needs).toContain('imap');
  });

  it('has at least forty apps with a place of their mail settings, and claims nothing of the unknown one', () => {
    expect(recipes.filter(({ where }) => where.length > 0).length).toBeGreaterThanOrEqual(40);
    expect(
      recipes.filter(({ where, fields }) => where.length > 0 && fields.length > 2).length,
    ).toBeGreaterThanOrEqual(40);
    expect(recipeFor('other')).toMatchObject({ methods: [], where: [], fields: [], messages: [] });
    expect(recipeFor('no-such-app').id).toBe('other');
  });

  it('keeps the lists and the schema in step with the files', async () => {
    const made = lists(await readRecipes());
    // Biome may sort imports and wrap lines; what stands there must be the same.
    const squeezed = (text: string) => (text.match(/[\w.$-]+/g) ?? []).sort().join(' ');
    for (const [file, content] of made) {
      const there = readFileSync(new URL(`../../../utils/apps/${file}`, import.meta.url), 'utf8');
      expect(squeezed(there) === squeezed(content), `${file}: run "npm run new:app"`).toBe(true);
    }
    expect(apps.at(-1)?.id).toBe('other');
    expect(new Set(apps.map(({ id }) => id)).size).toBe(recipes.length);
  });

  it('refuses a recipe of another version, without sources, or with an unknown part', () => {
    const good = recipeFor('salesmartly');
    expect(recipe.safeParse({ ...good, version: 2 }).success).toBe(false);
    expect(recipe.safeParse({ ...good, methods: [{ method: 'official' }] }).success).toBe(false);
    expect(
      recipe.safeParse({ ...good, methods: [{ method: 'magic', source: 'somewhere', date: '2026-01-01' }] })
        .success,
    ).toBe(false);
    expect(recipe.safeParse({ ...good, purposes: [] }).success).toBe(false);
  });

  it('knows its own messages when they come in a text', () => {
    for (const one of recipes)
      for (const { text, meaning } of one.messages) {
        if (meaning === 'success') continue;
        expect(
          explain(text)
            .causes.map(({ id }) => id)
            .slice(0, 3),
          `${one.id}: ${text}`,
        ).toContain(meaning);
      }
  });

  it('says what the catalogues have, and backs every note with a source', () => {
    const keys = new Set(Object.keys(english));
    for (const one of recipes) {
      const texts = [
        ...one.notes,
        ...[...one.where, ...one.messages].flatMap(({ note }) => (note ? [note] : [])),
      ];
      for (const { says } of texts) if (says !== undefined) expect(keys, one.id).toContain(says);
      const claims = [...one.methods, ...one.where, ...one.messages, ...(one.about ?? [])];
      if (texts.length > 0) expect(claims.length, `${one.id}: notes without a source`).toBeGreaterThan(0);
    }
  });

  it('speaks every language where it points at the two founding apps’ own pages and names their places', () => {
    for (const id of ['pet-sitter-plus', 'salesmartly']) {
      const { notes, where, messages } = recipeFor(id);
      const texts = [...notes, ...[...where, ...messages].flatMap(({ note }) => (note ? [note] : []))];
      expect(texts.filter(({ says }) => says === undefined)).toEqual([]);
    }
  });

  it('gives words in the nearest language', () => {
    const words = { en: 'one', de: 'eins', 'pt-BR': 'um' };
    expect(recipeText(words, 'de-AT')).toEqual({ text: 'eins', language: 'de' });
    expect(recipeText(words, 'pt-BR')).toEqual({ text: 'um', language: 'pt-BR' });
    expect(recipeText(words, 'ja')).toEqual({ text: 'one', language: 'en' });
    expect(recipeText({ says: 'note.psp.bcc' }, 'ja')).toEqual({ key: 'note.psp.bcc' });
  });
});
