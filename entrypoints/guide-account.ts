import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startGuide } from '../utils/content/start-guide.ts';
import { accountPages } from '../utils/pages/account-pages.ts';

export default defineUnlistedScript(() => startGuide(document, accountPages));
