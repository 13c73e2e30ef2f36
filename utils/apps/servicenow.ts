import type { Recipe } from './recipe.ts';

export const servicenow: Recipe = {
  version: 1,
  id: 'servicenow',
  name: 'ServiceNow',
  aliases: [],
  kind: 'hosted',
  methods: [
    {
      method: 'work-only',
      source: 'ServiceNow documentation: SMTP OAuth2 using a client id and secret',
      url: 'https://www.servicenow.com/docs/r/platform-administration/configure-client-id-secret-email-auth.html',
      date: '2026-09-10',
    },
  ],
  purposes: ['both'],
  needs: [],
  where: [],
  fields: [],
  messages: [],
  notes: [],
};
