import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runAppGuide } from '../utils/content/app-guide-runner.ts';
import { oneCopy } from '../utils/content/one-copy.ts';

export default defineUnlistedScript(() => oneCopy('way', (life) => runAppGuide(document, life)));
