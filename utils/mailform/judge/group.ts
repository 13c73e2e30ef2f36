import type { Part, Protocol } from '../roles.ts';
import type { Candidate } from './candidate.ts';

/** A control in a group, as what. */
export interface Member {
  candidate: Candidate;
  part: Part;
  score: number;
}
export interface Group {
  protocol: Protocol;
  /** The server field, or the password field of a group that has none. */
  anchor: Candidate;
  members: Member[];
  /** Further controls for the same encryption choice ("Use SSL" beside "Use STARTTLS"). */
  alsoSecurity: Candidate[];
  /** A second, equally good field for a part, which makes it ambiguous. */
  rivals: Map<Part, Candidate>;
  /** Password fields that ask for the same password again. */
  repeats: Candidate[];
  score: number;
}
