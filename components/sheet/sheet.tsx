import { Place } from '../journey/place.tsx';
import { PasswordCard } from '../password/password-card.tsx';
import type { JourneyProps } from '../props.ts';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { Notice } from '../ui/notice.tsx';
import { sheetRows } from './sheet-rows.ts';

/** The settings to copy by hand, each with its own button, for apps outside the browser. */
export function Sheet(props: JourneyProps) {
  const { journey, plan, words, library, view, language, actions } = props;
  const { labels } = library.app(journey, plan.way, language);
  const groups = sheetRows(library.values(journey), labels);
  return (
    <section class="sheet stack">
      <h1 tabIndex={-1}>{words('sheet.title', { app: journey.appName })}</h1>
      <p class="muted">{words('sheet.lead')}</p>
      {plan.way === 'official' && (
        <Notice tone="info">
          <p>{words('sheet.official', { app: journey.appName })}</p>
        </Notice>
      )}
      <Place {...props} />
      {groups.map((group) => (
        <section key={group.title} class="sheet-group">
          <h2>{words(group.title)}</h2>
          <dl>
            {group.rows.map((row) => {
              const name = row.label ?? words(row.name);
              const value = row.option ?? (row.security ? words(`security.${row.security}`) : row.value);
              return (
                <div key={row.id} class="sheet-row">
                  <dt dir="auto">{name}</dt>
                  <dd>
                    <span class="sheet-value" dir="auto">
                      {value}
                    </span>
                    <CopyButton value={value} what={name} words={words} language={language} />
                  </dd>
                </div>
              );
            })}
          </dl>
        </section>
      ))}
      <div class="row">
        <Button icon="list" onPress={() => actions.print()}>
          {words('sheet.print')}
        </Button>
      </div>
      {plan.way === 'password' && view.secret?.address === journey.address && <PasswordCard {...props} />}
    </section>
  );
}
