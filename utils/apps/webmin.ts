import type { Recipe } from './recipe.ts';

export const webmin: Recipe = {
  version: 1,
  id: 'webmin',
  name: 'Webmin',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source: 'webmin/webmin:webmin/edit_sendmail.cgi@d16d9ea205a2b4ca4f5bdcd895de0236e15c0fa9',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Webmin Configuration', 'Sending Email'],
      for: 'send',
      confidence: 'attested',
      source: 'webmin/webmin:webmin/edit_sendmail.cgi@d16d9ea205a2b4ca4f5bdcd895de0236e15c0fa9',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'smtp.host', label: 'Via SMTP to remote mail server' },
    { role: 'smtp.port', label: 'Use port number' },
    { role: 'smtp.security', label: 'Use SMTP SSL encryption?', option: 'Switch with STARTTLS' },
    { role: 'smtp.username', label: 'Login as' },
    { role: 'smtp.password', label: 'with password' },
    { role: 'from.address', label: 'Address' },
    { role: 'from.name', label: 'Display name' },
  ],
  testButton: 'Send Email',
  messages: [],
  notes: [],
};
