import { describe, expect, it } from 'vitest';
import { hostBearsName } from '../../../utils/guide/app-host.ts';

describe('an address that bears the app’s name', () => {
  it.each([
    ['app.petsitterplus.com', 'Pet Sitter Plus'],
    ['pet-sitter-plus.example', 'Pet Sitter Plus'],
    ['alf.io', 'alf.io'],
    ['cloud.nextcloud.example', 'Nextcloud'],
    ['node-red.home.example', 'Node-RED'],
    ['cafe-bleu.example', 'Café Bleu'],
  ])('%s is %s’s', (host, app) => {
    expect(hostBearsName(host, app)).toBe(true);
  });

  it.each([
    ['petsitterplusfans.com', 'Pet Sitter Plus'],
    ['mypetsitterplus.com', 'Pet Sitter Plus'],
    ['bank.example', 'Pet Sitter Plus'],
    ['ghostery.com', 'Ghost'],
    ['n8n.example', 'n8n'],
    ['localhost', ''],
    ['xn--80ak6aa92e.com', 'Ёлка'],
  ])('%s is not %s’s', (host, app) => {
    expect(hostBearsName(host, app)).toBe(false);
  });
});
