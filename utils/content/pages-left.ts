import type { HostPages } from '../locate/page-scan.ts';
import { handOver } from './hand-over.ts';

const { give, here } = handOver<HostPages[]>('pages');

/** What is known of each host's pages, left in a document of none of them: our practice page, which shows them all. */
export const pagesLeft = (): HostPages[] => here() ?? [];
export const leavePages = (pages: HostPages): void => give([...pagesLeft(), pages]);
