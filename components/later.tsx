import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Everything that is loaded after the first draw, to be had in one go: see `loadLater`. */
const loads: (() => Promise<unknown>)[] = [];

/**
 * A view that is loaded when it is first drawn, so that the first draw of popup and side panel costs only what it shows.
 * Nothing is drawn in its place meanwhile: it comes from the extension's own files, within a frame or two. Whoever knows
 * that it will be drawn calls its `load`.
 */
export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
): ComponentType<P> & { load(): Promise<void> } {
  let View: ComponentType<P> | null = null;
  let coming: Promise<void> | null = null;
  const once = () => {
    coming ??= load().then((loaded) => {
      View = loaded;
    });
    return coming;
  };
  loads.push(once);
  function Later(props: P) {
    const [, again] = useState(0);
    useEffect(() => {
      if (!View) void once().then(() => again(1));
    }, []);
    return View && <View {...props} />;
  }
  return Object.assign(Later, { load: once });
}

/** Loads what is left while the person looks at the first draw, so that no press has to wait. */
export const loadLater = (): Promise<unknown> => Promise.all(loads.map((load) => load()));
