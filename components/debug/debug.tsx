import type { PageReasons } from '../../utils/content/page-reasons.ts';
import type { Reason } from '../../utils/pages/observation.ts';
import type { PanelView } from '../../utils/view.ts';

export interface DebugProps {
  view: PanelView;
  pages: readonly { tabId: number; page: PageReasons }[];
  onAgain: () => void;
}

const Data = (props: { name: string; value: unknown }) => (
  <section>
    <h2>{props.name}</h2>
    <pre>{JSON.stringify(props.value, null, 2)}</pre>
  </section>
);

const weighed = (reasons: readonly Reason[]) =>
  reasons.map(({ what, weight }) => `${weight > 0 ? '+' : ''}${weight} ${what}`).join('\n');

/**
 * What Signpost knows and why it points where it points, for people who mend it. Names stand as in the code, in no
 * language. Of a work in the other app only its state is shown: previews hold values of that page.
 */
export function Debug({ view, pages, onAgain }: DebugProps) {
  const { store, plans, guided, secret, work, tab, policy, access } = view;
  const { preview, report, ...workState } = work ?? {};
  return (
    <main class="debug">
      <h1>debug</h1>
      <button type="button" onClick={onAgain}>
        again
      </button>
      {pages.map(({ tabId, page }) => (
        <section key={tabId}>
          <h2>
            tab {tabId}: {page.page}
          </h2>
          <p>obstacles: {page.obstacles.join(', ') || 'none'}</p>
          <table>
            <thead>
              <tr>
                <th>control</th>
                <th>outcome</th>
                <th>weight</th>
                <th>reasons</th>
              </tr>
            </thead>
            <tbody>
              <tr>
                <td>page</td>
                <td>{page.page}</td>
                <td />
                <td>{weighed(page.reasons)}</td>
              </tr>
              {page.controls.map(({ control, outcome, reasons }) => (
                <tr key={control}>
                  <td>{control}</td>
                  <td>{outcome}</td>
                  <td>{reasons.reduce((sum, { weight }) => sum + weight, 0)}</td>
                  <td>{weighed(reasons)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
      {pages.length === 0 && <p>The guide runs in no tab: begin a journey and open a Microsoft page.</p>}
      <Data name="plans" value={plans} />
      <Data name="facts" value={store.mailboxes} />
      <Data name="journeys" value={store.journeys} />
      <Data
        name="state"
        value={{ guided, tab, work: work && workState, secret, access, policy, settings: store.settings }}
      />
    </main>
  );
}
