import type { Recipe } from './recipe.ts';

export const proxmox: Recipe = {
  version: 1,
  id: 'proxmox',
  name: 'Proxmox VE / Backup Server',
  aliases: ['PVE', 'PBS'],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source:
        'proxmox/proxmox-widget-toolkit:src/panel/SmtpEditPanel.js@44904302e61e25aa4c1984963b054604cba2200a',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Datacenter', 'Notifications', 'Add', 'SMTP'],
      for: 'send',
      confidence: 'attested',
      source:
        'proxmox/proxmox-widget-toolkit:src/panel/SmtpEditPanel.js@44904302e61e25aa4c1984963b054604cba2200a',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'smtp.host', label: 'Server' },
    { role: 'smtp.security', label: 'Encryption', option: 'STARTTLS' },
    { role: 'smtp.port', label: 'Port' },
    { role: 'smtp.username', label: 'Username' },
    { role: 'smtp.password', label: 'Password' },
    { role: 'from.address', label: 'From Address' },
  ],
  messages: [],
  notes: [
    {
      en: 'Signing in with Microsoft was proposed for Proxmox in 2026; whether it has been released is not verified.',
    },
  ],
};
