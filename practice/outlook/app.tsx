import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { MailboxConfig } from './config.ts';
import type { Kit } from './controls.ts';
import { Mailbox } from './mailbox.tsx';
import { readConfig } from './read-config.ts';
import { routeOf, usePath } from './route.ts';
import { SettingsView } from './settings-view.tsx';
import { outlookStyle } from './style.ts';

function App({ config, kit }: { config: MailboxConfig; kit: Kit }) {
  const path = usePath();
  const [news, setNews] = useState(config.welcome);
  const { settings } = routeOf(path);
  return (
    <>
      <Mailbox config={config} />
      {news && (
        <kit.News
          title={config.words.newsTitle}
          text={config.words.newsText}
          closeLabel={config.words.close}
          onClose={() => setNews(false)}
        />
      )}
      {settings && <SettingsView config={config} kit={kit} section={settings.section} page={settings.page} />}
    </>
  );
}

/** Draws the mailbox with one version of Fluent UI. */
export function start(kit: Kit): void {
  const holder = document.getElementById('app');
  if (!holder) throw new Error('the page has no place for the mailbox');
  const sheet = document.createElement('style');
  sheet.textContent = outlookStyle;
  document.head.append(sheet);
  const config = readConfig();
  if (config.wrongPanel && routeOf(location.pathname).settings?.section === 'mail') {
    // The dialog opens on the Mail menu whatever page was asked for, as some real ones do (ms-pages.md, 1.4).
    history.replaceState(null, '', `${config.base}/options/mail`);
  }
  createRoot(holder).render(
    <kit.Root dir={config.dir}>
      <App config={config} kit={kit} />
    </kit.Root>,
  );
}
