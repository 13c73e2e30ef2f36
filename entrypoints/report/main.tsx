// First: it must run before any schema is made.
import '../../utils/zod-jitless.ts';
import '../../components/styles/welcome.css';
import { adoptTokens } from '../../components/page.ts';
import { mountReport } from '../../components/report/mount-report.tsx';
import { reportItem } from '../../utils/session/items.ts';
import { loadStore } from '../../utils/store/store-item.ts';

const root = document.getElementById('root');
if (root) {
  adoptTokens(document);
  const { store } = await loadStore();
  await mountReport(root, {
    settings: store.settings,
    text: await reportItem.getValue(),
    onCopy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
  });
}
