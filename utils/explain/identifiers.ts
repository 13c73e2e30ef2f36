import { canonical } from './canonical.ts';

/**
 * Canonical text with the names of code taken apart into words, as people write them: "AuthenticationFailedError",
 * "auth_failed" and "CONNECTION_TIMED_OUT" say what happened in words too. The same text when it holds none.
 */
export function withNamesTakenApart(text: string): string {
  return canonical(
    text
      .replace(/(\p{Ll})(\p{Lu}\p{Ll})/gu, '$1 $2')
      .replace(/(\p{Lu}{2,})(\p{Lu}\p{Ll})/gu, '$1 $2')
      .replace(/(?<=\p{L})_+(?=\p{L})/gu, ' '),
  );
}
