import type { SavedTracker } from '../guide/saved.ts';
import type { WordId } from '../labels/concepts.ts';
import type { Ear } from '../labels/ears.ts';
import { type Reader, type Reading, readerOf } from '../labels/read.ts';
import type { LabelTable } from '../labels/table.ts';
import { type Place, placeOf, targetOf } from '../pages/address.ts';
import type { ControlId, PageId } from '../pages/ids.ts';
import type { PageState, Reason } from '../pages/observation.ts';
import { type Block, blocksOf, speaks } from './blocks.ts';
import type { Located } from './located.ts';
import { quickName } from './names.ts';
import { firstAfter } from './order.ts';
import { protocolsIn } from './protocols.ts';
import { type Sight, sightOf } from './sight.ts';
import { mayTell } from './tell.ts';
import { holds } from './tree.ts';
import { type Item, type Kind, type Walk, walkPage } from './walk.ts';

/** Something pressable with what its name says. */
export interface Candidate extends Omit<Item, 'silent' | 'name'> {
  readonly name: string;
  /** Made when first asked for. */
  readonly reading: Reading;
  /** Where it leads, for links that may lead somewhere we know. */
  readonly target: { host: string; path: string } | null;
}

/**
 * One look at a page: one walk, from which its id, its state and any number of controls are read.
 * Valid for the moment it was made; make another after the page changed.
 */
export interface Scan {
  document: Document;
  address: URL;
  place: Place;
  /** What is known of this host's pages. */
  pages: HostPages | null;
  reader: Reader;
  /** What matters on this host. */
  ear: { pressed: Ear; read: Ear };
  walk: Walk;
  sight: Sight;
  /** Everything pressable, or inside one element only. */
  candidates(within?: Element | null): Candidate[];
  /** Those of one kind. */
  ofKind(kind: Kind): Candidate[];
  /** Those of the candidates whose name, id or link says anything that matters on this page's host. */
  speaking(within?: Element | null): Candidate[];
  /** Texts as they are read, or inside one element only. */
  blocks(within?: Element | null): Block[];
  /** The same for a stretch of the page, between two orders; made as far as it is gone through. */
  stretch(from: number, to?: number, inside?: Element): Iterable<Block>;
  /** Those of the texts that say anything that matters on this page's host. */
  speakingBlocks(): Block[];
  /** Remembers what a part of the work found out about this page. */
  memo<T>(key: object, make: () => T): T;
}

/** What is known of the pages of one host. A script of its own in Microsoft's pages, since no document shows two hosts'. */
export interface HostPages {
  hosts: readonly string[];
  /** Which page it is, by address and content. */
  recognise(scan: Scan): { page: PageId; reasons: Reason[] };
  /** What the page shows, except whose it is. */
  read(scan: Scan, page: PageId): PageState;
  /** Keeps apart what is set from what is saved, in one document; null where nothing waits for a Save. */
  tracker(): SavedTracker | null;
  /** Finds a control that may be pressed; null where this page has none of that name. */
  find(scan: Scan, page: PageId, control: ControlId): Located | null;
  /** How titled sections own their controls; null where no control is told by its section. */
  sections: Sections | null;
  /** The dialog that all of it stands in; null: the page itself. */
  panel(scan: Scan): Element | null;
  /** What a look rested on, besides dialogs, headers and what was found: a change there is looked at at once. */
  anchors(scan: Scan): Element[];
}

/** Of a control and a section's topic, with the control's rivals: is it the section's, and is there another one like it? */
export interface Sections {
  inSection(scan: Scan, control: Candidate, topic: WordId, rivals: Candidate[]): boolean;
  hasTwin(scan: Scan, control: Candidate, topic: WordId, rivals: Candidate[]): boolean;
}

/** A class, not a literal with getters: engines make two thousand of these many times faster. */
class Named implements Candidate {
  readonly element: Element;
  readonly kind: Item['kind'];
  readonly order: number;
  readonly name: string;
  readonly #reader: Reader;
  readonly #address: URL;
  #reading: Reading | undefined;
  #target: Candidate['target'] | undefined;

  constructor(item: Item, name: string, reader: Reader, address: URL) {
    this.element = item.element;
    this.kind = item.kind;
    this.order = item.order;
    this.name = name;
    this.#reader = reader;
    this.#address = address;
  }

  get reading(): Reading {
    this.#reading ??= this.#reader.read(this.name);
    return this.#reading;
  }

  get target(): Candidate['target'] {
    if (this.#target === undefined)
      this.#target = this.kind === 'link' ? targetOf(this.element, this.#address) : null;
    return this.#target;
  }
}

/** What matters on a host, among what can be pressed and among what is only to be read. */
const listening: Record<Place['host'], { pressed: Ear; read: Ear }> = {
  'account.microsoft.com': { pressed: 'account', read: 'account' },
  'account.live.com': { pressed: 'proofs', read: 'lines' },
  'outlook.live.com': { pressed: 'all', read: 'all' },
  elsewhere: { pressed: 'all', read: 'all' },
};

/**
 * Looks at a page once. Bounded (walk.ts); reads no layout before something needs it.
 * @param labels the table for the page's languages, see labelsFor
 * @param pages what is known of the pages of the address's host
 */
export function scan(document: Document, address: URL, labels: LabelTable, pages: HostPages | null): Scan {
  const place = placeOf(address);
  const reader = readerOf(labels);
  const ear = listening[place.host];
  const walk = walkPage(document, place.host === 'outlook.live.com', {
    pressed: (text) => reader.hears(text, ear.pressed),
    read: (text) => reader.hears(text, ear.read),
  });
  const sight = sightOf(document);
  const made = new Map<object, unknown>();
  const named = new Map<Element, Candidate>();
  const inside = new Map<
    Element | null,
    { candidates?: Candidate[]; speaking?: Candidate[]; blocks?: Block[] }
  >();
  let speakingBlocks: Block[] | undefined;

  const scoped = (within: Element | null) => {
    let known = inside.get(within);
    if (!known) {
      known = {};
      inside.set(within, known);
    }
    return known;
  };
  const candidateOf = (item: Item, name = item.name ?? quickName(item.element)): Candidate => {
    let known = named.get(item.element);
    if (!known) {
      known = new Named(item, name, reader, address);
      named.set(item.element, known);
    }
    return known;
  };
  const itemsIn = (within: Element | null) =>
    within ? walk.items.filter((i) => holds(within, i.element)) : walk.items;
  const speaking = (item: Item): Candidate | null => {
    if (item.silent) return null;
    // The walk has listened to plain names already.
    const name = item.name ?? quickName(item.element);
    if (item.name === null && !reader.hears(name, ear.pressed) && !mayTell(item.element)) return null;
    const c = candidateOf(item, name);
    return speaks(c) || protocolsIn(c.reading.text).size > 0 || mayTell(item.element) ? c : null;
  };

  return {
    document,
    address,
    place,
    pages,
    reader,
    ear,
    walk,
    sight,
    candidates(within = null) {
      const slot = scoped(within);
      slot.candidates ??= itemsIn(within).map((item) => candidateOf(item));
      return slot.candidates;
    },
    ofKind(kind) {
      return walk.items.filter((i) => i.kind === kind).map((item) => candidateOf(item));
    },
    speaking(within = null) {
      const slot = scoped(within);
      slot.speaking ??= itemsIn(within)
        .map(speaking)
        .filter((c) => c !== null);
      return slot.speaking;
    },
    speakingBlocks() {
      if (!speakingBlocks) {
        speakingBlocks = [];
        const heard = walk.texts.filter((t) => !t.silent);
        for (const b of blocksOf(heard, reader)) if (b.hears(ear.read) && speaks(b)) speakingBlocks.push(b);
      }
      return speakingBlocks;
    },
    blocks(within = null) {
      const slot = scoped(within);
      slot.blocks ??= [
        ...blocksOf(within ? walk.texts.filter((t) => holds(within, t.parent)) : walk.texts, reader),
      ];
      return slot.blocks;
    },
    *stretch(from, to = Number.POSITIVE_INFINITY, inside) {
      // From a little before, so that a block is not begun in its middle.
      const start = Math.max(0, firstAfter(walk.texts, from) - 4);
      for (const block of blocksOf(walk.texts, reader, start)) {
        if (block.order <= from) continue;
        if (block.order >= to) return;
        if (!inside || holds(inside, block.element)) yield block;
        // In one tree nothing that begins after an element is in it again.
        else if (walk.oneTree && inside.compareDocumentPosition(block.element) & 4) return;
      }
    },
    memo<T>(key: object, make: () => T): T {
      if (!made.has(key)) made.set(key, make());
      return made.get(key) as T;
    },
  };
}
