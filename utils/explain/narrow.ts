import type { Before } from './before.ts';
import type { CauseId } from './cause.ts';

/** What a situation suggests when the words of the error say nothing; `when` must hold in every part. */
interface Likelihood {
  when: Pick<Before, 'way' | 'doing' | 'since' | 'page'> & { personal?: boolean };
  /** Likeliest first. */
  causes: readonly CauseId[];
}

/**
 * Inferred from the reports in docs/evidence/auth-errors-apps.md, A.1, A.6, A.7 and D.1, most particular first. The
 * first that fits is taken, and it is told as a likelihood, never as what the error says.
 */
const likelihoods: readonly Likelihood[] = [
  { when: { way: 'password', personal: true, since: 'stopped' }, causes: ['basic-auth-disabled'] },
  {
    when: { way: 'password', personal: true, doing: 'read' },
    causes: ['basic-auth-disabled', 'imap-pop-disabled', 'bad-credentials'],
  },
  { when: { way: 'password', personal: true }, causes: ['basic-auth-disabled', 'bad-credentials'] },
  {
    when: { way: 'password', personal: false, doing: 'send' },
    causes: ['smtp-auth-disabled-by-admin', 'bad-credentials', 'conditional-access-blocked'],
  },
  {
    when: { way: 'password', personal: false },
    causes: ['basic-auth-disabled', 'conditional-access-blocked', 'bad-credentials'],
  },
  { when: { way: 'official', since: 'stopped' }, causes: ['oauth-token-expired', 'oauth-token-rejected'] },
  {
    when: { way: 'official', page: 'microsoft', personal: false },
    causes: ['oauth-consent-missing', 'oauth-account-type-not-allowed', 'conditional-access-blocked'],
  },
  {
    when: { way: 'official', page: 'microsoft' },
    causes: ['oauth-account-type-not-allowed', 'oauth-account-not-found', 'oauth-app-misconfigured'],
  },
  {
    when: { way: 'official', page: 'app', doing: 'read' },
    causes: ['imap-pop-disabled', 'oauth-email-mismatch', 'mailbox-not-provisioned'],
  },
  {
    when: { way: 'official', page: 'app' },
    causes: ['oauth-email-mismatch', 'oauth-token-rejected', 'oauth-app-generic-failure'],
  },
];

/** The likeliest causes of an error whose words are not known, from what the person answered; often none. */
export function likeliest(before: Before): readonly CauseId[] {
  const fits = ({ personal, ...rest }: Likelihood['when']): boolean =>
    (personal === undefined ||
      (before.accountKind !== undefined && (before.accountKind === 'personal') === personal)) &&
    (Object.keys(rest) as (keyof typeof rest)[]).every((key) => rest[key] === before[key]);
  return likelihoods.find(({ when }) => fits(when))?.causes ?? [];
}
