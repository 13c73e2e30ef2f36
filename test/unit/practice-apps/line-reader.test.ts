import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { readCommand } from '../../../practice/mail/imap-command.ts';
import { LineReader } from '../../../practice/mail/line-reader.ts';

it('puts lines and literals together from pieces of any size', async () => {
  const text = 'a LOGIN {5+}\r\npa"la "se\\"cret"\r\nb NOOP\r\n';
  for (const size of [1, 2, 3, 7, text.length]) {
    const stream = new PassThrough();
    const reader = new LineReader(stream);
    const command = readCommand(reader, () => undefined);
    for (let at = 0; at < text.length; at += size) {
      stream.write(text.slice(at, at + size));
      await new Promise(setImmediate);
    }
    stream.end();
    expect(await command).toEqual({ tag: 'a', name: 'LOGIN', args: ['pa"la', 'se"cret'] });
    expect(await readCommand(reader, () => undefined)).toEqual({ tag: 'b', name: 'NOOP', args: [] });
    expect(await readCommand(reader, () => undefined)).toBeUndefined();
  }
});

it('lets go of a client that leaves in the middle of a line or sends one without end', async () => {
  const left = new PassThrough();
  left.end('a LOGI');
  expect(await new LineReader(left).line()).toBeUndefined();
  const endless = new PassThrough();
  const reader = new LineReader(endless);
  endless.write('x'.repeat(20_000));
  expect(await reader.line()).toBeUndefined();
});
