import { useEffect, useState } from 'react';

/**
 * The "Sign in and verify" button opens a window (about:blank first, then the sign-in); when that window has closed, the panel
 * looks again (docs/evidence/ms-pages.md, 7.4).
 */
export function useWall(onClosed: () => void): () => void {
  const [opened, setOpened] = useState<Window | null>(null);
  useEffect(() => {
    if (!opened) return;
    const timer = setInterval(() => {
      if (!opened.closed) return;
      clearInterval(timer);
      setOpened(null);
      onClosed();
    }, 200);
    return () => clearInterval(timer);
  }, [opened, onClosed]);
  return () => {
    const popup = window.open('about:blank', 'practice-verify', 'popup,width=520,height=680');
    if (!popup) return;
    popup.location.href = '/practice/verify';
    setOpened(popup);
  };
}
