import { useEffect, useState } from 'react';

/** False at first, true once `delay` ms have passed since `key` changed: a panel that renders late. */
export function useLate(key: string, delay: number): boolean {
  const [shown, setShown] = useState<string | null>(delay > 0 ? null : key);
  useEffect(() => {
    if (delay <= 0) {
      setShown(key);
      return;
    }
    const timer = setTimeout(() => setShown(key), delay);
    return () => clearTimeout(timer);
  }, [key, delay]);
  return shown === key;
}
