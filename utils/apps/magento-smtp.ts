import type { Recipe } from './recipe.ts';

export const magentoSmtp: Recipe = {
  version: 1,
  id: 'magento-smtp',
  name: 'Magento 2 SMTP (Mageplaza)',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source: 'mageplaza/magento-2-smtp#108',
      date: '2018-09-26',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [],
  fields: [],
  messages: [],
  notes: [],
};
