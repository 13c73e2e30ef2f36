/**
 * A polite live region. Words are spoken once they have stood for `settle` ms, so that a page that is still
 * loading does not make a screen reader stutter; the same words are not said twice.
 */
export function createAnnouncer(region: HTMLElement, window: Window, settle = 250) {
  region.setAttribute('role', 'status');
  region.setAttribute('aria-live', 'polite');
  region.className = 'live';
  let said = '';
  let timer = 0;
  return {
    say(words: string): void {
      window.clearTimeout(timer);
      if (words === said) return;
      timer = window.setTimeout(() => {
        said = words;
        region.textContent = words;
      }, settle);
    },
    stop(): void {
      window.clearTimeout(timer);
      said = '';
      region.textContent = '';
    },
  };
}
