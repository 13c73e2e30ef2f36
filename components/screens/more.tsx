import { Explain } from '../explain/explain.tsx';
import { Sheet } from '../sheet/sheet.tsx';
import { withLibrary } from './with-library.tsx';

export { Journeys as JourneysScreen } from '../journey/journeys.tsx';
export { Options as OptionsScreen } from '../options/options.tsx';
/** Screens a press leads to; none of them is drawn first. */
export const ExplainScreen = withLibrary(Explain);
export const SheetScreen = withLibrary(Sheet);
