import { JourneyView } from '../journey/journey.tsx';
import { withLibrary } from './with-library.tsx';

export const JourneyScreen = withLibrary(JourneyView);
