import type { Recipe } from './recipe.ts';

export const hertzbeat: Recipe = {
  version: 1,
  id: 'hertzbeat',
  name: 'Apache HertzBeat',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source:
        'apache/hertzbeat:web-app/src/app/routes/setting/settings/message-server/message-server.component.html@f64da5fcf70c969a333268f0273964cb06bb49d0',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Settings', 'Message Server', 'Configure Email Server'],
      for: 'send',
      confidence: 'attested',
      source:
        'apache/hertzbeat:web-app/src/app/routes/setting/settings/message-server/message-server.component.html@f64da5fcf70c969a333268f0273964cb06bb49d0',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'smtp.host', label: 'Email Server Address' },
    { role: 'smtp.port', label: 'Email Port' },
    { role: 'smtp.username', label: 'Email Account' },
    { role: 'smtp.password', label: 'Email Password' },
    { role: 'smtp.security', label: 'Enable SSL' },
  ],
  messages: [],
  notes: [],
};
