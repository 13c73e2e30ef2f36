import '../../components/styles/index.css';
import { mountOptions } from '../../components/options/mount-options.tsx';
import { adoptTokens } from '../../components/page.ts';
import { createActions } from '../../utils/panel-actions.ts';
import { subscribeView } from '../../utils/panel-view.ts';

const root = document.getElementById('root');
if (root) {
  adoptTokens(document);
  mountOptions(root, { subscribe: (onView) => subscribeView('panel', onView), actions: createActions() });
}
