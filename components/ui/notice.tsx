import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

export type Tone = 'info' | 'caution' | 'danger' | 'success';
const icons: Record<Tone, IconName> = { info: 'info', caution: 'warning', danger: 'stop', success: 'check' };

/** A short message set apart from the rest. `live` has it read out when it appears. */
export function Notice(props: { tone: Tone; title?: string; children?: ComponentChildren; live?: boolean }) {
  return (
    <div class={`notice ${props.tone}`} role={props.live ? 'status' : undefined}>
      <Icon name={icons[props.tone]} />
      <div class="notice-text">
        {props.title && <p class="notice-title">{props.title}</p>}
        {props.children}
      </div>
    </div>
  );
}
