import { send } from '../messages/talk.ts';
import type { Life } from './alive.ts';
import { guideApp } from './app-guide.ts';
import { createErrand } from './errand.ts';

/** Runs in the other app's top document after "Show me where": points at the way through the app's own pages. */
export function runAppGuide(document: Document, life: Life): { wake(): void } {
  let shown: AbortController | null = null;
  const errand = createErrand(life, async (command) => {
    if (command.do === 'wait') return;
    shown?.abort();
    if (command.do !== 'guide') {
      life.end();
      return;
    }
    const work = new AbortController();
    shown = work;
    guideApp(document, command.places, AbortSignal.any([work.signal, life.signal]), () => {
      work.abort();
      void errand.tell(() => send('target.closed', { instance: errand.instance }));
    });
  });
  errand.next();
  return { wake: errand.next };
}
