import type { StepId } from '../guide/facts.ts';
import type { Before } from './before.ts';
import type { CauseId } from './cause.ts';

/** The step of the checklist where a cause is put right; a cause without one is cured elsewhere or not at all. */
const steps: Readonly<Partial<Record<CauseId, StepId>>> = {
  'app-password-with-spaces': 'fill',
  'auth-method-unsupported': 'fill',
  'bad-credentials': 'fill',
  'client-not-authenticated': 'fill',
  'connection-blocked': 'fill',
  'connection-dropped': 'test',
  'dns-failure': 'fill',
  'host-not-set': 'fill',
  'imap-authenticated-not-connected': 'pop-imap',
  'imap-pop-disabled': 'pop-imap',
  'incoming-login-refused': 'pop-imap',
  'oauth-account-not-found': 'authorize',
  'oauth-account-type-not-allowed': 'authorize',
  'oauth-app-generic-failure': 'authorize',
  'oauth-consent-declined': 'authorize',
  'oauth-consent-missing': 'authorize',
  'oauth-email-mismatch': 'authorize',
  'oauth-token-expired': 'authorize',
  'oauth-token-rejected': 'authorize',
  'recipient-rejected': 'test',
  'relay-denied': 'fill',
  'send-as-denied': 'fill',
  'starttls-required': 'fill',
  'temporary-throttle': 'test',
  'tls-mode-mismatch': 'fill',
  'wrong-protocol-port': 'fill',
};

/** Which step to open again for a cause, or undefined. After official sign-in there is no form to fill. */
export function reopens(cause: CauseId, before: Before = {}): StepId | undefined {
  const step = steps[cause];
  if (step === 'fill' && before.way === 'official') return 'authorize';
  if (cause === 'imap-pop-disabled' || step !== 'authorize' || before.way !== 'password') return step;
  return undefined;
}
