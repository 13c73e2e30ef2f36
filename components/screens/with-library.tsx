import type { ComponentType } from 'preact';
import { libraryFor } from '../our-library.ts';
import type { FrameProps, PanelProps } from '../props.ts';

/** A view with the knowledge it shows, over the recipes of the apps under way. */
export const withLibrary =
  <P extends PanelProps>(View: ComponentType<P>): ComponentType<Omit<P, 'library'>> =>
  (props: Omit<P, 'library'> & Pick<FrameProps, 'view'>) => (
    // What is left out of P is put back here; the compiler cannot add the two up.
    <View {...(props as unknown as P)} library={libraryFor(props.view.recipes)} />
  );
