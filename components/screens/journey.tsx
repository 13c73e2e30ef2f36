import { JourneyView } from '../journey/journey.tsx';
import { Ticks } from '../journey/ticks.tsx';
import { withLibrary } from './with-library.tsx';

export const JourneyScreen = withLibrary(JourneyView);
export const TicksRead = withLibrary(Ticks);
