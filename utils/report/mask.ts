import type { Reader } from '../labels/read.ts';
import { protocolsIn } from '../locate/protocols.ts';

/**
 * What may be told of a text: the label it is, if it is a known one, and else only what it speaks of and its
 * shape. The text itself is never part of the answer: a known label is told as our own table writes it.
 */
export function maskText(text: string, reader: Reader): string {
  const { labels, words, text: read } = reader.read(text);
  if (read === '') return '';
  const parts: string[] = [];
  if (labels.size > 0) parts.push(`label:${[...labels.keys()].join('|')}`);
  if (words.size > 0) parts.push(`speaks:${[...words.keys()].join('|')}`);
  const protocols = protocolsIn(read);
  if (protocols.size > 0) parts.push(`names:${[...protocols].join('|')}`);
  parts.push(`text:${shapeOf(text)}`);
  return parts.join(' ');
}

/** Length and number of words, coarsely: enough to tell a title from a paragraph. */
function shapeOf(text: string): string {
  const trimmed = text.trim();
  const size = trimmed.length < 20 ? 'short' : trimmed.length < 80 ? 'line' : 'long';
  return `${size},${Math.min(trimmed.split(/\s+/).length, 20)}w`;
}

/** Path segments that say which page it is; everything else in an address may be somebody's. */
const knownSegments = new Set(
  'security proofs manage additional basic enabletfa disabletfa apppassword add skip verify identity confirm check mail options forwarding popimap accounts sync layout inbox home account owa calendar names password change activity profile privacy services help interrupt'.split(
    ' ',
  ),
);

/** A path with every unknown segment replaced by an ellipsis. */
export function maskPath(path: string): string {
  const segments = path.toLowerCase().split('/').slice(0, 8);
  return segments.map((s) => (s === '' || knownSegments.has(s) ? s : '…')).join('/');
}
