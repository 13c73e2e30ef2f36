import type { Recipe } from './recipe.ts';

export const opencart: Recipe = {
  version: 1,
  id: 'opencart',
  name: 'OpenCart',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source:
        'opencart/opencart:upload/admin/view/template/setting/setting.twig@01254c2138915763c3a86139e24b26c33b3aeb17',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Admin', 'System', 'Settings', 'Edit Store', 'Mail'],
      for: 'send',
      confidence: 'attested',
      source:
        'opencart/opencart:upload/admin/view/template/setting/setting.twig@01254c2138915763c3a86139e24b26c33b3aeb17',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'smtp.host', label: 'Hostname' },
    { role: 'smtp.username', label: 'Username' },
    { role: 'smtp.password', label: 'Password' },
    { role: 'smtp.port', label: 'Port' },
  ],
  messages: [],
  notes: [],
};
