import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** How long a revealed password stays on the screen, in ms. */
const revealFor = 30_000;

/**
 * The password's value while it is shown; null otherwise. It is let go after `revealFor`, when the page is
 * hidden, and when the view goes away. An answer that comes after that is dropped.
 */
export function useReveal(read: () => Promise<string | null>): [string | null, () => void, () => void] {
  const [value, setValue] = useState<string | null>(null);
  const wish = useRef(0);
  const hide = useCallback(() => {
    wish.current += 1;
    setValue(null);
  }, []);
  const show = () => {
    wish.current += 1;
    const mine = wish.current;
    read().then(
      (answer) => {
        if (wish.current === mine) setValue(answer);
      },
      () => {},
    );
  };
  useEffect(() => {
    if (value === null) return undefined;
    const timer = setTimeout(hide, revealFor);
    const onHidden = () => {
      if (document.visibilityState === 'hidden') hide();
    };
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onHidden);
    };
  }, [value, hide]);
  useEffect(
    () => () => {
      wish.current += 1;
    },
    [],
  );
  return [value, show, hide];
}
