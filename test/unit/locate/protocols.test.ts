import { describe, expect, it } from 'vitest';
import { normalise } from '../../../utils/labels/normalise.ts';
import { protocolsIn } from '../../../utils/locate/protocols.ts';

describe('protocolsIn', () => {
  it.each([
    ['Let devices and apps use POP', ['pop']],
    ['POP3', ['pop']],
    ['IMAP4', ['imap']],
    ['POPとIMAP', ['pop', 'imap']],
    ['Salli laitteiden ja sovellusten käyttää POPia', ['pop']],
    ['IMAPia', ['imap']],
    ['Show pop-up notifications', []],
    ['popular people', []],
    ['mapping', []],
    ['让设备和应用使用 POP/IMAP', ['pop', 'imap']],
  ])('%s', (text, expected) => {
    expect([...protocolsIn(normalise(text))].sort()).toEqual([...expected].sort());
  });
});
