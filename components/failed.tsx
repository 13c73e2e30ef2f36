import { Component, type ComponentChildren } from 'preact';
import type { Words } from '../utils/words/keys.ts';
import { Button } from './ui/button.tsx';
import { Notice } from './ui/notice.tsx';

/** When a view cannot be drawn: says that nothing is lost, and offers to try again. */
export function Failed({ words, onAgain }: { words: Words; onAgain: () => void }) {
  return (
    <main class="body failed">
      <h1 class="brand">{words('app.name')}</h1>
      <Notice tone="caution" title={words('failed.title')} live>
        <p>{words('failed.text')}</p>
        <div class="row">
          <Button kind="primary" onPress={onAgain}>
            {words('failed.again')}
          </Button>
        </div>
      </Notice>
    </main>
  );
}

/** Keeps one broken view from leaving an empty popup behind. */
export class Guard extends Component<{ words: Words; children: ComponentChildren }, { broken: boolean }> {
  override state = { broken: false };
  static getDerivedStateFromError() {
    return { broken: true };
  }
  override render() {
    if (!this.state.broken) return this.props.children;
    return <Failed words={this.props.words} onAgain={() => this.setState({ broken: false })} />;
  }
}
