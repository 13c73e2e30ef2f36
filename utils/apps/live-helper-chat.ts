import type { Recipe } from './recipe.ts';

export const liveHelperChat: Recipe = {
  version: 1,
  id: 'live-helper-chat',
  name: 'Live Helper Chat',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source:
        'LiveHelperChat/livehelperchat:lhc_web/design/defaulttheme/tpl/lhsystem/smtp.tpl.php@c15cd17ddcb596b867fe9a81ad83839f175bd1bb',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Settings', 'Mail settings', 'SMTP'],
      for: 'send',
      confidence: 'attested',
      source:
        'LiveHelperChat/livehelperchat:lhc_web/design/defaulttheme/tpl/lhsystem/smtp.tpl.php@c15cd17ddcb596b867fe9a81ad83839f175bd1bb',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'from.address', label: 'Default from e-mail address' },
    { role: 'from.name', label: 'Default from name' },
    { role: 'smtp.username', label: 'Login' },
    { role: 'smtp.password', label: 'Password' },
    { role: 'smtp.host', label: 'Host' },
    { role: 'smtp.port', label: 'Port' },
  ],
  testButton: 'Test',
  messages: [],
  notes: [],
};
