import { useId, useState } from 'preact/hooks';
import type { Explanation } from '../../utils/explain/explanation.ts';
import type { Answers } from '../../utils/explain/questions.ts';
import type { Journey, StepId } from '../../utils/guide/facts.ts';
import type { PanelProps } from '../props.ts';
import { Button } from '../ui/button.tsx';
import { Failure } from '../ui/failure.tsx';
import { useDoing } from '../ui/use-doing.ts';
import { Answer } from './answer.tsx';
import { KnownMessages } from './known-messages.tsx';

/** Paste what the app said; get what it means. The text is looked at here and nowhere kept. */
export function Explain(props: PanelProps & { journey: Journey | null; onHome: (step?: StepId) => void }) {
  const { words, actions, journey } = props;
  const id = useId();
  const [text, setText] = useState('');
  const [answer, setAnswer] = useState<Explanation | null>(props.view.asked?.explanation ?? null);
  const [answers, setAnswers] = useState<Answers>({});
  const [doing, run] = useDoing();
  const ask = (said: string, given: Answers) => {
    setAnswers(given);
    run(async () => {
      setAnswer(await actions.explain(journey?.id ?? null, said, given));
      return undefined;
    });
  };
  return (
    <div class="stack explain">
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim()) ask(text, {});
        }}
      >
        <h1 tabIndex={-1}>{words('explain.title')}</h1>
        <div class="field">
          <label for={id}>{words('explain.label')}</label>
          <textarea
            id={id}
            rows={4}
            dir="auto"
            spellcheck={false}
            placeholder={words('explain.placeholder')}
            value={text}
            aria-describedby={`${id}-hint`}
            onInput={(event) => {
              setText(event.currentTarget.value);
              setAnswer(null);
            }}
          />
          <p id={`${id}-hint`} class="hint">
            {words('explain.hint')}
          </p>
        </div>
        <div class="row">
          <button type="submit" class="button primary" aria-disabled={text.trim() ? undefined : 'true'}>
            <span>{words('explain.ask')}</span>
          </button>
          {journey && (
            <Button
              kind="quiet"
              onPress={() => {
                void actions.tellResult(journey.id, 'refused');
                props.onHome();
              }}
            >
              {words('explain.no-message')}
            </Button>
          )}
        </div>
      </form>
      <Failure doing={doing} words={words} />
      <div aria-live="polite">
        {answer ? (
          <Answer
            {...props}
            answer={answer}
            answers={answers}
            {...(text.trim() && { onAnswer: (given: Answers) => ask(text, given) })}
          />
        ) : (
          journey && (
            <KnownMessages
              {...props}
              journey={journey}
              onChoose={(message) => {
                setText(message);
                ask(message, {});
              }}
            />
          )
        )}
      </div>
    </div>
  );
}
