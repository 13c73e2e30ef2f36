/** Reads a SASL XOAUTH2 initial response (base64): `user=…^Aauth=Bearer …^A^A`. */
export function readXoauth2(response: string): { username: string; token: string } | undefined {
  const fields = Buffer.from(response, 'base64').toString('utf8').split('\u0001');
  const username = valueAfter(fields, 'user=');
  const token = valueAfter(fields, 'auth=Bearer ');
  return username && token ? { username, token } : undefined;
}

/** Writes a SASL XOAUTH2 initial response, base64. */
export function writeXoauth2(username: string, token: string): string {
  return Buffer.from(`user=${username}\u0001auth=Bearer ${token}\u0001\u0001`).toString('base64');
}

/** Reads a SASL PLAIN response (base64, RFC 4616): authzid NUL authcid NUL password. */
export function readPlain(response: string): { username: string; password: string } | undefined {
  const [, username, password] = Buffer.from(response, 'base64').toString('utf8').split('\0');
  return username && password ? { username, password } : undefined;
}

function valueAfter(fields: string[], start: string): string | undefined {
  return fields.find((field) => field.startsWith(start))?.slice(start.length);
}
