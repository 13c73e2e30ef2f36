import type { MailboxConfig } from './config.ts';

/** The configuration in the page. Throws when the page was not made by the practice world. */
export function readConfig(): MailboxConfig {
  const holder = document.getElementById('practice-config');
  if (!holder?.textContent) throw new Error('the page has no configuration');
  return JSON.parse(holder.textContent) as MailboxConfig;
}
