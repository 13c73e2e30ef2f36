import '../../components/styles/index.css';
import { mountPanel } from '../../components/mount.tsx';
import { adoptTokens } from '../../components/page.ts';
import { send } from '../../utils/messages/talk.ts';
import { createActions } from '../../utils/panel-actions.ts';
import { subscribeView } from '../../utils/panel-view.ts';
import type { PanelView } from '../../utils/view.ts';

const root = document.getElementById('root');
if (root) {
  adoptTokens(document);
  const subscribe = (onView: (view: PanelView) => void) => subscribeView('panel', onView);
  if (new URLSearchParams(location.search).has('debug')) {
    // For people who mend Signpost: what it knows, and the locator's reasons (docs/debug-view.md).
    const { mountDebug } = await import('../../components/debug/mount-debug.tsx');
    mountDebug(root, { subscribe, pages: () => send('panel.debug', null) });
  } else mountPanel(root, { subscribe, actions: createActions() });
}
