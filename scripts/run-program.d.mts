export interface RunOptions {
  cwd?: string;
  env?: Record<string, string | undefined>;
  show?: boolean;
  /** ms the program may take in all, and without output. */
  limit?: number;
  silence?: number;
  signal?: AbortSignal;
  shell?: boolean;
}
export interface RunResult {
  code: number;
  output: string;
  ended: 'exit' | 'limit' | 'silence' | 'signal' | 'missing';
}
export function runProgram(file: string, args: string[], options?: RunOptions): Promise<RunResult>;
