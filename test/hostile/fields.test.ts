import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Family } from '../harness/signpost.ts';
import { swappedFields, unseenFields } from './pages/fields.ts';
import { framed, frames, honestFrame } from './pages/frames.ts';
import type { HostilePage } from './pages/page.ts';
import { lookAlikes, withoutUs, worlds } from './pages/worlds.ts';
import { sample } from './sample.ts';
import { addressOf, hostileSite, hostOf } from './site.ts';
import { Visit } from './visit.ts';

const families: Family[] = ['chromium', 'firefox'];
const all = [
  ...unseenFields,
  ...swappedFields,
  honestFrame,
  ...frames,
  ...worlds,
  ...withoutUs,
  ...lookAlikes,
];

/** A page of the other app that is against the person: it asks for the password by every trick, and gets it by none. */
describe.each(families)('in %s', (family) => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await Visit.at(family, [hostileSite(all, framed)]);
  });
  afterAll(() => visit.leave());

  async function meet(hostile: HostilePage) {
    const page = await visit.signpost.open(addressOf(hostile));
    const ended = await visit.fill(page);
    const seen = {
      phase: ended?.phase,
      holders: await visit.holders(page),
      caught: await visit.caught(page),
      // On pages that stand before the DOM's own names, what would look for it fails.
      guide: lookAlikes.includes(hostile) ? await visit.signpost.guide(page) : null,
      host: ended && 'host' in ended ? ended.host : undefined,
    };
    await visit.close(page);
    return { ended, seen };
  }

  it.each(sample([...unseenFields, ...swappedFields]))('a field: $name', async (hostile) => {
    const { ended, seen } = await meet(hostile);
    expect(seen).toMatchObject({ phase: 'filled', holders: [], caught: false });
    // Nothing proven by a form that was not found at all: its other fields are filled.
    expect(JSON.stringify(ended)).toContain('"role":"smtp.host"');
  });

  it('an honest frame of the same page is filled: the others are refused for what they are', async () => {
    const { seen } = await meet(honestFrame);
    expect(seen).toMatchObject({ phase: 'filled', holders: ['password'] });
  });

  it.each(sample(frames))('a $name', async (hostile) => {
    const { seen } = await meet(hostile);
    expect(seen).toMatchObject({ holders: [], caught: false });
    expect(['failed', 'filled']).toContain(seen.phase);
  });

  it.each(sample(worlds))('$name', async (hostile) => {
    const { seen } = await meet(hostile);
    expect(seen).toMatchObject({ phase: 'filled', holders: hostile.may });
  });

  it.each(sample(lookAlikes))('a look-alike: $name', async (hostile) => {
    const { ended, seen } = await meet(hostile);
    // Neither guided like a page of Microsoft's nor filled like one of an app.
    expect(seen).toMatchObject({ holders: [], caught: false, guide: null });
    expect(JSON.stringify(ended)).toContain('provider-sign-in-page');
  });

  it.each(['outlook.live.com', 'account.live.com:443'])(
    'an address with a Microsoft host as its user, %s: the real host is the one that is shown',
    async (user) => {
      const [honest] = worlds;
      if (!honest) throw new Error('no page');
      const page = await visit.signpost.open(addressOf(honest).replace('//', `//${user}@`));
      const ended = await visit.fill(page);
      // Chromium gives no access to such a page.
      if (ended?.phase === 'refused') expect(ended).toMatchObject({ reason: 'no-access' });
      else expect(ended).toMatchObject({ host: hostOf(honest) });
      expect(await visit.signpost.guide(page)).toBeNull();
      await visit.close(page);
    },
  );

  it.each(sample(withoutUs))(
    '$name: the person is told, or it is filled, and nothing hangs',
    async (hostile) => {
      const { ended, seen } = await meet(hostile);
      if (ended?.phase === 'refused') expect(ended).toMatchObject({ reason: 'no-access' });
      else if (ended?.phase === 'failed') expect(ended).toMatchObject({ failure: 'no-form' });
      else expect(seen).toMatchObject({ phase: 'filled', holders: ['password'] });
    },
  );

  it('none of them made the extension fail', async () => {
    const errors = await visit.signpost.errors();
    // The polyfill's word for a browser API that the page stands before, and Firefox's for a frame that went elsewhere.
    const told = /should only be loaded|can't access dead object/;
    expect(errors.filter(({ message }) => !told.test(message))).toEqual([]);
  });
});
