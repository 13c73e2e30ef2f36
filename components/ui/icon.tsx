/** Line icons of our own on a 20 × 20 grid, drawn with the text's colour. Always decorative: words stand beside them. */
const paths = {
  check: 'M4.5 10.5l3.6 3.6 7.4-8',
  person: 'M10 9.6a3 3 0 100-6 3 3 0 000 6zM4.2 16.4a5.8 5.8 0 0111.6 0',
  minus: 'M5.5 10h9',
  stop: 'M10 3.2a6.8 6.8 0 100 13.6 6.8 6.8 0 000-13.6zM5.4 5.4l9.2 9.2',
  arrow: 'M4 10h11M10.5 5.5L15 10l-4.5 4.5',
  back: 'M16 10H5M9.5 5.5L5 10l4.5 4.5',
  chevron: 'M7.5 5l5 5-5 5',
  cog: 'M4 6h6M14 6h2M4 14h2M10 14h6M12 4.2a1.8 1.8 0 100 3.6 1.8 1.8 0 000-3.6zM8 12.2a1.8 1.8 0 100 3.6 1.8 1.8 0 000-3.6z',
  side: 'M3.5 4.5h13v11h-13zM12.5 4.5v11',
  plus: 'M10 4.5v11M4.5 10h11',
  search: 'M9 4a5 5 0 100 10A5 5 0 009 4zM12.8 12.8L16.5 16.5',
  key: 'M6.8 7.6a3.1 3.1 0 100 6.2 3.1 3.1 0 000-6.2zM9.3 9l6.9-3.9M13.4 6.7l1.3 2.4',
  copy: 'M7.5 7.5h8v8h-8zM12.5 7.5v-3h-8v8h3',
  eye: 'M2.8 10S5.4 5.2 10 5.2 17.2 10 17.2 10 14.6 14.8 10 14.8 2.8 10 2.8 10zM10 7.8a2.2 2.2 0 100 4.4 2.2 2.2 0 000-4.4z',
  bin: 'M4.5 6h11M8 6V4.2h4V6M6 6l.7 9.8h6.6L14 6',
  info: 'M10 3.2a6.8 6.8 0 100 13.6 6.8 6.8 0 000-13.6zM10 9.2v4.4M10 6.4v.2',
  warning: 'M10 3.6l7 12.4H3zM10 8.2v3.6M10 13.8v.2',
  mail: 'M3.2 5h13.6v10H3.2zM3.6 5.6L10 10.6l6.4-5',
  pen: 'M4 16l.7-3.2L13 4.5l2.5 2.5-8.3 8.3z',
  list: 'M7.5 5.5h8.5M7.5 10h8.5M7.5 14.5h8.5M4 5.5h.1M4 10h.1M4 14.5h.1',
  out: 'M11.5 4h4.5v4.5M16 4l-7 7M13.5 11.5v4h-9v-9h4',
} as const;
export type IconName = keyof typeof paths;

/** One icon. `mirror` turns it round in languages written from right to left (arrows). */
export function Icon({ name, mirror = false }: { name: IconName; mirror?: boolean }) {
  return (
    <svg class={mirror ? 'icon mirror' : 'icon'} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}

/** The signpost itself. Drawn as `scripts/icons/signpost.svg` draws it, in one colour. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M14 3h4v26h-4z" />
      <path d="M5 6h17.5L28 10.5 22.5 15H5z" />
      <path d="M27 17.5H11L6.5 21.5l4.5 4h16z" />
    </svg>
  );
}
