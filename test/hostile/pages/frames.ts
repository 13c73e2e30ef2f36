import { formWith, framing, type HostilePage, input, ofKind, oncePreviewed } from './page.ts';

const inner = formWith(`<label>SMTP password ${input}</label>`);
const quoted = inner.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const size = 'style="width:600px;height:500px"';
const written = (attributes: string): string =>
  framing(
    `<iframe id="f" ${attributes}></iframe><script>f.contentDocument?.write(${JSON.stringify(inner).replaceAll('</', '<\\/')});f.contentDocument?.close()</script>`,
  );

/** What shows that the others are refused for what they are. */
export const honestFrame: HostilePage = {
  name: 'an honest frame',
  kinds: [],
  html: framing(`<iframe src="/inner" ${size}></iframe>`),
};

/** Frames of every kind that a password must not go into. */
export const frames: HostilePage[] = [
  ...ofKind('frame of another origin', {
    'frame of another origin': framing(`<iframe src="https://other.hostile.test/inner" ${size}></iframe>`),
    'same origin inside of another one': framing(
      `<iframe src="https://other.hostile.test/sandwich" ${size}></iframe>`,
    ),
    'data frame': framing(`<iframe src="data:text/html,${encodeURIComponent(inner)}" ${size}></iframe>`),
    'object and embed': framing(`<object data="/inner" ${size}></object><embed src="/inner" ${size}>`),
    'frameset of another origin':
      '<!doctype html><title>SMTP settings</title><frameset cols="*"><frame src="https://other.hostile.test/inner"></frameset>',
    'frame that goes to another host when the preview is there': framing(
      `<iframe id="f" src="/inner" ${size}></iframe><script>${oncePreviewed("f.src = 'https://other.hostile.test/inner'")}</script>`,
    ),
  }),
  ...ofKind('sandboxed frame', {
    'sandboxed frame of the same origin': framing(
      `<iframe sandbox="allow-scripts allow-same-origin" src="/inner" ${size}></iframe>`,
    ),
    'sandboxed srcdoc': framing(`<iframe sandbox="allow-same-origin" srcdoc="${quoted}" ${size}></iframe>`),
    'sandboxed frame': framing(`<iframe sandbox="allow-scripts" src="/inner" ${size}></iframe>`),
    'frame sandboxed by its server': framing(`<iframe src="/boxed" ${size}></iframe>`),
    'honest frame in a sandboxed one': framing(
      `<iframe sandbox="allow-scripts allow-same-origin" src="/nest" ${size}></iframe>`,
    ),
  }),
  ...ofKind('frame that cannot be seen', {
    'one-pixel frame': written('style="width:1px;height:1px;border:0"'),
    'frame that is covered': framing(
      `<div style="position:relative"><iframe src="/inner" ${size}></iframe><div style="position:absolute;inset:0;background:#fff"></div></div>`,
    ),
    'transparent frame': written('style="width:600px;height:500px;opacity:0.02"'),
    'frame in a transparent box': framing(
      `<div style="opacity:.1"><iframe src="/inner" ${size}></iframe></div>`,
    ),
    'frame off the page': written('style="position:fixed;left:-3000px;width:600px;height:500px"'),
    'hidden frame': framing(`<iframe src="/inner" hidden ${size}></iframe>`),
  }),
];

/** What the frames load, by path; `boxed` is sandboxed by a header of its own. */
export const framed: Record<string, string> = {
  inner,
  boxed: inner,
  nest: framing(`<iframe src="/inner" ${size}></iframe>`),
  sandwich: framing(`<iframe src="https://app.hostile.test/inner" ${size}></iframe>`),
};
