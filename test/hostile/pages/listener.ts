/**
 * A page that hears all it can from its very beginning. What it hears is in `window.seen`; `expected` names events that cannot
 * be heard unless one knows what they are called.
 */
export const listener = (expected: readonly string[]): string => `<!doctype html><html><head><script>
  window.seen = [];
  const tell = (what) => seen.push(String(what));
  addEventListener('message', (e) => tell('message ' + JSON.stringify(e.data)));
  addEventListener('securitypolicyviolation', (e) => tell('policy ' + e.blockedURI + e.sourceFile));
  addEventListener('error', (e) => tell('error ' + e.message));
  for (const type of ${JSON.stringify(expected)}) document.addEventListener(type, () => tell('event ' + type));
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (e) { tell('event ' + e.type); return dispatch.call(this, e); };
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (how) { tell('shadow ' + this.localName); return attach.call(this, how); };
  new MutationObserver((all) => { for (const one of all) {
    if (one.type === 'attributes') tell('attribute ' + one.attributeName);
    for (const node of one.addedNodes) if (node.nodeType === 1 && node !== document.body && node.id !== 'own') tell('added ' + node.outerHTML);
  } }).observe(document, { childList: true, subtree: true, attributes: true });
  window.before = Object.getOwnPropertyNames(window).length;
</script></head><body><p id="own">Listening</p></body></html>`;

/** Runs in such a page: all that it heard, and what an extension at this address answers it. */
export async function heardIn(base: string, files: string[]): Promise<string[]> {
  const { seen, before } = globalThis as unknown as { seen: string[]; before: number };
  const probes = await Promise.all(
    files.map((name) =>
      fetch(base + name).then(
        () => `answers ${name}`,
        () => '',
      ),
    ),
  );
  const pictures = await Promise.all(
    files.map(
      (name) =>
        new Promise<string>((done) => {
          const picture = new Image();
          picture.onload = () => done(`shows ${name}`);
          picture.onerror = () => done('');
          picture.src = base + name;
        }),
    ),
  );
  const runtime = (globalThis as unknown as { chrome?: { runtime?: unknown } }).chrome?.runtime;
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  return [
    ...seen,
    ...probes,
    ...pictures,
    runtime === undefined ? '' : 'runtime',
    ...loaded.filter((name) => name.includes('extension:') && !files.some((one) => name.endsWith(one))),
    Object.getOwnPropertyNames(globalThis).length - before > 1 ? 'globals' : '',
  ].filter(Boolean);
}
