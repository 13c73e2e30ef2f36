import type { Page } from 'puppeteer';
import { afterEach, describe, expect, it } from 'vitest';
import type { Family } from '../harness/signpost.ts';
import { Person, practiceStart } from './person.ts';

const families: Family[] = ['chromium', 'firefox'];
let person: Person | undefined;
afterEach(() => person?.leave());

const kept = (page: Page) => page.evaluate(() => [document.cookie, localStorage.getItem('left')]);

describe.each(families)('a browser that is lent again in %s', (family) => {
  it('is as one that has just been started', async () => {
    person = await Person.in(family);
    const { browser } = person.signpost;
    const left = await person.begin('Pet Sitter Plus');
    await left.evaluate(() => {
      // biome-ignore lint/suspicious/noDocumentCookie: as sites do.
      document.cookie = 'left=behind; max-age=9000';
      localStorage.setItem('left', 'behind');
    });
    expect(await kept(left)).toEqual(['left=behind', 'behind']);
    await person.signpost.revokeHosts();
    expect(await person.signpost.grantedOrigins()).toEqual([]);
    await person.leave();

    person = await Person.in(family);
    const { signpost } = person;
    // Otherwise all of this would hold for nothing.
    expect(signpost.browser).toBe(browser);
    expect(await signpost.tabs()).toEqual([]);
    expect((await signpost.grantedOrigins()).length).toBe(3);
    expect(JSON.stringify(await signpost.storage())).not.toContain('petsitter');
    const page = await signpost.open(practiceStart);
    expect(await kept(page)).toEqual(['', null]);
    // The world of before does not answer here.
    expect(person.practice.requests.map(({ path }) => path)).toContain('/');
    await person.inPopup(page, (popup) => popup.waitFor('What shall we connect?'));
    expect(await signpost.errors()).toEqual([]);
  });
});
