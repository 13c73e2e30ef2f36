import { useSyncExternalStore } from 'react';

/** Sections of the settings dialog (left column) and the pages of its Mail section (middle column). */
export const mailPages = [
  'layout',
  'compose',
  'rules',
  'junkEmail',
  'forwarding',
  'automaticReplies',
  'messageHandling',
] as const;
export type MailPage = (typeof mailPages)[number];
export type Section = 'account' | 'general' | 'mail' | 'calendar' | 'people';

export interface Route {
  /** Null: the mailbox without the dialog. `page` null: the section's menu with nothing picked. */
  settings: { section: Section; page: MailPage | null } | null;
}

const sections: readonly Section[] = ['account', 'general', 'mail', 'calendar', 'people'];

/**
 * What an address shows. `/mail/options/…` without an account index works too; `…/popImap` opens on the Mail menu only
 * (docs/evidence/ms-pages.md, 1.4), as does every page of the Mail section that is not known.
 */
export function routeOf(pathname: string): Route {
  const rest = /^\/mail(?:\/\d+)?\/options(?:\/(.*?))?\/?$/i.exec(pathname);
  if (!rest) return { settings: null };
  const [first = 'general', second = ''] = (rest[1] ?? '').split('/');
  const section = sections.find((name) => name === first.toLowerCase()) ?? 'general';
  const page =
    section === 'mail' ? mailPages.find((name) => name.toLowerCase() === second.toLowerCase()) : undefined;
  return { settings: { section, page: page ?? null } };
}

const listeners = new Set<() => void>();

/** Goes to another address without a page load. */
export function navigate(path: string): void {
  history.pushState(null, '', path);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('popstate', listener);
  };
}

/** The current path; redraws on navigation and on the browser's Back and Forward. */
export function usePath(): string {
  return useSyncExternalStore(subscribe, () => location.pathname);
}
