import type { LineReader } from './line-reader.ts';

export interface ImapCommand {
  tag: string;
  name: string;
  args: string[];
}

const longestLiteral = 4096;

/**
 * Reads one IMAP command (RFC 9051, section 2.2): atoms, quoted strings and literals.
 * `goOn` sends the continuation a synchronising literal waits for.
 * Returns undefined when the client left or sent something no command can be.
 */
export async function readCommand(reader: LineReader, goOn: () => void): Promise<ImapCommand | undefined> {
  const words: string[] = [];
  for (;;) {
    const line = await reader.line();
    if (line === undefined) return undefined;
    const literal = /\{(\d+)(\+?)\}$/.exec(line);
    words.push(...split(literal ? line.slice(0, literal.index) : line));
    if (!literal) break;
    const size = Number(literal[1]);
    if (size > longestLiteral) return undefined;
    if (!literal[2]) goOn();
    const text = await reader.bytes(size);
    if (text === undefined) return undefined;
    words.push(text);
  }
  const [tag, name, ...args] = words;
  return tag && name ? { tag, name: name.toUpperCase(), args } : undefined;
}

function split(line: string): string[] {
  return [...line.matchAll(/"((?:[^"\\]|\\.)*)"|[^\s"]+/g)].map((match) =>
    match[1] === undefined ? match[0] : match[1].replace(/\\(.)/g, '$1'),
  );
}
