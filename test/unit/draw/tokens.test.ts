import { describe, expect, it } from 'vitest';
import { type Colour, colours, tokenDeclarations } from '../../../components/tokens.ts';

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const part = (at: number) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}
function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const text: [Colour, Colour][] = [
  ...(['surface', 'sunken', 'canvas', 'accentSoft'] as const).flatMap((under): [Colour, Colour][] => [
    ['text', under],
    ['muted', under],
    ['accent', under],
    ['danger', under],
  ]),
  ['onAccent', 'accent'],
  ['onAccent', 'accentHover'],
  ['caution', 'cautionSoft'],
  ['text', 'cautionSoft'],
  ['success', 'successSoft'],
  ['success', 'surface'],
  ['text', 'successSoft'],
  ['danger', 'dangerSoft'],
  ['text', 'dangerSoft'],
];
const shapes: [Colour, Colour][] = [
  ...(['surface', 'sunken', 'canvas'] as const).flatMap((under): [Colour, Colour][] => [
    ['edge', under],
    ['focus', under],
    ['accent', under],
  ]),
  ['cautionEdge', 'cautionSoft'],
  ['cautionEdge', 'surface'],
  ['focus', 'accentSoft'],
];

describe('colours', () => {
  for (const [at, theme] of ['light', 'dark'].entries()) {
    it.each(text)(`${theme}: %s on %s can be read (4.5 : 1)`, (a, b) => {
      expect(contrast(colours[a][at] as string, colours[b][at] as string)).toBeGreaterThanOrEqual(4.5);
    });
    it.each(shapes)(`${theme}: %s on %s can be made out (3 : 1)`, (a, b) => {
      expect(contrast(colours[a][at] as string, colours[b][at] as string)).toBeGreaterThanOrEqual(3);
    });
  }
});

describe('tokenDeclarations', () => {
  it('names every colour once, in kebab case, with both themes', () => {
    const css = tokenDeclarations();
    expect(css).toContain('--accent-soft:light-dark(#dff3ee,#17403a);');
    for (const [light, dark] of Object.values(colours)) expect(css).toContain(`light-dark(${light},${dark})`);
    const names = css
      .split(';')
      .filter(Boolean)
      .map((line) => line.slice(0, line.indexOf(':')));
    expect(new Set(names).size).toBe(names.length);
  });
});
