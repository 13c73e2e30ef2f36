import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lookHere } from '../utils/content/look-here.ts';
import { outlinePage } from '../utils/report/outline.ts';

/** Its value is the outline of the page that the guide beside it looks at; null where there is none. */
export default defineUnlistedScript(() => {
  const seen = lookHere()?.();
  return seen ? outlinePage(seen) : null;
});
