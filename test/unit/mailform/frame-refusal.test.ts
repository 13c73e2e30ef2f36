import { describe, expect, it } from 'vitest';
import { frameRefusal } from '../../../utils/mailform/fill/frame-refusal.ts';

/** A window as far as the refusal looks at it, with the attributes of the frame it is in. */
interface Frame {
  origin?: string;
  /** Null: of another origin, so that the frame is not told. `throws`: some browsers throw instead. */
  frame: string[] | null | 'throws';
}

/** The document of the innermost of these frames, the outermost first. */
function inside(frames: Frame[], protocol = 'https:'): Document {
  let view: Record<string, unknown> = { origin: 'https://app.example' };
  view.parent = view;
  for (const { origin = 'https://app.example', frame } of frames) {
    const parent = view;
    view = { origin, parent };
    Object.defineProperty(view, 'frameElement', {
      get() {
        if (frame === 'throws') throw new Error('another origin');
        return frame && { hasAttribute: (name: string) => frame.includes(name) };
      },
    });
  }
  return { defaultView: view, location: { protocol } } as unknown as Document;
}

describe('frameRefusal', () => {
  const own: Frame = { frame: [] };
  const sandboxed: Frame = { frame: ['sandbox'] };
  const cases: [string, Frame[], string | null][] = [
    ['the page itself', [], null],
    ['a frame of its own origin', [own], null],
    ['frames of its own origin in one another', [own, own, own], null],
    ['a frame in another origin', [{ frame: null }], 'other-frame'],
    ['a frame whose outside cannot be asked', [{ frame: 'throws' }], 'other-frame'],
    ['a frame of its own origin in another one', [{ frame: null }, own], 'other-frame'],
    ['a sandboxed frame', [sandboxed], 'sandboxed-frame'],
    ['an honest frame in a sandboxed one', [sandboxed, own], 'sandboxed-frame'],
    ['a sandboxed frame without an origin', [{ origin: 'null', frame: null }], 'sandboxed-frame'],
    ['a frame without an origin in its own', [{ origin: 'null', frame: [] }], 'sandboxed-frame'],
  ];
  it.each(cases)('%s', (_where, frames, refusal) => expect(frameRefusal(inside(frames))).toBe(refusal));

  it('a page without an origin is sandboxed by its server; a file is not', () => {
    const alone = (protocol: string) => {
      const view: Record<string, unknown> = { origin: 'null' };
      view.parent = view;
      return { defaultView: view, location: { protocol } } as unknown as Document;
    };
    expect(frameRefusal(alone('https:'))).toBe('sandboxed-frame');
    expect(frameRefusal(alone('file:'))).toBeNull();
  });

  it('a document that is shown nowhere has no frame', () => {
    expect(frameRefusal({ defaultView: null, location: null } as unknown as Document)).toBeNull();
  });
});
