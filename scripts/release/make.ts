import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PlainFailure, root } from '../bootstrap.mjs';
import { buildExtension, type Target } from '../build.mjs';
import { changesOf } from './changes.ts';
import { isDirty, sourceFiles } from './source-files.ts';
import { filesBelow, zipFiles } from './zip.ts';

const stores: readonly Target[] = ['chrome', 'edge', 'firefox'];

export interface Release {
  version: string;
  folder: string;
  /** File name → SHA-256, in hexadecimal, in the order of the names. */
  checksums: Record<string, string>;
  /** The tree holds changes that no commit has: the archives cannot be made again from the repository. */
  dirty: boolean;
}

/** The lines that `sha256sum --check` reads. */
export const checksumLines = (checksums: Release['checksums']): string =>
  Object.entries(checksums)
    .map(([name, sum]) => `${sum}  ${name}\n`)
    .join('');

/**
 * Builds everything anew and writes into `folder`: a zip for each store, the source archive, SHA256SUMS and the
 * version's changes. Throws PlainFailure when CHANGELOG.md has nothing to say of this version or a build fails.
 */
export async function makeRelease(folder: string): Promise<Release> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const changes = changesOf(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), version);
  if (!changes)
    throw new PlainFailure(`CHANGELOG.md has no section “## ${version}”: write what is new first.`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const checksums: Release['checksums'] = {};
  const put = (name: string, content: Uint8Array | string) => {
    writeFileSync(join(folder, name), content);
    checksums[name] = createHash('sha256').update(content).digest('hex');
  };
  for (const target of stores) {
    const built = await buildExtension(target, { fresh: true });
    put(`signpost-${version}-${target}.zip`, zipFiles(built.folder, filesBelow(built.folder)));
  }
  put(`signpost-${version}-sources.zip`, zipFiles(root, sourceFiles(root)));
  put('CHANGES.md', changes);
  writeFileSync(join(folder, 'SHA256SUMS'), checksumLines(checksums));
  return { version, folder, checksums, dirty: isDirty(root) };
}
