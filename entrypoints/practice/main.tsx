// First: it must run before any schema is made.
import '../../utils/zod-jitless.ts';
import '../../components/styles/practice.css';
import { ourLibrary } from '../../components/our-library.ts';
import { adoptTokens } from '../../components/page.ts';
import { mountPractice } from '../../components/practice/mount-practice.tsx';
import { createActions } from '../../utils/panel-actions.ts';
import { loadStore } from '../../utils/store/store-item.ts';

const root = document.getElementById('root');
if (root) {
  adoptTokens(document);
  const { store } = await loadStore();
  const { openPanel } = createActions();
  await mountPractice(root, { settings: store.settings, library: ourLibrary, real: { openPanel } });
}
