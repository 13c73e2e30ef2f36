import type { Recipe } from './recipe.ts';

export const mailcow: Recipe = {
  version: 1,
  id: 'mailcow',
  name: 'mailcow',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source:
        'mailcow/mailcow-dockerized:data/web/templates/admin/tab-routing.twig@06424670fa5d60fee851f58bfc49f66086d5f0a6',
      date: '2026-11-22',
    },
  ],
  purposes: ['both', 'send', 'read'],
  needs: ['imap'],
  where: [
    {
      path: ['Configuration', 'Routing'],
      for: 'send',
      confidence: 'attested',
      source:
        'mailcow/mailcow-dockerized:data/web/templates/admin/tab-routing.twig@06424670fa5d60fee851f58bfc49f66086d5f0a6',
      date: '2026-11-22',
    },
    {
      path: ['Edit sync job'],
      for: 'read',
      confidence: 'attested',
      source:
        'mailcow/mailcow-dockerized:data/web/templates/edit/syncjob.twig@06424670fa5d60fee851f58bfc49f66086d5f0a6',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'smtp.host', label: 'Host' },
    { role: 'smtp.username', label: 'Username' },
    { role: 'smtp.password', label: 'Password' },
    { role: 'imap.host', label: 'Hostname' },
    { role: 'imap.port', label: 'Port' },
    { role: 'imap.username', label: 'Username' },
    { role: 'imap.password', label: 'Password' },
    { role: 'imap.security', label: 'Encryption', option: 'SSL' },
  ],
  messages: [],
  notes: [],
};
