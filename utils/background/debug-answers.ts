import type { PageReasons } from '../content/page-reasons.ts';
import { inTime, late } from '../in-time.ts';
import { listen } from '../messages/listen.ts';
import { ask } from '../messages/wire.ts';
import { controlIds } from '../pages/ids.ts';
import { seenItem } from '../session/checked-items.ts';

/** A page whose script does not answer in this time, ms, is left out: it may be frozen. */
const patience = 2000;

/** Answers the debug view: the guide's reasons in every tab it runs in. Call while the background starts. */
export function answerDebug(): void {
  listen('panel.debug', async () => {
    const tabs = Object.keys(await seenItem.getValue()).map(Number);
    const answers = await Promise.all(
      tabs.map(async (tabId) => ({
        tabId,
        page: await inTime(ask('ask.reasons', controlIds, tabId), patience).catch(() => null),
      })),
    );
    return answers.filter(
      (one): one is { tabId: number; page: PageReasons } => one.page !== null && one.page !== late,
    );
  });
}
