import { createHash, X509Certificate } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from 'selfsigned';

export interface PracticeCertificate {
  /** Private key and certificate, PEM. */
  key: string;
  cert: string;
  /** What Chromium's --ignore-certificate-errors-spki-list takes: base64 of the SHA-256 of the public key. */
  spkiHash: string;
}

/** Where generated things are kept; git ignores it. */
export const cacheDirectory = join(dirname(fileURLToPath(import.meta.url)), '..', '.cache', 'practice');

const day = 24 * 60 * 60 * 1000;

function spkiHashOf(cert: string): string {
  const spki = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(spki).digest('base64');
}

function readCached(file: string): PracticeCertificate | null {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as { key: string; cert: string };
    const expires = Date.parse(new X509Certificate(kept.cert).validTo);
    if (!(expires - Date.now() > day)) return null;
    return { key: kept.key, cert: kept.cert, spkiHash: spkiHashOf(kept.cert) };
  } catch {
    // Missing, unreadable or half-written: a new one is made.
    return null;
  }
}

/**
 * A self-signed certificate for these hosts, made on this machine and never trusted by any everyday browser profile:
 * the practice profile is told to accept this one key. It is kept for later runs under the cache directory.
 */
export async function practiceCertificate(hosts: string[]): Promise<PracticeCertificate> {
  const names = [...new Set(hosts)].sort();
  const digest = createHash('sha256').update(names.join('\n')).digest('hex').slice(0, 16);
  const file = join(cacheDirectory, `certificate-${digest}.json`);
  const cached = readCached(file);
  if (cached) return cached;

  const made = await generate([{ name: 'commonName', value: 'Signpost practice world' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(Date.now() - day),
    notAfterDate: new Date(Date.now() + 300 * day),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: names.map((value) => ({ type: 2 as const, value })) },
    ],
  });
  mkdirSync(cacheDirectory, { recursive: true });
  // Several test workers may be here at once: each writes its own file and the last whole one stays.
  const draft = `${file}.${process.pid}.${createHash('sha256').update(made.cert).digest('hex').slice(0, 8)}`;
  writeFileSync(draft, JSON.stringify({ key: made.private, cert: made.cert }), { mode: 0o600 });
  renameSync(draft, file);
  return { key: made.private, cert: made.cert, spkiHash: spkiHashOf(made.cert) };
}
