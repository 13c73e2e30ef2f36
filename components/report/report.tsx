import { useState } from 'preact/hooks';
import type { Words } from '../../utils/words/keys.ts';
import { Button } from '../ui/button.tsx';

/**
 * The outline of a page that looked different, shown in full before the person copies it. Nothing is sent:
 * whoever wants to help mend the page gives it to somebody by hand.
 */
export function Report(props: {
  words: Words;
  text: string | null;
  onCopy: (text: string) => Promise<boolean>;
}) {
  const { words, text } = props;
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <main class="welcome">
      <section class="welcome-card">
        <h1>{words('report-page.title')}</h1>
        <p>{words(text === null ? 'report-page.nothing' : 'report-page.lead')}</p>
        {text !== null && (
          <>
            <div class="row">
              <Button
                kind="primary"
                icon="copy"
                onPress={() => void props.onCopy(text).then((done) => setCopied(done))}
              >
                {words('report-page.copy')}
              </Button>
              <span role="status">
                {copied === true && words('report-page.copied')}
                {copied === false && words('failure.no-clipboard')}
              </span>
            </div>
            <textarea
              class="report-text"
              readOnly
              rows={24}
              dir="ltr"
              spellcheck={false}
              aria-label={words('report-page.title')}
              value={text}
            />
          </>
        )}
      </section>
    </main>
  );
}
