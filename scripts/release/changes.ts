/** What CHANGELOG.md says of one version, without its heading; null when it says nothing. */
export function changesOf(changelog: string, version: string): string | null {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((one) => one.split(/\s/, 1)[0] === version);
  const text = section?.slice(section.indexOf('\n') + 1).trim();
  return text ? `${text}\n` : null;
}
