export function lintPackage(path: string): Promise<string[]>;
