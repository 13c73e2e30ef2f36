import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { messages } from '../../utils/messages/protocol.ts';

const page = readFileSync('docs/architecture.md', 'utf8');
const diagram = /## Messages[\s\S]*?```\n([\s\S]*?)```/.exec(page)?.[1] ?? '';

it('the diagram shows every message between scripts and background', () => {
  const sent = Object.keys(messages).filter((name) => !name.startsWith('panel.'));
  const asked = [...readFileSync('utils/messages/answers.ts', 'utf8').matchAll(/^ {2}'(ask\.\w+)':/gm)].map(
    ([, name = '']) => name,
  );
  expect(asked.length).toBeGreaterThan(3);
  const missing = [...sent, ...asked].filter((name) => {
    const [kind, action] = name.split('.');
    // The first of a kind stands with it, the others with their dot.
    const alone = new RegExp(`\\s\\.${action}(?!\\w)`).test(diagram) && diagram.includes(`${kind}.`);
    return !new RegExp(`${kind}\\.${action}(?!\\w)`).test(diagram) && !alone;
  });
  expect(missing).toEqual([]);
});

it('the files it names are there', () => {
  const paths = [...page.matchAll(/`((?:utils|entrypoints|components|test|practice)\/[\w./-]*\w)`/g)].map(
    ([, path = '']) => path,
  );
  expect(paths.length).toBeGreaterThan(10);
  const gone = [...new Set(paths)].filter((path) => !existsSync(path));
  expect(gone).toEqual([]);
});
