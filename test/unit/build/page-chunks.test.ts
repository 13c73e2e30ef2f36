import { expect, it } from 'vitest';
import { pageChunk, withScreens } from '../../../utils/build/page-chunks.ts';

const importers: Record<string, string[]> = {
  '/x/entrypoints/popup/index.html': [],
  '/x/entrypoints/popup/main.tsx': ['/x/entrypoints/popup/index.html'],
  '/x/components/mount.tsx': ['/x/entrypoints/popup/main.tsx', '/x/entrypoints/sidepanel/main.tsx'],
  '/x/utils/hosts.ts': ['/x/components/mount.tsx', '/x/utils/labels.ts'],
  '/x/utils/labels.ts': ['/x/entrypoints/background.ts'],
  // In a circle.
  '/x/components/a.tsx': ['/x/components/b.tsx'],
  '/x/components/b.tsx': ['/x/components/a.tsx', '/x/components/mount.tsx'],
};
const info = (id: string) => ({ importers: importers[id] ?? [] });

it('puts what the popup begins with into one file, and what of it the background needs into another', () => {
  expect(pageChunk('/x/components/mount.tsx', info)).toBe('panel');
  expect(pageChunk('/x/components/a.tsx', info)).toBe('panel');
  expect(pageChunk('/x/utils/hosts.ts', info)).toBe('common');
});

it('leaves alone what begins the popup, which no other page may run, and what it does not begin with', () => {
  expect(pageChunk('/x/entrypoints/popup/main.tsx', info)).toBeNull();
  expect(pageChunk('/x/utils/labels.ts', info)).toBeNull();
});

it('tells the page the files of its screens that it does not name yet', () => {
  const chunks = {
    'chunks/start.js': {
      fileName: 'chunks/start.js',
      facadeModuleId: 'C:\\x\\components\\screens\\start.tsx',
      imports: ['chunks/panel.js', 'chunks/kind.js'],
    },
    'chunks/journey.js': {
      fileName: 'chunks/journey.js',
      facadeModuleId: '/x/components/screens/journey.tsx',
    },
    'chunks/panel.js': { fileName: 'chunks/panel.js', imports: ['chunks/common.js'] },
    'chunks/kind.js': { fileName: 'chunks/kind.js', imports: ['chunks/more.js', 'chunks/start.js'] },
  };
  const html = '<html lang="en"><link href="/chunks/panel.js"><link href="/chunks/common.js">';
  expect(withScreens(html, chunks)).toBe(
    html.replace(
      '<html',
      '<html data-start="/chunks/start.js /chunks/kind.js /chunks/more.js" data-journey="/chunks/journey.js"',
    ),
  );
  expect(() => withScreens(html, {})).toThrow('start.tsx');
});
