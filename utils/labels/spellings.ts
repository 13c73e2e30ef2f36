/**
 * Every spelling that a wording of ours stands for: of the alternatives in braces one each, which may be empty and may have
 * braces inside ("Save {all |}changes" → "Save all changes", "Save changes"). A wording without braces is its own.
 */
export function spellings(wording: string): string[] {
  const braces = /\{([^{}]*)\}/.exec(wording);
  if (!braces) return [wording];
  const [whole, inside = ''] = braces;
  const before = wording.slice(0, braces.index);
  const after = wording.slice(braces.index + whole.length);
  return inside.split('|').flatMap((one) => spellings(before + one + after));
}
