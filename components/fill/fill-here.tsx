import { useEffect } from 'preact/hooks';
import { hostBearsName } from '../../utils/guide/app-host.ts';
import type { FillFailure } from '../../utils/view.ts';
import { ToldButton } from '../journey/told-button.tsx';
import type { StepProps } from '../props.ts';
import { Button } from '../ui/button.tsx';
import { Failure } from '../ui/failure.tsx';
import { failureKey } from '../ui/failure-key.ts';
import { Notice } from '../ui/notice.tsx';
import { useDoing } from '../ui/use-doing.ts';
import { AskOrigin, TypeOrigin } from './ask-origin.tsx';

/**
 * "Fill this page", as far as the tab in front allows it, and otherwise what to do first. Where the toolbar button was
 * pressed over a page that bears the app's name, for the step that is next, that press was the word: the list comes
 * at once. Nothing is written before it is confirmed there.
 */
export function FillHere(props: StepProps & { failure?: FillFailure }) {
  const { view, words, journey, actions, failure } = props;
  const [doing, run] = useDoing();
  const busy = doing.state === 'busy';
  const { tab } = view;
  // The click that opened the popup lets Signpost into this tab; in the panel it takes a grant of its own.
  const access = tab.kind === 'web' && (tab.access || view.surface === 'popup');
  const fill = () => run(() => actions.previewFill(journey.id));
  const next = props.step.status === 'now' && view.secret?.address === journey.address && !failure;
  const meant =
    next && view.surface === 'popup' && tab.kind === 'web' && hostBearsName(tab.host, journey.appName);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when this is first seen in an opened popup.
  useEffect(() => {
    if (meant && props.navigation.justOpened()) fill();
  }, [meant]);
  const known = tab.kind === 'web' ? tab.origin : tab.kind === 'unreadable' ? journey.appOrigin : undefined;
  return (
    <div class="fill-here stack">
      {failure && doing.state !== 'failed' && (
        <Notice tone="caution" live>
          <p>{words(failureKey(failure))}</p>
        </Notice>
      )}
      {tab.kind === 'web' && access && (
        <div class="row">
          <Button kind="primary" icon="pen" busy={busy} onPress={fill}>
            {words('fill.here')}
          </Button>
          <span class="host" dir="ltr">
            {tab.host}
          </span>
        </div>
      )}
      {tab.kind !== 'web' && <p class="muted">{words(`fill.tab.${tab.kind}`, { app: journey.appName })}</p>}
      {!access && known !== undefined && <AskOrigin key={known} {...props} origin={known} />}
      {tab.kind === 'unreadable' && view.surface === 'panel' && <TypeOrigin {...props} />}
      <Failure doing={doing} words={words} />
      <ToldButton {...props} />
    </div>
  );
}
