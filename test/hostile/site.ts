import { microsoftSites } from '../../practice/microsoft/index.ts';
import type { PracticeRequest, PracticeSite } from '../../practice/site.ts';
import type { ChangedPage } from './pages/microsoft.ts';
import type { HostilePage } from './pages/page.ts';

/** The host that serves a page. */
export const hostOf = (page: HostilePage): string => page.host ?? 'app.hostile.test';
export const addressOf = (page: HostilePage): string =>
  `https://${hostOf(page)}/page/${encodeURIComponent(page.name)}`;

/** Serves hostile pages by their names, and what their frames load by path, on hosts of their own. */
export function hostileSite(pages: readonly HostilePage[], framed: Record<string, string>): PracticeSite {
  const hosts = new Set([...pages.map(hostOf), 'other.hostile.test']);
  const byName = new Map(pages.map((page) => [page.name, page.html]));
  return {
    hosts: [...hosts],
    handle({ url }) {
      const [, kind, name] = url.pathname.split('/');
      const body = kind === 'page' ? byName.get(decodeURIComponent(name ?? '')) : framed[kind ?? ''];
      if (body === undefined) return null;
      return kind === 'boxed'
        ? { body, headers: { 'content-security-policy': 'sandbox allow-scripts' } }
        : { body };
    },
  };
}

/**
 * Microsoft's hosts as the practice world has them, with one difference: an address that ends in `#…` is none here, but
 * one with `?hostile=<name>` is answered with that page. Nothing says that such a page exists there; a mail, an
 * advertisement or a broken script could make one look so.
 */
export function hostileMicrosoft(pages: readonly ChangedPage[]): PracticeSite {
  const changes = new Map(pages.map(({ name, change }) => [name, change]));
  const own = new Map(microsoftSites.flatMap((site) => site.hosts.map((host) => [host, site] as const)));
  return {
    hosts: [...own.keys()].filter((host) => host !== 'login.live.com'),
    async handle(request: PracticeRequest, world) {
      const response = (await own.get(request.url.hostname)?.handle(request, world)) ?? null;
      const change = changes.get(request.url.searchParams.get('hostile') ?? '');
      const html = typeof response?.body === 'string' ? response.body : null;
      return response && html !== null && change ? { ...response, body: change(html) } : response;
    },
  };
}
