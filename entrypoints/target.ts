import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { oneCopy } from '../utils/content/one-copy.ts';
import { runTarget } from '../utils/content/target-runner.ts';

export default defineUnlistedScript(() => oneCopy('form', (life) => runTarget(document, life)));
