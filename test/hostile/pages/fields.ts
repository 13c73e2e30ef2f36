import { acting, boxed, formWith, type HostilePage, input, styled, under } from './page.ts';

const cover = 'position:absolute;inset:0;background:#fff';

/** Password fields that a person cannot see or get at. */
export const unseenFields: HostilePage[] = [
  { name: 'display none', html: styled('display:none') },
  { name: 'visibility hidden', html: styled('visibility:hidden') },
  {
    name: 'collapsed details',
    html: formWith(`<details><summary>More</summary><label>SMTP password ${input}</label></details>`),
  },
  { name: 'opacity of the field', html: styled('opacity:0.01') },
  { name: 'opacity that multiplies', html: boxed('opacity:.5"><div style="opacity:.5') },
  { name: 'transparent by a filter', html: boxed('filter:opacity(2%)') },
  { name: 'masked away', html: boxed('mask-image:linear-gradient(transparent,transparent)') },
  { name: 'clipped by a path', html: styled('clip-path:inset(100%)') },
  { name: 'clipped to a corner', html: styled('position:absolute;clip:rect(0,0,0,0)') },
  { name: 'one pixel', html: styled('width:1px;height:1px;padding:0;border:0') },
  { name: 'one pixel of a box', html: boxed('width:1px;height:1px;overflow:hidden') },
  { name: 'scaled to nothing', html: styled('transform:scale(.01)') },
  { name: 'left of the page', html: styled('position:fixed;left:-4000px;top:0') },
  { name: 'above the page', html: styled('position:absolute;top:-4000px') },
  { name: 'beyond a hidden overflow', html: boxed('overflow:hidden;height:0') },
  {
    name: 'behind the page',
    html: boxed('position:relative;z-index:-1"><div style="position:relative;z-index:-1').replace(
      '<body>',
      '<body style="background:#fff"><style>html{background:#fff}form{background:#fff;isolation:auto}</style>',
    ),
  },
  { name: 'covered', html: under(`<div style="${cover}"></div>`) },
  { name: 'covered by a picture', html: under(`<canvas width="300" height="40" style="${cover}"></canvas>`) },
  {
    name: 'covered by what lets clicks through',
    html: under(`<div style="${cover};pointer-events:none"></div>`),
  },
  {
    name: 'covered across the window, clicks let through',
    html: formWith(
      `<label>SMTP password ${input}</label>`,
      '<div style="position:fixed;inset:0;z-index:9;background:#fff;pointer-events:none">Nothing here</div>',
    ),
  },
  { name: 'inert', html: boxed('"><div inert style="') },
  {
    name: 'read-only',
    html: formWith('<label>SMTP password <input id="password" type="password" readonly></label>'),
  },
  {
    name: 'disabled',
    html: formWith(
      '<fieldset disabled><label>SMTP password <input id="password" type="password"></label></fieldset>',
    ),
  },
];

const at = (field: string, event: string, act: string) =>
  acting(`document.getElementById('${field}').addEventListener('${event}', () => { ${act} });`);

/** Fields that become something else between the preview and the write, or in the middle of it. */
export const swappedFields: HostilePage[] = [
  {
    name: 'type becomes text and hidden at the first write',
    html: at('host', 'input', "password.type = 'text'; password.hidden = true"),
  },
  { name: 'another name at the first write', html: at('host', 'change', "password.name = 'comment'") },
  {
    name: 'another label at the first write',
    html: at('host', 'input', "document.querySelector('label[for=password]').textContent = 'Public note'"),
  },
  {
    name: 'another element in its place',
    html: at(
      'port',
      'input',
      "const o = document.createElement('input'); o.id = 'password'; o.name = 'public'; password.replaceWith(o)",
    ),
  },
  {
    name: 'hidden when it is about to be written',
    html: at('password', 'keydown', "password.style.display = 'none'"),
  },
  {
    name: 'a text field when it is about to be written',
    html: at('password', 'keydown', "password.type = 'text'; password.name = 'public'"),
  },
  {
    name: 'covered when it is about to be written',
    html: at(
      'password',
      'keydown',
      "const d = document.createElement('div'); d.style.cssText = 'position:fixed;inset:0;background:#fff'; document.body.append(d)",
    ),
  },
  {
    name: 'out of the page when it is about to be written',
    html: at('password', 'keydown', 'password.remove()'),
  },
  {
    name: 'moved into a sandboxed frame',
    html: at(
      'host',
      'input',
      "const f = document.createElement('iframe'); f.setAttribute('sandbox', 'allow-same-origin'); document.body.append(f); f.contentDocument.body.append(document.querySelector('form'))",
    ),
  },
];
