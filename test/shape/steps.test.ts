import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Practice, startPractice } from '../../practice/server.ts';
import { type StepId, stepIds } from '../../utils/guide/facts.ts';
import { stepOrder, steps } from '../../utils/guide/steps.ts';
import { placeOf } from '../../utils/pages/address.ts';
import { languagesThere, messagesOf } from '../../utils/words/languages.node.ts';
import { Visitor } from '../unit/practice/visitor.ts';

/** Where each step can be practised; a new step does not compile without one. */
const practised: Record<StepId, string> = {
  'two-step': steps['two-step'].start ?? '',
  'app-password': steps['app-password'].start ?? '',
  'pop-imap': steps['pop-imap'].start ?? '',
  authorize: 'https://app.salesmartly.signpost.test/',
  fill: 'https://app.petsitterplus.signpost.test/connect/email-settings/configuration',
  test: 'https://app.petsitterplus.signpost.test/connect/email-settings/configuration',
};

/** What a person who does a step without being guided reads, and how it is told to Signpost. */
const wordsOf = (step: StepId) => [`step.${step}.title`, `step.${step}.what`, 'step.told'];

describe.each(stepIds)('the step %s', (step) => {
  it('has its place in the order, and belongs to a way', () => {
    expect(stepOrder.filter((one) => one === step)).toHaveLength(1);
    expect(steps[step].ways.length).toBeGreaterThan(0);
  });

  it('starts on a page of Microsoft that Signpost knows, or in the app', () => {
    const { start } = steps[step];
    if (start !== null) expect(placeOf(new URL(start))).not.toMatchObject({ page: 'other' });
  });

  it.each(languagesThere())('says in %s what to do, also to somebody who does it alone', (language) => {
    const texts = { ...messagesOf(language, 'ui'), ...messagesOf(language, 'card') };
    expect(wordsOf(step).filter((key) => !texts[key])).toEqual([]);
  });
});

describe('the practice world', () => {
  let practice: Practice;
  beforeAll(async () => {
    practice = await startPractice();
  });
  afterAll(() => practice.close());

  it.each(stepIds)('has a page for the step %s', async (step) => {
    const { status } = await new Visitor(practice).exchange(practised[step]);
    expect(status).toBeLessThan(400);
  });

  it('says so where it has no page', async () => {
    const { status } = await new Visitor(practice).exchange('https://account.live.com/no-such-page');
    expect(status).toBe(404);
  });
});
