import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { issueText, stale, statements } from '../../scripts/check-evidence.ts';

const scripts = Object.keys(
  (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts,
);
const workflows = readdirSync('.github/workflows').map((file) => `.github/workflows/${file}`);
const documents = [
  ...['README.md', 'CONTRIBUTING.md', 'practice/README.md'],
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md') && !file.startsWith('evidence'))
    .map((file) => `docs/${file}`),
];
const commands = (text: string) =>
  [...text.matchAll(/npm run (?:--silent |-s )?([a-z][\w:-]*\w)/g)].map(([, name]) => name);

describe('commands', () => {
  it.each([...workflows, ...documents])('%s names only those that there are', (file) => {
    expect(commands(readFileSync(file, 'utf8')).filter((name) => !scripts.includes(name ?? ''))).toEqual([]);
  });

  it('are what workflows run, and nothing of their own but installing and talking to GitHub', () => {
    const steps = workflows.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/- run: (?!\||>)(.*)/g)].map(([, step]) => step ?? ''),
    );
    expect(steps.length).toBeGreaterThan(6);
    expect(
      steps.filter((step) => !/^(npm ci|npm run [\w:-]+|\.ci\/run)\b/.test(step.replace('--silent ', ''))),
    ).toEqual([]);
  });

  it('links between documents lead somewhere', () => {
    const broken = documents.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)]
        .map(([, to = '']) => new URL(to, `file:///${file}`).pathname.slice(1))
        .filter((path) => !existsSync(path))
        .map((path) => `${file}: ${path}`),
    );
    expect(broken).toEqual([]);
  });
});

describe('the list of old claims', () => {
  it('is empty while they are young, and names each with its source when they are old', () => {
    const all = statements();
    const newest = Math.max(...all.map(({ date }) => Date.parse(date.length === 4 ? `${date}-12-31` : date)));
    expect(stale(all.slice(0, 1), newest).every(({ days, good }) => days > good)).toBe(true);
    const old = stale(all, newest + 500 * 86_400_000);
    expect(old).toHaveLength(all.length);
    const text = issueText(old);
    expect(text).toContain(old[0]?.source);
    expect(text).toContain(`And ${all.length - 60} more`);
  });
});
