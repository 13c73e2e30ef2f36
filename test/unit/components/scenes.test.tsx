// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { scenes } from '../../../scripts/pictures/screens.ts';
import { explain } from '../../../utils/explain/explain.ts';
import { broken, draw } from './draw.tsx';

describe.each(Object.entries(scenes))('%s', (_name, scene) => {
  it.each(['en', 'ar'])(
    'is drawn in %s, without gaps in the words; axe finds nothing in the one that no browser is asked about',
    async (language) => {
      const drawn = await draw(scene.view, {
        language,
        ...(scene.first && { first: scene.first }),
        actions: { explain: async (_id, text) => explain(text) },
      });
      if (scene.type !== undefined) await drawn.type('input[type=text], textarea', scene.type);
      for (const selector of scene.press ?? [])
        await act(async () => drawn.root.querySelector<HTMLElement>(selector)?.click());
      if (scene.until) expect(drawn.root.querySelector(scene.until)).not.toBeNull();
      expect([...drawn.gaps]).toEqual([]);
      expect(drawn.root.querySelectorAll('h1').length).toBe(1);
      // The English one is asked about with its colours in a real Chromium (test/pages/panel.test.ts).
      if (language !== 'en') expect(await broken()).toEqual([]);
      // The list of all apps is long, and the simulated page slow.
    },
    30_000,
  );
});
