import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startGuide } from '../utils/content/start-guide.ts';
import { outlookPages } from '../utils/pages/outlook-pages.ts';

export default defineUnlistedScript(() => startGuide(document, outlookPages));
