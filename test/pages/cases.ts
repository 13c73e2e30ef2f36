import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BenchCase } from '../bench/page-case.ts';
import { accountTraps } from './account-traps.ts';
import { asideTraps } from './aside-traps.ts';
import { mutations, seeded } from './mutate.ts';
import type { Replica } from './page.ts';
import { readCases } from './read-cases.ts';
import { appPassword, home, hub, identity, others, proofs, wizard } from './set-a/account.ts';
import { outlook } from './set-a/outlook.ts';
import { accountB } from './set-b/account.ts';
import { outlookB } from './set-b/outlook.ts';
import { settingsTraps } from './settings-traps.ts';
import { traps } from './traps.ts';
import { ownWords, type Words } from './words.ts';

/** Every replica of the first set in one language. */
export function setA(w: Words): Replica[] {
  return [home, hub, proofs, wizard, appPassword, identity, others, outlook].flatMap((make) => make(w));
}

/** The second set, in its own words. */
const setB = (): Replica[] => [...accountB(), ...outlookB()];

/** The sets that others wrote without having seen the code (docs/benches.md), now seen. */
const unseen = (): BenchCase[] =>
  ['c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].flatMap((set) => inFolder(`set-${set}`, set));

/** Pages that people reported (docs/mend-a-page.md). */
const reported = (): BenchCase[] => inFolder('reported', 'reported');

function inFolder(name: string, as: string): BenchCase[] {
  const folder = fileURLToPath(new URL(name, import.meta.url));
  if (!existsSync(folder)) return [];
  return readCases(folder).map(({ file, html }) => ({ file: `${as}/${file}`, html }));
}

/**
 * The project's own page cases: each replica as it is and with seeded mutations, generated each time.
 * `SIGNPOST_CASES=12` takes every 12th, for a quick look.
 */
export function ownCases(): BenchCase[] {
  const cases = ownWords.flatMap((w, i) => setA(w).flatMap((r) => variantsOf(r, i < 4 ? 4 : 1)));
  cases.push(
    ...[...traps(), ...accountTraps(), ...settingsTraps(), ...asideTraps()].map((r) => ({
      file: r.name,
      html: r.html,
    })),
  );
  cases.push(...setB().flatMap((r) => variantsOf(r, 3)));
  cases.push(...unseen(), ...reported());
  const every = Number(process.env.SIGNPOST_CASES ?? 1);
  return cases.filter((_, i) => i % every === 0);
}

/** A replica as it is, then `rounds` times with one to four mutations drawn by a seed made from its name. */
function variantsOf(replica: Replica, rounds: number): BenchCase[] {
  const cases: BenchCase[] = [{ file: replica.name, html: replica.html }];
  let seed = 7;
  for (const c of replica.name) seed = (Math.imul(seed, 31) + (c.codePointAt(0) ?? 0)) >>> 0;
  const random = seeded(seed);
  for (let round = 0; round < rounds; round++) {
    const kinds = [
      ...new Set(
        Array.from(
          { length: 1 + Math.floor(random() * 4) },
          () => mutations[Math.floor(random() * mutations.length)] as string,
        ),
      ),
    ];
    cases.push({
      file: `${replica.name}+${kinds.join('+')}`,
      html: replica.html,
      mutation: { seed: seed + round, kinds },
    });
  }
  return cases;
}
