import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PlainFailure, root } from './bootstrap.mjs';
import { lintPackage } from './lint-package.mjs';
import { checksumLines, makeRelease } from './release/make.ts';

/**
 * `npm run release [-- --tag v1.2.3]` makes everything that the stores ask for in dist/release. With `--tag` it is an
 * error when the tag is not the version's or when the tree holds changes that are not committed.
 */
const { values } = parseArgs({ options: { tag: { type: 'string' } } });

try {
  const folder = join(root, 'dist', 'release');
  const { version, checksums, dirty } = await makeRelease(folder);
  if (values.tag && values.tag !== `v${version}`)
    throw new PlainFailure(`The tag is ${values.tag}, the version in package.json ${version}.`);
  if (values.tag && dirty) throw new PlainFailure('There are changes that are not committed.');
  const complaints = await lintPackage(join(folder, `signpost-${version}-firefox.zip`));
  if (complaints.length > 0)
    throw new PlainFailure(`The linter of addons.mozilla.org says:\n${complaints.join('\n')}`);
  console.log(checksumLines(checksums).trimEnd());
  console.log(`Signpost ${version} is in dist/release.`);
  if (dirty) console.log('It holds changes that are not committed: a try, not a release.');
} catch (error) {
  if (!(error instanceof PlainFailure)) throw error;
  console.error(error.message);
  process.exit(1);
}
