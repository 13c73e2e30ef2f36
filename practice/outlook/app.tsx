import { createRoot } from 'react-dom/client';
import type { MailboxConfig } from './config.ts';
import type { Kit } from './controls.ts';
import { Mailbox } from './mailbox.tsx';
import { readConfig } from './read-config.ts';
import { routeOf, usePath } from './route.ts';
import { SettingsView } from './settings-view.tsx';
import { outlookStyle } from './style.ts';

/** With `wrongPanel`, an address that was loaded (not clicked to) opens on the Mail menu, as some real ones do. */
const loadedPath = location.pathname;
let left = false;

function App({ config, kit }: { config: MailboxConfig; kit: Kit }) {
  const path = usePath();
  if (path !== loadedPath) left = true;
  const { settings } = routeOf(path);
  const page = config.wrongPanel && !left ? null : (settings?.page ?? null);
  return (
    <>
      <Mailbox config={config} />
      {settings && <SettingsView config={config} kit={kit} section={settings.section} page={page} />}
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
  createRoot(holder).render(
    <kit.Root>
      <App config={config} kit={kit} />
    </kit.Root>,
  );
}
