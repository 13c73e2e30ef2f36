import type { MailboxConfig } from './config.ts';
import type { Kit } from './controls.ts';
import { ForwardingPage } from './forwarding-page.tsx';
import { type MailPage, mailPages, navigate, type Section } from './route.ts';
import { useLate } from './use-late.ts';

function pageTitle(page: MailPage, { words, older }: MailboxConfig): string {
  const titles: Record<MailPage, string> = {
    layout: words.layout,
    compose: words.compose,
    rules: words.rules,
    junkEmail: words.junkRules,
    forwarding: older ? words.syncEmail : words.forwardingAndImap,
    automaticReplies: words.automaticReplies,
    messageHandling: words.messageHandling,
  };
  return titles[page];
}

interface Props {
  config: MailboxConfig;
  kit: Kit;
  section: Section;
  page: MailPage | null;
}

function Content({ config, kit, section, page }: Props) {
  const { words } = config;
  if (section !== 'mail' || page === null) return <p className="hint">{words.searchSettings}</p>;
  if (page === 'forwarding') return <ForwardingPage config={config} kit={kit} />;
  return (
    <div className="settings-scroll customScrollBar">
      <h2>{pageTitle(page, config)}</h2>
      <kit.Switch
        label={page === 'layout' ? words.focusedInbox : pageTitle(page, config)}
        checked={page === 'layout'}
        onChange={() => {}}
      />
    </div>
  );
}

/** The settings dialog: sections on the left, the section's pages in the middle, the page itself on the right. */
export function SettingsView({ config, kit, section, page }: Props) {
  const { words, base } = config;
  const ready = useLate(`${section}/${page ?? ''}`, config.panelDelay);
  const sections: [Section, string][] = [
    ['account', words.account],
    ['general', words.general],
    ['mail', words.mail],
    ['calendar', words.calendar],
    ['people', words.people],
  ];
  const current = sections.find(([name]) => name === section)?.[1] ?? '';
  const title = page === null ? '' : pageTitle(page, config);
  return (
    <kit.Dialog titleId="settings-title" closeLabel={words.close} onClose={() => navigate(`${base}/`)}>
      <div className="settings">
        <div className="settings-sections">
          <h2 className="settings-title" id="settings-title">
            {words.settings}
          </h2>
          <input
            type="search"
            id="optionSearch"
            aria-label={words.searchSettings}
            placeholder={words.searchSettings}
          />
          <div role="tablist" aria-orientation="vertical" aria-label={words.settings}>
            {sections.map(([name, text]) => (
              <button
                key={name}
                type="button"
                role="tab"
                aria-selected={name === section}
                className="settings-item"
                onClick={() =>
                  navigate(name === 'mail' ? `${base}/options/mail/layout` : `${base}/options/${name}`)
                }
              >
                {text}
              </button>
            ))}
          </div>
        </div>
        <div className="settings-pages">
          <h3>{current}</h3>
          {section === 'mail' &&
            mailPages.map((name) => (
              <button
                key={name}
                type="button"
                className="settings-item"
                aria-current={name === page ? 'page' : undefined}
                onClick={() => navigate(`${base}/options/mail/${name}`)}
              >
                {pageTitle(name, config)}
              </button>
            ))}
        </div>
        <div className="settings-content" role="tabpanel" aria-label={title || current}>
          {ready ? (
            <Content config={config} kit={kit} section={section} page={page} />
          ) : (
            <kit.Spinner label={words.loading} />
          )}
          <div className="visually-hidden" aria-live="polite">
            {ready && title ? `${current}${title}${words.isLoaded}` : ''}
          </div>
        </div>
      </div>
    </kit.Dialog>
  );
}
