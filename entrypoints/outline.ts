import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { eyesHere } from '../utils/report/eyes.ts';
import { outlinePage } from '../utils/report/outline.ts';

/** Its value is the outline of the page that the guide beside it looks at; null where there is none. */
export default defineUnlistedScript(() => {
  const eyes = eyesHere()?.();
  return eyes ? outlinePage(eyes) : null;
});
