import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../../utils/words/keys.ts';

/**
 * How long the password stays. `now` is the view's own clock; between two views the time that passed is
 * counted here. The seconds are not read out; the last minute is, once.
 */
export function Countdown(props: { expiresAt: number; now: number; words: Words }) {
  const left = useLeft(props.expiresAt, props.now);
  const seconds = Math.max(0, Math.ceil(left / 1000));
  const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return (
    <p class={seconds <= 60 ? 'countdown soon' : 'countdown'}>
      <span role="timer">{props.words('password.left', { time: clock })}</span>
      <span class="hidden-text" role="status">
        {seconds <= 60 && props.words('password.soon')}
      </span>
    </p>
  );
}

function useLeft(expiresAt: number, now: number): number {
  const began = useRef({ now, at: performance.now() });
  if (began.current.now !== now) began.current = { now, at: performance.now() };
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((n) => n + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return expiresAt - (began.current.now + performance.now() - began.current.at);
}
