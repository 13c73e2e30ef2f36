import { writeFileSync } from 'node:fs';
import type { BenchOptions } from './run.ts';
import { grew, leaks, leakTable } from './speed/leaks.ts';

/**
 * `npm run bench -- leaks`: what the mailbox's tab holds over 10,000 steps and 1,000 documents with the guide in it. Fails
 * when it grows. Wants the built extension (`npx wxt build -b chrome`); takes some ten minutes.
 */
export async function run(options: BenchOptions): Promise<void> {
  const found = await leaks(10_000, 1_000);
  console.log(leakTable(found));
  if (options.json) writeFileSync(options.json, `${JSON.stringify(found, null, 2)}\n`);
  const grown = grew(found);
  if (grown.length > 0) throw new Error(`it grows: ${grown.join(', ')}`);
}
