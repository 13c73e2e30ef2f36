import type { FieldRole } from '../roles.ts';
import { type FormField, findForm, type MailForm, protocolOf } from './form.ts';

/**
 * Looks again after a round of writing. `fresh`: fields that were not there in the preview, only roles of servers that
 * are being filled and that had no such field, added to the form; never a password outside of them. `better`:
 * known fields that the judge has something for only now, because a list was filled meanwhile.
 */
export async function appeared(
  form: MailForm,
  declined: ReadonlySet<FieldRole>,
  withPassword: boolean,
): Promise<{ fresh: FormField[]; better: FormField[] }> {
  const again = await findForm(form.document, form.judge, form.openRoot);
  if (!again) return { fresh: [], better: [] };
  form.look = again.look;
  const known = new Map(form.fields.map((f) => [f.element, f]));
  const served = new Set(form.fields.map((f) => protocolOf(f.role)));
  const better: FormField[] = [];
  const fresh: FormField[] = [];
  for (const f of again.fields) {
    const before = known.get(f.element);
    if (before) {
      if (before.role === f.role && takeNews(before, f)) better.push(before);
      continue;
    }
    if (f.opens || declined.has(f.role) || form.ambiguous.some((a) => a.role === f.role)) continue;
    const same = form.fields.filter((x) => x.role === f.role && !x.opens);
    // What is not in the page is not visible.
    const gone = same.filter((x) => !x.element.checkVisibility());
    if (gone.length < same.length && !f.confirms && !f.role.endsWith('.security')) continue;
    if (!served.has(protocolOf(f.role))) continue;
    if (f.wanted.kind === 'none') continue;
    // Nobody has seen this one in the preview: it must say by itself that it is for a password, and stand for none that was
    // called otherwise.
    const { type } = f.element as HTMLInputElement;
    const exchanged = gone[0] && !gone.some((x) => x.signature === f.signature);
    if (f.role.endsWith('password') && (!withPassword || type !== 'password' || exchanged)) continue;
    fresh.push({ ...f, id: `${f.id}+${form.fields.length + fresh.length}` });
  }
  form.fields.push(...fresh);
  return { fresh, better };
}

/** Takes over where a known field stands now and what it shall hold; true when there was nothing for it before. */
function takeNews(field: FormField, now: FormField): boolean {
  const nothing = field.wanted.kind === 'none';
  field.field = now.field;
  field.wanted = now.wanted;
  return nothing && now.wanted.kind !== 'none';
}
