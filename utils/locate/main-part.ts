import { tagOrRole } from './tag-or-role.ts';

/** The page's main part or its form; a banner may hold something of the same name. */
export const isMain = (e: Element): boolean => tagOrRole(e, /^(main|form)$/);
