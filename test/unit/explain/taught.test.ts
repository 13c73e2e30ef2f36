import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { explain } from '../../../utils/explain/explain.ts';

/** Messages people met and taught Signpost (`npm run new:error`). None may be lost again. */
const taught = JSON.parse(readFileSync('test/corpora/errors-taught.json', 'utf8')) as {
  text: string;
  cause: string;
  source: string;
}[];

it('every message that was taught is explained rightly', () => {
  const said = taught.map(({ text }) => ({ text, cause: explain(text).causes[0]?.id }));
  expect(said).toEqual(taught.map(({ text, cause }) => ({ text, cause })));
});

it('every message that was taught says where it is from', () => {
  expect(taught.filter(({ source }) => source === '' || source === 'TODO')).toEqual([]);
});
