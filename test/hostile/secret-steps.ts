import fc from 'fast-check';

/** What a person, a page or the browser may do to an app password, in real browsers. */
export const steps = [
  'take',
  'type',
  'show',
  'copy',
  'fill',
  'undo',
  'refuse',
  'work',
  'explain',
  'summary',
  'report',
  'navigate',
  'close the page',
  'throw away',
  'end',
  'time out',
  'clock back',
  'stop the worker',
  'restart the browser',
] as const;
export type Step = (typeof steps)[number];

/** A password's whole way, with anything in between: so that most journeys have one under way. */
const way: Step[] = ['take', 'fill', 'fill'];
const between = fc.constantFrom(...steps);
export const journeys = fc.record({
  /** The app's page repeats what was written into it, in places that Signpost reads. */
  loud: fc.boolean(),
  steps: fc
    .array(fc.array(between, { minLength: 1, maxLength: 3 }), {
      minLength: way.length,
      maxLength: way.length,
    })
    .map((more) => way.flatMap((one, n) => [one, ...(more[n] ?? [])])),
});

/** Two journeys with each of the steps in one of them, so that `npm test` meets every one; the others are random. */
export const surely: { loud: boolean; steps: Step[] }[] = [
  {
    loud: false,
    steps: [
      ...(['take', 'report', 'copy', 'summary', 'fill', 'stop the worker', 'fill'] as const),
      ...(['navigate', 'close the page', 'fill', 'refuse', 'type', 'restart the browser'] as const),
    ],
  },
  {
    loud: true,
    steps: [
      ...(['type', 'show', 'fill', 'explain', 'undo', 'fill', 'clock back', 'type', 'work'] as const),
      ...(['type', 'time out', 'type', 'throw away', 'type', 'end'] as const),
    ],
  },
];
