import type { CDPSession, KeyInput, Page, Protocol } from 'puppeteer';
import type { SurfaceDriver } from './driven-surface.ts';

/** A document of the extension that DevTools has attached to, as a surface is driven. */
export function chromiumDriver(page: Page): SurfaceDriver {
  return {
    run: (body) => page.evaluate(`(async () => { ${body} })()`),
    clickAt: (x, y) => page.mouse.click(x, y),
    async keys(names) {
      for (const name of names) {
        // A character may be outside the keyboard's layout; then it is inserted as an input method would.
        if ([...name].length > 1 || name === ' ') await page.keyboard.press(name as KeyInput);
        else await page.keyboard.type(name);
      }
    },
    async screenshot(path) {
      await page.screenshot({ path: path as `${string}.png` });
    },
    layOutFor: (medium) => page.emulateMediaType(medium),
    isOpen: async () => !page.isClosed(),
    async close() {
      if (!page.isClosed()) await page.close().catch(ignoreClosed);
    },
  };
}

function ignoreClosed(error: unknown): void {
  if (!/closed|detached/i.test(String(error))) throw error;
}

function closedRoots(node: Protocol.DOM.Node): Protocol.DOM.Node[] {
  return [
    ...(node.shadowRoots ?? []).filter((root) => root.shadowRootType === 'closed'),
    ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(closedRoots),
  ];
}

/** What the browser says of a node whose document was replaced or drawn anew between two calls. */
const goneMeanwhile = /No node|Could not find|No resource/i;

/**
 * The closed shadow roots of a document's own elements of this name. All of a mailbox's document, asked for at each look of
 * somebody who waits for the card, was 38 ms of processor time, half of them the page's own.
 */
async function closedRootsOf(session: CDPSession, name: string, tries = 5): Promise<Protocol.DOM.Node[]> {
  try {
    const { root } = await session.send('DOM.getDocument', { depth: 0 });
    const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: name });
    const nodes = nodeIds.map((nodeId) =>
      session.send('DOM.describeNode', { nodeId, depth: 1, pierce: true }),
    );
    return (await Promise.all(nodes)).flatMap(({ node }) => closedRoots(node));
  } catch (error) {
    // The page has gone on in between; nothing is said of what stands there now before it was asked.
    if (tries <= 1 || !goneMeanwhile.test(String(error))) throw error;
    return closedRootsOf(session, name, tries - 1);
  }
}

/**
 * Calls the body of a function once per closed shadow root of the page's main document, with it as `root`; only those of
 * elements of one name when it is given. The DevTools protocol hands such roots out; scripts in the page cannot reach them.
 */
export async function inClosedRoots(session: CDPSession, body: string, name?: string): Promise<unknown[]> {
  const all = async () =>
    closedRoots((await session.send('DOM.getDocument', { depth: -1, pierce: true })).root);
  const results: unknown[] = [];
  for (const { backendNodeId } of await (name === undefined ? all() : closedRootsOf(session, name))) {
    try {
      const { object } = await session.send('DOM.resolveNode', { backendNodeId });
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId as string,
        functionDeclaration: `function () { const root = this; ${body} }`,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      results.push(result.value);
    } catch (error) {
      // Drawn anew between the two calls.
      if (!goneMeanwhile.test(String(error))) throw error;
    }
  }
  return results;
}
