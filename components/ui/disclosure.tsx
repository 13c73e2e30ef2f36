import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

/** Something more that opens on a press: the browser's own `details`, so keys and roles come for free. */
export function Disclosure(props: { title: string; children: ComponentChildren; open?: boolean }) {
  return (
    <details class="disclosure" open={props.open}>
      <summary>
        <Icon name="chevron" mirror />
        <span>{props.title}</span>
      </summary>
      <div class="disclosure-body">{props.children}</div>
    </details>
  );
}
