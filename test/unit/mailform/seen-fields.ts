import type { SeenField } from '../../../utils/mailform/seen.ts';

/** Fields as the reader gives them, one behind the other: text boxes with a label of their own, but for what a case says. */
export const seenFields = (fields: readonly Partial<SeenField>[]): SeenField[] =>
  fields.map((field, at) => ({
    control: 'text',
    tag: 'INPUT',
    type: 'text',
    label: '',
    labelFrom: 'label',
    titles: [0],
    at,
    ...field,
  }));
