import type { PracticeWorld } from './world.ts';

/** One request to the practice world, already parsed. Nothing of it is logged or kept. */
export interface PracticeRequest {
  method: string;
  /** Full address as the browser sees it, e.g. https://account.live.com/proofs/Manage/additional?mkt=de-DE */
  url: URL;
  headers: Record<string, string | undefined>;
  cookies: Record<string, string>;
  /** Form fields (urlencoded) or parsed JSON of a POST; empty otherwise. */
  body: Record<string, unknown>;
}

export interface PracticeResponse {
  status?: number;
  headers?: Record<string, string | string[]>;
  body?: string | Uint8Array;
  /** Sets content-type; default text/html; charset=utf-8. */
  type?: string;
}

/** A set of hosts served by the practice world. Returns null for "no such page" (404). */
export interface PracticeSite {
  hosts: string[];
  /** What people call it; the start page shows it beside the address. */
  title?: string;
  handle(
    request: PracticeRequest,
    world: PracticeWorld,
  ): Promise<PracticeResponse | null> | PracticeResponse | null;
}
