import type { Recipe } from './recipe.ts';

export const limesurvey: Recipe = {
  version: 1,
  id: 'limesurvey',
  name: 'LimeSurvey',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source:
        'LimeSurvey/LimeSurvey:application/views/admin/globalsettings/_email.php@01b282a096c1e5d67c10e28e926d9b172d62a153',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Configuration', 'Global settings', 'Email settings'],
      for: 'send',
      confidence: 'attested',
      source:
        'LimeSurvey/LimeSurvey:application/views/admin/globalsettings/_email.php@01b282a096c1e5d67c10e28e926d9b172d62a153',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'from.address', label: 'Default site admin email' },
    { role: 'from.name', label: 'Administrator name' },
    { role: 'smtp.host', label: 'SMTP host' },
    { role: 'smtp.username', label: 'SMTP username' },
    { role: 'smtp.password', label: 'SMTP password' },
    { role: 'smtp.security', label: 'SMTP encryption', option: 'StartTLS' },
  ],
  testButton: 'Send email',
  messages: [],
  notes: [],
};
