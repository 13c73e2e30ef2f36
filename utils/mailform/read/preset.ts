/**
 * What stands in a field by default, as far as it tells what the field is for: a port number as it is, else only the
 * shape of an address or a server. So nothing that a person typed, and no password in a plain text
 * field, leaves the page.
 */
export function presetOf(value: string): string {
  if (value === '') return '';
  if (/^\d{1,5}$/.test(value)) return value;
  if (/^[^\s@]+@[^\s@]+$/.test(value)) return 'name@server.example';
  const server = /^((?:ssl|tls):\/\/)?[\w-]+(?:\.[\w-]+)*(:\d{2,5})?$/i.exec(value);
  if (server?.[1] || server?.[2]) return `${server[1] ?? ''}server.example${server[2] ? ':25' : ''}`;
  return '';
}
