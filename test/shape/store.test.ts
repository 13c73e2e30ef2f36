import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import config from '../../wxt.config.ts';

const languages = readdirSync('locales').sort();
const browserFolder = (language: string) => language.replace('-', '_');
const browserTexts = (language: string) =>
  JSON.parse(readFileSync(`public/_locales/${browserFolder(language)}/messages.json`, 'utf8')) as Record<
    string,
    { message: string }
  >;
const storeText = (language: string) => readFileSync(`docs/store/texts/${language}.md`, 'utf8');
const blocks = (text: string) =>
  text.split('\n').map((line) => (line === '' ? '' : line.startsWith('- ') ? '-' : 'p'));

describe('the texts for browsers and stores', () => {
  it('are there in every language, and in no other', () => {
    expect(readdirSync('public/_locales').sort()).toEqual(languages.map(browserFolder).sort());
    expect(readdirSync('docs/store/texts').sort()).toEqual(languages.map((tag) => `${tag}.md`));
  });

  it.each(languages)('fit the stores in %s', (language) => {
    const { name, description } = browserTexts(language);
    // Chrome Web Store: a name of 75 and a summary of 132 characters at most; Firefox shows 50 of a name.
    expect(name?.message.length).toBeLessThanOrEqual(50);
    expect(description?.message.length).toBeLessThanOrEqual(132);
    const text = storeText(language);
    // Edge: 250 to 10,000 characters.
    expect(text.length).toBeGreaterThanOrEqual(250);
    expect(text.length).toBeLessThanOrEqual(10_000);
    expect(blocks(text)).toEqual(blocks(storeText('en')));
    expect(text).toMatch(/2024/);
  });

  it.each(languages)('call the keyboard commands in %s what the options call them', (language) => {
    const texts = browserTexts(language);
    const options = JSON.parse(readFileSync(`locales/${language}/ui.json`, 'utf8')) as Record<string, string>;
    expect({
      panel: texts.commandPanel?.message,
      show: texts.commandShow?.message,
      fold: texts.commandFold?.message,
    }).toEqual({
      panel: options['options.keys.panel'],
      show: options['options.keys.where'],
      fold: options['options.keys.fold'],
    });
  });

  it('are all translated', () => {
    const waiting = languages.filter(
      (language) =>
        /^TODO /m.test(storeText(language)) ||
        Object.values(browserTexts(language)).some(({ message }) => message.startsWith('TODO ')) ||
        readdirSync(`locales/${language}`).some((file) =>
          /: "TODO /.test(readFileSync(`locales/${language}/${file}`, 'utf8')),
        ),
    );
    expect(waiting).toEqual([]);
  });
});

describe('the permissions', () => {
  const manifest = (browser: string) => {
    const { manifest } = config;
    if (typeof manifest !== 'function') throw new Error('the manifest is a function of the browser');
    return manifest({ browser, mode: 'production', command: 'build', manifestVersion: 3 } as never) as {
      permissions: string[];
      host_permissions: string[];
      optional_host_permissions: string[];
    };
  };
  it.each(['chrome', 'edge', 'firefox'])(
    'of %s are each justified to the stores, and no other is',
    (browser) => {
      const { permissions, host_permissions, optional_host_permissions } = manifest(browser);
      const asked = [...permissions, ...host_permissions, ...optional_host_permissions];
      const table = readFileSync('docs/store/permissions.md', 'utf8')
        .split('\n')
        .filter((line) => line.startsWith('| `'));
      const justified = table
        .filter((line) => browser !== 'firefox' || !line.includes('(Chrome, Edge)'))
        .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name));
      expect(justified.sort()).toEqual(asked.sort());
    },
  );
});
