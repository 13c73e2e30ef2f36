import { writeFileSync } from 'node:fs';
import type { Browser } from 'puppeteer';
import type { SurfaceDriver } from './driven-surface.ts';
import { besideDocument, inFirefox } from './firefox-privileged.ts';

/** Trusted mouse events in the document; newer and older Firefox name the internal call differently. */
const clickScript = (x: number, y: number) => `
  const types = ['mousemove', 'mousedown', 'mouseup'];
  for (const type of types) {
    const pressed = type === 'mousemove' ? 0 : 1;
    if (content.synthesizeMouseEvent) content.synthesizeMouseEvent(type, ${x}, ${y}, { button: 0, clickCount: pressed });
    else content.windowUtils.sendMouseEvent(type, ${x}, ${y}, 0, pressed, 0);
  }
  done(true);`;

/** Trusted key events through the platform's text input processor. */
const keysScript = (names: string[]) => `
  const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  if (!processor.beginInputTransactionForTests(content)) throw new Error('no text input');
  const codes = { Enter: 13, Tab: 9, Escape: 27, ' ': 32, ArrowUp: 38, ArrowDown: 40, ArrowLeft: 37, ArrowRight: 39,
    Backspace: 8, Delete: 46, Home: 36, End: 35 };
  for (const key of ${JSON.stringify(names)}) {
    const event = new content.KeyboardEvent('', { key, keyCode: codes[key] ?? 0 });
    const flags = [...key].length > 1 ? processor.KEY_NON_PRINTABLE_KEY : 0;
    processor.keydown(event, flags);
    processor.keyup(event, flags);
  }
  done(true);`;

/**
 * A popup or sidebar of Firefox, as a surface is driven. `finder` is an expression that gives its `<browser>` in
 * Firefox's window, or nothing when it is closed; `dismiss` the statements that close it.
 */
export function firefoxDriver(browser: Browser, finder: string, dismiss: string): SurfaceDriver {
  return {
    async run(body) {
      // A sandbox with the document's own rights: the same view of the world as the document's scripts have.
      const json = await besideDocument<string>(
        browser,
        finder,
        `const sandbox = Cu.Sandbox(content.document.nodePrincipal, { sandboxPrototype: content, wantXrays: false });
         done(await Cu.evalInSandbox(${JSON.stringify(
           `(async () => { const value = await (async () => { ${body} })(); return JSON.stringify(value ?? null); })()`,
         )}, sandbox));`,
      );
      return JSON.parse(json);
    },
    async clickAt(x, y) {
      await besideDocument(browser, finder, clickScript(x, y));
    },
    async keys(names) {
      await besideDocument(browser, finder, keysScript(names));
    },
    async screenshot(path) {
      const url = await inFirefox<string>(
        browser,
        `const bitmap = await ${finder}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
         const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
         canvas.width = bitmap.width; canvas.height = bitmap.height;
         canvas.getContext('2d').drawImage(bitmap, 0, 0);
         return canvas.toDataURL();`,
      );
      writeFileSync(path, Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
    },
    async layOutFor(medium) {
      await inFirefox(
        browser,
        `${finder}.browsingContext.mediumOverride = args.medium === 'print' ? 'print' : '';`,
        { medium },
      );
    },
    isOpen: () => inFirefox<boolean>(browser, `return !!(${finder});`),
    async close() {
      await inFirefox(browser, `if (${finder}) { ${dismiss} }`);
    },
  };
}
