export interface VitestReport {
  testResults: {
    status: string;
    assertionResults: { status: string; fullName: string }[];
  }[];
}
export function countReport(
  report: VitestReport,
  code: number,
): { passed: number; failed: number; skipped: string[] };
