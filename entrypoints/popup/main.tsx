import '../../components/styles/index.css';
import { mountPanel } from '../../components/mount.tsx';
import { adoptTokens } from '../../components/page.ts';
import { createActions } from '../../utils/panel-actions.ts';
import { subscribeView } from '../../utils/panel-view.ts';

const root = document.getElementById('root');
if (root) {
  adoptTokens(document);
  mountPanel(root, {
    subscribe: (onView) => subscribeView('popup', onView),
    actions: createActions(),
  });
}
