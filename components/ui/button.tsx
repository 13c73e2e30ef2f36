import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

interface Props {
  onPress: () => void;
  children: ComponentChildren;
  kind?: 'primary' | 'plain' | 'quiet' | 'danger';
  icon?: IconName;
  /** Icon that points on, after the words. */
  onward?: boolean;
  busy?: boolean;
  /** More for assistive technology than the visible words say, beginning with them (WCAG 2.5.3). */
  label?: string;
  pressed?: boolean;
  expanded?: boolean;
}

/** A button. While busy it stays focusable and does nothing, so that focus is never lost. */
export function Button({ onPress, children, kind = 'plain', icon, onward, busy, label, ...state }: Props) {
  return (
    <button
      type="button"
      class={`button ${kind}`}
      aria-disabled={busy ? 'true' : undefined}
      aria-label={label}
      aria-pressed={state.pressed}
      aria-expanded={state.expanded}
      onClick={() => {
        if (!busy) onPress();
      }}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
      {onward && <Icon name="arrow" mirror />}
    </button>
  );
}

/** A button that is only an icon; its name is told to assistive technology and shown as a tooltip. */
export function IconButton(props: { onPress: () => void; icon: IconName; name: string; mirror?: boolean }) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={props.name}
      title={props.name}
      onClick={props.onPress}
    >
      <Icon name={props.icon} mirror={props.mirror ?? false} />
    </button>
  );
}
