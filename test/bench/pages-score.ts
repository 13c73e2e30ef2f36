import type { PageAnswer } from './pages-page.ts';

export interface PagesScore {
  cases: number;
  controls: number;
  found: number;
  missed: number;
  wrong: number;
  absences: number;
  falseAlarms: number;
  pageRight: number;
  states: number;
  stateRight: number;
  stateWrong: number;
  stateUnknown: number;
  msPerCase: { p50: number; p95: number };
  failures: Failure[];
  naive: { found: number; wrong: number; falseAlarms: number };
}

export interface Failure {
  file: string;
  control: string;
  kind: 'missed' | 'wrong' | 'falseAlarm' | 'page' | 'state';
  detail: string;
}

const times = new WeakMap<PagesScore, number[]>();

export function emptyScore(): PagesScore {
  const score: PagesScore = {
    cases: 0,
    controls: 0,
    found: 0,
    missed: 0,
    wrong: 0,
    absences: 0,
    falseAlarms: 0,
    pageRight: 0,
    states: 0,
    stateRight: 0,
    stateWrong: 0,
    stateUnknown: 0,
    msPerCase: { p50: 0, p95: 0 },
    failures: [],
    naive: { found: 0, wrong: 0, falseAlarms: 0 },
  };
  times.set(score, []);
  return score;
}

/** Counts one page's answer; what each number means is in docs/benches.md. */
export function addAnswer(score: PagesScore, file: string, got: PageAnswer): void {
  const fail = (kind: Failure['kind'], control: string, detail: string) =>
    score.failures.push({ file, control, kind, detail });
  score.cases++;
  for (const [control, { verdict, why, naive }] of Object.entries(got.judged)) {
    score.controls++;
    if (verdict === 'right') score.found++;
    else if (verdict === 'none') {
      score.missed++;
      fail('missed', control, why);
    } else {
      score.wrong++;
      fail('wrong', control, why);
    }
    if (naive === 'right') score.naive.found++;
    else if (naive === 'other') score.naive.wrong++;
  }
  score.absences += (got.truth.absent ?? []).filter((c) => !(c in got.judged)).length;
  score.falseAlarms += got.falseAlarms.length;
  score.naive.falseAlarms += got.naiveFalseAlarms;
  for (const alarm of got.falseAlarms) fail('falseAlarm', alarm.control, alarm.what);
  if (got.truth.page === undefined || got.truth.page === got.page) score.pageRight++;
  else fail('page', '', `${got.page} instead of ${got.truth.page}`);
  for (const [key, value] of Object.entries(got.truth.state ?? {})) {
    score.states++;
    const said = got.state[key];
    if (said === undefined) score.stateUnknown++;
    else if (said === value) score.stateRight++;
    else score.stateWrong++;
    if (said !== value) fail('state', key, `${said ?? 'unknown'} instead of ${value}`);
  }
  const list = times.get(score) ?? [];
  list.push(got.ms);
  list.sort((a, b) => a - b);
  const at = (share: number) =>
    Math.round((list[Math.min(list.length - 1, Math.floor(list.length * share))] ?? 0) * 100) / 100;
  score.msPerCase = { p50: at(0.5), p95: at(0.95) };
}

export function printScore(score: PagesScore): void {
  const share = (n: number, of: number) => (of === 0 ? '-' : `${((100 * n) / of).toFixed(2)} %`);
  console.log(`cases       ${score.cases}`);
  console.log(`page right  ${score.pageRight} (${share(score.pageRight, score.cases)})`);
  console.log(
    `controls    ${score.controls}: found ${score.found} (${share(score.found, score.controls)}), missed ${score.missed}, wrong ${score.wrong}`,
  );
  console.log(
    `absences    ${score.absences}: false alarms ${score.falseAlarms} (${share(score.falseAlarms, score.absences)})`,
  );
  console.log(
    `states      ${score.states}: right ${score.stateRight} (${share(score.stateRight, score.states)}), wrong ${score.stateWrong}, unknown ${score.stateUnknown}`,
  );
  console.log(
    `naive       found ${score.naive.found} (${share(score.naive.found, score.controls)}), wrong ${score.naive.wrong}, false alarms ${score.naive.falseAlarms}`,
  );
  console.log(`ms a page   median ${score.msPerCase.p50}, 95th percentile ${score.msPerCase.p95}`);
  for (const f of score.failures.slice(0, 60))
    console.log(`  ${f.kind.padEnd(10)} ${f.control.padEnd(28)} ${f.file}: ${f.detail}`);
  if (score.failures.length > 60) console.log(`  … ${score.failures.length - 60} more in --json`);
}
