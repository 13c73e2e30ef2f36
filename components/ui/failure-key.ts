import type { FillFailure, TakeFailure } from '../../utils/view.ts';
import type { UiKey } from '../../utils/words/keys.ts';

type Known = FillFailure | TakeFailure | 'not-this-tab' | 'no-clipboard' | 'empty' | 'too-long' | 'gone';

/** Every reason an action gives has words; `satisfies` keeps the list whole. */
const keys = {
  'no-form': 'failure.no-form',
  'browser-page': 'failure.browser-page',
  'no-access': 'failure.no-access',
  'provider-sign-in-page': 'failure.provider-sign-in-page',
  'insecure-page': 'failure.insecure-page',
  'page-changed': 'failure.page-changed',
  // Nothing is lost, and trying again is all there is to do: the general words say so.
  silent: 'failure.broken',
  gone: 'failure.gone',
  'not-on-page': 'failure.not-on-page',
  'not-found': 'failure.not-found',
  ambiguous: 'failure.ambiguous',
  'no-tab': 'failure.no-tab',
  'not-this-tab': 'failure.not-this-tab',
  'no-clipboard': 'failure.no-clipboard',
  empty: 'failure.empty',
  'too-long': 'failure.too-long',
} as const satisfies Record<Known, UiKey>;

/** The words for a reason; a reason nobody told us about gets the general ones. */
export const failureKey = (reason: string): UiKey =>
  Object.hasOwn(keys, reason) ? keys[reason as Known] : 'failure.broken';
