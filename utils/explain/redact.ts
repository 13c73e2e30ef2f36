/**
 * A text without what points at a person or a machine: e-mail addresses, IP addresses, host names, ids, times,
 * and anything after a word for password or token. For texts that are to be shown again or put into a report;
 * the explanation itself keeps no text at all.
 */
export function redact(text: string): string {
  return text
    .replace(
      /((?:pass(?:word|wd|phrase)?|pwd|secret|token|bearer|authorization|auth (?:plain|login|xoauth2))["']?\s*[:= ]\s*["']?)[^\s"',;}]+/giu,
      '$1<secret>',
    )
    .replace(/[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu, '<address>')
    .replace(/(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/gu, '<ip>')
    .replace(/(?<![\w:])(?:[0-9a-f]{1,4}:){3,7}[0-9a-f]{0,4}(?![\w:])/giu, '<ip>')
    .replace(/\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?/gu, '<time>')
    .replace(/\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/giu, '<id>')
    .replace(
      /\b(?:[a-z0-9-]+\.){2,}(?:com|net|org|io|local|lan|internal|de|fr|uk|nl|eu|co|test)\b/giu,
      '<host>',
    )
    .replace(/\b[0-9A-F]{12,}\b/giu, '<id>');
}
