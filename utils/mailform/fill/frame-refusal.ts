import type { Refusal } from '../roles.ts';

/** Why a field's frame is not written to: another origin above it, or a sandbox around it. */
export function frameRefusal(document: Document): Extract<Refusal, 'other-frame' | 'sandboxed-frame'> | null {
  let view: Window | null = document.defaultView;
  while (view && view !== view.parent) {
    let frame: Element | null = null;
    try {
      frame = view.frameElement;
    } catch {
      frame = null;
    }
    if (!frame) return view.origin === 'null' ? 'sandboxed-frame' : 'other-frame';
    if (frame.hasAttribute('sandbox')) return 'sandboxed-frame';
    view = view.parent;
  }
  return document.defaultView?.origin === 'null' && document.location?.protocol.startsWith('http')
    ? 'sandboxed-frame'
    : null;
}
