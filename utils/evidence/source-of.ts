import type { Source } from './claim.ts';

const issue = /^([\w.-]+\/[\w.-]+)#(\d+)$/;
const code = /^([\w.-]+\/[\w.-]+):(.+)@([\da-f]{40})$/;

/**
 * Where a claim is known from, as it is shown. What is on GitHub has its address in its name, "owner/repo#123" or
 * "owner/repo:path@commit" (all forty digits, of which ten are shown); everything else brings its address along.
 */
export function sourceOf(claim: { source: string; date: string; url?: string | undefined }): Source {
  const { source, date } = claim;
  const [, repo, number] = issue.exec(source) ?? [];
  if (repo) return { what: source, url: `https://github.com/${repo}/issues/${number}`, date };
  const [, home, path = '', commit = ''] = code.exec(source) ?? [];
  if (home)
    return {
      what: `${home}:${path}@${commit.slice(0, 10)}`,
      url: `https://github.com/${home}/blob/${commit}/${encodeURI(path)}`,
      date,
    };
  return { what: source, date, ...(claim.url !== undefined && { url: claim.url }) };
}
