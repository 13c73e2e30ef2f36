/** One page to be judged; `mutations` is done to the live document before anything is measured. */
export interface BenchCase {
  file: string;
  html: string;
  mutation?: { seed: number; kinds: string[] };
}
