// `npm start`. The version check comes before anything that an old Node could not read.
import { checkNode } from './check-node.mjs';

checkNode();
import('./start-world.mjs').then((world) => world.main(process.argv.slice(2)));
