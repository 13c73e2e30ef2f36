import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './bootstrap.mjs';
import { checksumLines, makeRelease } from './release/make.ts';
import { unpack } from './release/unpack.ts';
import { runProgram } from './run-program.mjs';

/**
 * `npm run release:check` shows that a release can be made again: it makes one here, unpacks its source archive
 * somewhere else, makes one from that, and compares every byte by checksum. So it also shows what a reviewer at
 * addons.mozilla.org does. The packages are the same installed ones.
 */
const here = await makeRelease(join(root, '.cache', 'release-check'));
const elsewhere = mkdtempSync(join(tmpdir(), 'signpost-release-'));
try {
  unpack(join(here.folder, `signpost-${here.version}-sources.zip`), elsewhere);
  symlinkSync(join(root, 'node_modules'), join(elsewhere, 'node_modules'), 'junction');
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const again = await runProgram(process.execPath, [tsx, join(elsewhere, 'scripts', 'release.ts')], {
    cwd: elsewhere,
    limit: 10 * 60_000,
  });
  if (again.code !== 0) throw new Error(`From the source archive there is no release:\n${again.output}`);
  const first = checksumLines(here.checksums);
  const second = readFileSync(join(elsewhere, 'dist', 'release', 'SHA256SUMS'), 'utf8');
  console.log(first.trimEnd());
  if (first !== second) {
    console.error(`The second release, made from the source archive, differs:\n${second.trimEnd()}`);
    process.exit(1);
  }
  console.log('Made twice, here and from the source archive: the same bytes.');
} finally {
  rmSync(elsewhere, { recursive: true, force: true });
}
