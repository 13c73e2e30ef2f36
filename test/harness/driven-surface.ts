import { inPage } from './in-page/bundle-in-page.ts';
import type { ControlTarget, FoundControl, PlainTarget } from './in-page/controls.ts';
import { type Surface, until } from './signpost.ts';

/** The few things each browser does in its own way; `DrivenSurface` makes a `Surface` of them. */
export interface SurfaceDriver {
  /** Evaluates the body of an async function in the document's own world; its result is JSON. */
  run(body: string): Promise<unknown>;
  /** A real press of the primary button at viewport coordinates. */
  clickAt(x: number, y: number): Promise<void>;
  /** Real key presses, one per name (`KeyboardEvent.key`). */
  keys(names: string[]): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** Lays the document out as for paper, until told otherwise. */
  layOutFor(medium: 'print' | 'screen'): Promise<void>;
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
}

const defaultPatience = 10_000;
const fold = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Whether the text, white space folded, contains the words or matches the pattern. */
export function matches(text: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? fold(text).includes(fold(wanted)) : wanted.test(fold(text));
}

function plain(target: ControlTarget): PlainTarget {
  if (typeof target === 'string') return { css: target };
  if ('css' in target) return target;
  const { role, name, nth } = target;
  return {
    role,
    ...(typeof name === 'string' && { name }),
    ...(name instanceof RegExp && { pattern: { source: name.source, flags: name.flags } }),
    ...(nth !== undefined && { nth }),
  };
}

const shown = (target: ControlTarget) =>
  typeof target === 'string'
    ? target
    : JSON.stringify(target, (_key, value) => (value instanceof RegExp ? String(value) : value));

const isLate = (error: unknown) => error instanceof Error && error.message === 'late';

/** A `Surface` over a browser's own way of reaching the document. */
export class DrivenSurface implements Surface {
  constructor(
    readonly kind: Surface['kind'],
    private readonly driver: SurfaceDriver,
  ) {}

  private async call<T>(fn: string, ...args: unknown[]): Promise<T> {
    const source = await inPage('controls');
    return (await this.driver.run(`${source}; return api.${fn}(...${JSON.stringify(args)});`)) as T;
  }

  /** Waits until the document is loaded and laid out. */
  async settle(): Promise<this> {
    await until(
      async () => ((await this.call<boolean>('ready').catch(() => false)) ? true : undefined),
      () => `the ${this.kind} did not load`,
    );
    return this;
  }

  text(): Promise<string> {
    return this.call('text');
  }

  find(target: ControlTarget): Promise<FoundControl[]> {
    return this.call('find', plain(target));
  }

  private async ready(target: ControlTarget, patience = defaultPatience): Promise<FoundControl> {
    let seen: FoundControl[] = [];
    let before = '';
    try {
      return await until(
        async () => {
          seen = await this.call<FoundControl[]>('aim', plain(target));
          const [only] = seen;
          if (seen.length !== 1 || !only?.ready) return undefined;
          // Twice in the same place: a view that is still being drawn moves under the pointer.
          const place = `${only.x} ${only.y} ${only.width} ${only.height}`;
          const still = place === before;
          before = place;
          return still ? only : undefined;
        },
        () => 'late',
        patience,
      );
    } catch (error) {
      if (!isLate(error)) throw error;
      const states = seen.map(
        (c) => `${c.role} "${c.name}"${c.disabled ? ' disabled' : ''}${c.covered ? ' covered' : ''}`,
      );
      throw new Error(
        `${this.kind}: no single usable ${shown(target)}; matches: ${states.join(', ') || 'none'}; ${await this.inventory()}`,
      );
    }
  }

  async click(target: ControlTarget): Promise<void> {
    const { x, y, width, height } = await this.ready(target);
    await this.driver.clickAt(x + width / 2, y + height / 2);
  }

  async type(target: ControlTarget, text: string, options: { replace?: boolean } = {}): Promise<void> {
    await this.click(target);
    if (options.replace) await this.call('selectContent', plain(target));
    await this.driver.keys([...text]);
  }

  async choose(target: ControlTarget, option: string): Promise<void> {
    await this.ready(target);
    if (!(await this.call<boolean>('choose', plain(target), option)))
      throw new Error(`${this.kind}: ${shown(target)} has no option ${option}`);
  }

  press(key: string): Promise<void> {
    return this.driver.keys([key]);
  }

  async waitFor(wanted: string | RegExp, patience = defaultPatience): Promise<void> {
    let last = '';
    await until(
      async () => {
        last = await this.text();
        return matches(last, wanted) ? true : undefined;
      },
      () => `${this.kind}: ${wanted} did not come; it says: ${fold(last)}`,
      patience,
    );
  }

  async waitForGone(unwanted: string | RegExp, patience = defaultPatience): Promise<void> {
    await until(
      async () => (matches(await this.text(), unwanted) ? undefined : true),
      () => `${this.kind}: ${unwanted} did not go`,
      patience,
    );
  }

  async waitForControl(target: ControlTarget, patience = defaultPatience): Promise<FoundControl> {
    try {
      return await until(
        async () => (await this.find(target)).find((control) => control.visible),
        () => 'late',
        patience,
      );
    } catch (error) {
      if (!isLate(error)) throw error;
      throw new Error(`${this.kind}: no ${shown(target)}; ${await this.inventory()}`);
    }
  }

  /** What a person could use now, for the message of a failed wait. */
  private async inventory(): Promise<string> {
    const there = await this.call<string[]>('inventory');
    return `there are: ${there.join(', ') || 'no controls'}`;
  }

  async evaluate<T>(expression: string): Promise<T> {
    return (await this.driver.run(`return (${expression});`)) as T;
  }

  screenshot(path: string): Promise<void> {
    return this.driver.screenshot(path);
  }

  async printed(): Promise<string> {
    await this.driver.layOutFor('print');
    try {
      return await this.text();
    } finally {
      await this.driver.layOutFor('screen');
    }
  }

  isOpen(): Promise<boolean> {
    return this.driver.isOpen();
  }

  close(): Promise<void> {
    return this.driver.close();
  }
}
