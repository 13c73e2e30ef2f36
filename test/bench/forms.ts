import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { bundle } from '../harness/bundle.ts';
import { launchChromium } from '../harness/launch.ts';
import { formCases } from './forms-cases.ts';
import type { FormAnswer } from './forms-page.ts';
import type { BenchOptions } from './run.ts';

const corpora = new URL('../corpora/', import.meta.url).pathname;

interface Tally {
  cases: number;
  fields: number;
  found: number;
  missed: number;
  wrong: number;
  falseAlarms: number;
  perfectForms: number;
  passwordElsewhere: number;
  fillable: number;
  filled: number;
  fillFailed: number;
}
const zero = (): Tally => ({
  cases: 0,
  fields: 0,
  found: 0,
  missed: 0,
  wrong: 0,
  falseAlarms: 0,
  perfectForms: 0,
  passwordElsewhere: 0,
  fillable: 0,
  filled: 0,
  fillFailed: 0,
});

function count(tally: Tally, answer: FormAnswer): void {
  tally.cases++;
  let perfect = true;
  for (const r of answer.results) {
    if (r.kind === 'falseAlarm') tally.falseAlarms++;
    else {
      tally.fields++;
      tally[r.kind]++;
    }
    if (r.kind !== 'found') perfect = false;
    if (r.fillable) {
      tally.fillable++;
      if (r.filled) tally.filled++;
      else tally.fillFailed++;
    }
  }
  if (perfect) tally.perfectForms++;
  if (answer.passwordElsewhere > 0) tally.passwordElsewhere++;
}

const percent = (a: number, b: number): string => (b === 0 ? '-' : `${((100 * a) / b).toFixed(1)} %`);

/** What the project's own cases must reach; less is a failure of the run. */
function holdBars(t: Tally): void {
  const bars: [string, boolean][] = [
    ['fields found: at least 98 %', t.found >= t.fields * 0.98],
    ['wrong: at most 0.5 %', t.wrong <= t.fields * 0.005],
    ['forms perfect: at least 90 %', t.perfectForms >= t.cases * 0.9],
    ['password elsewhere: never', t.passwordElsewhere === 0],
    ['filled: at least 99 % of fillable', t.filled >= t.fillable * 0.99],
  ];
  for (const [bar, holds] of bars) {
    if (holds) continue;
    console.log(`falls short · ${bar}`);
    process.exitCode = 1;
  }
}

/** Detection, a fill with known values and the values read back, over form cases. See docs/benches.md. */
export async function run(options: BenchOptions): Promise<void> {
  const cases = formCases(options.cases ?? `${corpora}forms`);
  const script = await bundle(new URL('./forms-page.ts', import.meta.url).pathname, 'signpostForms');
  const pages = new Map(cases.map((c, i) => [`/${i}`, c.html]));
  const server = createServer((request, response) => {
    const html = pages.get(request.url ?? '');
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await launchChromium();
  const total = zero();
  const parts = { developed: zero(), held: zero() };
  const byRole: Record<string, { fields: number; found: number; wrong: number; falseAlarms: number }> = {};
  const failures: { file: string; control: string; kind: string; detail: string; held: boolean }[] = [];
  const times: number[] = [];
  const answers: string[] = [];
  try {
    const page = await browser.newPage();
    for (const [i, one] of cases.entries()) {
      await page.goto(`${base}/${i}`, { waitUntil: 'domcontentloaded' });
      await page.evaluate(script);
      const answer = (await page.evaluate(`signpostForms.strip(), signpostForms.judge()`)) as FormAnswer;
      count(total, answer);
      count(one.held ? parts.held : parts.developed, answer);
      times.push(answer.ms);
      for (const r of answer.results) {
        byRole[r.role] ??= { fields: 0, found: 0, wrong: 0, falseAlarms: 0 };
        const row = byRole[r.role] as { fields: number; found: number; wrong: number; falseAlarms: number };
        if (r.kind === 'falseAlarm') row.falseAlarms++;
        else row.fields++;
        if (r.kind === 'found') row.found++;
        if (r.kind === 'wrong') row.wrong++;
        if (r.kind !== 'found')
          failures.push({ file: one.file, control: r.role, kind: r.kind, detail: r.detail, held: one.held });
        else if (r.fillable && !r.filled)
          failures.push({ file: one.file, control: r.role, kind: 'fill', detail: r.detail, held: one.held });
      }
      if (answer.passwordElsewhere > 0)
        failures.push({
          file: one.file,
          control: 'password',
          kind: 'passwordElsewhere',
          detail: String(answer.passwordElsewhere),
          held: one.held,
        });
      const number = (n: string | null): number | null => (n === null || n === '' ? null : Number(n));
      answers.push(
        JSON.stringify({
          file: one.file,
          roles: Object.fromEntries(Object.entries(answer.roles).map(([role, n]) => [role, number(n)])),
          readBack: answer.readBack,
          passwordIn: answer.passwordIn.map(number),
          ms: answer.ms,
        }),
      );
    }
  } finally {
    await browser.close();
    server.close();
  }
  times.sort((a, b) => a - b);
  const at = (q: number): number =>
    Math.round((times[Math.min(times.length - 1, Math.floor(times.length * q))] ?? 0) * 100) / 100;
  const show = (name: string, t: Tally): void =>
    console.log(
      `${name.padEnd(10)} ${String(t.cases).padStart(4)} forms · fields ${t.fields} · found ${percent(t.found, t.fields)} · wrong ${percent(t.wrong, t.fields)} · false alarms ${t.falseAlarms} · perfect ${percent(t.perfectForms, t.cases)} · filled ${percent(t.filled, t.fillable)} of ${t.fillable} · password elsewhere ${t.passwordElsewhere}`,
    );
  show('all', total);
  if (parts.held.cases > 0) {
    show('developed', parts.developed);
    show('held out', parts.held);
  }
  if (options.json)
    writeFileSync(
      options.json,
      `${JSON.stringify({ ...total, byRole, msPerCase: { p50: at(0.5), p95: at(0.95) }, heldOut: parts.held, failures }, null, 1)}\n`,
    );
  // The apps kept aside are not shown one by one: nobody shall tune to them.
  else
    for (const f of failures.filter((f) => !f.held).slice(0, 60))
      console.log(`  ${f.file} ${f.control}: ${f.kind} ${f.detail}`);
  if (!options.cases || resolve(options.cases).startsWith(corpora)) holdBars(total);
  if (options.answers) writeFileSync(options.answers, `${answers.join('\n')}\n`);
}
