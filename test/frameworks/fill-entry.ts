/** What a content script would do, for tests: find, preview, fill, read the report. */
import { fillForm } from '../../utils/mailform/fill.ts';
import { findMailForm } from '../../utils/mailform/find.ts';
import { previewForm } from '../../utils/mailform/preview.ts';
import type { FillReport, Preview, Protocol } from '../../utils/mailform/roles.ts';
import { mailValues } from '../../utils/mailform/values.ts';

export * from '../../utils/mailform/fill.ts';
export * from '../../utils/mailform/find.ts';
export * from '../../utils/mailform/pick.ts';
export * from '../../utils/mailform/preview.ts';
export * from '../../utils/mailform/result.ts';
export * from '../../utils/mailform/values.ts';

export interface Run {
  preview: Preview;
  report: FillReport;
}

export async function run(
  address: string,
  password: string,
  protocols: Protocol[],
  url = location.href,
): Promise<Run> {
  const form = findMailForm(document);
  const values = mailValues(address, protocols, 'Ada Sitter');
  const preview = previewForm(form, values, new URL(url));
  const rows = preview.rows.map((r) => ({ id: r.id, on: r.on }));
  const report = await fillForm(form, values, password, rows, new AbortController().signal);
  return { preview, report };
}
