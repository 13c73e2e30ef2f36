import '../../components/styles/practice.css';
import { ourLibrary } from '../../components/our-library.ts';
import { mountPractice } from '../../components/practice/mount-practice.tsx';
import { dressAsAsked } from './asked.ts';

const { language, theme } = await dressAsAsked();
const root = document.getElementById('root');
if (root) {
  await mountPractice(root, {
    settings: { language, theme },
    library: ourLibrary,
    real: { openPanel: async () => {} },
  });
  document.body.dataset.ready = 'yes';
}
