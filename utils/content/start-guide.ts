import type { HostPages } from '../locate/page-scan.ts';
import { createLife, type Life } from './alive.ts';
import { runGuide } from './guide-runner.ts';
import { handOver } from './hand-over.ts';
import { leavePages } from './pages-left.ts';

const { give: giveLife, here: lifeHere } = handOver<Life>('guide');

/**
 * Starts the guide in a document of these pages' hosts; in another one, which a tab may have gone on to while the guide was
 * sent there, it does nothing but leave them. One guide per document: where a copy is alive already nothing happens either.
 */
export function startGuide(document: Document, pages: HostPages): void {
  if (!pages.hosts.includes(document.location.hostname)) leavePages(pages);
  else if (!lifeHere()?.check()) {
    const life = createLife();
    giveLife(life);
    void runGuide(document, life, pages);
  }
}
