import type { Candidate } from './candidate.ts';
import { W } from './concepts.ts';
import type { FieldFacts } from './field.ts';
import { otherForm } from './fitness.ts';

const noName =
  W.user | W.pass | W.host | W.port | W.to | W.reply | W.test | W.account | W.mail | W.address | W.foreign;

/**
 * A plain text field right beside the sender's address, under the same title: called a name, or the sender without a
 * word of an address.
 */
export function nameBeside(
  address: Candidate,
  all: readonly FieldFacts[],
  used: ReadonlySet<FieldFacts>,
): FieldFacts | undefined {
  const { field } = address;
  return all.find(
    (f) =>
      Math.abs(f.index - field.index) === 1 &&
      f.control === 'text' &&
      f.type === 'text' &&
      f.shown &&
      !used.has(f) &&
      f.titles[0] === field.titles[0] &&
      !otherForm(f, field) &&
      (f.labelBits & (W.name | W.from)) !== 0 &&
      (f.labelBits & noName) === 0,
  );
}
