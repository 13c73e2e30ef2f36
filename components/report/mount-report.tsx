import { render } from 'preact';
import type { Settings } from '../../utils/guide/facts.ts';
import { speak } from '../../utils/words/words.ts';
import { dressPage } from '../page.ts';
import { Report } from './report.tsx';

/** Draws the report page once, in the person's language and colours. */
export async function mountReport(
  root: HTMLElement,
  about: {
    language: string | undefined;
    theme: Settings['theme'];
    text: string | null;
    onCopy: (text: string) => Promise<boolean>;
  },
): Promise<void> {
  const spoken = await speak(about.language);
  dressPage(document, spoken, about.theme);
  render(<Report words={spoken.words} text={about.text} onCopy={about.onCopy} />, root);
}
