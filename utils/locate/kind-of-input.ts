import type { Kind } from './walk.ts';

/** What kind of thing an `<input>` is by its type; nothing for a password, which is never looked at, and what is hidden. */
export function kindOfInput(type: string): Kind | undefined {
  switch (type) {
    case 'checkbox':
      return 'toggle';
    case 'radio':
      return 'radio';
    case 'submit':
    case 'button':
    case 'image':
    case 'reset':
      return 'button';
    case 'hidden':
    case 'password':
      return undefined;
    default:
      return 'input';
  }
}
