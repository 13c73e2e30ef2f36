import { ourHosts } from '../pages/our-hosts.ts';
import type { Candidate } from './page-scan.ts';

const leaves = -60;

/** What speaks against a control by where its link leads, and how much: away from Microsoft, or to an article. */
export function targetWeight(target: Candidate['target']): [what: string, by: number] {
  if (!target) return ['', 0];
  const { host } = target;
  if (!(ourHosts as readonly string[]).includes(host) && !/(^|\.)(live|microsoft)\.com$/.test(host))
    return ['leads away from Microsoft', leaves];
  return ['leads to an article', /^(support|learn|answers|www|go)\./.test(host) ? leaves : 0];
}
