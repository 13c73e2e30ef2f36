import type { AppCard } from './recipe.ts';

export const apps: readonly AppCard[] = [
  {
    id: 'pet-sitter-plus',
    name: 'Pet Sitter Plus',
    aliases: ['petsitterplus', 'PSP', 'pet sitter', 'pet sitting'],
  },
  { id: 'salesmartly', name: 'SaleSmartly', aliases: ['sale smartly', 'SaleSmartly inbox'] },
  { id: 'other', name: 'Another app', aliases: [] },
];
