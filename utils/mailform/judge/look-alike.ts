/**
 * Addresses that pass themselves off as Microsoft's: no app has its mail settings there, and a password typed there
 * is lost. Two tricks: the real name as a subdomain (`outlook.live.com.example.test`), and letters that look alike
 * (`xn--…`, `0utlook.com`, `rnicrosoft.com`). A warning sign only; what is not found here is not therefore honest.
 */
const names = [
  'live.com',
  'microsoft.com',
  'microsoftonline.com',
  'outlook.com',
  'office.com',
  'office365.com',
  'hotmail.com',
  'msn.com',
];

/** Letters of other scripts, and digits, that stand for a Latin letter in such names (Unicode TR 39, a selection). */
const twins: Record<string, string> = {
  a: 'аạàáâãäåāăąɑα4',
  c: 'сçćčċϲ',
  e: 'еẹèéêëēėęě3',
  f: 'ƒ',
  h: 'һ',
  i: 'іìíîïīįıɩ1',
  k: 'κкķ',
  l: 'ӏłĺļľ|',
  m: 'мṃ',
  n: 'пñńņňո',
  o: 'оọòóôõöøōőοօ0',
  r: 'гŕř',
  s: 'ѕśşšș5',
  t: 'тţťț',
  u: 'υսùúûüūůų',
  v: 'ѵν',
};
const latin = new Map(
  Object.entries(twins).flatMap(([letter, others]) =>
    [...others].map((other): [string, string] => [other, letter]),
  ),
);

/** A name reduced to how it looks at a glance. `i` and `l` are one, as `rn` and `m`, `vv` and `w` are. */
const glance = (name: string): string =>
  [...name.toLowerCase()]
    .map((letter) => latin.get(letter) ?? letter)
    .join('')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/l/g, 'i');
const glances = names.map(glance);

/** True when a host name (ASCII, as `URL.hostname` gives it) imitates one of Microsoft's without being one. */
export function imitatesMicrosoft(hostname: string): boolean {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  if (names.some((name) => host === name || host.endsWith(`.${name}`))) return false;
  const seen = glance(host.split('.').map(readable).join('.'));
  return glances.some((name) => `.${seen}.`.includes(`.${name}.`));
}

const readable = (label: string): string =>
  label.startsWith('xn--') ? (decodePunycode(label.slice(4)) ?? label) : label;

/** RFC 3492, section 6.2, with the parameters of section 5; null for what is none. */
export function decodePunycode(input: string): string | null {
  const [base, tMin, tMax, skew, damp] = [36, 1, 26, 38, 700];
  const cut = input.lastIndexOf('-');
  const output = cut > 0 ? [...input.slice(0, cut)] : [];
  let [n, i, bias] = [128, 0, 72];
  let at = cut > 0 ? cut + 1 : 0;
  while (at < input.length) {
    const before = i;
    let weight = 1;
    for (let k = base; ; k += base) {
      const digit = digitOf(input.charCodeAt(at++));
      if (digit === null) return null;
      i += digit * weight;
      const threshold = Math.min(tMax, Math.max(tMin, k - bias));
      if (digit < threshold) break;
      weight *= base - threshold;
      // Longer than any host name: nothing that a browser would show.
      if (weight > 2 ** 31) return null;
    }
    const length = output.length + 1;
    let delta = Math.floor((i - before) / (before === 0 ? damp : 2));
    delta += Math.floor(delta / length);
    let k = 0;
    for (; delta > ((base - tMin) * tMax) / 2; k += base) delta = Math.floor(delta / (base - tMin));
    bias = k + Math.floor(((base - tMin + 1) * delta) / (delta + skew));
    n += Math.floor(i / length);
    i %= length;
    if (n > 0x10ffff) return null;
    output.splice(i++, 0, String.fromCodePoint(n));
  }
  return output.join('');
}

function digitOf(code: number): number | null {
  if (code >= 97 && code <= 122) return code - 97;
  if (code >= 65 && code <= 90) return code - 65;
  if (code >= 48 && code <= 57) return code - 22;
  return null;
}
