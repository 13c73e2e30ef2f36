import { labelIds, type Wording, wordIds } from './concepts.ts';

type Tables = Record<string, Wording>;

const concepts = [...labelIds, ...wordIds];

/** Between two wordings, two concepts, attested and ours, two languages: characters that no wording holds. */
const [wording, concept, source, language] = ['^', ';', '@', '#'] as const;

/**
 * Both kinds of tables as one text, a language's own beside each other: zipped, a sixth smaller than the lists they are written in
 * (utils/build/label-tables.ts). What is compared only, all but the first wording of a list of ours, is in lower case.
 */
export function pack(attested: Tables, inferred: Tables): string {
  const table = (t: Wording = {}, lower = false) =>
    concepts
      .map((c) => t[c]?.map((text, i) => (lower && i > 0 ? text.toLowerCase() : text)).join(wording) ?? '')
      .join(concept);
  return [...new Set([...Object.keys(inferred), ...Object.keys(attested)])]
    .map((tag) => [tag, table(attested[tag]), table(inferred[tag], true)].join(source))
    .join(language);
}

/** What `pack` made; a language without wordings of one kind has none of that kind. */
export function unpack(packed: string): { attested: Tables; inferred: Tables } {
  const tables = { attested: {} as Tables, inferred: {} as Tables };
  for (const entry of packed.split(language)) {
    const [tag = '', ...kinds] = entry.split(source);
    for (const [i, kind] of (['attested', 'inferred'] as const).entries()) {
      const lists = (kinds[i] ?? '').split(concept).map((list) => list.split(wording));
      const has = concepts.flatMap((c, k) => (lists[k]?.[0] ? [[c, lists[k]]] : []));
      if (has.length > 0) tables[kind][tag] = Object.fromEntries(has) as Wording;
    }
  }
  return tables;
}
