/** How long an app password is kept, ms. */
export const secretLifeMs = 10 * 60 * 1000;

/** Blanks that Microsoft may show between groups are not part of an app password; pasted ones neither. */
export const tidyPassword = (typed: string): string => typed.replace(/[\s\u200B-\u200D\uFEFF]+/gu, '');
