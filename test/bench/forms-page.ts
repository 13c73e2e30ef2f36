/**
 * The entry that the bench bundles and runs in the page: the shipped find and fill, on their own, with answers as
 * elements. The truth is taken out of the page before any of it runs.
 */
import { fillForm } from '../../utils/mailform/fill/fill.ts';
import type { FormField, MailForm } from '../../utils/mailform/fill/form.ts';
import { previewForm } from '../../utils/mailform/fill/preview.ts';
import type { FieldRole } from '../../utils/mailform/roles.ts';
import { namesOf } from '../../utils/mailform/seen.ts';
import { mailValues } from '../../utils/mailform/values.ts';
import { mailFormOf } from '../frameworks/mail-form.ts';

const address = 'ada.sitter@outlook.com';
const password = 'abcdefghijklmnop';

interface Truth {
  role: string;
  element: Element;
}
const truths: Truth[] = [];
let form: MailForm | null = null;
const values = mailValues(address, ['smtp', 'imap', 'pop'], 'Ada Sitter');
/** The fields with a role; what merely opens them has none. */
const fieldsOf = (one: MailForm): FormField[] => one.fields.filter((f) => !f.opens);

/** Takes the ground truth out of the document. */
export function strip(): void {
  const roots: (Document | ShadowRoot)[] = [document];
  for (let i = 0; i < roots.length; i++) {
    const root = roots[i] as Document | ShadowRoot;
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      for (const attribute of ['data-truth', 'data-truth-alt']) {
        const role = element.getAttribute(attribute);
        if (role !== null) {
          truths.push({ role, element });
          element.removeAttribute(attribute);
        }
      }
    }
  }
}

/** Whether an answer stands practically where the true element stands. */
function same(answer: Element, truth: Element): boolean {
  if (answer === truth) return true;
  if (!answer.contains(truth) && !truth.contains(answer)) return false;
  const a = answer.getBoundingClientRect();
  const b = truth.getBoundingClientRect();
  return (
    Math.abs(a.left - b.left) <= 12 &&
    Math.abs(a.top - b.top) <= 12 &&
    Math.abs(a.right - b.right) <= 12 &&
    Math.abs(a.bottom - b.bottom) <= 12
  );
}

const scored =
  /^(?:(?:smtp|imap|pop)\.(?:host|port|security|username|password)|from\.(?:address|name)|account\.(?:email|password)|testButton|saveButton)$/;

export interface FormAnswer {
  ms: number;
  results: {
    role: string;
    kind: 'found' | 'missed' | 'wrong' | 'falseAlarm';
    detail: string;
    fillable: boolean;
    filled: boolean;
    read: string;
  }[];
  passwordElsewhere: number;
  roles: Record<string, string | null>;
  readBack: Record<string, string>;
  passwordIn: string[];
}

const elementOf = (role: string): Element | null =>
  form === null
    ? null
    : role === 'testButton'
      ? form.testButton
      : role === 'saveButton'
        ? form.saveButton
        : (fieldsOf(form).find((f) => f.role === role && !f.confirms)?.element ?? null);

const say = (e: Element | null): string =>
  e === null
    ? '-'
    : `${e.tagName.toLowerCase()}#${e.id}[${e.getAttribute('name') ?? ''}] "${(e.textContent ?? '').trim().slice(0, 30)}"`;

/** What a control now says, for the answers file and the judge. */
function readBack(e: Element): string {
  if (e instanceof HTMLSelectElement) return e.selectedOptions[0]?.text ?? '';
  if (e instanceof HTMLInputElement && (e.type === 'checkbox' || e.type === 'radio'))
    return e.type === 'checkbox'
      ? String(e.checked)
      : radio(e.closest('[role=radiogroup]') ?? (e.parentElement as Element));
  if (e instanceof HTMLInputElement || e instanceof HTMLTextAreaElement) return e.value;
  if (e.getAttribute('role') === 'switch' || e.getAttribute('role') === 'checkbox')
    return e.getAttribute('aria-checked') ?? '';
  return radio(e);
}
const radio = (group: Element): string => {
  const on = group.querySelector<HTMLInputElement>('input[type=radio]:checked');
  return on
    ? (on.closest('label')?.textContent ?? on.value).trim()
    : (group.textContent ?? '').trim().slice(0, 60);
};

/** Finding, filling, reading back and judging in one page. */
export async function judge(fill = true): Promise<FormAnswer> {
  const start = performance.now();
  form = mailFormOf(document, values);
  const ms = performance.now() - start;
  const rolesHere = new Set(truths.map((t) => t.role).filter((r) => scored.test(r)));
  const answered = new Set<string>(fieldsOf(form).map((f) => f.role));
  if (form.testButton) answered.add('testButton');
  if (form.saveButton) answered.add('saveButton');
  const results: FormAnswer['results'] = [];
  for (const role of rolesHere) {
    const answer = elementOf(role);
    const kind =
      answer === null
        ? 'missed'
        : truths.some((t) => t.role === role && same(answer, t.element))
          ? 'found'
          : 'wrong';
    results.push({
      role,
      kind,
      detail:
        kind === 'found'
          ? ''
          : `${say(answer)} instead of ${say(truths.find((t) => t.role === role)?.element ?? null)}`,
      fillable: false,
      filled: false,
      read: '',
    });
  }
  for (const role of answered)
    if (!rolesHere.has(role))
      results.push({
        role,
        kind: 'falseAlarm',
        detail: say(elementOf(role)),
        fillable: false,
        filled: false,
        read: '',
      });
  const preview = previewForm(form);
  const report = !fill
    ? { rows: [] }
    : await fillForm(
        form,
        password,
        preview.rows.map((r) => ({ id: r.id, on: true })),
        new AbortController().signal,
      );
  const readBackAll: Record<string, string> = {};
  for (const r of results) {
    if (r.kind !== 'found' || /Button$/.test(r.role)) continue;
    const element = elementOf(r.role) as HTMLElement;
    const role = element.getAttribute('role');
    // A static page gives no behaviour to ARIA widgets.
    if (
      (role === 'combobox' || role === 'switch') &&
      !(element instanceof HTMLInputElement && element.type === 'checkbox')
    )
      continue;
    if (element.tagName === 'DIV' && role === 'radiogroup' && element.querySelector('input') === null)
      continue;
    r.fillable = fill;
    r.read = readBack(element);
    readBackAll[r.role] = r.read;
    r.filled = right(r.role as FieldRole, element, r.read);
    if (fill && !r.filled)
      r.detail = `read ${r.read === password ? '(the password)' : r.read}; ${JSON.stringify(report.rows.find((x) => x.role === r.role)?.outcome ?? 'no row')}`;
  }
  // Cases without truth are scored by others, who need every answer read back.
  for (const role of answered) {
    const element = elementOf(role);
    if (fill && element && !(role in readBackAll) && !/Button$/.test(role))
      readBackAll[role] = readBack(element);
  }
  const holders: Element[] = [];
  const roots: (Document | ShadowRoot)[] = [document];
  for (let i = 0; i < roots.length; i++)
    for (const e of (roots[i] as Document).querySelectorAll('*')) {
      if (e.shadowRoot) roots.push(e.shadowRoot);
      if ((e instanceof HTMLInputElement || e instanceof HTMLTextAreaElement) && e.value === password)
        holders.push(e);
    }
  const proper = (e: Element): boolean =>
    truths.some((t) => /\.password(?:Confirm)?$/.test(t.role) && t.element === e);
  const roles: Record<string, string | null> = {};
  for (const role of answered) roles[role] = elementOf(role)?.getAttribute('data-n') ?? null;
  return {
    ms,
    results,
    passwordElsewhere: holders.filter((e) => !proper(e)).length,
    roles,
    readBack: readBackAll,
    passwordIn: holders.map((e) => e.getAttribute('data-n') ?? ''),
  };
}

/** The judge's own idea of a right value, written apart from the fill's rules. */
function right(role: FieldRole, element: HTMLElement, read: string): boolean {
  const smtp = role.startsWith('smtp.');
  const host = smtp ? 'smtp-mail.outlook.com' : 'outlook.office365.com';
  const part = role.split('.')[1];
  switch (part) {
    case 'host':
      return (
        read === host ||
        new RegExp(`^(?:(?:ssl|tls)://)?${host.replace(/\./g, '\\.')}(?::\\d+)?$`).test(read) ||
        (element instanceof HTMLSelectElement && element.options.length === 0)
      );
    case 'port':
      return read.startsWith(smtp ? '587' : role.startsWith('imap') ? '993' : '995');
    case 'username':
    case 'address':
    case 'email':
      return read === address;
    case 'name':
      return read === 'Ada Sitter';
    case 'password':
      return read === password;
    case 'security':
      return secure(element, read, smtp);
    default:
      return false;
  }
}

function secure(element: HTMLElement, read: string, smtp: boolean): boolean {
  const label = form?.fields.find((f) => f.element === element)?.label ?? '';
  if (read === 'true' || read === 'false') {
    const inverted = /disable|ignore/i.test(label);
    const words = label.toLowerCase();
    const on = (read === 'true') !== inverted;
    if (!smtp) return /start ?tls/.test(words) ? !on : on;
    if (/start ?tls|start tls/.test(words)) return on;
    if (inverted) return true;
    if (/implicit|ssl|secure/.test(words)) return !on;
    return on;
  }
  const options =
    element instanceof HTMLSelectElement
      ? Array.from(element.options, (o) => `${o.text} ${o.value}`)
      : Array.from(element.querySelectorAll('label'), (l) => l.textContent ?? '');
  if (options.length === 0)
    return element instanceof HTMLInputElement ? /^(?:tls|starttls|smtp|ssl)$/i.test(read) : true;
  const text = read.toLowerCase();
  const starttls = options.some((o) => /start ?tls/i.test(o));
  if (smtp)
    return starttls
      ? /start ?tls/.test(text)
      : /tls|transport|always|required/.test(text) || !options.some((o) => /tls/i.test(o));
  if (/start ?tls/i.test(label) && options.every((o) => !/ssl|tls/i.test(o)))
    return /never|no|off/.test(text);
  return /ssl|tls/.test(text) && !/start|disabled|no ssl/.test(text);
}

/** For looking closely: every field with its role, weight and reasons. */
export function explain(): unknown {
  const found = form ?? mailFormOf(document, values);
  return found.fields.map((f) => ({
    role: f.role,
    label: f.label,
    names: namesOf(f.live.seen),
    weight: f.weight,
    titles: f.live.seen.titles.map((t) => found.look.page.titles[t]?.text.slice(0, 30)),
    reasons: f.reasons,
  }));
}
