// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import {
  appTab,
  factsAfter,
  journeyOf,
  now,
  previewFixture,
  secret,
  viewOf,
  workOf,
} from '../../../scripts/pictures/fixtures.ts';
import { type Refusal, refusals } from '../../../utils/mailform/roles.ts';
import { type FillFailure, fillFailures, type PanelView } from '../../../utils/view.ts';
import { draw } from './draw.tsx';

const view = (change: Partial<PanelView> = {}) =>
  viewOf([journeyOf()], factsAfter(3), { secret, tab: appTab, ...change });
const preview = (change: Partial<typeof previewFixture> = {}) =>
  view({ work: workOf({ preview: { ...previewFixture, ...change } }) });

describe('filling', () => {
  const elsewhere = { ...appTab, origin: 'https://bank.example', host: 'bank.example' };

  it('begins with a preview, on the press', async () => {
    const previewFill = vi.fn(async () => ({ ok: true }) as const);
    const drawn = await draw(view({ tab: elsewhere }), { actions: { previewFill } });
    expect(drawn.text()).toContain(elsewhere.host);
    expect(previewFill).not.toHaveBeenCalled();
    await drawn.press('Fill this page');
    expect(previewFill).toHaveBeenCalledExactlyOnceWith('j1');
  });

  it('looks at once where the popup was opened over the app’s own page, and not again after that', async () => {
    const previewFill = vi.fn(async () => ({ ok: true }) as const);
    const drawn = await draw(view(), { actions: { previewFill } });
    expect(previewFill).toHaveBeenCalledExactlyOnceWith('j1');
    await drawn.update(preview());
    // Cancelled: the button is there, and nothing is looked at unasked.
    await drawn.update(view());
    expect(drawn.button('Fill this page')).toBeDefined();
    expect(previewFill).toHaveBeenCalledOnce();
  });

  it.each([
    ['in the side panel, which lies beside every page', view({ surface: 'panel' })],
    ['without an app password', view({ secret: null })],
    ['for another mailbox’s password', view({ secret: { ...secret, address: 'tom@outlook.com' } })],
    ['before the steps that come first', viewOf([journeyOf()], factsAfter(2), { secret, tab: appTab })],
    ['where a look has just failed', view({ work: workOf({ phase: 'failed', failure: 'no-form' }) })],
  ])('looks at nothing unasked %s', async (_, shown) => {
    const previewFill = vi.fn(async () => ({ ok: true }) as const);
    await draw(shown, { actions: { previewFill } });
    expect(previewFill).not.toHaveBeenCalled();
  });

  it.each(['scanning', 'filling'] as const)(
    'offers a way out when the page does not answer while %s',
    async (phase) => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      try {
        const cancelFill = vi.fn(async () => {});
        const drawn = await draw(view({ work: workOf({ phase }) }), { actions: { cancelFill } });
        await act(() => void vi.advanceTimersByTime(14_999));
        expect(drawn.button('Cancel')).toBeUndefined();
        await act(() => void vi.advanceTimersByTime(1));
        await drawn.press('Cancel');
        expect(cancelFill).toHaveBeenCalledOnce();
      } finally {
        vi.useRealTimers();
      }
    },
  );

  it('shows what goes where and writes only when confirmed', async () => {
    const confirmFill = vi.fn(async () => ({ ok: true }) as const);
    const drawn = await draw(preview(), { actions: { confirmFill } });
    const rows = [...drawn.root.querySelectorAll('.preview-row')].map((row) => row.textContent);
    expect(rows[1]).toContain('Host');
    expect(rows[1]).toContain('smtp-mail.outlook.com');
    expect(rows[1]).toContain('now: smtp.office365.com');
    expect(rows[3]).toContain('choose this one yourself');
    expect(rows[3]).toContain('STARTTLS');
    expect(rows[5]).toContain('Your app password');
    expect(confirmFill).not.toHaveBeenCalled();
    await drawn.press('Fill 5 fields');
    expect(confirmFill).toHaveBeenCalledOnce();
  });

  it('switches a row off and on', async () => {
    const setRow = vi.fn(async () => {});
    const drawn = await draw(preview(), { actions: { setRow } });
    drawn.root.querySelector<HTMLInputElement>('.switch')?.click();
    expect(setRow).toHaveBeenCalledExactlyOnceWith('a', false);
  });

  it('has the person point at a field that could be more than one', async () => {
    const pickField = vi.fn(async () => {});
    const drawn = await draw(preview({ ambiguous: ['smtp.password'] }), { actions: { pickField } });
    await drawn.press('Show me the field: Password for sending');
    expect(pickField).toHaveBeenCalledExactlyOnceWith('smtp.password');
  });

  it('lets the person show a field that was missed', async () => {
    expect((await draw(preview())).text()).not.toContain('Is a field missing');
    const pickField = vi.fn(async () => undefined);
    const drawn = await draw(preview({ missing: ['smtp.host', 'smtp.port'] }), { actions: { pickField } });
    expect(drawn.text()).toContain('Is a field missing from this list?');
    await drawn.press('Show me the field: Outgoing port');
    expect(pickField).toHaveBeenCalledExactlyOnceWith('smtp.port');
  });

  it('warns before a password is written into a page that is not encrypted', async () => {
    expect((await draw(preview())).text()).not.toContain('not encrypted');
    expect((await draw(preview({ unencrypted: true }))).text()).toContain(
      'This page is not encrypted. It is on this device or in your own network',
    );
  });

  it('tells of a better way, of saving while leaving, and of frames', async () => {
    const drawn = await draw(preview({ oauthOffered: true, savesOnBlur: true, foreignFrame: 'forms.test' }));
    for (const said of ['better way', 'save each field as soon as', 'forms.test'])
      expect(drawn.text()).toContain(said);
  });

  it('says in words that a switch is set first', async () => {
    const row = previewFixture.rows[1];
    if (!row) throw new Error('no row');
    const opener = { ...row, id: 'o', label: 'Use SMTP', value: '☑', was: '☐', opens: true };
    const drawn = await draw(preview({ rows: [opener, ...previewFixture.rows] }));
    const first = drawn.root.querySelector('.preview-row')?.textContent;
    for (const said of ['Use SMTP', 'switched on', 'now: switched off', 'set first'])
      expect(first).toContain(said);
  });

  it('says that the password is missing when it is no longer kept', async () => {
    const drawn = await draw({ ...preview(), secret: null });
    expect(drawn.text()).toContain('not holding an app password');
  });

  it.each([...refusals])('has its own words for a field refused as %s', async (refused: Refusal) => {
    const rows = previewFixture.rows.map((row) => ({ ...row, refused }));
    const drawn = await draw(preview({ rows }));
    expect(drawn.root.querySelector('.preview-words > .small')?.textContent?.length).toBeGreaterThan(10);
    expect([...drawn.gaps]).toEqual([]);
    expect(drawn.button('Fill 6 fields')).toBeUndefined();
  });

  it.each([...fillFailures])('has words and a way on for %s', async (failure: FillFailure) => {
    const drawn = await draw(view({ work: workOf({ phase: 'failed', failure }) }));
    expect(drawn.root.querySelector('.notice.caution')?.textContent?.length).toBeGreaterThan(20);
    expect([...drawn.gaps]).toEqual([]);
    expect(drawn.button('Fill this page')).toBeDefined();
  });

  it('asks for exactly the host in front of the panel, then goes on', async () => {
    const askOrigin = vi.fn(async (_origin: string) => ({ ok: true }) as const);
    const previewFill = vi.fn(async () => ({ ok: true }) as const);
    const drawn = await draw(view({ surface: 'panel', tab: { ...appTab, access: false } }), {
      actions: { askOrigin, previewFill },
    });
    await drawn.press(`Let Signpost see ${appTab.host}`);
    expect(askOrigin).toHaveBeenCalledExactlyOnceWith(appTab.origin);
    expect(previewFill).toHaveBeenCalledOnce();
  });

  it('does not scan when the person said no', async () => {
    const previewFill = vi.fn(async () => ({ ok: true }) as const);
    const drawn = await draw(view({ surface: 'panel', tab: { ...appTab, access: false } }), {
      actions: { askOrigin: async () => ({ ok: false, reason: 'no-access' }), previewFill },
    });
    await drawn.press(`Let Signpost see ${appTab.host}`);
    expect(previewFill).not.toHaveBeenCalled();
    expect(drawn.text()).toContain('may not see this page');
  });
});

describe('in a tab whose address Signpost may not know', () => {
  const unreadable = { surface: 'panel', tab: { kind: 'unreadable', tabId: 7 } } as const;

  it('asks for the site this journey was at before', async () => {
    const askOrigin = vi.fn(async (_origin: string) => ({ ok: true }) as const);
    const before = viewOf([journeyOf({ appOrigin: appTab.origin })], factsAfter(3), unreadable);
    const drawn = await draw(before, { actions: { askOrigin } });
    await drawn.press(`Let Signpost see ${appTab.host}`);
    expect(askOrigin).toHaveBeenCalledExactlyOnceWith(appTab.origin);
  });

  it.each([
    ['app.example.com/settings/mail?x=1', 'https://app.example.com'],
    [' http://shop.example:8080/ ', 'http://shop.example:8080'],
  ])('takes the address the person copied, and of it the origin alone: %s', async (typed, origin) => {
    const askOrigin = vi.fn(async (_origin: string) => ({ ok: false, reason: 'not-this-tab' }) as const);
    const previewFill = vi.fn(async () => ({ ok: true }) as const);
    const drawn = await draw(view(unreadable), { actions: { askOrigin, previewFill } });
    await drawn.type('input[inputmode=url]', typed);
    await drawn.press(`Let Signpost see ${new URL(origin).host}`);
    expect(askOrigin).toHaveBeenCalledExactlyOnceWith(origin);
    expect(previewFill).not.toHaveBeenCalled();
    expect(drawn.text()).toContain('so I gave the permission back');
  });

  it.each(['', 'my shop', 'javascript:alert(1)', 'file:///etc/passwd'])(
    'asks for nothing when it is no web address: %s',
    async (typed) => {
      const drawn = await draw(view(unreadable));
      await drawn.type('input[inputmode=url]', typed);
      expect(drawn.text()).not.toContain('Let Signpost see');
    },
  );
});

describe('after filling', () => {
  const report = {
    rows: previewFixture.rows.map(({ id, role, label }) => ({ id, role, label, outcome: 'filled' as const })),
  };
  const filled = (change: Parameters<typeof workOf>[0] = {}) =>
    viewOf([journeyOf({ marks: { fill: { at: now, how: 'seen' } } })], factsAfter(3), {
      secret,
      tab: appTab,
      work: workOf({ phase: 'filled', preview: previewFixture, report, ...change }),
    });

  it('names the app’s own button and can undo', async () => {
    const undoFill = vi.fn(async () => ({ ok: true }) as const);
    const drawn = await draw(filled(), { actions: { undoFill } });
    expect(drawn.text()).toContain('Test & Update');
    await drawn.press('Undo');
    expect(undoFill).toHaveBeenCalledOnce();
  });

  it('after an undo says what became of the fields, and asks for no test', async () => {
    const undone = {
      rows: [
        { id: 'a', role: 'smtp.host', label: 'Host', outcome: 'restored' },
        { id: 'b', role: 'smtp.password', label: 'Password', outcome: 'emptied' },
      ],
      undone: true,
    } as const;
    const drawn = await draw(filled({ report: { ...undone, rows: [...undone.rows] } }));
    expect(drawn.text()).toContain('The fill was taken back');
    expect(drawn.text()).toContain('put back as it was');
    expect(drawn.text()).toContain('emptied; the old password was not kept');
    expect(drawn.text()).not.toContain('Now press');
    const buttons = [...drawn.root.querySelectorAll('button')].map((button) => button.textContent);
    expect(buttons).toContain('Fill again');
    expect(buttons).not.toContain('Undo');
    expect(buttons).not.toContain('It worked');
  });

  it('explains a refusal that was seen', async () => {
    const drawn = await draw(filled({ seenResult: { cause: 'basic-auth-disabled' } }));
    expect(drawn.root.querySelector('.explained')).not.toBeNull();
  });

  it('shows nothing for a cause it does not know', async () => {
    const drawn = await draw(filled({ seenResult: { cause: 'no-such-cause' } }));
    expect(drawn.root.querySelector('.explained')).toBeNull();
  });
});
