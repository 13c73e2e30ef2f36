import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Target } from 'puppeteer';
import { inFirefox } from '../harness/firefox-privileged.ts';
import type { Family, OpenOptions, Signpost } from '../harness/signpost.ts';
import { addStranger } from './stranger.ts';

/** A request that an extension made: by its address, and who it was. Never the opening of a tab. */
interface Call {
  by: string;
  url: string;
}

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { initiator?: string; url?: string; request_type?: string } }[];
}

/**
 * Watches every request of a browser for those that an extension makes: its own documents and background, and its scripts in
 * pages. Chromium keeps a record of all requests with who asked (its scripts in pages are told by their stack, but
 * for pictures, which pass for the page's own); Firefox tells an observer on whose account any request is made.
 */
export class Calls {
  private readonly folder = mkdtempSync(join(tmpdir(), 'signpost-calls-'));
  private readonly log = join(this.folder, 'requests.json');
  private readonly byScripts: Call[] = [];
  private inFirefox: Call[] = [];

  constructor(private readonly family: Family) {}

  /** How the browser has to be opened. */
  get options(): Pick<OpenOptions, 'requestLog'> {
    return this.family === 'chromium' ? { requestLog: this.log } : {};
  }

  /** Call before anything is done. */
  async listen(signpost: Signpost): Promise<void> {
    const { browser } = signpost;
    if (this.family === 'firefox') {
      await inFirefox(
        browser,
        `globalThis.signpostCalls = [];
        Services.obs.addObserver((subject) => {
          const channel = subject.QueryInterface(Ci.nsIHttpChannel);
          const { triggeringPrincipal: who, externalContentPolicyType: what } = channel.loadInfo;
          const policy = who?.addonPolicy ?? who?.contentScriptAddonPolicy;
          if (policy && what !== Ci.nsIContentPolicy.TYPE_DOCUMENT)
            globalThis.signpostCalls.push({ by: 'moz-extension://' + policy.mozExtensionHostname + '/', url: channel.URI.spec });
        }, 'http-on-modify-request');`,
      );
      return;
    }
    const watch = async (target: Target) => {
      const page = target.type() === 'page' ? await target.page().catch(() => null) : null;
      page?.on('request', (request) => {
        for (const { url } of request.initiator()?.stack?.callFrames ?? []) {
          const [by] = /^chrome-extension:\/\/[^/]+\//.exec(url) ?? [];
          if (by) this.byScripts.push({ by, url: request.url() });
        }
      });
    };
    browser.on('targetcreated', (target) => void watch(target));
    for (const target of browser.targets()) await watch(target);
  }

  /** Call while the browser is still open. */
  async stop(signpost: Signpost): Promise<void> {
    if (this.family === 'firefox')
      this.inFirefox = await inFirefox(signpost.browser, 'return globalThis.signpostCalls;');
  }

  /** What the extension of this address asked for. Chromium's record is whole when the browser is closed. */
  of(base: string): string[] {
    const all = this.family === 'firefox' ? this.inFirefox : [...this.byScripts, ...this.recorded()];
    return [...new Set(all.filter(({ by }) => by === base).map(({ url }) => url))];
  }

  private recorded(): Call[] {
    const { constants, events } = JSON.parse(readFileSync(this.log, 'utf8')) as NetLog;
    const started = constants.logEventTypes.URL_REQUEST_START_JOB;
    return events.flatMap(({ type, params }) =>
      type === started &&
      params?.initiator?.startsWith('chrome-extension://') &&
      params.request_type !== 'main frame'
        ? [{ by: `${params.initiator}/`, url: params.url ?? '' }]
        : [],
    );
  }

  /**
   * An extension that does call somebody, from its background and from a page: what is heard of it shows that the watch hears.
   * @returns its address
   */
  addTalker(signpost: Signpost, calls: { background: string; page: string }, host: string): Promise<string> {
    const url = JSON.stringify(calls.page);
    return addStranger(signpost, {
      host,
      background: `fetch(${JSON.stringify(calls.background)}).catch(() => undefined);`,
      page: this.family === 'firefox' ? `new Image().src = ${url};` : `fetch(${url}).catch(() => undefined);`,
    });
  }

  end(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
