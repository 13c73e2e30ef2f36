import { useState } from 'preact/hooks';
import type { JourneyProps } from '../props.ts';
import { Button } from '../ui/button.tsx';
import { Failure } from '../ui/failure.tsx';
import { useDoing } from '../ui/use-doing.ts';
import { Countdown } from './countdown.tsx';
import { useReveal } from './use-reveal.ts';

/**
 * The app password while Signpost keeps it: dots, how long it stays, and what can be done with it. Its
 * value is asked for only when the person presses "Show", and is let go again after a while.
 */
export function PasswordCard({ view, words, actions }: JourneyProps) {
  const [doing, run] = useDoing();
  const [copiedNow, setCopied] = useState<boolean | null>(null);
  const copied = copiedNow ?? view.copied === true;
  const [shown, show, hide] = useReveal(actions.revealPassword);
  const secret = view.secret;
  if (!secret) return null;

  const copy = () =>
    run(async () => {
      const outcome = await actions.copyPassword();
      setCopied(outcome.ok);
      return outcome;
    });
  const clear = () =>
    run(async () => {
      const outcome = await actions.clearClipboard();
      if (outcome.ok) setCopied(false);
      return outcome;
    });

  return (
    <section class="password" aria-label={words('password.title')}>
      <div class="password-row">
        {shown === null ? (
          <span class="dots" role="img" aria-label={words('password.masked', { count: secret.length })}>
            {groups('•'.repeat(secret.length))}
          </span>
        ) : (
          <code class="revealed" dir="ltr">
            {groups(shown)}
          </code>
        )}
        <Countdown expiresAt={secret.expiresAt} now={view.now} words={words} />
      </div>
      <div class="row">
        <Button icon="copy" busy={doing.state === 'busy'} onPress={copy}>
          {words(copied ? 'password.copied' : 'password.copy')}
        </Button>
        {copied && <Button onPress={clear}>{words('password.clear')}</Button>}
        <Button kind="quiet" icon="eye" onPress={shown === null ? show : hide}>
          {words(shown === null ? 'password.show' : 'password.hide')}
        </Button>
        <Button kind="quiet" icon="bin" onPress={() => void actions.throwAwayPassword()}>
          {words('password.throw-away')}
        </Button>
      </div>
      {copied && <p class="muted small">{words('password.copied.hint')}</p>}
      <Failure doing={doing} words={words} />
    </section>
  );
}

/** In groups of four for the eye; no space is added, so a selection by hand holds the password alone. */
function groups(value: string) {
  return (value.match(/.{1,4}/gu) ?? []).map((part, n) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the groups have no identity but their place.
    <span key={n} class="group">
      {part}
    </span>
  ));
}
