import '../../components/styles/welcome.css';
import { render } from 'preact';
import { adoptTokens, dressPage } from '../../components/page.ts';
import { Welcome } from '../../components/welcome/welcome.tsx';
import type { Settings } from '../../utils/guide/facts.ts';
import { speak } from '../../utils/words/words.ts';

const asked = new URLSearchParams(location.search);
const root = document.getElementById('root');
if (root) {
  adoptTokens(document);
  const spoken = await speak(asked.get('lang') ?? 'en');
  dressPage(document, spoken, (asked.get('theme') ?? 'light') as Settings['theme']);
  render(<Welcome words={spoken.words} browser="chrome" onStart={() => {}} onPractice={() => {}} />, root);
  document.body.dataset.ready = 'yes';
}
