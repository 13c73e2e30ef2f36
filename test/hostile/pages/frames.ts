import { formWith, framing, type HostilePage, input, ofKind } from './page.ts';

const inner = formWith(`<label>SMTP password ${input}</label>`);
const quoted = inner.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const size = 'style="width:600px;height:500px"';
const written = (attributes: string): string =>
  framing(
    `<iframe id="f" ${attributes}></iframe><script>f.contentDocument?.write(${JSON.stringify(inner).replaceAll('</', '<\\/')});f.contentDocument?.close()</script>`,
  );

/** Frames of every kind that a password must not go into. */
export const frames: HostilePage[] = [
  ...ofKind('frame of another origin', {
    'frame of another origin': framing(`<iframe src="https://other.hostile.test/inner" ${size}></iframe>`),
    'same origin inside of another one': framing(
      `<iframe src="https://other.hostile.test/sandwich" ${size}></iframe>`,
    ),
    'data frame': framing(`<iframe src="data:text/html,${encodeURIComponent(inner)}" ${size}></iframe>`),
    'object and embed': framing(`<object data="/inner" ${size}></object><embed src="/inner" ${size}>`),
  }),
  ...ofKind('sandboxed frame', {
    'sandboxed frame of the same origin': framing(
      `<iframe sandbox="allow-scripts allow-same-origin" src="/inner" ${size}></iframe>`,
    ),
    'sandboxed srcdoc': framing(`<iframe sandbox="allow-same-origin" srcdoc="${quoted}" ${size}></iframe>`),
    'sandboxed frame': framing(`<iframe sandbox="allow-scripts" src="/inner" ${size}></iframe>`),
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

/** What the frames load, by path. */
export const framed: Record<string, string> = {
  inner,
  sandwich: framing(`<iframe src="https://app.hostile.test/inner" ${size}></iframe>`),
};
