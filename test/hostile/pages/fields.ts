import {
  acting,
  boxed,
  formWith,
  type HostilePage,
  input,
  ofKind,
  oncePreviewed,
  styled,
  under,
} from './page.ts';

const cover = 'position:absolute;inset:0;background:#fff';

/** Password fields that a person cannot see or get at. */
export const unseenFields: HostilePage[] = [
  ...ofKind('hidden field', {
    'display none': styled('display:none'),
    'beyond a hidden overflow': boxed('overflow:hidden;height:0'),
    'visibility hidden': styled('visibility:hidden'),
    'collapsed details': formWith(
      `<details><summary>More</summary><label>SMTP password ${input}</label></details>`,
    ),
    'clipped by a path': styled('clip-path:inset(100%)'),
    'clipped to a corner': styled('position:absolute;clip:rect(0,0,0,0)'),
  }),
  ...ofKind('transparent field', {
    'opacity that multiplies': boxed('opacity:.5"><div style="opacity:.5'),
    'masked away': boxed('mask-image:linear-gradient(transparent,transparent)'),
    'opacity of the field': styled('opacity:0.01'),
    'transparent by a filter': boxed('filter:opacity(2%)'),
  }),
  ...ofKind('one-pixel field', {
    'one pixel': styled('width:1px;height:1px;padding:0;border:0'),
    'scaled to nothing': styled('transform:scale(.01)'),
    'one pixel of a box': boxed('width:1px;height:1px;overflow:hidden'),
  }),
  ...ofKind('covered field', {
    'covered by what lets clicks through': under(`<div style="${cover};pointer-events:none"></div>`),
    'behind the page': boxed(
      'position:relative;z-index:-1"><div style="position:relative;z-index:-1',
    ).replace(
      '<body>',
      '<body style="background:#fff"><style>html{background:#fff}form{background:#fff;isolation:auto}</style>',
    ),
    covered: under(`<div style="${cover}"></div>`),
    'covered by a picture': under(`<canvas width="300" height="40" style="${cover}"></canvas>`),
    'covered across the window, clicks let through': formWith(
      `<label>SMTP password ${input}</label>`,
      '<div style="position:fixed;inset:0;z-index:9;background:#fff;pointer-events:none">Nothing here</div>',
    ),
  }),
  ...ofKind('unreachable field', {
    'left of the page': styled('position:fixed;left:-4000px;top:0'),
    inert: boxed('"><div inert style="'),
    'above the page': styled('position:absolute;top:-4000px'),
    'read-only': formWith('<label>SMTP password <input id="password" type="password" readonly></label>'),
    disabled: formWith(
      '<fieldset disabled><label>SMTP password <input id="password" type="password"></label></fieldset>',
    ),
  }),
];

const at = (field: string, event: string, act: string) =>
  acting(`document.getElementById('${field}').addEventListener('${event}', () => { ${act} });`);
const whenPreviewed = (act: string) => acting(oncePreviewed(act));
const coverAll =
  "const d = document.createElement('div'); d.style.cssText = 'position:fixed;inset:0;background:#fff'; document.body.append(d)";

/** Fields that become something else between the preview and the write, or in the middle of it. */
export const swappedFields: HostilePage[] = [
  ...ofKind('swapped between preview and fill', {
    'a text field of another name when the preview is there': whenPreviewed(
      "password.type = 'text'; password.name = 'comment'",
    ),
    'another label when the preview is there': whenPreviewed(
      "document.querySelector('label[for=password]').textContent = 'Public note'",
    ),
    'another element when the preview is there': whenPreviewed(
      "const o = password.cloneNode(); o.name = 'public'; password.replaceWith(o)",
    ),
    'covered when the preview is there': whenPreviewed(coverAll),
  }),
  ...ofKind('swapped while it is filled', {
    'moved into a sandboxed frame': at(
      'host',
      'input',
      "const f = document.createElement('iframe'); f.setAttribute('sandbox', 'allow-same-origin'); document.body.append(f); f.contentDocument.body.append(document.querySelector('form'))",
    ),
    'a text field when it is about to be written': at(
      'password',
      'keydown',
      "password.type = 'text'; password.name = 'public'",
    ),
    'type becomes text and hidden at the first write': at(
      'host',
      'input',
      "password.type = 'text'; password.hidden = true",
    ),
    'another name at the first write': at('host', 'change', "password.name = 'comment'"),
    'another label at the first write': at(
      'host',
      'input',
      "document.querySelector('label[for=password]').textContent = 'Public note'",
    ),
    'another element in its place': at(
      'port',
      'input',
      "const o = document.createElement('input'); o.id = 'password'; o.name = 'public'; password.replaceWith(o)",
    ),
    'hidden when it is about to be written': at('password', 'keydown', "password.style.display = 'none'"),
    'covered when it is about to be written': at('password', 'keydown', coverAll),
    'out of the page when it is about to be written': at('password', 'keydown', 'password.remove()'),
  }),
];
