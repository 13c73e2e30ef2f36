import { atOnce, createTurns, pause, type Steps } from '../../in-turns.ts';
import type { FieldOutcome, FieldRole, FillReport, Refusal } from '../roles.ts';
import type { SiteRules } from '../seen.ts';
import { appeared } from './appeared.ts';
import { focused, giveBack } from './focus.ts';
import type { FormField, MailForm } from './form.ts';
import { opensItsOptions, refusalSteps } from './preview.ts';
import { type Concrete, put } from './put.ts';
import { sameLabel, signatureOf } from './signature.ts';
import { holds } from './state.ts';
import { remember } from './undo.ts';
import { frames } from './write.ts';
import { writeOrder } from './write-order.ts';

/** Fields may appear when others are set; after so many rounds the page is left alone. */
const maxRounds = 4;

/**
 * Writes the rows that are on. Each refusal is checked again at the moment of writing, each field against its
 * signature; then everything is read back, and what the page changed is set once more, not oftener. Never
 * submits. The password goes only into fields of this form with the role of a mail password.
 */
export function fillForm(
  form: MailForm,
  password: string | null,
  rows: readonly { id: string; on: boolean }[],
  signal: AbortSignal,
): Promise<FillReport> {
  return new Fill(form, password, new Map(rows.map((r) => [r.id, r.on])), signal).run();
}

class Fill {
  private readonly outcomes = new Map<string, FieldOutcome>();
  private readonly turns = createTurns();

  constructor(
    private readonly form: MailForm,
    private readonly password: string | null,
    private readonly on: ReadonlyMap<string, boolean>,
    private readonly signal: AbortSignal,
  ) {}

  async run(): Promise<FillReport> {
    const { form, on, outcomes, signal } = this;
    const shown = form.fields.filter((f) => on.has(f.id));
    const view = form.document.defaultView;
    for (const f of shown)
      if (!view) outcomes.set(f.id, { refused: 'gone' });
      else if (!on.get(f.id)) outcomes.set(f.id, 'off');
    if (!view) return this.report();
    const before = focused(form.document);
    const declined = this.declinedRoles(shown);
    const wrote = new Set<FormField>();
    let writing = shown.filter((f) => on.get(f.id));
    for (let round = 0; round < maxRounds && writing.length > 0 && !signal.aborted; round++) {
      writing.sort((a, b) => order(a) - order(b) || a.field - b.field);
      for (const field of writing) {
        if (signal.aborted) break;
        outcomes.set(field.id, await this.write(field));
        wrote.add(field);
        // What it brings or unlocks comes with the page's next drawing.
        if (field.opens) await frames(view, 2);
      }
      await frames(view, 2);
      writing = signal.aborted ? [] : await this.next(declined);
    }
    await this.settle([...wrote], view);
    for (const f of form.fields)
      if (on.get(f.id) && !outcomes.has(f.id))
        outcomes.set(f.id, signal.aborted ? 'off' : { refused: 'gone' });
    giveBack(form.document, before);
    return this.report();
  }

  private report(): FillReport {
    return {
      rows: this.form.fields.flatMap(({ id, role, label }) => {
        const outcome = this.outcomes.get(id);
        return outcome ? [{ id, role, label, outcome }] : [];
      }),
    };
  }

  /** Roles of which every row is off: a page that draws its form anew does not bring them back. */
  private declinedRoles(shown: readonly FormField[]): ReadonlySet<FieldRole> {
    const wanted = new Set(shown.filter((f) => this.on.get(f.id)).map((f) => f.role));
    return new Set(shown.map((f) => f.role).filter((role) => !wanted.has(role)));
  }

  /** What the last round brought, and lists that have got their option by it. */
  private async next(declined: ReadonlySet<FieldRole>): Promise<FormField[]> {
    const { fresh, better } = await appeared(this.form, declined, this.password !== null);
    return [...fresh, ...better.filter((f) => this.on.get(f.id) && this.outcomes.get(f.id) !== 'filled')];
  }

  private async write(field: FormField): Promise<FieldOutcome> {
    const { form } = this;
    const secret = field.wanted.kind === 'secret';
    const why = () => atOnce(whyNot(field, form.site));
    await this.turns.rest();
    // The look at all that may lie over a password's field takes its time, and is asked again at the last moment.
    const refused = secret ? await this.turns.run(whyNot(field, form.site)) : why();
    if (refused) return { refused };
    const what = this.concrete(field);
    if (what.kind === 'none' && !opensItsOptions(field)) return { refused: what.reason };
    if (secret) {
      // The page does what it does on focus, and lays itself out, in a task before the one of the last look and the write.
      field.element.focus({ preventScroll: true });
      await pause();
      if (this.signal.aborted) return 'off';
    }
    remember(form, field);
    return put(field, form, what, this.signal, secret ? why : undefined);
  }

  /** The password as a text want, only for password roles and only when there is one. */
  private concrete({ wanted }: FormField): Concrete {
    if (wanted.kind !== 'secret') return wanted;
    return this.password === null || this.password === ''
      ? { kind: 'none', reason: 'no-value' }
      : { kind: 'text', text: this.password };
  }

  /** Reads everything back; what the page has changed is set once more, and then believed. */
  private async settle(fields: readonly FormField[], view: Window): Promise<void> {
    const { outcomes, signal } = this;
    for (let attempt = 0; attempt < 2; attempt++) {
      const changed = fields.filter((f) => outcomes.get(f.id) === 'filled' && !this.stands(f));
      if (changed.length === 0) return;
      for (const f of changed) {
        if (attempt === 1 || signal.aborted)
          outcomes.set(f.id, f.element.isConnected ? 'changed-by-page' : { refused: 'gone' });
        // A page that took the field away or locked it has changed it.
        else outcomes.set(f.id, changedBy(await this.write(f)));
      }
      await frames(view, 2);
    }
  }

  private stands(field: FormField): boolean {
    if (!field.element.isConnected) return false;
    const what = this.concrete(field);
    if (what.kind === 'none') return true;
    return (field.live.control === 'combobox' && what.kind !== 'text') || holds(field, what);
  }
}

/** Every reason not to write a field now. */
function* whyNot(field: FormField, site: SiteRules): Steps<Refusal | null> {
  const refused = yield* refusalSteps(field, site);
  if (refused) return refused;
  return signatureOf(field.live) !== field.signature || !sameLabel(field.live)
    ? 'changed-since-preview'
    : null;
}

/** What opens fields goes before them all. */
const order = (f: FormField): number => (f.opens ? -1 : writeOrder(f.role));

const changedBy = (outcome: FieldOutcome): FieldOutcome =>
  typeof outcome === 'object' && outcome.refused !== 'gone' ? 'changed-by-page' : outcome;
