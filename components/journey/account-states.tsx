import type { JourneyProps } from '../props.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Sources } from '../ui/sources.tsx';

/** Kinds of account that later look like wrong settings, to be known before the first step; each with its source. */
export function AccountStates({ plan, library, words, language }: JourneyProps) {
  return (
    <Disclosure title={words('account.title')}>
      <dl class="account-states">
        {library.accountStates(plan.way).map(({ id, source }) => (
          <div key={id}>
            <dt dir="auto">{words(`account-state.${id}.title`)}</dt>
            <dd>
              <p dir="auto">{words(`account-state.${id}.what`)}</p>
              <Sources sources={[source]} words={words} language={language} />
            </dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
