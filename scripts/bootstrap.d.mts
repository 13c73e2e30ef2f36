export const root: string;
export class PlainFailure extends Error {}
export function packagesProblem(folder?: string): string | null;
export function ensurePackages(say: (words: string) => void): Promise<void>;
