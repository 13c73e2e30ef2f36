// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Declaration } from '../../../utils/locate/declare.ts';
import { inSection, on, security } from './looking.ts';

/** What goes behind something better, or is no control at all though it is called like one. */
describe('the head of a section that folds', () => {
  const against = { what: 'folds a section', weight: -50 };

  it('is not pointed at where a section is asked for', () => {
    expect(on('<button>Create app password</button>', inSection).found).toBe(true);
    const folded = on('<button aria-expanded="false">Create app password</button>', inSection);
    expect(folded.found).toBe(false);
    expect(folded.reasons).toContainEqual(against);
  });

  it('may be a button with a menu where none is asked for', () => {
    const menu = on('<button aria-expanded="false">Security</button>');
    expect(menu.found).toBe(true);
    expect(menu.reasons).not.toContainEqual(against);
  });

  it('is none as the summary of details, whatever is asked for', () => {
    const summary = on('<details><summary role="button">Security</summary>Text</details>');
    expect(summary.found).toBe(false);
    expect(summary.reasons).toContainEqual(against);
  });
});

describe('what is called by an acronym alone', () => {
  const named: Declaration = { ...security, acronym: 'imap' };

  it('goes behind what is called by a label, though it weighs nearly as much', () => {
    for (const body of [
      '<button>IMAP</button><button id="named">Security, new here</button>',
      '<button id="named">Security, new here</button><button>IMAP</button>',
    ])
      expect(on(body, named)).toMatchObject({ found: true, element: { id: 'named' } });
  });

  it('is a riddle beside another such, and found by itself', () => {
    expect(on('<button>IMAP</button><button>IMAP mail</button>', named)).toMatchObject({ why: 'ambiguous' });
    expect(on('<button>IMAP</button>', named).found).toBe(true);
  });
});
