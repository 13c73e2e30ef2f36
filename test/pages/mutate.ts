/**
 * Seeded changes to a page case, of the kinds that Microsoft's pages go through: other ids, classes,
 * tags, wrappers, places and spellings. The truth marks stay on their elements. Runs in the page. One list, hence its length.
 */
export const mutations = [
  'dropIds',
  'renameIds',
  'hashClasses',
  'wrap',
  'swapTags',
  'dropHrefs',
  'reorder',
  'dropHeadings',
  'splitLabels',
  'upperCase',
  'zeroWidth',
  'noBreakSpaces',
  'shadow',
  'noLang',
  'wrongLang',
  'decoys',
  'ads',
  'cssCase',
  'frame',
  'tooltips',
] as const;
export type Mutation = (typeof mutations)[number];

/** A small seeded generator (mulberry32), so that a case is the same on every machine. */
export function seeded(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function mutate(document: Document, seed: number, kinds: string[]): void {
  const random = seeded(seed);
  for (const kind of kinds) change[kind as Mutation]?.(document, random);
}

const all = (d: Document, css = '*'): HTMLElement[] => [...d.body.querySelectorAll<HTMLElement>(css)];
const word = (random: () => number): string =>
  Math.floor(random() * 36 ** 6)
    .toString(36)
    .padStart(6, 'x');

function textNodes(d: Document, random: () => number, share: number): Text[] {
  const found: Text[] = [];
  const walker = d.createTreeWalker(d.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (!parent || /^(script|style|option|select|textarea)$/.test(parent.localName)) continue;
    if (parent.closest('[data-truth~="appPassword.value"]')) continue;
    if (node.data.trim().length > 3 && random() < share) found.push(node);
  }
  return found;
}

function renameId(d: Document, e: Element, to: string | null): void {
  const from = e.id;
  if (to === null) {
    const used = all(d, '[for],[aria-labelledby],[aria-describedby]').some((o) =>
      ['for', 'aria-labelledby', 'aria-describedby'].some((a) =>
        o.getAttribute(a)?.split(/\s+/).includes(from),
      ),
    );
    if (!used) {
      e.removeAttribute('id');
      return;
    }
    to = `k${from.length}${from.charCodeAt(0)}${from.charCodeAt(from.length - 1)}${e.childElementCount}${from.replace(/\W/g, '').split('').reverse().join('')}`;
  }
  e.id = to;
  for (const o of all(d, '[for],[aria-labelledby],[aria-describedby]')) {
    for (const a of ['for', 'aria-labelledby', 'aria-describedby']) {
      const value = o.getAttribute(a);
      if (value?.split(/\s+/).includes(from))
        o.setAttribute(
          a,
          value
            .split(/\s+/)
            .map((i) => (i === from ? to : i))
            .join(' '),
        );
    }
  }
}

/** The same element under another tag, with its attributes and children. */
function retag(e: HTMLElement, tag: string, role: string | null): HTMLElement {
  const other = e.ownerDocument.createElement(tag);
  for (const { name, value } of [...e.attributes])
    if (name !== 'href' && name !== 'type') other.setAttribute(name, value);
  if (role && !other.hasAttribute('role')) other.setAttribute('role', role);
  if (role) other.tabIndex = 0;
  other.append(...e.childNodes);
  e.replaceWith(other);
  return other;
}

const change: Record<Mutation, (d: Document, random: () => number) => void> = {
  dropIds(d) {
    for (const e of all(d, '[id]')) if (e.id !== 'case-truth') renameId(d, e, null);
  },
  renameIds(d, random) {
    for (const e of all(d, '[id]')) if (e.id !== 'case-truth') renameId(d, e, `id-${word(random)}`);
  },
  hashClasses(d, random) {
    const names = new Map<string, string>();
    const styles = [...d.querySelectorAll('style')];
    for (const e of all(d, '[class]')) {
      for (const name of e.classList) {
        // Classes that the case's own style sheet draws with keep their looks, under the new name too.
        if (!names.has(name)) names.set(name, `x${word(random)}`);
      }
    }
    for (const style of styles) {
      style.textContent = (style.textContent ?? '').replace(/\.([a-zA-Z][\w-]*)/g, (whole, name: string) =>
        names.has(name) ? `.${names.get(name)}` : whole,
      );
    }
    for (const e of all(d, '[class]')) e.className = [...e.classList].map((n) => names.get(n) ?? n).join(' ');
  },
  wrap(d, random) {
    for (const e of all(d, 'a,button,h2,h3,p,div[class],input[type=checkbox]')) {
      if (random() > 0.25 || e.parentElement?.localName === 'label' || !e.parentElement) continue;
      const inlineNow = /^(a|button|input)$/.test(e.localName);
      const wrapper = d.createElement(inlineNow ? 'span' : 'div');
      e.replaceWith(wrapper);
      wrapper.append(e);
    }
  },
  swapTags(d, random) {
    for (const e of all(d, 'a,button,h1,h2,h3,h4,div,section,span')) {
      if (random() > 0.3 || !e.isConnected || e.closest('svg') || e.localName.includes('-')) continue;
      if (e.localName === 'a' && !e.querySelector('a')) retag(e, random() < 0.5 ? 'button' : 'span', 'link');
      else if (e.localName === 'button' && !(e as HTMLButtonElement).disabled && !e.hasAttribute('role'))
        retag(e, 'div', 'button').style.display = 'inline-block';
      else if (/^h\d$/.test(e.localName)) retag(e, 'div', null).style.fontWeight = '600';
      else if (e.localName === 'div' && !e.hasAttribute('role'))
        retag(e, random() < 0.5 ? 'section' : 'article', null);
      else if (e.localName === 'section') retag(e, 'div', null);
    }
  },
  dropHrefs(d) {
    for (const e of all(d, 'a[href]')) {
      e.removeAttribute('href');
      e.tabIndex = 0;
    }
  },
  reorder(d, random) {
    for (const parent of all(d, '[data-sections]')) {
      const parts = [...parent.children];
      for (let i = parts.length - 1; i > 0; i--) {
        const j = Math.floor(random() * (i + 1));
        [parts[i], parts[j]] = [parts[j] as Element, parts[i] as Element];
      }
      parent.append(...parts);
    }
  },
  dropHeadings(d) {
    for (const e of all(d, 'h1,h2,h3,h4,[role=heading],legend')) {
      if (e.localName === 'legend') continue;
      const div = retag(e, 'div', null);
      div.removeAttribute('role');
      div.removeAttribute('aria-level');
    }
  },
  splitLabels(d, random) {
    for (const node of textNodes(d, random, 0.6)) {
      const at = 1 + Math.floor(random() * (node.data.length - 2));
      const rest = node.splitText(at);
      const span = d.createElement('span');
      rest.replaceWith(span);
      span.append(rest);
    }
  },
  upperCase(d, random) {
    for (const node of textNodes(d, random, 0.7)) node.data = node.data.toUpperCase();
  },
  cssCase(d) {
    for (const e of all(d, 'a,button,label,h1,h2,h3')) e.style.textTransform = 'uppercase';
  },
  zeroWidth(d, random) {
    for (const node of textNodes(d, random, 0.7)) {
      const at = Math.floor(random() * node.data.length);
      node.data = `${node.data.slice(0, at)}${random() < 0.5 ? '\u200b' : '\u00ad'}${node.data.slice(at)}\u200e`;
    }
  },
  noBreakSpaces(d, random) {
    for (const node of textNodes(d, random, 0.8)) node.data = node.data.replaceAll(' ', '\u00a0');
  },
  shadow(d) {
    if (d.querySelector('iframe')) return;
    const root =
      d.querySelector<HTMLElement>('[data-shadow]') ?? d.querySelector<HTMLElement>('main') ?? d.body;
    const host = d.createElement('div');
    const shadow = host.attachShadow({ mode: 'open' });
    for (const style of d.querySelectorAll('style')) shadow.append(style.cloneNode(true));
    shadow.append(...root.childNodes);
    root.append(host);
  },
  frame(d) {
    const root = d.querySelector<HTMLElement>('main');
    // A frame that is moved into a shadow root would load anew and be empty.
    if (!root || d.querySelector('[role=dialog]') || [...d.querySelectorAll('*')].some((e) => e.shadowRoot))
      return;
    const frame = d.createElement('iframe');
    frame.style.width = '1200px';
    frame.style.height = '1400px';
    const children = [...root.childNodes];
    root.append(frame);
    const inner = frame.contentDocument;
    if (!inner) return;
    for (const style of d.querySelectorAll('style')) inner.head.append(style.cloneNode(true));
    inner.body.append(...children);
  },
  noLang(d) {
    d.documentElement.removeAttribute('lang');
  },
  wrongLang(d, random) {
    const langs = ['en-US', 'de', 'ja-JP', 'fr-FR', 'ar', 'zh-CN', 'pl', 'xx', '!!'];
    d.documentElement.lang = langs[Math.floor(random() * langs.length)] ?? 'en';
  },
  decoys(d, random) {
    const ways: ((e: HTMLElement) => void)[] = [
      (e) => {
        e.style.display = 'none';
      },
      (e) => {
        e.style.visibility = 'hidden';
      },
      (e) => {
        e.style.position = 'absolute';
        e.style.left = '-9999px';
      },
      (e) => {
        e.style.opacity = '0';
      },
      (e) => {
        e.hidden = true;
      },
      (e) => {
        e.style.height = '0';
        e.style.overflow = 'hidden';
      },
      (e) => {
        e.style.position = 'absolute';
        e.style.clip = 'rect(0 0 0 0)';
        e.style.width = '1px';
        e.style.height = '1px';
        e.style.overflow = 'hidden';
      },
      (e) => {
        e.setAttribute('aria-hidden', 'true');
        e.inert = true;
      },
    ];
    for (const truth of all(d, '[data-truth]')) {
      const section = truth.parentElement;
      if (!section || /^(label|fieldset|ul)$/.test(section.localName)) continue;
      const box = d.createElement('div');
      // A hidden copy that takes room would push the real control out of a fixed bar.
      box.style.position = 'absolute';
      box.style.pointerEvents = 'none';
      const copy = truth.cloneNode(true) as HTMLElement;
      for (const e of [copy, ...copy.querySelectorAll('*')]) {
        e.removeAttribute('data-truth');
        e.removeAttribute('data-truth-alt');
        e.removeAttribute('id');
        // A copied radio button would take the choice away from the real group.
        if (e.hasAttribute('name')) e.setAttribute('name', `decoy-${e.getAttribute('name')}`);
      }
      box.append(copy);
      ways[Math.floor(random() * ways.length)]?.(box);
      if (random() < 0.5) section.prepend(box);
      else section.append(box);
    }
  },
  ads(d, random) {
    const ad = d.createElement(random() < 0.5 ? 'aside' : 'div');
    ad.style.border = '1px solid #ccc';
    const tag = d.createElement('small');
    tag.textContent = ['Ad', 'Sponsored', 'Anzeige', '広告'][Math.floor(random() * 4)] ?? 'Ad';
    const text = d.createElement('p');
    text.textContent = 'Two-step verification made easy with SecureBox. Forward your mail to IMAP and POP.';
    const line = d.createElement('div');
    for (const label of ['Turn on', 'Save', 'Sign in', 'Next', 'Create a new app password']) {
      const a = d.createElement('a');
      a.href = 'https://ads.example.net/click?id=1';
      a.textContent = label;
      line.append(a, ' ');
    }
    ad.append(tag, text, line);
    const place = d.querySelector('main') ?? d.body;
    if (random() < 0.5) place.prepend(ad);
    else place.append(ad);
  },
  tooltips(d) {
    for (const e of all(d, 'a,button')) if (!e.title) e.title = e.textContent?.trim() ?? '';
  },
};
