const known = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;

/**
 * The languages a page may be written in, best first: `html[lang]`, then the `mkt` parameter that
 * Microsoft's pages take, then `all` for a page that says neither or says it wrongly.
 */
export function pageLanguages(document: Document, address: URL): string[] {
  const asked = [document.documentElement?.getAttribute('lang'), address.searchParams.get('mkt')];
  const tags = asked.filter((tag): tag is string => tag != null && known.test(tag)).map(tableLanguage);
  return [...new Set([...tags, 'all'])];
}

/** A BCP 47 tag as the language tables name it: zh-TW → zh-Hant, pt → pt-BR, de-AT → de, no → nb. */
export function tableLanguage(tag: string): string {
  const parts = tag.toLowerCase().split('-');
  const rest = parts.slice(1);
  switch (parts[0]) {
    case 'zh':
      return rest.some((p) => ['tw', 'hk', 'mo', 'hant'].includes(p)) ? 'zh-Hant' : 'zh-Hans';
    case 'pt':
      return rest.includes('pt') ? 'pt-PT' : 'pt-BR';
    case 'sr':
    case 'hr':
    case 'bs':
      return 'sr-Latn';
    case 'no':
    case 'nn':
      return 'nb';
    case 'iw':
      return 'he';
    case 'in':
      return 'id';
    default:
      return parts[0] ?? 'all';
  }
}
