import type { Recipe } from './recipe.ts';

export const fujifilmMfp: Recipe = {
  version: 1,
  id: 'fujifilm-mfp',
  name: 'FujiFilm multifunction printers',
  aliases: ['Fuji Xerox', 'printer', 'scanner'],
  kind: 'device',
  methods: [
    {
      method: 'work-only',
      source: 'itkitchen.info: Basic Authentication Error for Scan to Email',
      url: 'https://www.itkitchen.info/2023/06/04/office-365-basic-authentication-error-for-scan-to-email-function/',
      date: '2023-06-04',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [],
  fields: [],
  messages: [],
  notes: [],
};
