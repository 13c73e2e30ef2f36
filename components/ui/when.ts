/** A moment in the person's own way of writing: the hour today, otherwise the day. In: ms since the epoch. */
export function when(at: number, now: number, language: string): string {
  const today = new Date(at).toDateString() === new Date(now).toDateString();
  const style: Intl.DateTimeFormatOptions = today ? { timeStyle: 'short' } : { dateStyle: 'medium' };
  return new Intl.DateTimeFormat(language, style).format(at);
}

/** An ISO day or month ("2026-09-08", "2024-09") in the person's own way of writing. */
export function day(iso: string, language: string): string {
  const [year = 0, month = 1, date] = iso.split('-').map(Number);
  const style: Intl.DateTimeFormatOptions =
    date === undefined ? { year: 'numeric', month: 'long' } : { dateStyle: 'long' };
  return new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, date ?? 1),
  );
}
