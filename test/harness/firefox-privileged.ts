import type { Browser, Page } from 'puppeteer';

/** The part of puppeteer's BiDi connection that is used; puppeteer does not declare it in its public types. */
interface Bidi {
  send(method: string, params: Record<string, unknown>): Promise<{ result: Record<string, unknown> }>;
}

interface RemoteValue {
  type: string;
  value?: unknown;
  sharedId?: string;
}

type ScriptResult =
  | { type: 'success'; result: RemoteValue }
  | { type: 'exception'; exceptionDetails: { text: string } };

function connection(browser: Browser): Bidi {
  return (browser as unknown as { connection: Bidi }).connection;
}

/** BiDi's name of the tab, which puppeteer keeps as the id of the main frame. */
function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}

async function callFunction(
  browser: Browser,
  context: string,
  functionDeclaration: string,
  args: unknown[],
  serializationOptions?: Record<string, unknown>,
): Promise<RemoteValue> {
  const { result } = await connection(browser).send('script.callFunction', {
    functionDeclaration,
    arguments: args,
    target: { context },
    awaitPromise: true,
    ...(serializationOptions && { serializationOptions }),
  });
  const outcome = result as unknown as ScriptResult;
  if (outcome.type === 'exception') throw new Error(outcome.exceptionDetails.text);
  return outcome.result;
}

/** Of several windows the one that was in front last. */
async function inFront(browser: Browser, windows: string[]): Promise<string | undefined> {
  const script = `() => Services.wm.getMostRecentWindow('navigator:browser') === window`;
  if (windows.length > 1)
    for (const context of windows)
      if ((await callFunction(browser, context, script, [])).value === true) return context;
  return windows.at(-1);
}

/**
 * Runs the body of an async function in the window of Firefox itself (`browser.xhtml`), where the extension framework
 * can be reached. Needs `--remote-allow-system-access`; WebDriver BiDi offers it as `moz:scope`. `args` and the result
 * are JSON. What is called there are Firefox's internals, so each call says what it stands for.
 */
export async function inFirefox<T>(
  browser: Browser,
  body: string,
  args: Record<string, unknown> = {},
): Promise<T> {
  const { result } = await connection(browser).send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const windows = (result.contexts as { context: string; url: string }[]).filter((c) =>
    c.url.endsWith('/browser.xhtml'),
  );
  const context = await inFront(
    browser,
    windows.map((one) => one.context),
  );
  if (!context) throw new Error('Firefox shows no window');
  const value = await callFunction(
    browser,
    context,
    `async (json) => { const args = JSON.parse(json); return JSON.stringify((await (async () => { ${body} })()) ?? null); }`,
    [{ type: 'string', value: JSON.stringify(args) }],
  );
  return JSON.parse(String(value.value)) as T;
}

/**
 * Runs a script beside a document of the extension that is no tab (popup, sidebar), as Firefox's own tests do: a frame
 * script on its `<browser>`, found by the expression `finder`. The script calls `done(value)` with JSON.
 */
export function besideDocument<T>(browser: Browser, finder: string, script: string): Promise<T> {
  return inFirefox<T>(
    browser,
    `
    const element = ${finder};
    if (!element) throw new Error('this document of the extension is closed');
    const mm = element.messageManager;
    const name = 'signpost-test:' + Services.uuid.generateUUID();
    const frameScript = '{ const done = (value) => sendAsyncMessage(' + JSON.stringify(name) + ', { value });'
      + ' const failed = (error) => sendAsyncMessage(' + JSON.stringify(name) + ', { error: String(error) });'
      + ' (async () => {' + args.script + '})().catch(failed); }';
    const gone = new Promise((resolve) => {
      const watch = setInterval(() => { if (!element.isConnected) { clearInterval(watch); resolve({ error: 'this document of the extension was closed' }); } }, 50);
      mm.addMessageListener(name, function heard(message) { clearInterval(watch); mm.removeMessageListener(name, heard); resolve(message.data); });
    });
    mm.loadFrameScript('data:;charset=utf-8,' + encodeURIComponent(frameScript), false);
    const answer = await gone;
    if (answer.error) throw new Error(answer.error);
    return answer.value;
    `,
    { script },
  );
}

/** Calls the body of a function once per closed shadow root of the page, with it as `root`: BiDi's node serialisation
 * hands such roots out, scripts in the page cannot reach them. Looks at custom elements only, as our hosts are. */
export async function inClosedRoots(browser: Browser, page: Page, body: string): Promise<unknown[]> {
  const context = contextOf(page);
  const hosts = await callFunction(
    browser,
    context,
    `() => [...document.querySelectorAll('*')].filter((e) => e.localName.includes('-') && !e.shadowRoot)`,
    [],
    { includeShadowTree: 'all', maxDomDepth: 1, maxObjectDepth: 1 },
  );
  const roots = (hosts.value as RemoteValue[])
    .map((host) => (host.value as { shadowRoot?: RemoteValue | null } | undefined)?.shadowRoot?.sharedId)
    .filter((id) => id !== undefined);
  const results: unknown[] = [];
  for (const sharedId of roots) {
    const value = await callFunction(browser, context, `(root) => { ${body} }`, [{ sharedId }]);
    results.push(value.value);
  }
  return results;
}
