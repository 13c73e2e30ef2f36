import { apps } from '../utils/apps/list.ts';
import { accountKind, likelyMeant, normalizeAddress, otherProviderOf } from '../utils/guide/account-kind.ts';
import type { AddressKind, AppChoice, StartLibrary } from './library.ts';

/** The real look-ups behind `StartLibrary`, over the list of all apps. */
export const startLibrary: StartLibrary = {
  searchApps,
  appOf: (id) => {
    const found = apps.find((app) => app.id === id && id !== 'other');
    return found && { id, name: found.name };
  },
  addressKind,
  usualPurpose: (id) => apps.find((app) => app.id === id)?.usual ?? 'send',
};

/** Letters and digits alone, without accents, so that "saleSmartly" finds "Sale Smartly". */
const plain = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

function searchApps(text: string): AppChoice[] {
  const wanted = plain(text);
  // All of them, in the order of their names already: the first draw need not tell and sort 186 names.
  if (wanted === '') return named;
  const ranked = apps
    .filter((app) => app.id !== 'other')
    .map((app) => {
      const names = [app.name, ...app.aliases].map(plain);
      const rank = names.some((n) => n.startsWith(wanted))
        ? 0
        : names.some((n) => n.includes(wanted))
          ? 1
          : 2;
      return { app, rank };
    })
    .filter(({ rank }) => rank < 2);
  ranked.sort((a, b) => a.rank - b.rank || a.app.name.localeCompare(b.app.name));
  return ranked.map(({ app }) => ({ id: app.id, name: app.name }));
}

const named: AppChoice[] = apps.filter((app) => app.id !== 'other').map(({ id, name }) => ({ id, name }));

function addressKind(text: string): AddressKind {
  const address = normalizeAddress(text);
  const kind = accountKind(address);
  switch (kind) {
    case 'personal':
    case 'work-or-school':
      return { kind, address };
    case 'invalid':
      return { kind };
    case 'own-domain': {
      const meant = likelyMeant(address);
      return { kind, address, ...(meant !== null && { meant }) };
    }
    case 'other-provider': {
      const provider = otherProviderOf(address);
      return { kind, address, ...(provider !== null && { provider }) };
    }
    default:
      return kind satisfies never;
  }
}
