import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { purposes } from '../../../utils/guide/facts.ts';
import { policyFrom } from '../../../utils/policy/policy.ts';
import { readPolicy } from '../../../utils/policy/read-policy.ts';

describe('policyFrom', () => {
  it('takes what is well said and leaves out the rest', () => {
    expect(policyFrom({ app: 'pet-sitter-plus', purpose: 'send', language: 'pt-BR' })).toEqual({
      app: 'pet-sitter-plus',
      purpose: 'send',
      language: 'pt-BR',
    });
    expect(policyFrom({ app: 7, purpose: 'spam', language: 'de', password: 'x' })).toEqual({
      language: 'de',
    });
    expect(policyFrom({ app: '', language: '../../x' })).toEqual({});
  });

  it('makes something bounded of anything', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        for (const [key, value] of Object.entries(policyFrom(raw))) {
          expect(['app', 'purpose', 'language']).toContain(key);
          expect((value as string).length).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
});

describe('readPolicy', () => {
  const managed = (get: () => Promise<unknown>) =>
    vi.spyOn(browser.storage, 'managed', 'get').mockReturnValue({ get } as never);

  it('is empty where no policy is set, as each browser says that', async () => {
    for (const get of [
      async () => ({}),
      () => Promise.reject(new Error('Managed storage manifest not found')),
      // Firefox for Android: no such storage at all.
      undefined as never,
    ]) {
      managed(get);
      expect(await readPolicy()).toEqual({});
    }
  });

  it('gives the policy there is', async () => {
    managed(async () => ({ app: 'salesmartly' }));
    expect(await readPolicy()).toEqual({ app: 'salesmartly' });
  });
});

describe('the schema for administrators', () => {
  const schema = JSON.parse(readFileSync('public/managed-schema.json', 'utf8')) as {
    properties: Record<string, { type: string; enum?: string[]; description: string }>;
  };

  it('names just what is read', () => {
    const given = { app: 'x', purpose: 'send', language: 'de' };
    expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(policyFrom(given)).sort());
  });

  it('offers the purposes and languages there are', () => {
    expect(schema.properties.purpose?.enum).toEqual([...purposes]);
    expect(schema.properties.language?.enum).toEqual(readdirSync('locales').sort());
  });
});
