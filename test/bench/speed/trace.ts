interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  tid: number;
  pid: number;
  args?: {
    data?: { url?: string; stackTrace?: { url?: string; functionName?: string }[] };
    beginData?: { stackTrace?: { url?: string; functionName?: string }[] };
  };
}

export interface Work {
  /** Main-thread time in calls of our script, ms. */
  totalMs: number;
  calls: number;
  longestMs: number;
  /** Layouts and style recalculations that a call of ours forced, and how many of them in the observer's callback. */
  forced: number;
  forcedInObserver: number;
}

/** Reads what one script did out of a recording of `devtools.timeline`. `script` is its whole address. */
export function readTrace(trace: Uint8Array, script: string): Work {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const calls = traceEvents.filter(
    (event) => event.name === 'FunctionCall' && event.ph === 'X' && event.args?.data?.url === script,
  );
  const timers = traceEvents.filter(
    (event) => ['TimerFire', 'FireAnimationFrame', 'EventDispatch'].includes(event.name) && event.ph === 'X',
  );
  const within = (event: TraceEvent, outer: TraceEvent) =>
    event.tid === outer.tid &&
    event.pid === outer.pid &&
    event.ts >= outer.ts &&
    event.ts <= outer.ts + (outer.dur ?? 0);
  const forced = traceEvents.filter(
    (event) =>
      ['Layout', 'UpdateLayoutTree'].includes(event.name) &&
      event.ph === 'X' &&
      calls.some((call) => within(event, call)),
  );
  const milliseconds = calls.map(({ dur = 0 }) => dur / 1000);
  return {
    totalMs: milliseconds.reduce((sum, one) => sum + one, 0),
    calls: calls.length,
    longestMs: Math.max(0, ...milliseconds),
    forced: forced.length,
    // What runs in no timer, frame or event is the callback of an observer.
    forcedInObserver: forced.filter((event) => !timers.some((timer) => within(event, timer))).length,
  };
}
