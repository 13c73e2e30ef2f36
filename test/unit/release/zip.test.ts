import { chmodSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changesOf } from '../../../scripts/release/changes.ts';
import { filesBelow, zipFiles } from '../../../scripts/release/zip.ts';
import { withoutHtmlSink } from '../../../utils/build/no-html-sink.ts';

describe('zipFiles', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'signpost-zip-'));
    mkdirSync(join(folder, 'b'));
    writeFileSync(join(folder, 'b', 'two.txt'), 'two');
    writeFileSync(join(folder, 'a.sh'), '#!/bin/sh\n');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('holds every file as it is', () => {
    const entries = unzipSync(zipFiles(folder, filesBelow(folder)));
    expect(Object.entries(entries).map(([name, content]) => [name, strFromU8(content)])).toEqual([
      ['a.sh', '#!/bin/sh\n'],
      ['b/two.txt', 'two'],
    ]);
  });

  it('gives the same bytes whatever the times, rights and order of the files', () => {
    const first = zipFiles(folder, filesBelow(folder));
    utimesSync(join(folder, 'a.sh'), 1, 1);
    chmodSync(join(folder, 'a.sh'), 0o755);
    const again = zipFiles(folder, filesBelow(folder).reverse());
    expect(Buffer.from(again).equals(Buffer.from(first))).toBe(true);
    writeFileSync(join(folder, 'a.sh'), '#!/bin/sh\n\n');
    expect(Buffer.from(zipFiles(folder, filesBelow(folder))).equals(Buffer.from(first))).toBe(false);
  });
});

describe('changesOf', () => {
  const changelog =
    '# Changes\n\nIntro.\n\n## 1.1.0\n\n- New.\n\n## 1.0.0 (2026-01-01)\n\n- First.\n\n## 0.9.0\n';
  it('gives the section of just this version', () => {
    expect(changesOf(changelog, '1.1.0')).toBe('- New.\n');
    expect(changesOf(changelog, '1.0.0')).toBe('- First.\n');
  });
  it('gives nothing for a version that is missing, empty or only begins alike', () => {
    for (const version of ['1.1', '2.0.0', '0.9.0']) expect(changesOf(changelog, version)).toBeNull();
  });
});

describe('withoutHtmlSink', () => {
  it('makes text of what would be HTML, and says when it finds no such place', () => {
    expect(withoutHtmlSink('(t.innerHTML=h.__html),r')).toBe('(t.textContent=h.__html),r');
    expect(() => withoutHtmlSink('t.textContent=1')).toThrow(/no-html-sink/);
  });
});
