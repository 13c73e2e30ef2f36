interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  tid: number;
  pid: number;
  id?: string;
  args?: {
    data?: {
      startTime?: number;
      timeDeltas?: number[];
      cpuProfile?: { nodes?: ProfileNode[]; samples?: number[] };
    };
  };
}
interface ProfileNode {
  id: number;
  parent?: number;
  callFrame: { url?: string; functionName?: string };
}

/** A task of the browser in which scripts of ours ran. */
export interface Task {
  /** File of the extension, e.g. `target.js`. */
  script: string;
  /** Time in which a function of ours was running or had called what ran (layout, garbage collection), ms. */
  ours: number;
  /** The whole task, with whatever of the page or the browser ran in it, ms. */
  whole: number;
  /** The function of ours in which most of it was spent; minified. */
  mostly: string;
}

/** Categories to record: the tasks of every thread, and a sample of what runs every 0.2 ms or so. */
export const categories = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'toplevel',
  'disabled-by-default-v8.cpu_profiler',
  'v8',
];

/** The recorder's own beginning in a process: for 20 to 60 ms it holds whatever task comes first there. */
const recorder = 'CpuProfiler::StartProfiling';

interface Sample {
  /** The middle of what it stands for, and how long that was without the recorder's own beginning. */
  at: number;
  ms: number;
  script: string | null;
  inside: string;
}

/**
 * The tasks of a recording in which scripts of the extension ran, in every process: pages, our own documents, the
 * background. `base` is the extension's address. A sample counts as ours when any function on its stack is.
 */
export function tasksOf(trace: Uint8Array, base: string): Task[] {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const threads = new Map<string, Sample[]>();
  const profiles = new Map<string, { thread: string; now: number; nodes: Map<number, ProfileNode> }>();
  const beginnings = traceEvents.filter(({ name, ph }) => name === recorder && ph === 'X');
  const recording = (thread: string, from: number, to: number): number =>
    beginnings
      .filter(({ pid, tid }) => `${pid}/${tid}` === thread)
      .reduce(
        (ms, { ts, dur = 0 }) => ms + Math.max(0, Math.min(to, ts + dur) - Math.max(from, ts)) / 1000,
        0,
      );
  for (const event of traceEvents) {
    const data = event.args?.data;
    const id = `${event.pid}/${event.id}`;
    if (event.name === 'Profile')
      profiles.set(id, {
        thread: `${event.pid}/${event.tid}`,
        now: data?.startTime ?? event.ts,
        nodes: new Map(),
      });
    if (event.name !== 'ProfileChunk') continue;
    const profile = profiles.get(id);
    if (!profile) continue;
    for (const node of data?.cpuProfile?.nodes ?? []) profile.nodes.set(node.id, node);
    const samples = threads.get(profile.thread) ?? [];
    threads.set(profile.thread, samples);
    for (const [n, node] of (data?.cpuProfile?.samples ?? []).entries()) {
      const ms = (data?.timeDeltas?.[n] ?? 0) / 1000;
      profile.now += ms * 1000;
      // What was seen at this moment ran since the moment before.
      const from = profile.now - ms * 1000;
      samples.push({
        at: (from + profile.now) / 2,
        ms: ms - recording(profile.thread, from, profile.now),
        ...ownerOf(node, profile.nodes, base),
      });
    }
  }
  return traceEvents
    .filter(({ name, ph }) => name === 'RunTask' && ph === 'X')
    .flatMap((task) => {
      const thread = `${task.pid}/${task.tid}`;
      const end = task.ts + (task.dur ?? 0);
      return ours(task, threads.get(thread) ?? [], recording(thread, task.ts, end));
    });
}

/** The script of ours on the stack, and the innermost function of it. */
function ownerOf(
  id: number,
  nodes: ReadonlyMap<number, ProfileNode>,
  base: string,
): Pick<Sample, 'script' | 'inside'> {
  for (
    let node = nodes.get(id);
    node;
    node = node.parent === undefined ? undefined : nodes.get(node.parent)
  ) {
    const { url = '', functionName = '' } = node.callFrame;
    if (url.startsWith(base))
      return { script: url.slice(base.length), inside: functionName || '(anonymous)' };
  }
  return { script: null, inside: '' };
}

function ours(task: TraceEvent, samples: readonly Sample[], recorded: number): Task[] {
  const end = task.ts + (task.dur ?? 0);
  const inside = samples.filter(({ at, script }) => script !== null && at >= task.ts && at <= end);
  const [first] = inside;
  if (!first) return [];
  const byFunction = new Map<string, number>();
  let total = 0;
  for (const sample of inside) {
    total += sample.ms;
    byFunction.set(sample.inside, (byFunction.get(sample.inside) ?? 0) + sample.ms);
  }
  const [mostly = ''] = [...byFunction].sort(([, a], [, b]) => b - a)[0] ?? [];
  const whole = (task.dur ?? 0) / 1000 - recorded;
  return [{ script: first.script ?? '', ours: Math.min(total, whole), whole, mostly }];
}
