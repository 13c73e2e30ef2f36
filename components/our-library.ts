import { other } from '../utils/apps/other.ts';
import type { Recipe, RecipeText } from '../utils/apps/recipe.ts';
import { recipeText } from '../utils/apps/recipe-text.ts';
import { accountStatesFor } from '../utils/evidence/account-states.ts';
import { alternativesFor } from '../utils/evidence/alternatives.ts';
import { mailProtocols, signInMethods } from '../utils/evidence/claim.ts';
import { dateOf, evidence, statusOf } from '../utils/evidence/evidence.ts';
import { sourceOf } from '../utils/evidence/source-of.ts';
import { adviceFor } from '../utils/explain/advice.ts';
import { type CauseId, causeIds } from '../utils/explain/cause.ts';
import { type QuestionId, questionIds } from '../utils/explain/questions.ts';
import type { Purpose, Way } from '../utils/guide/facts.ts';
import type { Protocol } from '../utils/mailform/roles.ts';
import { mailValues } from '../utils/mailform/values.ts';
import type { AdviceKeys, AppFacts, AppNote, Library, Refusal, Source, Standing } from './library.ts';

/** The real look-ups behind `Library`, over the project's data and the recipes of the apps under way, by app. */
export function libraryFor(recipes: Record<string, Recipe>): Library {
  const recipeFor = (app: string): Recipe => recipes[app] ?? other;
  return {
    app: (journey, way, language) => appFacts(recipeFor(journey.app), journey.purpose, way, language),
    values: (journey) => mailValues(journey.address, protocolsOf(journey.purpose, recipeFor(journey.app))),
    refusal,
    standing,
    accountStates: accountStatesFor,
    alternatives: (app, purpose) => alternativesFor(recipeFor(app), purpose),
    // Its keys are numbered templates to the compiler; test/unit/words/catalogues.test.ts finds each one.
    advice: (cause) => adviceFor(cause) as AdviceKeys,
    isQuestion: (id): id is QuestionId => (questionIds as readonly string[]).includes(id),
    isCause: (id): id is CauseId => (causeIds as readonly string[]).includes(id),
  };
}

function appFacts(recipe: Recipe, purpose: Purpose, way: Way, language: string): AppFacts {
  const { where, methods } = recipe;
  // Its keys are strings to the compiler; test/unit/apps/recipes.test.ts finds each one.
  const note = (words: RecipeText) => recipeText(words, language) as AppNote;
  const signIn = where.filter((place) => place.for === 'authorize');
  const forms = where.filter(
    (place) =>
      place.for !== 'authorize' && (place.for === 'both' || purpose === 'both' || place.for === purpose),
  );
  const places = way === 'official' && signIn.length > 0 ? signIn : forms;
  // A choice that leads to the official sign-in is no advice for somebody who takes the password way.
  const official = methods.some(({ method }) => method === 'official');
  const provider = way === 'official' || !official ? recipe.provider?.choose : undefined;
  return {
    places: places.map((place) => ({
      path: place.path,
      source: sourceOf(place),
      ...(place.note && { note: note(place.note) }),
    })),
    labels: Object.fromEntries(
      recipe.fields.map(({ role, label, option }) => [
        role,
        { label, ...(option !== undefined && { option }) },
      ]),
    ),
    ...(provider !== undefined && { provider }),
    ...(recipe.testButton !== undefined && { testButton: recipe.testButton }),
    outside: recipe.kind === 'desktop' || recipe.kind === 'phone' || recipe.kind === 'device',
    guidable: (recipe.pages ?? []).length > 0,
    notes: recipe.notes.map(note),
    messages: recipe.messages.flatMap(({ text, meaning, note: words, ...claim }) =>
      meaning === 'success'
        ? []
        : [{ text, cause: meaning, source: sourceOf(claim), ...(words && { note: note(words) }) }],
    ),
    afterwards: recipe.messages.flatMap(({ meaning, note: words }) =>
      meaning === 'success' && words ? [note(words)] : [],
    ),
    firstTestFails: recipe.firstTestFails !== undefined,
    sources: sourcesOf(recipe),
  };
}

/** Every source of a recipe once, newest first. */
function sourcesOf(recipe: Recipe): Source[] {
  const claims = [
    ...recipe.methods,
    ...(recipe.provider ? [recipe.provider] : []),
    ...recipe.where,
    ...recipe.messages,
    ...(recipe.firstTestFails ? [recipe.firstTestFails] : []),
    ...(recipe.about ?? []),
  ];
  const distinct = new Map(claims.map(sourceOf).map((source) => [source.what, source]));
  return [...distinct.values()].toSorted((a, b) => b.date.localeCompare(a.date));
}

/** Protocols whose settings a journey needs; incoming mail as the app takes it. */
function protocolsOf(purpose: Purpose, { needs }: Recipe): Protocol[] {
  const incoming: Protocol = needs.length === 1 && needs[0] === 'pop' ? 'pop' : 'imap';
  if (purpose === 'send') return ['smtp'];
  return purpose === 'read' ? [incoming] : ['smtp', incoming];
}

/** All that is known of the ways of signing in, by the newest report of each. */
function standing(): Standing[] {
  return signInMethods.toReversed().map((method) => ({
    method,
    protocols: mailProtocols.map((protocol) => {
      const { status, sources } = statusOf(method, protocol);
      return { protocol, status, source: sources[0] };
    }),
  }));
}

/** The newest word on app passwords: the freshest of the three protocols speaks for all. */
function refusal(): Refusal {
  const found = evidence.filter((one) => one.method === 'app-password' && one.status === 'refused');
  const newest = found.toSorted((a, b) => dateOf(b).localeCompare(dateOf(a)));
  const first = newest[0] ?? statusOf('app-password', 'smtp');
  const sources = new Map(newest.flatMap((one) => one.sources).map((source) => [source.what, source]));
  return {
    since: first.since ?? dateOf(first),
    lastSuccess: first.lastSuccess ?? dateOf(first),
    newestFailure: dateOf(first),
    sources: [...sources.values()].toSorted((a, b) => b.date.localeCompare(a.date)),
  };
}
