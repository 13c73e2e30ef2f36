/**
 * Statements for Firefox's window: presses the suggested keys of `args.command` of `extension`, as Firefox's own tests
 * press keys (EventUtils): in its window, where the browser's shortcuts and menus hear them.
 */
export const pressKeysOfCommand = `
  const keys = extension.manifest.commands[args.command].suggested_key.default.split('+');
  const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  if (!processor.beginInputTransactionForTests(window)) throw new Error('no text input');
  const events = keys.map((key) => new KeyboardEvent('', key.length > 1
    ? { key, code: key + 'Left' }
    : { key, code: 'Digit' + key, keyCode: key.charCodeAt(0) }));
  for (const event of events) processor.keydown(event);
  for (const event of events.reverse()) processor.keyup(event);`;
