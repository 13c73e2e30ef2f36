import type { Recipe } from './recipe.ts';

export const openmediavault: Recipe = {
  version: 1,
  id: 'openmediavault',
  name: 'openmediavault',
  aliases: ['OMV', 'NAS'],
  kind: 'device',
  methods: [
    {
      method: 'password',
      source:
        'openmediavault/openmediavault:deb/openmediavault/workbench/src/app/pages/system/notification/notification-settings-form-page.component.ts@45858fa94f2da45d584103e3ce469bdc1d6479a3',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['System', 'Notification', 'Settings'],
      for: 'send',
      confidence: 'attested',
      source:
        'openmediavault/openmediavault:deb/openmediavault/workbench/src/app/pages/system/notification/notification-settings-form-page.component.ts@45858fa94f2da45d584103e3ce469bdc1d6479a3',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'smtp.host', label: 'SMTP server' },
    { role: 'smtp.port', label: 'SMTP port' },
    { role: 'smtp.security', label: 'Encryption mode', option: 'STARTTLS' },
    { role: 'from.address', label: 'Sender email' },
    { role: 'smtp.username', label: 'User name' },
    { role: 'smtp.password', label: 'Password' },
  ],
  testButton: 'Test',
  messages: [],
  notes: [],
};
