// `npm test`. The version check comes before anything that an old Node could not read.
import { checkNode } from './check-node.mjs';

checkNode();
import('./test-all.mjs').then((all) => all.main(process.argv.slice(2)));
