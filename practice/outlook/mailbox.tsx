import { memo, useEffect, useState } from 'react';
import type { MailboxConfig } from './config.ts';
import { navigate } from './route.ts';

/** Elements one row of the message list is made of, counted below. */
const elementsPerRow = 11;

const Row = memo(function Row({ index, unread }: { index: number; unread: boolean }) {
  const sender = `Sender ${index + 1}`;
  return (
    <div role="option" aria-selected={false} tabIndex={-1} className="mail-row" data-convid={`c${index}`}>
      <div className="mail-check">
        <input type="checkbox" aria-label={`${sender}, select`} />
      </div>
      <div className="mail-main">
        <div className="mail-line">
          <span className={unread ? 'unread' : ''} title={sender}>
            {sender}
          </span>
          <time>{`${(index % 12) + 1}:00`}</time>
        </div>
        <div className="mail-line">
          <span>{`Practice message ${index + 1}`}</span>
        </div>
        <div className="mail-line">
          <span className="hint">Nothing here is real mail.</span>
        </div>
      </div>
    </div>
  );
});

/** A counter that moves by itself, for a mailbox that redraws parts all the time. */
function useTick(every: number): number {
  const [tick, setTick] = useState(0);
  useEffect(() => {
    if (every <= 0) return;
    const timer = setInterval(() => setTick((before) => before + 1), every);
    return () => clearInterval(timer);
  }, [every]);
  return tick;
}

function AccountManager({ config }: { config: MailboxConfig }) {
  const [address, setAddress] = useState<string | null>(null);
  const toggle = async () => {
    if (address !== null) {
      setAddress(null);
      return;
    }
    const answer = (await (await fetch('/practice/me')).json()) as { address?: string };
    setAddress(answer.address ?? '');
  };
  return (
    <div id="owa-me-control-container" className="mectrl">
      <button
        id="mectrl_main_trigger"
        type="button"
        aria-label={config.accountLabel}
        aria-expanded={address !== null}
        onClick={() => void toggle()}
      >
        <span id="mectrl_headerPicture" aria-hidden="true">
          {config.name.replace(/[^A-Z]/g, '')}
        </span>
      </button>
      {address !== null && (
        <div id="mectrl_main_body">
          <div id="mectrl_currentAccount_primary">{config.name}</div>
          <div id="mectrl_currentAccount_secondary">{address}</div>
          <a id="mectrl_body_signOut" href="https://login.live.com/logout.srf">
            {config.words.signOut}
          </a>
        </div>
      )}
    </div>
  );
}

/** The mailbox behind the settings: header with the gear, rail, folders, and as many messages as were asked for. */
export function Mailbox({ config }: { config: MailboxConfig }) {
  const { words } = config;
  const tick = useTick(config.mailboxTick);
  const folders = [words.inbox, words.junk, words.drafts, words.sentItems, words.deleted, words.archive];
  const rows = Math.max(1, Math.round(config.mailboxSize / elementsPerRow));
  return (
    <div className="outlook">
      <header className="outlook-top" id="O365_NavHeader">
        <strong>Outlook</strong>
        <input
          id="topSearchInput"
          type="search"
          role="combobox"
          aria-expanded={false}
          aria-label={words.search}
          placeholder={words.search}
        />
        <div id="owaSettingsBtn_container">
          <button
            type="button"
            className="gear"
            aria-label={words.settings}
            title={words.settings}
            onClick={() => navigate(`${config.base}/options/mail/layout`)}
          >
            <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
              <circle
                cx="10"
                cy="10"
                r="6"
                fill="none"
                stroke="currentColor"
                strokeWidth="3"
                strokeDasharray="3 1.7"
              />
              <circle cx="10" cy="10" r="2" />
            </svg>
          </button>
        </div>
        <AccountManager config={config} />
      </header>
      <div className="outlook-body">
        <nav id="left-rail-appbar" className="rail" aria-label="left-rail-appbar">
          {[words.mail, words.calendar, words.people].map((name) => (
            <button key={name} type="button" aria-label={name} title={name}>
              {name.slice(0, 1)}
            </button>
          ))}
        </nav>
        <div className="folders">
          <button type="button" className="plain">
            {words.newMail}
          </button>
          <div role="tree" aria-label={config.name}>
            {folders.map((name, index) => (
              <div key={name} role="treeitem" aria-selected={index === 0} tabIndex={-1} className="folder">
                <span>{name}</span>
                {index === 0 && <span className="count">{rows + (tick % 7)}</span>}
              </div>
            ))}
          </div>
        </div>
        <div className="message-list" role="listbox" aria-label={words.inbox}>
          {Array.from({ length: rows }, (_, index) => (
            // The list never reorders; the place is the identity.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <Row key={index} index={index} unread={(index + tick) % 5 === 0} />
          ))}
        </div>
        <main className="reading-pane" id="ReadingPaneContainerId">
          <p className="hint">{words.selectItem}</p>
        </main>
      </div>
    </div>
  );
}
