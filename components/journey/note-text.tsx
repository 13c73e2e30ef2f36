import type { Words } from '../../utils/words/keys.ts';
import type { AppNote } from '../library.ts';

/** A note on an app. Words that exist in one language only say so to assistive technology. */
export function NoteText({ note, words }: { note: AppNote; words: Words }) {
  if ('key' in note) return <span dir="auto">{words(note.key)}</span>;
  return (
    <span dir="auto" lang={note.language}>
      {note.text}
    </span>
  );
}

/** Whether a note is in the person's language (BCP 47 tag). */
export const isSpoken = (note: AppNote, language: string): boolean =>
  'key' in note || note.language.split('-')[0] === language.split('-')[0];
