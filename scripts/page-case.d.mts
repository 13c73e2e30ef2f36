/** A report of a page as somebody sent it: only its mark, its version and that it has an outline are sure. */
export interface SentReport {
  outline: unknown[];
  [more: string]: unknown;
}
export function reportIn(text: string): SentReport | null;
export function pageCase(report: SentReport): string;
