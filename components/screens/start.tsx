import { startLibrary } from '../our-start-library.ts';
import type { FrameProps } from '../props.ts';
import { Start } from '../start/start.tsx';

/** The beginning, over the list of all apps. */
export const StartScreen = (props: FrameProps & { onStarted: () => void }) => (
  <Start {...props} library={startLibrary} />
);
