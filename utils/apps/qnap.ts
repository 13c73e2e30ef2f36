import type { Recipe } from './recipe.ts';

export const qnap: Recipe = {
  version: 1,
  id: 'qnap',
  name: 'QNAP NAS',
  aliases: ['NAS', 'QTS'],
  kind: 'device',
  methods: [
    {
      method: 'official',
      label: 'Outlook.com',
      source: 'QNAP FAQ 1428',
      url: 'https://www.qnap.com/hu-hu/how-to/faq/con_show.php?cid=1428',
      date: '2022-11-25',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: [
        'Notification Center',
        'Service Account and Device Pairing',
        'Email',
        'Add SMTP Service',
        'Outlook.com',
        'Add Account',
      ],
      for: 'authorize',
      confidence: 'attested',
      source: 'QNAP FAQ 1428',
      url: 'https://www.qnap.com/hu-hu/how-to/faq/con_show.php?cid=1428',
      date: '2022-11-25',
    },
  ],
  fields: [],
  messages: [
    {
      text: 'Authorization has expired. Reauthorize the account',
      meaning: 'oauth-token-expired',
      source: 'QNAP FAQ 1428',
      url: 'https://www.qnap.com/hu-hu/how-to/faq/con_show.php?cid=1428',
      date: '2022-11-25',
    },
  ],
  notes: [],
};
