import type { Explanation } from '../../utils/explain/explanation.ts';
import type { Journey, StepId } from '../../utils/guide/facts.ts';
import type { PanelProps } from '../props.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Notice } from '../ui/notice.tsx';
import { Explained } from './explained.tsx';

/** What the text means: the first cause in full, others behind a press; or honestly that it is not known. */
export function Answer(
  props: PanelProps & { answer: Explanation; journey: Journey | null; onHome: (step?: StepId) => void },
) {
  const { answer, words, library, journey } = props;
  const [first, ...others] = answer.causes;
  if (answer.kind !== 'explained' || !first) {
    const kind = answer.kind === 'explained' ? 'unknown' : answer.kind;
    return (
      <div class="stack">
        <Notice tone="info" title={words(`explain.${kind}.title`)}>
          <p>{words(`explain.${kind}`)}</p>
        </Notice>
        {answer.questions.length > 0 && (
          <ul class="reasons">
            {answer.questions.filter(library.isQuestion).map((id) => (
              <li key={id}>{words(`question.${id}`)}</li>
            ))}
          </ul>
        )}
      </div>
    );
  }
  return (
    <div class="stack">
      <Explained {...props} cause={first.id} />
      {others.length > 0 && (
        <Disclosure title={words('explain.others', { count: others.length })}>
          <ul class="reasons">
            {others.map((cause) => (
              <li key={cause.id}>{words(library.advice(cause.id).title)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      {journey && (
        <div class="row">
          <Button
            kind="primary"
            onPress={() => props.onHome(answer.reopen ?? library.advice(first.id).reopen)}
          >
            {words('explain.back')}
          </Button>
        </div>
      )}
    </div>
  );
}
