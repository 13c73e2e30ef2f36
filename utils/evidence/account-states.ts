import type { Way } from '../guide/facts.ts';
import type { Source } from './claim.ts';

/** Kinds of account that look like wrong settings; words: `account-state.<id>.title` and `.what`. */
export const accountStateIds = [
  'alias',
  'wrong-account',
  'new-mailbox',
  'no-mailbox',
  'passwordless',
  'linked',
  'child',
] as const;
type AccountStateId = (typeof accountStateIds)[number];

export interface AccountState {
  id: AccountStateId;
  /** The ways on which it matters. */
  ways: readonly Way[];
  source: Source;
}

const issue = (name: string, date: string): Source => {
  const [repo, number] = name.split('#');
  return { what: name, url: `https://github.com/${repo}/issues/${number}`, date };
};
const saleSmartly: Source = {
  what: 'SaleSmartly help: Outlook/Hotmail mailbox',
  url: 'https://help-en.salesmartly.com/docs/IMtS3MZJ',
  date: '2026-05-07',
};
/** What nobody is known to have tried is said to be unknown. */
const notKnown: Source = { what: 'Signpost evidence, part F: not known', date: '2026-11-22' };

/** The table of account states in docs/evidence/auth-errors-apps.md, A.7, most frequent first. */
export const accountStates: readonly AccountState[] = [
  { id: 'alias', ways: ['official', 'password'], source: issue('bkaankose/Wino-Mail#1016', '2026-08-12') },
  { id: 'wrong-account', ways: ['official'], source: saleSmartly },
  { id: 'new-mailbox', ways: ['official', 'password'], source: saleSmartly },
  {
    id: 'no-mailbox',
    ways: ['official', 'password'],
    source: issue('jasonjoh/node-outlook#7', '2026-11-22'),
  },
  {
    id: 'passwordless',
    ways: ['password'],
    source: issue('moralmunky/Home-Assistant-Mail-And-Packages#821', '2023-04-28'),
  },
  { id: 'linked', ways: ['official'], source: saleSmartly },
  { id: 'child', ways: ['official', 'password'], source: notKnown },
];

/** The account states worth a look before taking a way. */
export function accountStatesFor(way: Way): AccountState[] {
  return accountStates.filter(({ ways }) => ways.includes(way));
}
