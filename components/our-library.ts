import { apps, recipeFor } from '../utils/apps/index.ts';
import type { Recipe } from '../utils/apps/recipe.ts';
import { recipeText } from '../utils/apps/recipe-text.ts';
import { type CauseId, causeIds } from '../utils/explain/cause.ts';
import { accountKind, likelyMeant, normalizeAddress, otherProviderOf } from '../utils/guide/account-kind.ts';
import type { Purpose } from '../utils/guide/facts.ts';
import type { MailValues } from '../utils/mailform/roles.ts';
import type { AddressKind, AppChoice, AppFacts, Library, Refusal, Source } from './library.ts';

/** The real look-ups behind `Library`, over the project's data. */
export const ourLibrary: Library = {
  searchApps,
  addressKind,
  app: (id, purpose, language) => appFacts(recipeFor(id), purpose, language),
  values: ({ address, purpose, app }) => valuesFor(address, purpose, recipeFor(app).needs),
  refusal: () => refusal,
  alternatives: () => [],
  advice: (cause) => ({
    title: `cause.${cause}.title`,
    what: `cause.${cause}.what`,
    steps: [`cause.${cause}.try.1`],
    dont: [],
    source: { what: 'docs/evidence/auth-errors-apps.md', date: refusal.checked },
  }),
  isCause: (id): id is CauseId => (causeIds as readonly string[]).includes(id),
};

/** Letters and digits alone, without accents, so that "saleSmartly" finds "Sale Smartly". */
const plain = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

function searchApps(text: string): AppChoice[] {
  const wanted = plain(text);
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

function addressKind(text: string): AddressKind {
  const address = normalizeAddress(text);
  const kind = accountKind(address);
  switch (kind) {
    case 'personal':
      return { kind, address };
    case 'invalid':
      return { kind };
    case 'work-or-school-or-own-domain': {
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

const sourceOf = (claim: { source: string; date: string; url?: string | undefined }): Source => ({
  what: claim.source,
  date: claim.date,
  ...(claim.url !== undefined && { url: claim.url }),
});

function appFacts(recipe: Recipe, purpose: Purpose, language: string): AppFacts {
  const fits = (place: Recipe['where'][number]) =>
    place.for === 'both' || place.for === 'authorize' || purpose === 'both' || place.for === purpose;
  return {
    places: recipe.where.filter(fits).map((place) => ({
      path: place.path,
      source: sourceOf(place),
      ...(place.note && { note: recipeText(place.note, language) }),
    })),
    labels: Object.fromEntries(
      recipe.fields.map(({ role, label, option }) => [
        role,
        { label, ...(option !== undefined && { option }) },
      ]),
    ),
    ...(recipe.provider && { provider: recipe.provider.choose }),
    ...(recipe.testButton !== undefined && { testButton: recipe.testButton }),
    outside: recipe.kind === 'desktop' || recipe.kind === 'phone' || recipe.kind === 'device',
    purposes: recipe.purposes,
    notes: recipe.notes.map((note) => recipeText(note, language)),
  };
}

/** docs/evidence/auth-errors-apps.md, A.1 and A.3. */
const refusal: Refusal = {
  since: '2024-09-16',
  lastSuccess: '2024-10',
  newestFailure: '2026-09-08',
  checked: '2026-09-21',
  sources: [],
};

/** Official server names, docs/evidence/auth-errors-apps.md, A.5. */
function valuesFor(address: string, purpose: Purpose, needs: readonly ('pop' | 'imap')[]): MailValues {
  const username = address;
  const incoming = needs.length === 1 && needs[0] === 'pop' ? 'pop' : 'imap';
  return {
    address,
    ...(purpose !== 'read' && {
      smtp: { host: 'smtp-mail.outlook.com', port: 587, security: 'starttls', username },
    }),
    ...(purpose !== 'send' && {
      [incoming]: {
        host: 'outlook.office365.com',
        port: incoming === 'imap' ? 993 : 995,
        security: 'tls',
        username,
      },
    }),
  };
}
