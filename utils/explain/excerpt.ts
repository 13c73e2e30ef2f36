/** Most text that is read: what people paste is a few lines; a whole log file is cut down to its telling places. */
export const longest = 1_000_000;
const readWhole = 24_000;
const readAtMost = 48_000;

/** Anything an error might be near. Cheap on purpose; it only chooses where to look. */
const telling =
  /error|fail|denied|refus|reject|unable|could ?n.t|cannot|not |invalid|exceed|disabled|block|expired|timed? ?out|aadsts|auth|certificate|enotfound|getaddrinfo|econn|ssl|tls|connect|resolve|quota|limit|throttl|busy|relay|spam|banned|consent|approval|token|userdisabled|\b[45]\d\d[ -]|[45]\.\d\.\d|fehl|echec|echou|falh|erro|fallo|verweiger|ungultig|失败|失敗|错误|錯誤|无法|拒绝|禁用/giu;

/**
 * The telling places of a text: all of it when short; else the surroundings of words that errors use, each kind of
 * line once (digits do not count), the last ones first because logs end with what matters. Order is kept.
 */
export function excerpt(text: string): string {
  const bounded =
    text.length > longest ? text.slice(0, longest / 10) + text.slice(-(longest / 10) * 9) : text;
  if (bounded.length <= readWhole) return bounded;
  const windows: [number, number][] = [];
  for (const match of bounded.matchAll(telling)) {
    const from = Math.max(0, match.index - 200);
    const to = Math.min(bounded.length, match.index + 400);
    const last = windows.at(-1);
    if (last && from <= last[1] && to - last[0] < 4_000) last[1] = to;
    else windows.push([last ? Math.max(from, last[1]) : from, to]);
  }
  const seen = new Set<string>();
  const kept: string[] = [];
  let length = 0;
  for (const [from, to] of windows.reverse()) {
    const fresh: string[] = [];
    for (const line of bounded.slice(from, to).split('\n')) {
      const kind = line.replace(/[0-9a-f]{6,}|\d+/giu, '#').trim();
      if (kind === '' || seen.has(kind)) continue;
      seen.add(kind);
      fresh.push(line);
    }
    if (fresh.length === 0) continue;
    const piece = fresh.join('\n');
    kept.push(piece);
    length += piece.length;
    if (length > readAtMost) break;
  }
  return kept.reverse().join('\n').slice(-readAtMost);
}
