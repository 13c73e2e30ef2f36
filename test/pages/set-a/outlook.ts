import type { ControlId } from '../../../utils/pages/ids.ts';
import type { PageState } from '../../../utils/pages/observation.ts';
import { absentBut, alsoRight, esc, pageHtml, type Replica, truth } from '../page.ts';
import type { Words } from '../words.ts';

const style = `body{margin:0;font:14px sans-serif}#app{position:absolute;inset:0;display:flex;flex-direction:column}
.top{height:48px;display:flex;justify-content:space-between;background:#0f6cbd;color:#fff}.cols{flex:1;display:flex;min-height:0}
.list{width:380px;overflow:auto}.pane{flex:1;overflow:auto}.layer{position:fixed;inset:0;background:rgba(0,0,0,.4)}
.dlg{position:absolute;left:80px;top:40px;width:1060px;height:780px;background:#fff;display:flex}.menu{width:220px}.menu button{display:block;width:100%;text-align:start;padding:8px}
.panel{flex:1;padding:16px;overflow:auto}.line{margin:10px 0}.fui-Switch{display:inline-flex;position:relative;align-items:center}
.fui-Switch__input{position:absolute;left:0;top:0;width:56px;height:100%;opacity:0;margin:0}.fui-Switch__indicator{width:40px;height:20px;border-radius:10px;background:#888;margin:8px}
.ms-Toggle-background{width:40px;height:20px;border-radius:10px;border:1px solid #333;background:#fff}.foot{border-top:1px solid #ccc;padding:8px;margin-top:20px}`;

type Kind = 'v9' | 'v8' | 'native' | 'radios' | 'aria' | 'bare';

function toggle(
  kind: Kind,
  control: ControlId | null,
  label: string,
  on: boolean,
  w: Words,
  id: string,
): string {
  const t = control ? truth(control) : '';
  const alt = control ? alsoRight(control) : '';
  const l = esc(label);
  switch (kind) {
    case 'v9':
      return `<div class="line"><div class="fui-Switch"${alt}><input id="${id}" class="fui-Switch__input" type="checkbox" role="switch"${on ? ' checked' : ''}${t}><div aria-hidden="true" class="fui-Switch__indicator"></div><label class="fui-Switch__label" for="${id}">${l}</label></div></div>`;
    case 'v8':
      return `<div class="line ms-Toggle"><label class="ms-Toggle-label" for="${id}" id="${id}-label">${l}</label><div><button id="${id}" class="ms-Toggle-background" role="switch" type="button" aria-checked="${on}" aria-labelledby="${id}-label"${t}><span></span></button><label for="${id}">${esc(on ? w.stateOn : w.stateOff)}</label></div></div>`;
    case 'native':
      return `<div class="line"><label${alt}><input type="checkbox"${on ? ' checked' : ''}${t}> ${l}</label></div>`;
    case 'radios':
      return `<fieldset class="line"${t}><legend>${l}</legend><label${alt}><input type="radio" name="${id}"${on ? ' checked' : ''}${alt}> ${esc(w.yes)}</label><label><input type="radio" name="${id}"${on ? '' : ' checked'}> ${esc(w.no)}</label></fieldset>`;
    case 'aria':
      return `<div class="line"><span id="${id}-t">${l}</span> <div role="switch" tabindex="0" aria-checked="${on}" aria-labelledby="${id}-t" style="display:inline-block;width:40px;height:20px;background:#ccc"${t}></div></div>`;
    case 'bare':
      return `<div class="line"><div>${l}</div><div><button role="switch" aria-checked="${on}" style="width:40px;height:20px"${t}></button></div></div>`;
  }
}

function mailbox(w: Words, rows: number, gear = true): string {
  const subjects = [w.letImap, w.settings, 'Lunch on Friday?', w.forwarding, w.save, w.create];
  const list = Array.from(
    { length: rows },
    (_, i) =>
      `<div role="option" aria-label="${esc(subjects[i % 6] ?? '')}"><span>Sam ${i}</span><span>${esc(subjects[i % 6] ?? '')}</span><button aria-label="${esc(w.settings)}">·</button></div>`,
  ).join('');
  return `<div class="top" role="banner"><input id="topSearchInput" aria-label="Search"><div><div id="owaSettingsBtn_container"><button aria-label="${esc(w.settings)}"${gear ? truth('outlook.settingsButton') : ''} style="width:40px;height:40px">⚙</button></div></div></div>
<div class="cols"><div class="list" role="listbox">${list}</div><div class="pane"><div role="document"><h1>${esc(w.letImap)}</h1><p>${esc(w.wall)}</p><label><input type="checkbox"> ${esc(w.letImap)}</label><a href="#">${esc(w.signIn)}</a><button>${esc(w.save)}</button><button>${esc(w.settings)}</button></div></div></div>`;
}

interface Panel {
  name: string;
  kind?: Kind;
  pop?: boolean;
  imap?: boolean;
  saveIs?: 'active' | 'disabled' | 'none';
  locked?: boolean;
  root?: boolean;
  options: string;
  rows?: number;
}

function dialog(w: Words, p: Panel): string {
  const menu = `<div class="menu" role="tablist"><button role="tab">${esc(w.layout)}</button><button role="tab">${esc(w.compose)}</button><button role="tab" aria-selected="${!p.root}"${truth('outlook.forwardingMenuItem')}>${esc(w.forwarding)}</button><button role="tab">${esc(w.mail)}</button></div>`;
  const kind = p.kind ?? 'v9';
  const forwarding = `<div><h3>${esc(w.forwarding)}</h3>${toggle(kind === 'radios' ? 'native' : kind, null, w.enableForwarding, false, w, 'fw')}<input placeholder="Enter an email address"><label><input type="checkbox" disabled> ${esc(w.keepCopy)}</label></div>`;
  const save =
    p.saveIs === 'none'
      ? ''
      : `<div class="foot"><button${p.saveIs === 'disabled' ? ' disabled' : ' data-is-focusable="true"'}${truth('outlook.save')}>${esc(w.save)}</button> <button>${esc(w.discard)}</button></div>`;
  const body = p.root
    ? `<div class="panel"><h2>${esc(w.layout)}</h2><label><input type="checkbox"> Focused Inbox</label></div>`
    : p.locked
      ? `<div class="panel" role="tabpanel"><h2>${esc(w.forwarding)}</h2><p>${esc(w.wall)}</p><button${truth('outlook.wallSignIn')}>${esc(w.signIn)}</button></div>`
      : `<div class="panel" role="tabpanel"><h2>${esc(w.forwarding)}</h2>${forwarding}<div><h3>${esc(w.popImap)}</h3>${toggle(kind, 'outlook.popSwitch', w.letPop, p.pop ?? false, w, 'sw-pop')}${toggle(kind === 'radios' ? 'native' : kind, null, w.popDelete, true, w, 'sw-del')}${toggle(kind, 'outlook.imapSwitch', w.letImap, p.imap ?? false, w, 'sw-imap')}</div>${save}</div>`;
  return `<div id="app">${mailbox(w, p.rows ?? 8, false)}</div><div id="fluent-default-layer-host"><div class="layer"><div class="dlg" role="dialog" aria-modal="true" aria-label="${esc(w.settings)}" data-shadow><div class="menu"><h2>${esc(w.settings)}</h2><button>${esc(w.mail)}</button></div>${menu}${body}</div></div></div>`;
}

export function outlook(w: Words): Replica[] {
  const kinds: Kind[] = ['v9', 'v8', 'native', 'radios', 'aria', 'bare'];
  const panels: Panel[] = [
    { name: 'root', root: true, options: 'mail/popImap' },
    { name: 'locked', locked: true, options: 'mail/forwarding' },
    ...kinds.map(
      (kind, i): Panel => ({
        name: kind,
        kind,
        pop: i % 2 === 0,
        imap: i % 3 === 0,
        saveIs: (['active', 'disabled', 'none'] as const)[i % 3] ?? 'active',
        options: 'mail/forwarding',
      }),
    ),
    {
      name: 'v9-late',
      kind: 'v9',
      pop: true,
      imap: true,
      saveIs: 'disabled',
      options: 'mail/popImap',
      rows: 40,
    },
  ];
  const made = panels.map((p): Replica => {
    const body = dialog(w, p);
    const state: PageState = {};
    if (!p.root && !p.locked) {
      state.pop = p.pop ? 'on' : 'off';
      state.imap = p.imap ? 'on' : 'off';
      state.unsavedChanges = (p.saveIs ?? 'active') === 'active';
    }
    const page = p.root ? 'outlook-settings' : p.locked ? 'outlook-forwarding-locked' : 'outlook-forwarding';
    return {
      name: `a/outlook-${p.name}/${w.lang}`,
      html: pageHtml(
        w.lang,
        'Mail - Pat Demo - Outlook',
        { url: `https://outlook.live.com/mail/0/options/${p.options}`, page, state, absent: absentBut(body) },
        body,
        style,
      ),
    };
  });
  for (const rows of [5, 60]) {
    const body = `<div id="app">${mailbox(w, rows)}</div>`;
    made.push({
      name: `a/outlook-mail-${rows}/${w.lang}`,
      html: pageHtml(
        w.lang,
        'Mail - Pat Demo - Outlook',
        { url: 'https://outlook.live.com/mail/0/inbox/id/AQ', page: 'outlook-mail', absent: absentBut(body) },
        body,
        style,
      ),
    });
  }
  return made;
}
