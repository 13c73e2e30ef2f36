import { formWith, framing, type HostilePage, input } from './page.ts';

const inner = formWith(`<label>SMTP password ${input}</label>`);
const quoted = inner.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const size = 'style="width:600px;height:500px"';
const written = (attributes: string): string =>
  framing(
    `<iframe id="f" ${attributes}></iframe><script>f.contentDocument?.write(${JSON.stringify(inner).replaceAll('</', '<\\/')});f.contentDocument?.close()</script>`,
  );

/** Frames of every kind that a password must not go into. */
export const frames: HostilePage[] = [
  {
    name: 'frame of another origin',
    html: framing(`<iframe src="https://other.hostile.test/inner" ${size}></iframe>`),
  },
  {
    name: 'sandboxed frame',
    html: framing(`<iframe sandbox="allow-scripts" src="/inner" ${size}></iframe>`),
  },
  {
    name: 'sandboxed frame of the same origin',
    html: framing(`<iframe sandbox="allow-scripts allow-same-origin" src="/inner" ${size}></iframe>`),
  },
  {
    name: 'sandboxed srcdoc',
    html: framing(`<iframe sandbox="allow-same-origin" srcdoc="${quoted}" ${size}></iframe>`),
  },
  {
    name: 'same origin inside of another one',
    html: framing(`<iframe src="https://other.hostile.test/sandwich" ${size}></iframe>`),
  },
  {
    name: 'data frame',
    html: framing(`<iframe src="data:text/html,${encodeURIComponent(inner)}" ${size}></iframe>`),
  },
  { name: 'one-pixel frame', html: written('style="width:1px;height:1px;border:0"') },
  { name: 'transparent frame', html: written('style="width:600px;height:500px;opacity:0.02"') },
  {
    name: 'frame in a transparent box',
    html: framing(`<div style="opacity:.1"><iframe src="/inner" ${size}></iframe></div>`),
  },
  {
    name: 'frame off the page',
    html: written('style="position:fixed;left:-3000px;width:600px;height:500px"'),
  },
  {
    name: 'frame that is covered',
    html: `${framing(`<div style="position:relative"><iframe src="/inner" ${size}></iframe><div style="position:absolute;inset:0;background:#fff"></div></div>`)}`,
  },
  { name: 'hidden frame', html: framing(`<iframe src="/inner" hidden ${size}></iframe>`) },
  {
    name: 'object and embed',
    html: framing(`<object data="/inner" ${size}></object><embed src="/inner" ${size}>`),
  },
];

/** What the frames load, by path. */
export const framed: Record<string, string> = {
  inner,
  sandwich: framing(`<iframe src="https://app.hostile.test/inner" ${size}></iframe>`),
};
