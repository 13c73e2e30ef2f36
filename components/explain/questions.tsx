import { type Answers, answerIds, type QuestionId } from '../../utils/explain/questions.ts';
import type { Words } from '../../utils/words/keys.ts';
import { Button } from '../ui/button.tsx';

type Answered = keyof typeof answerIds;
const answered = (id: QuestionId): id is Answered => id in answerIds;

/**
 * The questions that narrow an error, each with its answers to press; what is answered stays and can be changed.
 * Without `onAnswer` (the text is gone) they are only something to think about.
 */
export function Questions(props: {
  questions: readonly QuestionId[];
  answers: Answers;
  onAnswer?: ((answers: Answers) => void) | undefined;
  words: Words;
}) {
  const { answers, onAnswer, words } = props;
  const ids = [...new Set([...(Object.keys(answers) as Answered[]), ...props.questions])];
  return (
    <ul class="questions">
      {ids.map((id) => (
        <li key={id}>
          <span dir="auto">{words(`question.${id}`)}</span>
          {onAnswer && answered(id) && (
            <Choices
              id={id}
              chosen={answers[id]}
              onChoose={(answer) => onAnswer({ ...answers, [id]: answer })}
              words={words}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

function Choices<Q extends Answered>(props: {
  id: Q;
  chosen: Answers[Q];
  onChoose: (answer: (typeof answerIds)[Q][number]) => void;
  words: Words;
}) {
  const { id, chosen, onChoose, words } = props;
  // The compiler does not see that each answer belongs to its own question.
  const key = (answer: string) => `answer.${id}.${answer}` as 'answer.which-way.official';
  return (
    <fieldset class="row">
      <legend class="hidden-text">{words(`question.${id}`)}</legend>
      {answerIds[id].map((answer) => (
        <Button key={answer} pressed={chosen === answer} onPress={() => onChoose(answer)}>
          {words(key(answer))}
        </Button>
      ))}
    </fieldset>
  );
}
