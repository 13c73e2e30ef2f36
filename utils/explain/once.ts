/**
 * A value made at its first use. The background is started anew again and again, and mostly explains nothing;
 * tables are built only when a text is really read.
 */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
