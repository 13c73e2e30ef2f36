import type { FieldRole } from '../roles.ts';

/** The order of writing: encryption before port (apps rewrite it), host before password (apps wipe it). */
export const writeOrder = (role: FieldRole): number => {
  const part = role.slice(role.indexOf('.') + 1);
  if (role === 'account.password') return 7;
  return ({ host: 0, security: 1, port: 2, username: 3, password: 6 } as Record<string, number>)[part] ?? 4;
};
