/**
 * The design tokens: one small set for card, popup, side panel and welcome page. Colours come in pairs
 * `[light, dark]`; test/unit/draw/tokens.test.ts holds every text/background pair to WCAG 2.2 AA
 * (4.5 : 1 for text, 3 : 1 for borders of controls, rings and icons).
 */
export const colours = {
  /** Page behind cards. */
  canvas: ['#f3f6f5', '#121917'],
  /** Cards, panels, fields. */
  surface: ['#ffffff', '#1c2523'],
  /** Quiet blocks inside a card; hover of plain buttons. */
  sunken: ['#f0f5f3', '#27332f'],
  text: ['#16211e', '#edf4f1'],
  /** Secondary text; still 4.5 : 1 on surface, sunken and canvas. */
  muted: ['#4a5a55', '#b4c4be'],
  /** Decorative hairlines only. */
  line: ['#d6e0dc', '#374742'],
  /** Borders that show where a control is. */
  edge: ['#71827c', '#82958e'],
  /** The signpost green: primary buttons, ring, links, progress. */
  accent: ['#0c6e5f', '#62d8c2'],
  accentHover: ['#095a4e', '#86e4d2'],
  onAccent: ['#ffffff', '#04261f'],
  /** Selected rows, soft badges. */
  accentSoft: ['#dff3ee', '#17403a'],
  success: ['#19683a', '#8fdfaa'],
  successSoft: ['#e3f5e8', '#173c26'],
  caution: ['#6b4200', '#ffdb9c'],
  cautionSoft: ['#fff3dc', '#3d2f12'],
  cautionEdge: ['#a86c00', '#c8953b'],
  danger: ['#a8231b', '#ffb3aa'],
  dangerSoft: ['#fdebe9', '#471d1a'],
  /** Around whatever has the keyboard focus, with a gap of 2px. */
  focus: ['#1f4fd8', '#a9c4ff'],
} as const satisfies Record<string, readonly [light: string, dark: string]>;
export type Colour = keyof typeof colours;

/** px, not rem: the card lives in pages whose root font size is not ours. */
const space = { 1: 4, 2: 8, 3: 12, 4: 16, 5: 24, 6: 32 } as const;
const radius = { small: 6, medium: 10, large: 14, round: 999 } as const;
const type = {
  family:
    'system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Helvetica Neue",Arial,"Hiragino Sans","Yu Gothic UI","Microsoft YaHei","Malgun Gothic",sans-serif',
  /** For values that are read letter by letter (the app password, server names). */
  mono: 'ui-monospace,"Cascadia Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace',
  small: '12.5px/18px',
  body: '14px/21px',
  title: '16px/22px',
  heading: '20px/27px',
} as const;
const shadow = {
  card: '0 1px 2px light-dark(#10201a24,#0008),0 8px 28px light-dark(#10201a33,#000a)',
} as const;
/** Durations in ms; everything that moves is off under `prefers-reduced-motion`. */
const motion = { quick: 120, calm: 220 } as const;
/** The smallest side of anything clickable (WCAG 2.2, 2.5.8 asks for 24). */
const target = 32;

/**
 * The tokens as CSS custom properties (`--accent-soft: light-dark(#dff3ee,#17403a)` …), to be put on the
 * element that also sets `color-scheme` (`light dark` follows the system, `light` or `dark` forces one).
 * `light-dark()` needs Chromium 123 or Firefox 120.
 */
export function tokenDeclarations(): string {
  const out: string[] = [];
  for (const [name, [light, dark]] of Object.entries(colours)) {
    out.push(`--${name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}:light-dark(${light},${dark})`);
  }
  for (const [name, px] of Object.entries(space)) out.push(`--space-${name}:${px}px`);
  for (const [name, px] of Object.entries(radius)) out.push(`--radius-${name}:${px}px`);
  for (const name of ['small', 'body', 'title', 'heading'] as const) {
    out.push(`--font-${name}:${type[name]} ${type.family}`);
  }
  out.push(`--family:${type.family}`, `--shadow-card:${shadow.card}`);
  out.push(`--font-mono:14px/21px ${type.mono}`);
  for (const [name, ms] of Object.entries(motion)) out.push(`--${name}:${ms}ms`);
  out.push(`--target:${target}px`);
  return `${out.join(';')};`;
}
