import type { Recipe } from './recipe.ts';

export const fujifilmMfp: Recipe = {
  version: 1,
  id: 'fujifilm-mfp',
  name: 'FujiFilm multifunction printers',
  aliases: ['Fuji Xerox', 'printer', 'scanner'],
  kind: 'device',
  methods: [{ method: 'work-only', source: 'FujiFilm manual; itkitchen.info', date: '2023-06-04' }],
  purposes: ['send'],
  needs: [],
  where: [],
  fields: [],
  messages: [],
  notes: [],
};
