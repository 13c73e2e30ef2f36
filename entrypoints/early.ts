import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readEarly } from '../utils/first-read.ts';

/** The popup's first script, before its modules: see `readEarly`. */
export default defineUnlistedScript(() => readEarly(document));
