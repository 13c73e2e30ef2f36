import type { FieldRings } from '../draw/field-rings.ts';
import { markingHere } from '../draw/marking.ts';
import { inTurns, pause } from '../in-turns.ts';
import { fillForm } from '../mailform/fill/fill.ts';
import { fieldElement, findForm, type MailForm } from '../mailform/fill/form.ts';
import { placeOf } from '../mailform/fill/pick.ts';
import { previewSteps } from '../mailform/fill/preview.ts';
import { watchResult } from '../mailform/fill/result.ts';
import { undoFill } from '../mailform/fill/undo.ts';
import type { FieldRole, Preview } from '../mailform/roles.ts';
import type { TargetCommand } from '../messages/answers.ts';
import { send } from '../messages/talk.ts';
import { wordsHere } from '../words/words-here.ts';
import type { Life } from './alive.ts';
import { createErrand } from './errand.ts';
import { openRoot } from './open-root.ts';

/** How long the app's own result is waited for after a fill, ms: servers refuse late, people press later. */
const resultWindow = 5 * 60 * 1000;

/** A page longer than this, in characters, is no answer to a test but a page of its own. */
const longestAnswer = 5000;

/**
 * Runs in the other app's top document after the person asked for it there. It asks the background what to
 * do, does it, and reports; it holds the password only while writing it. It reads and writes the page; what the
 * fields are is judged by the background.
 */
export function runTarget(document: Document, life: Life): { wake(): void } {
  let form: MailForm | null = null;
  let work = new AbortController();
  let watching = false;
  let picking: FieldRole | null = null;
  const errand = createErrand(life, (command) =>
    obey(command).catch((error) => {
      // Firefox lets nothing of a frame be touched any more that was led elsewhere with fields in it.
      void changed();
      throw error;
    }),
  );
  const { instance, tell } = errand;
  let rings: FieldRings | undefined;
  /** Come with the first thing there is to draw. */
  const ringsNow = () => {
    rings ??= markingHere()?.createFieldRings(document, {
      signal: life.signal,
      onPickCancelled() {
        picking = null;
        void tell(() => send('target.unpicked', { instance }));
      },
      onPick(element) {
        const role = picking;
        picking = null;
        if (role) void tellPicked(role, element);
      },
    });
    return rings;
  };

  async function changed(): Promise<void> {
    rings?.show([]);
    await tell(() => send('target.failed', { instance, failure: 'page-changed' }));
  }

  async function tellPicked(role: FieldRole, element: Element): Promise<void> {
    const place = await placeOf(element, openRoot);
    if (place) await tell(() => send('target.picked', { instance, role, ...place }));
    else errand.next();
  }

  /** Ends what the last command left running: a pick, a watch. */
  function fresh(): AbortSignal {
    work.abort();
    work = new AbortController();
    return AbortSignal.any([work.signal, life.signal]);
  }

  function watch(signal: AbortSignal): void {
    const timer = setTimeout(() => work.abort(), resultWindow);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    watchResult(document, signal, (text) => {
      void tell(() => send('target.result', { instance, text: text.slice(0, 20_000) }));
    });
  }

  /** A classic form post answers with a new page: what its main part says is the app's answer. */
  function tellPage(): void {
    const main = document.querySelector<HTMLElement>('main, [role=main]') ?? document.body;
    const text = main?.innerText.trim() ?? '';
    if (text !== '' && text.length <= longestAnswer)
      void tell(() => send('target.result', { instance, text }));
  }

  async function preview(): Promise<void> {
    const judge = async (page: MailForm['look']['page']) =>
      (await tell(() => send('target.read', { instance, page }))) ?? null;
    const found = await findForm(document, judge, openRoot);
    // Not judged: another copy or another document has the work now.
    if (!found || life.signal.aborted) return;
    form = found;
    const preview = await inTurns(previewSteps(found));
    if (life.signal.aborted) return;
    ringsNow()?.show(
      preview.rows.flatMap((row, index) => {
        const element = fieldElement(found, row.id);
        return element ? [{ element, number: index + 1, text: row.label }] : [];
      }),
    );
    if (preview.rows.length === 0 && !preview.foreignFrame)
      await tell(() => send('target.failed', { instance, failure: 'no-form' }));
    else await tell(() => send('target.previewed', { instance, preview: cut(preview) }));
  }

  async function obey(command: TargetCommand): Promise<void> {
    // A watch that runs goes on: beginning it anew would take the message just shown for an old one.
    if (command.do === 'wait' || (command.do === 'watch' && watching && !work.signal.aborted)) return;
    watching = command.do === 'watch' || command.do === 'fill';
    const signal = fresh();
    switch (command.do) {
      case 'preview':
        return preview();
      case 'pick': {
        const words = wordsHere();
        picking = command.role;
        ringsNow()?.pick((words && markingHere()?.cardTexts(words)('card.pick')) ?? '');
        return;
      }
      case 'fill': {
        const found = form;
        if (!found) return changed();
        watch(signal);
        // On a large page what stands there already is read for some 20 ms, as long as the first field's own checks take.
        await pause();
        const report = await fillForm(found, command.password, command.rows, life.signal);
        rings?.show([]);
        await tell(() => send('target.filled', { instance, report }));
        return;
      }
      case 'undo':
        if (form) {
          const report = await undoFill(form);
          await tell(() => send('target.filled', { instance, report }));
        }
        return;
      case 'watch':
        if (!form) tellPage();
        watch(signal);
        return;
      // Another script's errand (entrypoints/app-guide.ts), which ends this one before it asks.
      case 'guide':
      case 'stop':
        life.end();
        return;
      default:
        return command satisfies never;
    }
  }

  life.signal.addEventListener('abort', () => {
    form = null;
  });
  errand.next();
  return { wake: errand.next };
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
