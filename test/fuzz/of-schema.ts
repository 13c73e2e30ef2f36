import fc from 'fast-check';
import type * as z from 'zod/mini';

interface Check {
  check: string;
  maximum?: number;
  minimum?: number;
  pattern?: RegExp;
}

/** What a validator of zod says of itself. */
interface Def {
  type: string;
  shape?: Record<string, z.ZodMiniType>;
  element?: z.ZodMiniType;
  innerType?: z.ZodMiniType;
  options?: readonly z.ZodMiniType[];
  keyType?: z.ZodMiniType;
  valueType?: z.ZodMiniType;
  entries?: Record<string, string | number>;
  values?: readonly unknown[];
  format?: string;
  checks?: readonly { _zod: { def: Check } }[];
  catchall?: z.ZodMiniType;
}

/** Longer texts than this are left to the tests of what reads them. */
const longest = 3000;

/** Texts: of any characters, of raw bytes, of the greatest length, and those that mean something. */
const text = (min: number, max: number, known: readonly string[]): fc.Arbitrary<string> => {
  const within = { minLength: min, maxLength: Math.min(max, 40) };
  const meaning = [...known, '__proto__', 'constructor'].filter(
    ({ length }) => length >= min && length <= max,
  );
  return fc.oneof(
    { weight: 2, arbitrary: fc.string({ unit: 'binary', ...within }).filter(({ length }) => length <= max) },
    { weight: 2, arbitrary: fc.uint8Array(within).map((bytes) => new TextDecoder('latin1').decode(bytes)) },
    { weight: 1, arbitrary: fc.constant('x'.repeat(Math.min(max, longest))) },
    { weight: 5, arbitrary: meaning.length > 0 ? fc.constantFrom(...meaning) : fc.constant('x'.repeat(min)) },
  );
};

/**
 * What a validator takes, made from the validator itself: so whatever is behind it is reached.
 *
 * @param known texts that mean something where it is taken (ids, origins)
 * @throws for a kind of validator that is not known here, so that a new one is taught and not passed by
 */
export function ofSchema(schema: z.ZodMiniType, known: readonly string[]): fc.Arbitrary<unknown> {
  const def = schema._zod.def as unknown as Def;
  const inner = (of: z.ZodMiniType | undefined) => {
    if (!of) throw new Error(`a ${def.type} of nothing`);
    return ofSchema(of, known);
  };
  const bound = (check: string) => def.checks?.find((one) => one._zod.def.check === check)?._zod.def;
  const most = bound('max_length')?.maximum ?? 60;
  const least = bound('min_length')?.minimum ?? 0;
  switch (def.type) {
    case 'object':
      return fc.record(
        Object.fromEntries(
          Object.entries(def.shape ?? {}).map(([key, of]) => [
            key,
            (of._zod.def as unknown as Def).type === 'optional'
              ? inner((of._zod.def as unknown as Def).innerType)
              : ofSchema(of, known),
          ]),
        ),
        {
          requiredKeys: Object.entries(def.shape ?? {})
            .filter(([, of]) => (of._zod.def as unknown as Def).type !== 'optional')
            .map(([key]) => key),
        },
      );
    case 'array':
      return fc.array(inner(def.element), { minLength: least, maxLength: Math.min(most, 4) });
    case 'record':
      return fc.dictionary(inner(def.keyType) as fc.Arbitrary<string>, inner(def.valueType), { maxKeys: 4 });
    case 'string': {
      const pattern = bound('string_format')?.pattern;
      if (pattern) return fc.stringMatching(pattern);
      return def.format === 'uuid' ? fc.uuid() : text(least, most, known);
    }
    case 'number':
      return def.format === 'safeint'
        ? fc.oneof(fc.integer({ min: -2, max: 9 }), fc.maxSafeInteger())
        : fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
    case 'boolean':
      return fc.boolean();
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries ?? {}));
    case 'literal':
      return fc.constantFrom(...(def.values ?? []));
    case 'union':
      return fc.oneof(...(def.options ?? []).map((of) => ofSchema(of, known)));
    case 'optional':
      return fc.option(inner(def.innerType), { nil: undefined });
    case 'nullable':
      return fc.option(inner(def.innerType), { nil: null });
    case 'null':
      return fc.constant(null);
    case 'unknown':
      return fc.anything({ maxDepth: 2 });
    default:
      throw new Error(`no values are known for a validator of kind ${def.type}`);
  }
}

/** The same with one thing in it, somewhere, that may be anything. */
export const spoilt = (
  whole: fc.Arbitrary<unknown>,
  anything: fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> =>
  fc.tuple(whole, fc.array(fc.nat(20), { maxLength: 4 }), anything).map(([value, way, other]) => {
    const put = (into: unknown, [first, ...rest]: number[]): unknown => {
      if (first === undefined || typeof into !== 'object' || into === null) return other;
      const keys = Object.keys(into);
      const key = keys[first % Math.max(keys.length, 1)];
      if (key === undefined) return other;
      const changed = put((into as Record<string, unknown>)[key], rest);
      return Array.isArray(into)
        ? into.map((one, n) => (String(n) === key ? changed : one))
        : { ...into, [key]: changed };
    };
    return put(value, way);
  });
