export type Target = 'chrome' | 'edge' | 'firefox';
export const targets: Record<Target, { folder: string; args: string[] }>;
export function buildExtension(
  target: Target,
  options?: { signal?: AbortSignal; fresh?: boolean },
): Promise<{ folder: string; built: boolean }>;
