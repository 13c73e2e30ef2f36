// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { journeyOf, viewOf } from '../../../scripts/pictures/fixtures.ts';
import { draw } from './draw.tsx';

const empty = viewOf([], null);
const started = () => vi.fn(async () => ({ ok: true }) as const);

describe('the start', () => {
  it('goes from a typed name to a journey, by keyboard alone', async () => {
    const startJourney = started();
    const drawn = await draw(empty, { actions: { startJourney } });
    await drawn.type('input', 'sale');
    await drawn.key('input', 'Enter');
    await drawn.type('input[type=email]', ' Anna.Whitmore@Outlook.com ');
    await drawn.press('Show me the steps');
    expect(startJourney).toHaveBeenCalledExactlyOnceWith({
      address: 'anna.whitmore@outlook.com',
      app: 'salesmartly',
      appName: 'SaleSmartly',
      purpose: expect.stringMatching(/^(send|read|both)$/),
    });
  });

  it('knows the mailbox of the connection in front, for one app more', async () => {
    const startJourney = started();
    const drawn = await draw(viewOf([journeyOf()], null), { actions: { startJourney } });
    await drawn.press('Connect another app');
    await drawn.type('input', 'sale');
    await drawn.key('input', 'Enter');
    await drawn.press('Show me the steps');
    expect(startJourney.mock.calls[0]).toMatchObject([{ address: journeyOf().address, app: 'salesmartly' }]);
  });

  it('finds an app in spite of spaces, case and accents', async () => {
    const drawn = await draw(empty);
    await drawn.type('input', 'PET-sitter');
    expect(drawn.root.querySelector('[role=option]')?.textContent).toBe('Pet Sitter Plus');
  });

  it('takes an app it does not know by the name that was typed', async () => {
    const startJourney = started();
    const drawn = await draw(empty, { actions: { startJourney } });
    await drawn.type('input', 'Zzyzx Salon Book');
    await drawn.press('Another app: Zzyzx Salon Book');
    await drawn.type('input[type=email]', 'a@hotmail.com');
    await drawn.press('Show me the steps');
    expect(startJourney.mock.calls[0]).toMatchObject([{ app: 'other', appName: 'Zzyzx Salon Book' }]);
  });

  it('moves through the list with the arrows and says which one is chosen', async () => {
    const drawn = await draw(empty);
    const input = drawn.root.querySelector('input');
    expect(input?.hasAttribute('aria-activedescendant')).toBe(false);
    await drawn.key('input', 'ArrowDown');
    const first = input?.getAttribute('aria-activedescendant') ?? '';
    expect(document.getElementById(first)?.getAttribute('aria-selected')).toBe('true');
    await drawn.key('input', 'ArrowUp');
    const last = document.getElementById(input?.getAttribute('aria-activedescendant') ?? '');
    expect(last?.textContent).toBe('Another app');
  });

  it.each([
    ['anna', 'does not look like an e-mail address'],
    ['anna@gmail.com', 'at Gmail'],
    ['anna@paws.example', 'a domain of its own'],
  ])('says what is odd about %s and starts nothing', async (address, said) => {
    const startJourney = started();
    const drawn = await draw(empty, { actions: { startJourney } });
    await drawn.type('input', 'pet');
    await drawn.key('input', 'Enter');
    await drawn.type('input[type=email]', address);
    await drawn.press('Show me the steps');
    expect(drawn.root.querySelector('[role=alert]')?.textContent).toContain(said);
    expect(drawn.root.querySelector('input[type=email]')?.getAttribute('aria-invalid')).toBe('true');
    expect(startJourney).not.toHaveBeenCalled();
  });

  it('lets the person go on with an address that only looks odd, not with one that is none', async () => {
    const startJourney = started();
    const drawn = await draw(empty, { actions: { startJourney } });
    await drawn.type('input', 'pet');
    await drawn.key('input', 'Enter');
    await drawn.type('input[type=email]', 'nonsense');
    await drawn.press('Show me the steps');
    expect(drawn.button('Go on all the same')).toBeUndefined();
    await drawn.type('input[type=email]', 'anna@paws.example');
    await drawn.press('Show me the steps');
    await drawn.press('Go on all the same');
    expect(startJourney).toHaveBeenCalledOnce();
  });

  it('offers the address that was probably meant', async () => {
    const drawn = await draw(empty);
    await drawn.type('input', 'pet');
    await drawn.key('input', 'Enter');
    await drawn.type('input[type=email]', 'jane@hotmial.com');
    await drawn.press('Show me the steps');
    await drawn.press('Use jane@hotmail.com');
    expect(drawn.root.querySelector<HTMLInputElement>('input[type=email]')?.value).toBe('jane@hotmail.com');
  });

  it('says so when the journey could not be started', async () => {
    const drawn = await draw(empty, {
      actions: { startJourney: async () => Promise.reject(new Error('gone')) },
    });
    await drawn.type('input', 'pet');
    await drawn.key('input', 'Enter');
    await drawn.type('input[type=email]', 'a@live.com');
    await drawn.press('Show me the steps');
    expect(drawn.text()).toContain('That did not work');
  });
});
