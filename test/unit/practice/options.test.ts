import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOptions } from '../../../practice/options-form.ts';
import { type Practice, startPractice } from '../../../practice/server.ts';
import { defaultOptions } from '../../../practice/world.ts';
import { Visitor } from './visitor.ts';

describe('reading options', () => {
  it('takes back every default as a form would send it', () => {
    const asText = Object.fromEntries(
      Object.entries(defaultOptions).map(([name, value]) => [name, String(value)]),
    );
    expect(readOptions(asText)).toEqual({ options: defaultOptions, refused: [] });
    expect(readOptions({ ...defaultOptions })).toEqual({ options: defaultOptions, refused: [] });
  });

  it.each([
    ['an unknown name', { toString: 'x' }],
    ['an unknown choice', { fluent: '7' }],
    ['a negative number', { panelDelay: -1 }],
    ['a number beyond its limit', { mailboxSize: '9999999' }],
    ['no number', { refusalDelay: '' }],
    ['half a yes', { wall: 'maybe' }],
  ])('refuses %s by name', (_what, given) => {
    expect(readOptions(given)).toEqual({ options: {}, refused: Object.keys(given) });
  });
});

describe('the options page', () => {
  const address = 'https://practice.signpost.test/options';
  let practice: Practice;
  let visitor: Visitor;
  beforeAll(async () => {
    practice = await startPractice();
    visitor = new Visitor(practice);
  });
  afterAll(() => practice.close());

  it('sets options and an account by JSON, and starts over', async () => {
    const set = await visitor.json(address, { fluent: 8, wall: true, account: { twoStep: true } });
    expect(set.status).toBe(200);
    expect(practice.world.options).toMatchObject({ fluent: 8, wall: true });
    expect(practice.world.accounts[0]?.twoStep).toBe(true);
    await visitor.json(address, { reset: true, language: 'ja' });
    expect(practice.world.options).toEqual({ ...defaultOptions, language: 'ja' });
    expect(practice.world.accounts[0]?.twoStep).toBe(false);
  });

  it('says what it did not understand', async () => {
    const answer = await visitor.json(address, { fluent: 10, account: { password: 'x' } });
    expect(answer.status).toBe(400);
    expect(answer.value.refused).toEqual(['fluent', 'account.password']);
    expect(practice.world.accounts[0]?.password).toBe('practice-only');
  });

  it('works as a form, and shows the demo accounts and every app', async () => {
    const page = await visitor.open('https://practice.signpost.test/');
    expect(page.text).toContain('paula.practice@outlook.com');
    expect(
      page.document.querySelectorAll('form[action="/options"] select, form[action="/options"] input'),
    ).toHaveLength(Object.keys(defaultOptions).length);
    const sent = await visitor.open(address, { method: 'POST', body: 'mood=before-2024&wall=true' });
    expect(sent.url.pathname).toBe('/');
    expect(practice.world.options).toMatchObject({ mood: 'before-2024', wall: true });
  });

  it('ends every session when it starts over', async () => {
    const inside = 'https://outlook.live.com/mail/0/';
    await visitor.signIn(await visitor.open(inside), 'paula.practice@outlook.com');
    expect((await visitor.open(inside)).url.href).toBe(inside);
    await visitor.json(address, { reset: true });
    expect((await visitor.open(inside)).url.hostname).toBe('login.live.com');
  });
});
