import fc from 'fast-check';

/** One thing that a person, a page or the browser does. */
export type Step =
  | { do: 'start'; who: 0 | 1 }
  | {
      do:
        | 'take'
        | 'throw away'
        | 'end'
        | 'start over'
        | 'delete everything'
        | 'copied'
        | 'worked'
        | 'refused';
    }
  | { do: 'type'; blanks: boolean }
  | { do: 'preview' | 'confirm' | 'undo' | 'cancel' | 'go' | 'close tab' | 'stop worker' | 'restart browser' }
  | { do: 'hello'; who: 'bound' | 'other document' | 'other origin' | 'other script' | 'frame' }
  | { do: 'previewed' | 'filled' | 'picked' | 'alarm' | 'observed' }
  | { do: 'result' | 'explain'; text: 0 | 1 | 2 }
  | { do: 'wait' | 'clock back'; minutes: number };

const plain = <D extends string>(...names: D[]) => fc.constantFrom(...names).map((name) => ({ do: name }));
const step = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('start' as const), who: fc.constantFrom(0 as const, 1 as const) }),
  },
  {
    weight: 4,
    arbitrary: plain(
      'take',
      'throw away',
      'end',
      'start over',
      'delete everything',
      'copied',
      'worked',
      'refused',
    ),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('type' as const), blanks: fc.boolean() }) },
  {
    weight: 6,
    arbitrary: plain(
      'preview',
      'confirm',
      'undo',
      'cancel',
      'go',
      'close tab',
      'stop worker',
      'restart browser',
    ),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('hello' as const),
      who: fc.constantFrom(
        'bound',
        'bound',
        'bound',
        'other document',
        'other origin',
        'other script',
        'frame',
      ),
    }),
  },
  { weight: 6, arbitrary: plain('previewed', 'filled', 'picked', 'alarm', 'observed') },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('result' as const, 'explain' as const),
      text: fc.constantFrom(0 as const, 1 as const, 2 as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('wait' as const, 'clock back' as const),
      minutes: fc.integer({ min: 0, max: 12 }),
    }),
  },
) as fc.Arbitrary<Step>;

/** A journey that gets to a fill, so that random steps in between meet a password under way. */
const way: Step[] = [
  { do: 'start', who: 0 },
  { do: 'type', blanks: false },
  { do: 'preview' },
  { do: 'hello', who: 'bound' },
  { do: 'previewed' },
  { do: 'confirm' },
  { do: 'hello', who: 'bound' },
  { do: 'filled' },
];
/** Mostly nothing, so that most of these journeys get to the fill. */
const between = fc.oneof(
  { weight: 2, arbitrary: fc.constant<Step[]>([]) },
  { weight: 1, arbitrary: fc.array(step, { maxLength: 2 }) },
);
export const journeys = fc.oneof(
  fc.array(step, { minLength: 1, maxLength: 25 }),
  fc
    .array(between, { minLength: way.length, maxLength: way.length })
    .map((more) => way.flatMap((one, n) => [one, ...(more[n] ?? [])])),
);
