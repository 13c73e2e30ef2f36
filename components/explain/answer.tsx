import type { Explanation } from '../../utils/explain/explanation.ts';
import type { Answers } from '../../utils/explain/questions.ts';
import type { Journey, StepId } from '../../utils/guide/facts.ts';
import type { PanelProps } from '../props.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Notice } from '../ui/notice.tsx';
import { AppSays } from './app-says.tsx';
import { Explained } from './explained.tsx';
import { Questions } from './questions.tsx';

type AnswerProps = PanelProps & {
  answer: Explanation;
  journey: Journey | null;
  /** What the person answered to the questions so far. */
  answers: Answers;
  /** Explains the same text again; absent when it is there no longer. */
  onAnswer?: (answers: Answers) => void;
  onHome: (step?: StepId) => void;
};

/** What the text means: the first cause in full, others behind a press; or honestly that it is not known. */
export function Answer(props: AnswerProps) {
  const { answer, words, library, journey } = props;
  const [first, ...others] = answer.causes;
  if (answer.kind !== 'explained' || !first) return <NotKnown {...props} />;
  return (
    <div class="stack">
      {answer.goesOn && (
        <Notice tone="success" title={words('dry.goes-on.title')}>
          <p>{words('dry.goes-on')}</p>
          <p class="small">{words('dry.honest')}</p>
        </Notice>
      )}
      {answer.inferred && (
        <Notice tone="info">
          <p>{words('explain.inferred')}</p>
        </Notice>
      )}
      <Ask {...props} />
      {!answer.goesOn && <Explained {...props} cause={first.id} />}
      {journey && <AppSays {...props} journey={journey} cause={first.id} />}
      {others.length > 0 && !answer.goesOn && (
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
            onPress={() =>
              props.onHome(answer.goesOn ? undefined : (answer.reopen ?? library.advice(first.id).reopen))
            }
          >
            {words('explain.back')}
          </Button>
        </div>
      )}
    </div>
  );
}

function NotKnown(props: AnswerProps) {
  const { answer, words } = props;
  const kind = answer.kind === 'explained' ? 'unknown' : answer.kind;
  const values = { provider: answer.provider ?? '' };
  const title =
    kind === 'foreign' && answer.provider === undefined
      ? words('explain.foreign.other')
      : words(`explain.${kind}.title`, values);
  return (
    <div class="stack">
      <Notice tone="info" title={title}>
        <p>{words(`explain.${kind}`, values)}</p>
      </Notice>
      <Ask {...props} />
    </div>
  );
}

function Ask({ answer, answers, onAnswer, words }: AnswerProps) {
  if (answer.questions.length === 0 && Object.keys(answers).length === 0) return null;
  return <Questions questions={answer.questions} answers={answers} onAnswer={onAnswer} words={words} />;
}
