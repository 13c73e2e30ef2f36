import type { HostPages } from '../locate/page-scan.ts';
import { accountPages } from './account-pages.ts';
import { outlookPages } from './outlook-pages.ts';

/** What is known of the pages at an address, for tests and benches. */
export const pagesAt = ({ hostname }: URL): HostPages | null =>
  [accountPages, outlookPages].find(({ hosts }: HostPages) => hosts.includes(hostname)) ?? null;
