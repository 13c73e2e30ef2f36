import type { Recipe } from './recipe.ts';

export const opensearch: Recipe = {
  version: 1,
  id: 'opensearch',
  name: 'OpenSearch Dashboards',
  aliases: ['OpenSearch alerting'],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source: 'opensearch-project/alerting-dashboards-plugin#1088',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Notifications', 'Email senders', 'Create SMTP sender'],
      for: 'send',
      confidence: 'attested',
      source:
        'opensearch-project/dashboards-notifications:public/pages/Emails/components/forms/CreateSenderForm.tsx@ad9f7067d5949f907f50402350d2dbf33c1ec984',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'from.address', label: 'Email address' },
    { role: 'smtp.host', label: 'Host' },
    { role: 'smtp.port', label: 'Port' },
    { role: 'smtp.security', label: 'Encryption method' },
  ],
  messages: [],
  notes: [],
};
