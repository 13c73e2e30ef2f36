import { parseArgs } from 'node:util';

/** `npm run bench -- <name> [--cases PATH] [--json FILE] [--answers FILE]`: see docs/benches.md. */
export interface BenchOptions {
  cases?: string;
  json?: string;
  answers?: string;
}

const benches: Record<string, () => Promise<{ run(options: BenchOptions): Promise<void> }>> = {
  pages: () => import('./pages.ts'),
  forms: () => import('./forms.ts'),
  errors: () => import('./errors.ts'),
  speed: () => import('./speed.ts'),
  leaks: () => import('./leaks.ts'),
  tasks: () => import('./tasks.ts'),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { cases: { type: 'string' }, json: { type: 'string' }, answers: { type: 'string' } },
});
const load = benches[positionals[0] ?? ''];
if (!load) {
  console.error(
    `usage: npm run bench -- <${Object.keys(benches).join('|')}> [--cases PATH] [--json FILE] [--answers FILE]`,
  );
  process.exit(2);
}
await (await load()).run(values);
