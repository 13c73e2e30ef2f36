// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Declaration } from '../../../utils/locate/declare.ts';
import { inSection, on, ours, security } from './looking.ts';

/** A copy that nobody sees says by its link what it is; the one of its name that is seen says it by its name alone. */
const copy = `<a id="copy" href="${ours}/security">Blip</a>`;
const seen = '<button id="seen">Blip</button>';
const hidden = { unseen: '#copy' };

describe('a hidden copy that says by its link what it is', () => {
  it('has the visible one of its name stand for it', () => {
    const located = on(`${copy}${seen}`, security, hidden);
    expect(located).toMatchObject({ found: true, label: 'Blip', element: { id: 'seen' } });
    // What speaks for the copy speaks for it.
    expect(located.reasons).toContainEqual({ what: 'link target', weight: 40 });
  });

  it('is not asked for when it can be seen itself', () => {
    expect(on(`${copy}${seen}`)).toMatchObject({ element: { id: 'copy' } });
  });

  it('has the innermost of those inside one another stand for it', () => {
    expect(on(`${copy}<div role="button">${seen}</div>`, security, hidden)).toMatchObject({
      element: { id: 'seen' },
    });
  });

  it('has what is no control of that kind, or cannot be seen, in nobody’s way', () => {
    for (const more of ['<input type="checkbox" aria-label="Blip">', '<button class="un">Blip</button>'])
      expect(on(`${copy}${seen}${more}`, security, { unseen: '#copy, .un' })).toMatchObject({
        element: { id: 'seen' },
      });
  });

  const alone: [string, string, Declaration?, string?][] = [
    ['there is none of its name', `${copy}<button>Another</button>`],
    ['two are called the same', `${copy}${seen}${seen}`],
    ['only one of another kind is called the same', `${copy}<input type="checkbox" aria-label="Blip">`],
    ['nobody sees the other', `${copy}<button class="un">Blip</button>`, security, '#copy, .un'],
    ['neither has a name', `<a id="copy" href="${ours}/security"></a><button></button>`],
    [
      'it is known by its id alone',
      '<button id="iNext">Blip</button><button>Blip</button>',
      security,
      '#iNext',
    ],
    [
      'a neighbouring section may have one of that name',
      '<h2>App passwords</h2><a id="copy" href="https://account.live.com/proofs/AppPassword">Blip</a><button>Blip</button>',
      inSection,
    ],
  ];
  it.each(alone)('stays hidden when %s', (_why, body, declaration = security, unseen = '#copy') => {
    expect(on(body, declaration, { unseen })).toMatchObject({ found: false, why: 'hidden' });
  });

  it('stays hidden when the visible one lies under something', () => {
    expect(on(`${copy}${seen}`, security, { ...hidden, unreachable: '#seen' })).toMatchObject({
      found: false,
      why: 'hidden',
    });
  });
});
