import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { kit } from '../utils/content/guide-kit.ts';
import { giveKit } from '../utils/content/guide-kit-here.ts';

/** What the guide is on every host; it runs when the script that knows the host's pages, right after it, starts it. */
export default defineUnlistedScript(() => giveKit(kit));
