import { appSites } from '../../../practice/apps/index.ts';
import type { PracticeResponse } from '../../../practice/site.ts';
import type { PracticeWorld } from '../../../practice/world.ts';

export interface Answer extends PracticeResponse {
  text: string;
  location: string;
}

/** Asks a practice app as the practice server would; a body makes it a POST. Fails when there is no such page. */
export async function ask(
  world: PracticeWorld,
  address: string,
  body?: Record<string, string>,
): Promise<Answer> {
  const url = new URL(address);
  const site = appSites.find((one) => one.hosts.includes(url.hostname));
  const answer = await site?.handle(
    { method: body ? 'POST' : 'GET', url, headers: {}, cookies: {}, body: body ?? {} },
    world,
  );
  if (!answer) throw new Error(`no page at ${url.pathname}`);
  return { ...answer, text: String(answer.body ?? ''), location: String(answer.headers?.location ?? '') };
}
