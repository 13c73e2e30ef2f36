import { cardFile } from './card-file.ts';
import { type PageWords, wordsHere } from './words-here.ts';

/**
 * The card's texts, for a page of ours that draws cards itself: from the very file that goes into other pages, as a
 * second copy for modules would be 50 kB more in the package. A script element and not `import()`: the linter of
 * addons.mozilla.org warns of an import whose address is put together. In: the tag of a language there is.
 */
export async function cardWordsFromFile(language: string): Promise<PageWords> {
  const script = document.createElement('script');
  const loaded = new Promise((resolve) => {
    script.addEventListener('load', resolve, { once: true });
    script.addEventListener('error', resolve, { once: true });
  });
  script.src = `/${cardFile(language)}`;
  document.head.append(script);
  await loaded;
  script.remove();
  return wordsHere() ?? { language, texts: [] };
}
