import '../../components/styles/welcome.css';
import { adoptTokens } from '../../components/page.ts';
import { mountWelcome } from '../../components/welcome/mount-welcome.tsx';
import { createActions } from '../../utils/panel-actions.ts';
import { subscribeView } from '../../utils/panel-view.ts';

const root = document.getElementById('root');
if (root) {
  adoptTokens(document);
  const actions = createActions();
  mountWelcome(root, {
    subscribe: (onView) => subscribeView('panel', onView),
    onStart: () => void actions.openPanel(),
    onPractice: () => void actions.openPractice(),
    browser: import.meta.env.BROWSER === 'firefox' ? 'firefox' : 'chrome',
  });
}
