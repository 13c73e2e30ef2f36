import { createFieldRings } from '../draw/layer.ts';
import { fieldElement, fillForm, undoFill } from '../mailform/fill.ts';
import { findMailForm, type MailForm } from '../mailform/find.ts';
import { rememberable } from '../mailform/pick.ts';
import { previewForm } from '../mailform/preview.ts';
import { watchResult } from '../mailform/result.ts';
import type { FieldRole, Preview } from '../mailform/roles.ts';
import type { TargetCommand } from '../messages/answers.ts';
import { send, wire } from '../messages/wire.ts';
import { cardTexts, wordsHere } from '../words/card-words.ts';
import type { Life } from './alive.ts';
import { guideApp } from './app-guide.ts';
import { openRoot } from './open-root.ts';
import { patiently } from './patiently.ts';

/** How long the app's own result is waited for after a fill, ms: servers refuse late, people press later. */
const resultWindow = 5 * 60 * 1000;

/** A page longer than this, in characters, is no answer to a test but a page of its own. */
const longestAnswer = 5000;

/** A random name for this copy, from an API that insecure pages have too. */
const randomName = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

/**
 * Runs in the other app's top document after the person asked for it there. It asks the background what to
 * do, does it, and reports; it holds the password only while writing it.
 */
export function runTarget(document: Document, life: Life): { wake(): void } {
  const instance = randomName();
  let form: MailForm | null = null;
  let work = new AbortController();
  let watching = false;
  let picking: FieldRole | null = null;
  const rings = createFieldRings(document, {
    signal: life.signal,
    onPickCancelled() {
      picking = null;
      void tell(send('target.unpicked', { instance }));
    },
    onPick(element) {
      if (!picking) return;
      const role = picking;
      picking = null;
      const description = rememberable(element);
      if (description) void tell(send('target.picked', { instance, role, description }));
      else void next();
    },
  });

  /** Ends what the last command left running: a pick, a watch. */
  const fresh = (): AbortSignal => {
    work.abort();
    work = new AbortController();
    life.signal.addEventListener('abort', () => work.abort(), { once: true, signal: work.signal });
    return work.signal;
  };

  const tell = <T>(message: Promise<T>): Promise<T | undefined> =>
    message.catch(() => {
      life.check();
      return undefined;
    });

  const watch = (signal: AbortSignal) => {
    const timer = setTimeout(() => work.abort(), resultWindow);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    watchResult(document, signal, (text) => {
      void tell(send('target.result', { instance, text: text.slice(0, 20_000) }));
    });
  };

  /** A classic form post answers with a new page: what its main part says is the app's answer. */
  const tellPage = () => {
    const main = document.querySelector<HTMLElement>('main, [role=main]') ?? document.body;
    const text = main?.innerText.trim() ?? '';
    if (text !== '' && text.length <= longestAnswer) void tell(send('target.result', { instance, text }));
  };

  const obey = async (command: TargetCommand): Promise<void> => {
    // A watch that runs goes on: beginning it anew would take the message just shown for an old one.
    if (command.do === 'wait' || (command.do === 'watch' && watching && !work.signal.aborted)) return;
    watching = command.do === 'watch' || command.do === 'fill';
    const signal = fresh();
    switch (command.do) {
      case 'preview': {
        const found = findMailForm(document, command.picks, { openRoot });
        form = found;
        const preview = previewForm(found, command.values, new URL(document.location.href));
        const items = preview.rows.flatMap((row, index) => {
          const element = fieldElement(found, row.id);
          return element ? [{ element, number: index + 1, text: row.label }] : [];
        });
        rings.show(items);
        if (preview.rows.length === 0 && !preview.foreignFrame)
          await tell(send('target.failed', { instance, failure: 'no-form' }));
        else await tell(send('target.previewed', { instance, preview: cut(preview) }));
        return;
      }
      case 'pick': {
        const words = wordsHere();
        picking = command.role;
        rings.pick((words && cardTexts(words)('card.pick')) ?? '');
        return;
      }
      case 'fill': {
        if (!form) {
          await tell(send('target.failed', { instance, failure: 'page-changed' }));
          return;
        }
        watch(signal);
        const report = await fillForm(form, command.values, command.password, command.rows, life.signal);
        rings.show([]);
        await tell(send('target.filled', { instance, report }));
        return;
      }
      case 'undo': {
        if (!form) return;
        await tell(send('target.filled', { instance, report: await undoFill(form) }));
        return;
      }
      case 'watch':
        if (!form) tellPage();
        watch(signal);
        return;
      case 'guide':
        rings.show([]);
        guideApp(document, command.places, signal, () => {
          work.abort();
          void tell(send('target.closed', { instance }));
        });
        return;
      case 'stop':
        rings.show([]);
        life.end();
        return;
      default:
        return command satisfies never;
    }
  };

  const next = async (): Promise<void> => {
    if (!life.check()) return;
    const command = await patiently(life, () => send('target.hello', { instance }));
    if (command && !life.signal.aborted) await obey(command);
  };

  const off = wire.onMessage('ask.wake', ({ sender }) => {
    if ((sender as { tab?: unknown }).tab === undefined) void next();
    return undefined;
  });
  life.signal.addEventListener(
    'abort',
    () => {
      off();
      rings.destroy();
      form = null;
    },
    { once: true },
  );
  void next();
  return { wake: () => void next() };
}

const longestText = 200;

/** A page may caption a field with a novel; the message has room for a line. */
const cut = (preview: Preview): Preview => ({
  ...preview,
  rows: preview.rows.map((row) => ({
    ...row,
    label: row.label.slice(0, longestText),
    value: row.value.slice(0, longestText),
    ...(row.was !== undefined && { was: row.was.slice(0, longestText) }),
  })),
  ...(preview.foreignFrame !== undefined && { foreignFrame: preview.foreignFrame.slice(0, longestText) }),
});
