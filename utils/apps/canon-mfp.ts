import type { Recipe } from './recipe.ts';

export const canonMfp: Recipe = {
  version: 1,
  id: 'canon-mfp',
  name: 'Canon multifunction printers',
  aliases: ['printer', 'scanner'],
  kind: 'device',
  methods: [],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Remote UI', 'Settings/Registration', 'Send', 'OAuth 2.0 (Microsoft) Settings'],
      for: 'authorize',
      confidence: 'single',
      source: 'Canon 7100 series manual: Using a Cloud Mail Server with OAuth 2.0',
      url: 'https://oip.manual.canon/USRMA-9064-zz-CS-7100-enAU/contents/devu-scan-prep-send_store-cloud.html',
      date: '2026-11-24',
    },
  ],
  fields: [],
  messages: [],
  notes: [
    {
      en: 'The manual takes “common”, “consumers” or “organizations” in Microsoft’s address; “consumers” is Microsoft’s word for personal accounts. It speaks of Exchange Online: whether a personal mailbox works is not stated.',
    },
  ],
};
