import type { Recipe } from './recipe.ts';

const guide = {
  source: 'Epson ES-C380W guide: OAuth2.0 authentication for the email server',
  url: 'https://download4.epson.biz/sec_pubs/es-c380w/useg/en/GUID-F5D4639B-E3F2-4894-9DF7-74AB22A39C62.htm',
  date: '2026-11-24',
};

export const epsonMfp: Recipe = {
  version: 1,
  id: 'epson-mfp',
  name: 'Epson printers and scanners',
  aliases: ['printer', 'scanner', 'multifunction'],
  kind: 'device',
  methods: [
    { method: 'official', label: 'OAuth2', ...guide },
    {
      method: 'work-only',
      source: 'Epson: device authentication for Microsoft Exchange, NPD7717 (a copy)',
      url: 'https://manuals.plus/epson/npd7717-00-device-authentication-guide-for-microsoft-exchange-manual',
      date: '2026-11-24',
    },
  ],
  provider: { choose: 'Outlook.com', not: ['Microsoft Exchange Online'], ...guide },
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Web Config', 'Network', 'Email Server', 'Basic'],
      for: 'authorize',
      confidence: 'single',
      ...guide,
    },
  ],
  fields: [],
  messages: [],
  notes: [
    {
      en: 'Read in the guide of the scanner ES-C380W. Other models may offer Microsoft Exchange Online only.',
    },
  ],
};
