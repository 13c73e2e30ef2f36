import { randomInt } from 'node:crypto';

function pick(letters: string, length: number): string {
  return Array.from({ length }, () => letters[randomInt(letters.length)]).join('');
}

/** The code the practice world "sends" wherever a page asks for one; it is printed beside the field. */
export const practiceCode = '123456';

/** 16 lower-case letters, the shape Microsoft's app passwords have (docs/evidence/ms-pages.md, 6). */
export function appPassword(): string {
  return pick('abcdefghijklmnopqrstuvwxyz', 16);
}

/** 25 characters in five groups of five (docs/evidence/ms-pages.md, 5). */
export function recoveryCode(): string {
  return Array.from({ length: 5 }, () => pick('ABCDEFGHJKLMNPQRSTUVWXYZ23456789', 5)).join('-');
}

/** The shape of an authenticator secret: base32, in groups of four. */
export function authenticatorSecret(): string {
  return Array.from({ length: 4 }, () => pick('abcdefghijklmnopqrstuvwxyz234567', 4)).join(' ');
}
