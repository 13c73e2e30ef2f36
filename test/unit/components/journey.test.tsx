// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { address, factsAfter, journeyOf, now, smart, viewOf } from '../../../scripts/pictures/fixtures.ts';
import type { GuidedTab } from '../../../utils/view.ts';
import { draw } from './draw.tsx';

const guided: GuidedTab = {
  tabId: 1,
  page: 'proofs',
  control: 'proofs.twoStepTurnOn',
  outcome: 'found',
  obstacles: [],
  at: now,
};
const password = viewOf([journeyOf()], null);

describe('"Go" while a guided tab is open', () => {
  const primary = async (change: Partial<GuidedTab>) => {
    const drawn = await draw({ ...password, guided: { ...guided, ...change } });
    return drawn.root.querySelector('.step.now .button.primary')?.textContent;
  };

  it.each([
    { control: 'proofs.twoStepTurnOn', outcome: 'absent' },
    { page: 'elsewhere', control: null, outcome: null },
    { page: 'identity-check', control: null, outcome: null },
    { control: null, outcome: null, obstacles: ['signed-out'] },
  ] as Partial<GuidedTab>[])('points to a tab that is on its way with the step: %j', async (change) => {
    expect(await primary(change)).toBe('Show me where');
  });

  it.each([
    { page: 'closed' },
    { page: 'app-password', control: null, outcome: null },
    { page: 'other', control: null, outcome: null },
  ] as Partial<GuidedTab>[])('leads a tab on that stands at something else: %j', async (change) => {
    expect(await primary(change)).toBe('Go');
  });
});

describe('the checklist', () => {
  it('opens the current step and closes it when the next one comes', async () => {
    const drawn = await draw(password);
    expect(drawn.root.querySelector('[aria-current=step]')?.textContent).toContain('two-step');
    expect(drawn.root.querySelectorAll('.step-body').length).toBe(1);
    await drawn.update(viewOf([journeyOf()], factsAfter(1)));
    expect(drawn.root.querySelector('.step.now .step-body')).not.toBeNull();
    expect(drawn.root.querySelectorAll('.step-body').length).toBe(1);
  });

  it('tells seen from told, in words', async () => {
    const view = viewOf([journeyOf({ marks: { fill: { at: now, how: 'told' } } })], factsAfter(3));
    const drawn = await draw(view);
    const states = [...drawn.root.querySelectorAll('.step-status')].map((one) => one.textContent);
    expect(states[0]).toMatch(/^Done, seen/);
    expect(states[2]).toContain('account not shown');
    expect(states[3]).toBe('Done, as you told me');
  });

  it('is scrolled to the step that is next where a popup is opened, once something is done', async () => {
    const scroll = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => {});
    await draw(password);
    await draw(viewOf([journeyOf()], factsAfter(2), { surface: 'panel' }));
    expect(scroll).not.toHaveBeenCalled();
    const drawn = await draw(viewOf([journeyOf()], factsAfter(2)));
    expect(scroll.mock.instances).toEqual([drawn.root.querySelector('.step.now')]);
    scroll.mockRestore();
  });

  it('keeps a step open that the person opened, while views come and go', async () => {
    const drawn = await draw(password);
    await drawn.press('5Test the connectionLater');
    expect(drawn.root.querySelector('.step:nth-child(5) .step-body')).not.toBeNull();
    await drawn.update({ ...password, now: now + 1000 });
    expect(drawn.root.querySelector('.step:nth-child(5) .step-body')).not.toBeNull();
  });

  it('leads to a page, shows where, and takes the person’s word', async () => {
    const go = vi.fn(async () => ({ ok: true }) as const);
    const tell = vi.fn(async () => {});
    const showMeWhere = vi.fn(async () => ({ ok: true }) as const);
    const drawn = await draw(password, { actions: { go, tell, showMeWhere } });
    await drawn.press('Go');
    expect(go).toHaveBeenCalledExactlyOnceWith('j1', 'two-step');
    await drawn.press('I did this myself');
    expect(tell).toHaveBeenCalledExactlyOnceWith('j1', 'two-step', true);
    await drawn.update({ ...password, guided });
    await drawn.press('Show me where');
    expect(showMeWhere).toHaveBeenCalledOnce();
  });

  it.each([
    [{ page: 'elsewhere', outcome: null }, 'Finish signing in there'],
    [{ page: 'closed', outcome: null }, 'was closed'],
    [{ page: 'identity-check', outcome: null }, 'checking that it is you'],
    [{ outcome: 'absent' }, 'do not see it'],
    [{ outcome: 'ambiguous' }, 'More than one'],
    [{ obstacles: ['signed-out'], outcome: null }, 'sign in to Microsoft first'],
  ] as [Partial<GuidedTab>, string][])('says what goes on in the guided tab: %j', async (change, said) => {
    const drawn = await draw({ ...password, guided: { ...guided, ...change } });
    expect(drawn.root.querySelector('[role=status].guided')?.textContent).toContain(said);
  });

  it('tells here what the card would say where the page lets none be drawn, and leads there no more', async () => {
    const lookFor = vi.fn(async () => ({
      text: 'Scroll to “Two-step verification”.',
      report: 'This looks different',
    }));
    const reportPage = vi.fn(async () => {});
    const undrawn: GuidedTab = { ...guided, outcome: 'undrawn' };
    const drawn = await draw({ ...password, guided: undrawn }, { actions: { lookFor, reportPage } });
    await drawn.update({ ...password, guided: { ...undrawn } });
    expect(lookFor).toHaveBeenCalledExactlyOnceWith('proofs.twoStepTurnOn', 'en');
    const lines = [...drawn.root.querySelectorAll('[role=status].guided p')].map((line) => line.textContent);
    expect(lines).toEqual([
      'I cannot draw on this page, so I tell you here.',
      'Scroll to “Two-step verification”.',
    ]);
    expect(drawn.button('Show me where')).toBeUndefined();
    for (const button of ['Go', 'I did this myself']) expect(drawn.button(button)).toBeDefined();
    await drawn.press('This looks different');
    expect(reportPage).toHaveBeenCalledOnce();
  });

  it('says why "Go" came to nothing', async () => {
    const drawn = await draw(password, { actions: { go: async () => ({ ok: false, reason: 'no-tab' }) } });
    await drawn.press('Go');
    expect(drawn.text()).toContain('no longer open');
  });
});

describe('the route', () => {
  it('says before the first step that Microsoft refuses passwords, with dates and sources', async () => {
    const drawn = await draw(password);
    expect(drawn.text()).toContain('Since September 2024');
    expect(drawn.text()).toContain('October 2024');
    // Its age needs no press.
    const notice = drawn.root.querySelector('.notice');
    expect(notice?.querySelector('p.muted')?.textContent).toMatch(/^The newest report is \d+ days old\.$/);
    expect(drawn.root.querySelectorAll('.sources a[href^="https://"]').length).toBeGreaterThan(2);
  });

  it.each([
    ['fr', /^IMAP\u00a0: .+ \(.+\)$/],
    ['ja', /^IMAP：.+（.+）$/],
    ['zh-CN', /^IMAP：.+（.+）$/],
    ['zh-TW', /^IMAP：.+（.+）$/],
    ['ar', /^IMAP: .+ \(.+\)$/],
  ])('is joined by the signs of %s', async (language, joined) => {
    const drawn = await draw(viewOf([smart()], null), { language });
    expect(drawn.root.querySelector('.known-ways dd')?.textContent).toMatch(joined);
  });

  it('tells each way of signing in on each protocol with the day and the report, the one that works first', async () => {
    const drawn = await draw(viewOf([smart()], null));
    await drawn.press('Why, and what else there is');
    const ways = [...drawn.root.querySelectorAll('.known-ways > div')];
    expect(ways.map((way) => way.querySelector('dt')?.textContent)).toEqual([
      'Microsoft’s sign-in',
      'App password',
      'Account password',
    ]);
    for (const way of ways)
      expect([...way.querySelectorAll('dd')].map((dd) => dd.textContent?.split(':')[0])).toEqual([
        'IMAP',
        'SMTP',
        'POP',
      ]);
    expect(ways[0]?.textContent).toMatch(/IMAP: works \([^)]*2026\)/);
    expect(ways[1]?.textContent).toMatch(/SMTP: refused \([^)]*2026\)/);
    for (const link of drawn.root.querySelectorAll('.known-ways a')) {
      expect(link.getAttribute('href')).toMatch(/^https:/);
      expect(link.getAttribute('title')).not.toBe('');
    }
  });

  it('offers the other way', async () => {
    const chooseWay = vi.fn(async () => {});
    const drawn = await draw(password, { actions: { chooseWay } });
    await drawn.press('Use Microsoft’s sign-in instead');
    expect(chooseWay).toHaveBeenCalledExactlyOnceWith('j1', 'official');
  });

  it('ends honestly when Microsoft has refused, and never suggests another password', async () => {
    const refused = { value: 'refused', at: now, how: 'seen', confirmed: false } as const;
    const drawn = await draw(viewOf([journeyOf()], { ...factsAfter(3), passwordSignIn: refused }));
    expect(drawn.root.querySelector('h2')?.textContent).toBe('What would not help');
    expect(drawn.root.querySelector('.alternatives')?.textContent).toContain('sending service');
    expect(drawn.button('Go')).toBeUndefined();
    expect(drawn.button('Take it')).toBeUndefined();
    // An app password was made on the way here.
    expect(drawn.text()).toContain('removes all app passwords of the account and may sign out other devices');
  });

  it('takes the result of the official way', async () => {
    const tellResult = vi.fn(async () => {});
    const drawn = await draw(viewOf([smart()], factsAfter(3)), { actions: { tellResult } });
    await drawn.press('It worked');
    expect(tellResult).toHaveBeenCalledExactlyOnceWith('j2', 'worked');
  });

  it('warns of another account', async () => {
    const otherAccount = { value: 'tom@live.com', at: now, how: 'seen', confirmed: true } as const;
    const drawn = await draw(viewOf([journeyOf()], { address, otherAccount }));
    expect(drawn.text()).toContain('tom@live.com');
  });
});

describe('around the journey', () => {
  it('asks before it starts over, and keeps on "Keep it"', async () => {
    const startOver = vi.fn(async () => {});
    const drawn = await draw(password, { actions: { startOver } });
    await drawn.press('Start over');
    expect(startOver).not.toHaveBeenCalled();
    await drawn.press('Keep it');
    await drawn.press('Start over');
    await drawn.press('Start over');
    expect(startOver).toHaveBeenCalledOnce();
  });

  it('goes to the options and back, and focus follows', async () => {
    const drawn = await draw(password);
    await drawn.press('Options');
    expect(document.activeElement?.textContent).toBe('Options');
    await drawn.press('Back');
    expect(document.activeElement?.textContent).toBe('Pet Sitter Plus');
  });

  it('changes journeys', async () => {
    const selectJourney = vi.fn(async () => {});
    const drawn = await draw(viewOf([journeyOf(), smart()], null), { actions: { selectJourney } });
    await drawn.press('All connections');
    await drawn.press('SaleSmartlyanna.whitmore@outlook.com0 of 2 done');
    expect(selectJourney).toHaveBeenCalledExactlyOnceWith('j2');
  });

  it('offers to keep Signpost at the side from the popup only', async () => {
    expect((await draw(password)).button('Keep Signpost open at the side')).toBeDefined();
    const panel = await draw({ ...password, surface: 'panel' });
    expect(panel.button('Keep Signpost open at the side')).toBeUndefined();
  });

  it('asks for access again when it was taken away', async () => {
    const askAccess = vi.fn(async () => false);
    const drawn = await draw({ ...password, access: 'withheld' }, { actions: { askAccess } });
    await drawn.press('Let Signpost see them');
    expect(askAccess).toHaveBeenCalledOnce();
  });
});

describe('an explained message', () => {
  const closedDoor = {
    kind: 'explained',
    causes: [{ id: 'imap-pop-disabled', weight: 1 }],
    questions: [],
    reopen: 'pop-imap',
  } as const;

  it('leads back to the step it concerns', async () => {
    const explain = vi.fn(async () => ({ ...closedDoor, causes: [...closedDoor.causes], questions: [] }));
    const drawn = await draw(viewOf([journeyOf()], factsAfter(3)), {
      first: 'explain',
      actions: { explain },
    });
    await drawn.type('textarea', 'some message');
    await drawn.press('Explain it');
    expect(explain).toHaveBeenCalledExactlyOnceWith('j1', 'some message', {});
    await drawn.press('Back to the steps');
    expect(drawn.root.querySelector('.step:nth-child(3) .step-body')).not.toBeNull();
  });

  it('can be read again on the journey', async () => {
    const lastCause = { cause: 'basic-auth-disabled', at: now };
    const drawn = await draw(viewOf([journeyOf({ lastCause })], factsAfter(3)));
    expect(drawn.text()).toContain('Last message: Microsoft does not accept passwords');
  });

  it('asks nothing for an empty text', async () => {
    const explain = vi.fn(async () => ({ ...closedDoor, causes: [...closedDoor.causes], questions: [] }));
    const drawn = await draw(viewOf([journeyOf()], null), { first: 'explain', actions: { explain } });
    await drawn.press('Explain it');
    expect(explain).not.toHaveBeenCalled();
  });
});
