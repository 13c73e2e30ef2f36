import { adoptTokens, dressPage } from '../../components/page.ts';
import { type Settings, themes } from '../../utils/guide/facts.ts';
import { everyPart } from '../../utils/words/names.ts';
import { type Spoken, speak } from '../../utils/words/words.ts';

/** What a picture's address asks for (`?lang=de&theme=dark`), and the page dressed for it. */
export async function dressAsAsked(): Promise<Spoken & { theme: Settings['theme']; asked: URLSearchParams }> {
  const asked = new URLSearchParams(location.search);
  const theme = themes.find((one) => one === asked.get('theme')) ?? 'light';
  adoptTokens(document);
  const spoken = await speak(asked.get('lang') ?? 'en', everyPart);
  dressPage(document, spoken, theme);
  return { ...spoken, theme, asked };
}
