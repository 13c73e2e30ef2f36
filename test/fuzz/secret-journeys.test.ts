import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { planOf } from '../../utils/background/plan-of.ts';
import { summary } from '../../utils/report/summary.ts';
import { readSecret, secretAlarm, secretLifeMs } from '../../utils/secret/secret.ts';
import { loadStore } from '../../utils/store/store-item.ts';
import * as rig from './rig.ts';
import { runs } from './runs.ts';

vi.mock('../../utils/messages/wire.ts', async () => (await import('./rig.ts')).wireModule());

/**
 * Random journeys of one app password through the real background on a fake browser: whatever a person, a page and the
 * browser do, in whatever order, after each step every value that was ever kept is looked for everywhere.
 */
const addresses = ['pat@outlook.com', 'sam@hotmail.com'] as const;
const origins = ['https://app.example', 'https://other.example'] as const;
const appTab = 7;
const microsoftTab = 8;
const passwordPage = 'https://account.live.com/proofs/AppPassword';

type Step =
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
const journeys = fc.oneof(
  fc.array(step, { minLength: 1, maxLength: 25 }),
  fc
    .array(fc.array(step, { maxLength: 2 }), { minLength: way.length, maxLength: way.length })
    .map((between) => way.flatMap((one, n) => [one, ...(between[n] ?? [])])),
);

class World {
  #count = 0;
  #instance = 'I1';
  /** Every value that was ever kept. */
  values: string[] = [];
  /** What may be kept now, and until when; null when nothing may. */
  kept: { value: string; address: string; until: number; latest: number } | null = null;
  /** Values that the app's page has been given, by a fill. */
  given = new Set<string>();
  /** Of these, what it may have told us again when they were no longer kept: then they are its own text like any other. */
  told = new Set<string>();
  now = 1_800_000_000_000;

  fresh(): string {
    this.#count += 1;
    const value = `${String.fromCharCode(97 + (this.#count % 26)).repeat(3)}qzxkvjwphmdfb`;
    this.values.push(value);
    return value;
  }

  async current() {
    const { store } = await loadStore();
    return store.journeys.find((journey) => journey.id === store.current);
  }

  forget(address?: string): void {
    if (address === undefined || this.kept?.address === address) this.kept = null;
  }

  async take(how: 'take' | 'type', blanks = false): Promise<void> {
    const journey = await this.current();
    const value = this.fresh();
    const typed = blanks ? (value.match(/.{1,4}/g) ?? []).join(' ') : value;
    rig.answerPages((name) =>
      name === 'ask.readPassword' ? { ok: true, value } : name === 'ask.wake' ? null : undefined,
    );
    const answer = (await (how === 'take'
      ? rig.send('panel.takePassword', { id: journey?.id ?? 'none' })
      : rig.send('panel.typePassword', { id: journey?.id ?? 'none', value: typed }))) as { ok: boolean };
    if (answer.ok && journey)
      this.kept = { value, address: journey.address, until: this.now + secretLifeMs, latest: this.now };
  }

  private from(who: Extract<Step, { do: 'hello' }>['who']) {
    const sender = rig.page(
      who === 'other origin' ? `${origins[1]}/` : `${origins[0]}/settings`,
      appTab,
      who === 'other document' ? 'D2' : 'D1',
    );
    return who === 'frame' ? { ...sender, frameId: 3 } : sender;
  }

  /** What a page says that repeats all it knows: every password that was ever written into it. */
  private loud = () => [...this.given].join(' ').slice(-400);

  async run(one: Step): Promise<unknown> {
    const journey = await this.current();
    const id = journey?.id ?? 'none';
    const row = {
      id: 'r1',
      role: 'smtp.password',
      label: `Password ${this.loud()}`,
      value: '',
      secret: true,
      before: 'empty',
      on: true,
    };
    switch (one.do) {
      case 'start':
        return rig
          .send('panel.startJourney', {
            address: addresses[one.who],
            app: 'other',
            appName: 'App',
            purpose: 'send',
          })
          .then(async (answer) => {
            await rig.send('panel.chooseWay', { id: (await this.current())?.id, way: 'password' });
            return answer;
          });
      case 'take':
        await this.take('take');
        return undefined;
      case 'type':
        await this.take('type', one.blanks);
        return undefined;
      case 'throw away':
        this.forget();
        return rig.send('panel.throwAwayPassword', null);
      case 'copied':
        return rig.send('panel.copied', { copied: true });
      case 'end': {
        const { store } = await loadStore();
        if (!store.journeys.some((j) => j.id !== id && j.address === this.kept?.address)) this.forget();
        return rig.send('panel.endJourney', { id });
      }
      case 'start over':
        this.forget(journey?.address);
        return rig.send('panel.startOver', { id });
      case 'delete everything':
        this.forget();
        return rig.send('panel.deleteEverything', null);
      case 'worked':
        if (journey) this.forget(journey.address);
        return rig.send('panel.tellResult', { id, result: 'worked' });
      case 'refused':
        // Only on the password way does a refusal speak of the password.
        if (journey && planOf((await loadStore()).store, journey).way === 'password')
          this.forget(journey.address);
        return rig.send('panel.tellResult', { id, result: 'refused' });
      case 'preview':
        return rig.send('panel.previewFill', { id, tabId: appTab });
      case 'confirm':
        return rig.send('panel.confirmFill', { tabId: appTab });
      case 'undo':
        return rig.send('panel.undoFill', { tabId: appTab });
      case 'cancel':
        return rig.send('panel.cancelFill', { tabId: appTab });
      case 'go':
        return rig.send('panel.go', { id, step: 'app-password' });
      case 'close tab':
        fakeBrowser.tabs.onRemoved.trigger(appTab, { windowId: 0, isWindowClosing: false });
        return undefined;
      case 'stop worker':
        return rig.startBackground();
      case 'restart browser':
        this.forget();
        await fakeBrowser.storage.session.clear();
        return rig.startBackground();
      case 'hello': {
        const answer = (await rig.send(
          'target.hello',
          { instance: one.who === 'other script' ? 'I9' : this.#instance },
          this.from(one.who),
        )) as { do: string; password?: string | null } | undefined;
        if (answer?.do === 'fill' && typeof answer.password === 'string') {
          // The one answer that may carry it: to the bound script, of its own journey's mailbox, while it is kept.
          expect(one.who).toBe('bound');
          expect(answer.password).toBe(this.kept?.value);
          this.given.add(answer.password);
          return undefined;
        }
        return answer;
      }
      case 'previewed':
        return rig.send(
          'target.previewed',
          {
            instance: this.#instance,
            preview: {
              rows: [row],
              ambiguous: [],
              oauthOffered: false,
              savesOnBlur: false,
              testLabel: this.loud(),
            },
          },
          this.from('bound'),
        );
      case 'filled':
        return rig.send(
          'target.filled',
          {
            instance: this.#instance,
            report: { rows: [{ id: 'r1', role: 'smtp.password', label: this.loud(), outcome: 'filled' }] },
          },
          this.from('bound'),
        );
      case 'picked':
        return rig.send(
          'target.picked',
          {
            instance: this.#instance,
            role: 'smtp.password',
            description: {
              tag: 'INPUT',
              type: 'password',
              name: this.loud(),
              id: '',
              label: this.loud(),
              placeholder: '',
              titles: [this.loud()],
              nth: 0,
            },
          },
          this.from('bound'),
        );
      case 'result':
      case 'explain': {
        const text = `${['Test email sent successfully', '535 5.7.139 Authentication unsuccessful, basic authentication is disabled', 'something else'][one.text]} (${this.loud()})`;
        return one.do === 'result'
          ? rig.send('target.result', { instance: this.#instance, text }, this.from('bound'))
          : rig.send('panel.explain', { id, text });
      }
      case 'observed':
        return rig.send(
          'guide.observed',
          { report: 1, at: this.now, page: 'app-password', state: {}, settled: {}, since: {}, obstacles: [] },
          rig.page(passwordPage, microsoftTab),
        );
      case 'wait':
        this.now += one.minutes * 60_000;
        vi.setSystemTime(this.now);
        return undefined;
      case 'clock back':
        this.now -= one.minutes * 60_000;
        vi.setSystemTime(this.now);
        return undefined;
      case 'alarm': {
        const alarm = await fakeBrowser.alarms.get(secretAlarm);
        if (alarm && alarm.scheduledTime <= this.now) await fakeBrowser.alarms.onAlarm.trigger(alarm);
        if (this.kept && (await readSecret(this.now)) !== null)
          this.kept.latest = Math.max(this.kept.latest, this.now);
        return undefined;
      }
      default:
        return one satisfies never;
    }
  }

  /** Searches everything that there is for every value that ever was. */
  async search(answer: unknown): Promise<void> {
    const { store } = await loadStore();
    const session = await fakeBrowser.storage.session.get();
    const { secret, ...rest } = session;
    const summaries = store.journeys.map((journey) =>
      summary({ store, plan: planOf(store, journey), journeyId: journey.id }),
    );
    const { asks, printed, shown } = rig.heard();
    const everywhere = JSON.stringify([
      answer,
      await fakeBrowser.storage.local.get(),
      await fakeBrowser.storage.sync.get(),
      summaries,
      asks,
      printed,
      shown,
    ]);
    const value = (secret as { value?: string } | undefined)?.value;
    if (value === undefined) this.kept = null;
    else expect(value).toBe(this.kept?.value);
    for (const old of this.values) {
      if (old !== value && this.told.has(old)) continue;
      expect(JSON.stringify(rest)).not.toContain(old);
      expect(everywhere).not.toContain(old);
    }
    // What can be read is what is kept, for as long as it may be, whatever the clock did.
    const readable = await readSecret(this.now);
    if (readable !== null) {
      expect(readable).toBe(this.kept?.value);
      expect(this.now).toBeLessThan(this.kept?.until ?? 0);
    }
  }
}

describe('the app password', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] });
    return () => vi.useRealTimers();
  });
  let fills = 0;
  let stepsRun = 0;
  afterAll(() => {
    // Not vacuous: in many of the journeys a password was kept and filled.
    expect(fills).toBeGreaterThan(runs / 50);
    expect(stepsRun).toBeGreaterThan(runs);
  });

  it('is nowhere but where it may be, whatever happens in whatever order', { timeout: 900_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(journeys, async (steps) => {
        rig.reset();
        const world = new World();
        vi.setSystemTime(world.now);
        rig.tabAt(appTab, `${origins[0]}/settings`);
        rig.tabAt(microsoftTab, passwordPage);
        await rig.startBackground();
        for (const one of steps) {
          if (/previewed|filled|picked/.test(one.do))
            for (const value of world.given) if (value !== world.kept?.value) world.told.add(value);
          const answer = await world.run(one);
          await rig.idle();
          await world.search(answer);
          stepsRun += 1;
        }
        fills += world.given.size;
        // However it went: time passes, the background looks at the clock, and it is gone.
        world.now = Math.max(world.now, world.kept?.until ?? 0);
        vi.setSystemTime(world.now);
        await rig.startBackground();
        expect(JSON.stringify((await fakeBrowser.storage.session.get()).secret ?? null)).toBe('null');
      }),
      { numRuns: runs / 5 },
    );
  });
});
