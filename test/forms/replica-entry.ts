/** The made-up app's form of the extension's own practice page, drawn where a test says. */
import { drawReplica } from '../../utils/practice/replica.ts';

export { drawReplica };
