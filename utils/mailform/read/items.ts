import type { ControlKind } from '../seen.ts';
import type { Attributes } from './attributes.ts';

/**
 * What a walk gives, in document order. `gap` is the depth of the deepest element that holds both an item and the one
 * before it; the least gap between two items is therefore the depth of their common ancestor, and everything about
 * "which text belongs to which control" follows from these numbers without touching the page again.
 */
export interface ControlItem {
  kind: 'control';
  gap: number;
  element: HTMLElement;
  control: ControlKind;
  attributes: Attributes;
  /** The single radios of a group, native or ARIA. */
  radios: HTMLElement[];
  /** Name attributes of web components around it, in whose shadow root it lives. */
  hostNames: string;
  /** The form it stands in, also from inside shadow roots. */
  form: Element | null;
}
export interface ButtonItem {
  kind: 'button';
  gap: number;
  element: HTMLElement;
  form: Element | null;
}
export interface TextItem {
  kind: 'text';
  gap: number;
  text: string;
  /** 1-6 for h1-h6, 1 for a caption of the page, 6 for legends and summaries, 0 for plain text. */
  level: number;
  label: LabelItem | null;
}
export interface LabelItem {
  element: HTMLLabelElement;
  for: string | null;
  root: Node;
  text: string;
  /** Controls inside it. */
  holds: ControlItem[];
}
export type Item = ControlItem | ButtonItem | TextItem;

export interface Walk {
  items: Item[];
  labels: LabelItem[];
  /** First element with an id in its root, for controls only. */
  ids: Map<Node, Map<string, ControlItem>>;
  /** Origin or address of frames that could not be entered. */
  foreignFrames: HTMLIFrameElement[];
  /** True when a bound was reached and the rest of the page was not read. */
  cut: boolean;
}
