import type { Recipe } from './recipe.ts';

export const nodeRed: Recipe = {
  version: 1,
  id: 'node-red',
  name: 'Node-RED',
  aliases: ['nodered'],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source: 'node-red/node-red-nodes:social/email/61-email.html@e9ca4db91be059d0604c7c0a4f606b41dc1ca273',
      date: '2026-11-22',
    },
  ],
  purposes: ['both', 'send', 'read'],
  needs: ['imap'],
  where: [
    {
      path: ['Edit e-mail node'],
      for: 'send',
      confidence: 'attested',
      source: 'node-red/node-red-nodes:social/email/61-email.html@e9ca4db91be059d0604c7c0a4f606b41dc1ca273',
      date: '2026-11-22',
    },
    {
      path: ['Edit e-mail in node'],
      for: 'read',
      confidence: 'attested',
      source: 'node-red/node-red-nodes:social/email/61-email.html@e9ca4db91be059d0604c7c0a4f606b41dc1ca273',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'smtp.host', label: 'Server' },
    { role: 'smtp.port', label: 'Port' },
    { role: 'smtp.security', label: 'Use secure connection.' },
    { role: 'smtp.username', label: 'Userid' },
    { role: 'smtp.password', label: 'Password' },
    { role: 'imap.security', label: 'Use SSL?' },
    { role: 'imap.host', label: 'Server' },
    { role: 'imap.port', label: 'Port' },
    { role: 'imap.username', label: 'Userid' },
    { role: 'imap.password', label: 'Password' },
  ],
  messages: [],
  notes: [],
};
