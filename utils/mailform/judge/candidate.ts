import { type Protocol, protocols } from '../roles.ts';
import { W } from './concepts.ts';
import { mailPorts } from './evidence/patterns.ts';
import { type FieldFacts, helpBits } from './field.ts';
import { protocolOf } from './protocol-of.ts';
import { isCaption } from './sections.ts';
import { type Evidence, type Use, weigh } from './weigh.ts';

/** A control that may be something in a mail form, with what speaks for it. */
export interface Candidate {
  field: FieldFacts;
  uses: Map<Use, Evidence>;
  /** How strongly its own words, and the titles above it, name each protocol. */
  own: Record<Protocol, number>;
  above: Record<Protocol, number>;
  /** Mail in its own words or in the titles above it. */
  mail: number;
  /** Titles above it speak of something else (proxy, database …). */
  foreign: boolean;
}

const mailBits = W.mail | W.smtp | W.imap | W.pop | W.incoming | W.outgoing;
/** Words that are foreign in a field's label but common in titles inside mail settings. */
const aboutMail =
  /domain|client|header|template|folder|comment|note|description|subject|body|signature|channel|search/i;

const titleWeight = [4, 2.5, 1.5, 1, 0.7, 0.5];

function sum(a: Record<Protocol, number>, b: Record<Protocol, number>): void {
  for (const p of protocols) a[p] += b[p];
}

/** Weighs one field; `total` is the number of controls on the page. */
export function candidate(field: FieldFacts, total: number): Candidate | null {
  const evidence = weigh(field);
  if (evidence.length === 0) return null;
  const uses = new Map<Use, Evidence>();
  for (const e of evidence) if ((uses.get(e.use)?.weight ?? 0) < e.weight) uses.set(e.use, e);
  const own = protocolOf(field.labelBits, 5);
  sum(own, protocolOf(field.nameBits, 4));
  sum(own, protocolOf(field.placeBits & ~(W.incoming | W.outgoing), 2.5));
  sum(own, protocolOf(helpBits(field) & ~(W.incoming | W.outgoing), 1.2));
  const port = mailPorts[field.preset] ?? mailPorts[field.placeholder];
  if (port && uses.has('port')) own[port] += port === 'smtp' ? 2 : 3;
  const above: Record<Protocol, number> = { smtp: 0, imap: 0, pop: 0 };
  let mail =
    (field.labelBits & mailBits ? 3 : 0) +
    (field.nameBits & mailBits ? 2 : 0) +
    ((field.placeBits | helpBits(field)) & mailBits ? 1 : 0);
  let foreign = false;
  for (let k = 0; k < field.titles.length && k < titleWeight.length; k++) {
    const title = field.titles[k];
    if (!title || title.bits === 0) continue;
    // A title over the whole page says what the page is about, hardly what one of its servers is.
    const whole = title.level === 1 || (total > 8 && title.count >= total * 0.9);
    const weight =
      (whole ? Math.min(1, titleWeight[k] ?? 0.5) : (titleWeight[k] ?? 0.5)) *
      (title.text.length > 90 ? 0.35 : 1);
    sum(above, protocolOf(title.bits, weight));
    if (title.bits & mailBits) mail += weight * (whole ? 1 : 0.5);
    else if (k === 0 && title.bits & W.foreign && isCaption(title) && !aboutMail.test(title.text))
      foreign = true;
  }
  return { field, uses, own, above, mail, foreign };
}
