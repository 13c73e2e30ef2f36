import '../../components/styles/welcome.css';
import { adoptTokens } from '../../components/page.ts';
import { mountReport } from '../../components/report/mount-report.tsx';
import { readPanelState } from '../../utils/panel-state.ts';
import { reportItem } from '../../utils/session/items.ts';

const root = document.getElementById('root');
if (root) {
  adoptTokens(document);
  const { store, policy } = (await readPanelState()).shown;
  await mountReport(root, {
    language: store.settings.language ?? policy.language,
    theme: store.settings.theme,
    text: await reportItem.getValue(),
    onCopy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
  });
}
