/**
 * `npm run test:release` makes the release, unpacks the zips for Chrome and Firefox, and runs the journeys of
 * test/browser against them in real Chromium and real Firefox: what the stores get, not what is in `.output`.
 */
import { join } from 'node:path';
import { PlainFailure, root } from './bootstrap.mjs';
import { ensureBrowser } from './get-browser.mjs';
import { makeRelease } from './release/make.ts';
import { unpack } from './release/unpack.ts';
import { runProgram } from './run-program.mjs';

/** What drives the extension as a person does, from install to a mail that was sent. */
const journeys = ['smoke', 'password-way', 'official-way'].map((name) => `test/browser/${name}.test.ts`);

try {
  const { folder, version } = await makeRelease(join(root, '.cache', 'release-test'));
  const unpacked = join(folder, 'unpacked');
  for (const store of ['chrome', 'firefox'])
    unpack(join(folder, `signpost-${version}-${store}.zip`), join(unpacked, store));
  const env: Record<string, string | undefined> = { ...process.env, SIGNPOST_RELEASE: unpacked };
  env.SIGNPOST_BROWSER = (await ensureBrowser('chromium', console.log)).path;
  env.SIGNPOST_FIREFOX = (await ensureBrowser('firefox', console.log)).path;
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const { code } = await runProgram(process.execPath, [vitest, 'run', '--project', 'browser', ...journeys], {
    cwd: root,
    env,
    show: true,
    limit: 20 * 60_000,
  });
  if (code !== 0) throw new PlainFailure(`The journeys do not all work with the release ${version}.`);
  console.log(`The journeys work with the zips of release ${version}.`);
} catch (error) {
  if (!(error instanceof PlainFailure)) throw error;
  console.error(error.message);
  process.exit(1);
}
