import type { Target } from 'puppeteer';
import { type CommandId, until } from './signpost.ts';

/** Gives the background one of the manifest's commands for the tab in front, as the browser does when its keys are pressed. */
export async function giveCommand(
  worker: () => Target | undefined,
  wake: () => Promise<unknown>,
  command: CommandId,
): Promise<void> {
  const target = await until(
    async () => {
      if (!worker()) await wake();
      return worker();
    },
    () => 'the background does not run',
  );
  const background = await target.worker();
  await background?.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch(${JSON.stringify(command)}, tab);
  })()`);
}
