import { html, type Markup } from '../../html.ts';
import type { PracticeResponse } from '../../site.ts';
import { appPage } from '../page.ts';

const menu = [
  { name: 'Dashboard', path: '/' },
  { name: 'Clients', path: '/clients' },
  { name: 'Connect', path: '/connect' },
  { name: 'Admin', path: '/admin' },
];

/** A page inside the app's frame: menu, search and the way here ("Admin > Settings > …"). */
export function page(trail: { name: string; path: string }[], body: Markup, saved = false): PracticeResponse {
  const title = trail.at(-1)?.name ?? 'Dashboard';
  const section = trail[0]?.name ?? 'Dashboard';
  return appPage({
    app: 'Pet Sitter Plus',
    title,
    script: true,
    body: html`<header>
<a class="name" href="/">Pet Sitter Plus <small>practice</small></a>
<nav aria-label="Main">${menu.map(
      ({ name, path }) =>
        html`<a href="${path}"${name === section ? html` aria-current="true"` : ''}>${name}</a>`,
    )}</nav>
<form class="search" role="search" action="/clients/search"><input type="search" name="q" placeholder="Search clients and pets" aria-label="Search clients and pets"></form>
<a class="me" href="/my-profile">Sam Sitter</a>
</header>
<main>
${
  trail.length > 1 &&
  html`<p class="trail">${trail.map(({ name, path }, index) =>
    index < trail.length - 1 ? html`<a href="${path}">${name}</a> &gt; ` : html`<span>${name}</span>`,
  )}</p>`
}
<h1>${title}</h1>
${saved && html`<p class="good" role="status">Your changes have been saved.</p>`}
${body}
</main>`,
  });
}

/** A list of links to sub-pages, each with a line about it. */
export function tiles(links: { name: string; path: string; about: string }[]): Markup {
  return html`<ul class="tiles">${links.map(
    ({ name, path, about }) => html`<li><a href="${path}">${name}</a><p>${about}</p></li>`,
  )}</ul>`;
}

/** One row of a settings form: a label on the left, its control on the right. */
export function row(id: string, label: string, control: Markup, hint = ''): Markup {
  return html`<tr><th scope="row"><label for="${id}">${label}</label></th><td>${control}${
    hint && html`<small>${hint}</small>`
  }</td></tr>`;
}

/** A row with a box; `id` is also the name it is posted by, as in the rows below. */
export function checkbox(id: string, label: string, checked: boolean): Markup {
  return row(
    id,
    label,
    html`<input type="checkbox" id="${id}" name="${id}"${checked ? html` checked` : ''}>`,
  );
}

/** A row with a native list; its options' texts are their values. */
export function choice(id: string, label: string, options: readonly string[], chosen: string): Markup {
  return row(
    id,
    label,
    html`<select id="${id}" name="${id}">${options.map(
      (option) => html`<option${option === chosen ? html` selected` : ''}>${option}</option>`,
    )}</select>`,
  );
}

/** A row with one line to type in; `type` is that of the input, `hint` stands below it. */
export function text(id: string, label: string, value: string, type = 'text', hint = ''): Markup {
  return row(
    id,
    label,
    html`<input type="${type}" id="${id}" name="${id}" value="${value}" autocomplete="off">`,
    hint,
  );
}
