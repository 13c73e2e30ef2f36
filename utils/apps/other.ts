import type { Recipe } from './recipe.ts';

/** An app Signpost does not know: nothing is claimed about it. */
export const other: Recipe = {
  version: 1,
  id: 'other',
  name: 'Another app',
  aliases: [],
  kind: 'hosted',
  methods: [],
  purposes: ['send', 'read', 'both'],
  needs: ['pop', 'imap'],
  where: [],
  fields: [],
  messages: [],
  notes: [],
};
