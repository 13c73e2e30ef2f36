const lettersAndDigits = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/**
 * Whether a site's address bears the app's name: one part of the host, or several that follow each other, are the
 * name's letters and digits (app.petsitterplus.com, pet-sitter-plus.com and alf.io do; petsitterplusfans.com does not).
 * Names under four letters are in too many addresses to mean anything.
 *
 * @param host as `URL.hostname` gives it
 */
export function hostBearsName(host: string, appName: string): boolean {
  const name = lettersAndDigits(appName);
  if (name.length < 4) return false;
  const parts = host.toLowerCase().split(/[.-]/);
  return parts.some((_, from) => {
    let joined = '';
    for (let at = from; at < parts.length && joined.length < name.length; at++) joined += parts[at];
    return joined === name;
  });
}
