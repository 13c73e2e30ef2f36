/**
 * Fills a page up to a number of elements with what account pages are made of besides their controls:
 * headings, sentences, lists of links, buttons, rows of a table; Outlook's with message rows and folders.
 * The same page every time. Runs in the page.
 */
export function fill(document: Document, elements: number): void {
  const random = seeded(document.title.length + elements);
  const phrase = (least: number, most: number): string => {
    const count = least + Math.floor(random() * (most - least + 1));
    const text = Array.from({ length: count }, () => vocabulary[Math.floor(random() * vocabulary.length)]);
    return text.join(' ').replace(/^./, (c) => c.toUpperCase());
  };
  const make = (tag: string, text = '', attributes: Record<string, string> = {}): HTMLElement => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    if (text) element.textContent = text;
    return element;
  };
  const link = (i: number) =>
    make('a', phrase(1, 4), { href: `/${phrase(1, 1).toLowerCase()}/${i}`, class: 'l' });
  const put = (tag: string, ...inside: Node[]): HTMLElement => {
    const element = make(tag);
    element.append(...inside);
    return element;
  };
  const mailbox = document.querySelector('[role=listbox]');
  const row = (i: number): HTMLElement => {
    const option = make('div', '', { role: 'option', 'aria-label': phrase(4, 9), id: `row${i}` });
    option.append(
      put('div', make('span', phrase(2, 2)), make('span', phrase(2, 8))),
      make('span', phrase(6, 12)),
    );
    option.append(make('button', '', { 'aria-label': phrase(1, 2), tabindex: '-1' }));
    return option;
  };
  const parts: ((i: number) => HTMLElement)[] = [
    (i) => put('section', make('h3', phrase(2, 5)), make('p', `${phrase(8, 20)}.`), link(i)),
    () => put('ul', ...Array.from({ length: 6 }, (_, i) => put('li', link(i)))),
    (i) =>
      put(
        'div',
        put('div', make('span', phrase(1, 3)), make('b', phrase(1, 2))),
        make('p', phrase(4, 9)),
        link(i),
      ),
    () => put('div', make('span', '', { class: 'icon' }), make('button', phrase(1, 3), { type: 'button' })),
    () => {
      const cells = [phrase(1, 3), phrase(1, 2), String(Math.floor(random() * 900))];
      return put('div', ...cells.map((text) => put('div', make('span', text))));
    },
  ];
  const target = mailbox ?? document.querySelector('main') ?? document.body;
  let count = document.querySelectorAll('*').length;
  for (let i = 0; count < elements; i++) {
    const part = mailbox ? row(i) : (parts[i % parts.length] as (i: number) => HTMLElement)(i);
    target.append(part);
    count += part.querySelectorAll('*').length + 1;
  }
}

const vocabulary =
  'your account devices subscriptions payment billing rewards family privacy dashboard order history recent activity security settings password info email phone address update change add remove manage view details learn more help support storage photos files games music store offers device laptop tablet charge date last used location browser app version the of and for with in on to a from by is are you can we this that it week month blue river table stone market paper green window garden winter summer bread engine letter number street bridge cloud mountain forest travel ticket hotel museum concert kitchen recipe coffee running cycling football library history science planet machine camera printer speaker battery keyboard monitor cable charger colour figure sample'.split(
    ' ',
  );

function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
