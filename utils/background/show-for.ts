import { browser } from 'wxt/browser';
import type { Journey, Store } from '../guide/facts.ts';
import { type Instruction, instruct } from '../guide/instruct.ts';
import { planFor } from '../guide/plan-for.ts';
import type { CardAction, CardWords, Show } from '../guide/show.ts';
import type { MessageData } from '../messages/protocol.ts';
import { readPolicy } from '../policy/read-policy.ts';
import { secretMetaItem } from '../session/items.ts';
import { cardLanguages, cardWordsIn, isCardKey } from '../words/card-words.ts';
import type { CardTexts } from '../words/keys.ts';
import { direction, pickLanguage } from '../words/language.ts';

/** What assistive technology calls the card and its own buttons. */
export const cardNames = (t: CardTexts): CardWords['names'] => ({
  card: t('card.name.card'),
  move: t('card.name.move'),
  fold: t('card.name.fold'),
  unfold: t('card.name.unfold'),
  close: t('card.name.close'),
  offScreen: t('card.name.offScreen'),
});

/** Slots whose card offers the direct link to the page that makes an app password. */
const offersDirectLink = new Set<Instruction['slot']>([
  'page-sections-missing',
  'page-other',
  'page-wrong-settings',
]);
/** Slots on which nothing is left to do by oneself. */
const nothingToDo = new Set<Instruction['slot']>([
  'page-all-done',
  'page-step-done',
  'page-app-password-taken',
]);

/** The language the cards speak: the person's choice, else the organisation's, else the browser's. */
export async function cardLanguage({ settings }: Store): Promise<string> {
  const wanted = settings.language ?? (await readPolicy()).language ?? browser.i18n.getUILanguage();
  return pickLanguage([wanted], cardLanguages);
}

/**
 * Turns what a page shows into what its guide shall show, with all words in the person's language.
 * @param ticked a step that this very report completed, to be celebrated once
 */
export async function showFor(
  store: Store,
  journey: Journey,
  seen: MessageData<'guide.observed'>,
  ticked: Show['step'] | undefined,
  now: number,
): Promise<Show> {
  const plan = planFor(store, journey);
  const meta = await secretMetaItem.getValue();
  const facts = store.mailboxes[journey.address];
  const instruction = instruct({
    plan,
    page: seen.page,
    state: seen.state,
    obstacles: seen.obstacles,
    passwordTaken: meta !== null && meta.address === journey.address,
    otherAccount: facts?.otherAccount !== undefined && seen.state.account === facts.otherAccount.value,
  });
  const lang = await cardLanguage(store);
  const t = cardWordsIn(lang);
  const { slot } = instruction;
  const values = { seen: facts?.otherAccount?.value ?? '', wanted: journey.address };
  const optional = (part: 'why' | 'caution') => {
    const key = `card.${slot}.${part}`;
    return isCardKey(key) ? t(key, values) : undefined;
  };
  const why = optional('why');
  const caution = optional('caution');
  const counted = plan.steps.filter((s) => s.status !== 'not-needed');
  const step = plan.current ?? plan.steps.at(-1)?.id ?? 'test';
  const position = counted.findIndex((s) => s.id === step) + 1;
  const actions: CardAction[] = [
    ...(offersDirectLink.has(slot) ? (['open-direct'] as const) : []),
    ...(nothingToDo.has(slot) ? [] : (['did-it-myself'] as const)),
    // Shown only while the control is not found (utils/content/guide-runner.ts).
    ...(instruction.control ? (['report-page'] as const) : []),
  ];
  return {
    report: seen.report,
    at: now,
    journey: journey.id,
    step,
    control: instruction.control,
    words: {
      title: t(`card.${slot}.title`, values),
      found: t(`card.${slot}.found`, values),
      missing: t(`card.${slot}.missing`, values),
      ambiguous: t('card.ambiguous', values),
      ...(why !== undefined && { why }),
      ...(caution !== undefined && { caution }),
      progress: t('card.progress', { at: position, of: counted.length }),
      buttons: actions.map((action) => ({ action, text: t(`card.button.${action}`) })),
      names: cardNames(t),
    },
    ...(ticked !== undefined && { ticked: { step: ticked, at: now, text: t(`card.ticked.${ticked}`) } }),
    lang,
    dir: direction(lang),
    theme: store.settings.theme,
  };
}
