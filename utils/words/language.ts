/** Languages written from right to left among those Signpost speaks or may be asked for. */
const rightToLeft = new Set(['ar', 'fa', 'he', 'ur']);

/** Tags browsers still send for languages that were renamed (RFC 5646, section 3.1.6 "Preferred-Value"). */
const renamed: Record<string, string> = { iw: 'he', in: 'id', ji: 'yi' };

/** Chinese is chosen by script, which most browsers imply by region (Unicode CLDR likely subtags). */
const traditionalChinese = /^zh-(hant|tw|hk|mo)\b/i;

/** The tags to try for one wish, most exact first: `de-AT` gives `de-AT`, `de`. */
function candidates(tag: string): string[] {
  const [language = '', ...rest] = tag.split('-');
  const base = renamed[language.toLowerCase()] ?? language.toLowerCase();
  if (base === 'zh') return [traditionalChinese.test(tag) ? 'zh-TW' : 'zh-CN'];
  const wanted: string[] = [];
  for (let n = rest.length; n >= 0; n--) wanted.push([base, ...rest.slice(0, n)].join('-'));
  return wanted;
}

/**
 * The best language there is for a person's wishes.
 * In: BCP 47 tags, dearest first; the tags there are. Out: one of `available`, English when none fits.
 * A wish without its own catalogue takes a regional one of the same language (`pt` takes `pt-BR`).
 */
export function pickLanguage(preferred: readonly string[], available: readonly string[]): string {
  const byLower = new Map(available.map((tag) => [tag.toLowerCase(), tag]));
  for (const wish of preferred) {
    const wanted = candidates(wish);
    for (const tag of wanted) {
      const hit = byLower.get(tag.toLowerCase());
      if (hit !== undefined) return hit;
    }
    const base = `${wanted.at(-1)?.toLowerCase()}-`;
    const regional = base === '-' ? undefined : available.find((tag) => tag.toLowerCase().startsWith(base));
    if (regional !== undefined) return regional;
  }
  return 'en';
}

/** The direction a language is written in. In: a BCP 47 tag. */
export function direction(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(language.split('-')[0]?.toLowerCase() ?? '') ? 'rtl' : 'ltr';
}

/** A language's name in that language, for the list in the options: "Deutsch", "العربية". */
export function languageName(language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
