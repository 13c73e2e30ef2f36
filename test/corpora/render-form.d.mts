/** A form's facts (test/corpora/forms) as a page case in HTML; the seed chooses what the facts leave open. */
export function renderForm(facts: unknown, seed?: number): string;
