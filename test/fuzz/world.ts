import { expect, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { planOf } from '../../utils/background/plan-of.ts';
import { summary } from '../../utils/report/summary.ts';
import { readSecret, secretAlarm, secretLifeMs } from '../../utils/secret/secret.ts';
import { loadStore } from '../../utils/store/store-item.ts';
import type { Step } from './journey-steps.ts';
import * as rig from './rig.ts';
import { seenPage } from './seen-page.ts';

const addresses = ['pat@outlook.com', 'sam@hotmail.com'] as const;
export const origins = ['https://app.example', 'https://other.example'] as const;
export const appTab = 7;
export const microsoftTab = 8;
export const passwordPage = 'https://account.live.com/proofs/AppPassword';

/** The world around the background: what it does to it step by step, and what may be known of the password. */
export class World {
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
            id: crypto.randomUUID(),
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
            page: seenPage(this.loud()),
            field: 0,
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
