import type { Reason } from '../pages/observation.ts';

/** Why a control is not pointed at. Zero and two matches are different failures with different words. */
export const missReasons = [
  /** Nothing on the page looks like the control. */
  'absent',
  /** Two or more elements fit equally well. */
  'ambiguous',
  /** Something fits, but the evidence is not enough to prove it. */
  'unproven',
  /** The control is there, but a person cannot see or reach it now. */
  'hidden',
] as const;
export type MissReason = (typeof missReasons)[number];

/** The answer to "where is this control?": a proven element with its reasons, or a named failure. */
export type Located =
  | {
      found: true;
      element: Element;
      /** The control's name exactly as it stands on the page, to be quoted to the person. */
      label: string;
      weight: number;
      reasons: Reason[];
    }
  | { found: false; why: MissReason; reasons: Reason[] };
