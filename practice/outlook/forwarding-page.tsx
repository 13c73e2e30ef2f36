import type { MailboxConfig } from './config.ts';
import type { Kit, SwitchProps } from './controls.ts';
import { useSettings } from './use-settings.ts';
import { useWall } from './use-wall.ts';
import { YesNo } from './yes-no.tsx';

/** A switch, or on the older page a question with Yes and No. */
function Allow({ config, kit, ...asked }: SwitchProps & { config: MailboxConfig; kit: Kit }) {
  return config.older ? <YesNo {...asked} words={config.words} /> : <kit.Switch {...asked} />;
}

/**
 * "Forwarding and IMAP": forwarding on top, POP and IMAP below it, Save and Discard at the foot. Changes count only when saved
 * (docs/evidence/ms-pages.md, 7.3 to 7.5).
 */
export function ForwardingPage({ config, kit }: { config: MailboxConfig; kit: Kit }) {
  const { words } = config;
  const settings = useSettings();
  const { saved, draft, dirty, saveState } = settings;
  const openWall = useWall(settings.reload);

  const title = config.older ? words.syncEmail : words.forwardingAndImap;
  const saving = saveState === 'saving';
  const pending = dirty || saving;

  if (!saved) return <kit.Spinner label={words.loading} />;
  if (saved.locked) {
    return (
      <div className="settings-scroll customScrollBar">
        <h2>{title}</h2>
        <p>{words.wallText}</p>
        <kit.Button label={words.signIn} primary onClick={openWall} />
      </div>
    );
  }
  return (
    <>
      <div className="settings-scroll customScrollBar">
        <h2>{title}</h2>
        <section aria-label={words.forwarding}>
          <h3>{words.forwarding}</h3>
          <p className="hint">{words.forwardingHint}</p>
          <kit.Switch
            label={words.enableForwarding}
            checked={draft.forwarding}
            onChange={(value) => settings.set('forwarding', value)}
          />
          {draft.forwarding && (
            <>
              <kit.TextField label={words.enterAddress} placeholder={words.enterAddress} />
              <kit.Checkbox label={words.keepCopy} checked={true} onChange={() => {}} />
            </>
          )}
        </section>
        <section aria-label={words.popAndImap}>
          <h3>{words.popAndImap}</h3>
          <p className="hint">{words.popAndImapHint}</p>
          {(['pop', 'imap'] as const).map((choice) => (
            <Allow
              key={choice}
              config={config}
              kit={kit}
              label={choice === 'pop' ? words.letPop : words.letImap}
              checked={draft[choice]}
              onChange={(value) => settings.set(choice, value)}
            />
          ))}
        </section>
        {saveState === 'failed' && (
          <p className="error" role="alert">
            {words.saveFailed}
          </p>
        )}
        {saveState === 'saved' && <p role="status">{words.saved}</p>}
      </div>
      {(pending || config.idleSave === 'disabled') && (
        <div className="settings-foot">
          <kit.Button
            label={words.save}
            primary
            disabled={!dirty || saving}
            onClick={() => void settings.save()}
          />
          <kit.Button label={words.discard} disabled={!dirty || saving} onClick={settings.discard} />
        </div>
      )}
    </>
  );
}
