import { appSites } from './apps/index.ts';
import { html, type Markup } from './html.ts';
import { practiceCode } from './microsoft/made-up.ts';
import { page } from './microsoft/shell.ts';
import { redirect, visitOf } from './microsoft/visit.ts';
import { optionsForm, readOptions } from './options-form.ts';
import type { PracticeRequest, PracticeResponse, PracticeSite } from './site.ts';
import { accountByAddress, type PracticeWorld, resetWorld } from './world.ts';

const microsoftLinks: [string, string][] = [
  ['https://account.microsoft.com/', 'Microsoft account: home'],
  ['https://account.microsoft.com/security', 'Microsoft account: Security'],
  [
    'https://account.live.com/proofs/manage/additional',
    'Ways to sign in, two-step verification, app passwords',
  ],
  ['https://outlook.live.com/mail/0/', 'Outlook: the mailbox'],
  ['https://outlook.live.com/mail/0/options/mail/forwarding', 'Outlook: Forwarding and IMAP'],
];

function links(list: [string, string][]): Markup {
  return html`<ul>${list.map(([address, text]) => html`<li><a href="${address}">${text}</a> <span class="hint">${address}</span></li>`)}</ul>`;
}

function accountRow(world: PracticeWorld): Markup {
  const yes = (value: boolean) => (value ? 'on' : 'off');
  return html`${world.accounts.map(
    (account) =>
      html`<li><code>${account.address}</code>, password <code>${account.password}</code> (two-step verification ${yes(account.twoStep)}, app passwords ${account.appPasswords.size}, POP ${yes(account.pop)}, IMAP ${yes(account.imap)})</li>`,
  )}`;
}

function startPage(request: PracticeRequest, world: PracticeWorld, refused: string[] = []): PracticeResponse {
  const apps = appSites.flatMap((site) =>
    site.hosts.map((host): [string, string] => [`https://${host}/`, site.title ?? host]),
  );
  return page(visitOf(request, world), {
    status: refused.length ? 400 : 200,
    title: 'Signpost practice world',
    body: html`<main><h1>Signpost practice world</h1>
<p>Everything in this browser is practice. Pages with Microsoft's addresses are replicas that run on your own computer. Nothing reaches Microsoft, and nothing you type is kept.</p>
${refused.length > 0 && html`<p class="error" role="alert">Not understood: ${refused.join(', ')}</p>`}
<section class="card"><h2>What to do</h2><ol><li>Click Signpost in the toolbar and choose an app to connect.</li><li>Give it the first demo address below.</li><li>Press Go and follow the ring.</li></ol></section>
<section class="card"><h2>Demo accounts</h2><ul>${accountRow(world)}</ul><p>Wherever a page asks for a code: <code>${practiceCode}</code></p></section>
<section class="card"><h2>Apps to connect</h2>${links(apps)}</section>
<section class="card"><h2>Microsoft's pages</h2>${links(microsoftLinks)}</section>
${optionsForm(world.options)}
<form method="post" action="/options" class="card"><h2>Start over</h2><p>Everything in the practice world goes back to its beginning.</p><button class="btn" name="reset" value="true">Start over</button></form>
</main>`,
  });
}

/** Settings of one demo account that a test may ask for. Returns the names that were not understood. */
function setAccount(world: PracticeWorld, given: Record<string, unknown>): string[] {
  const { address, ...rest } = given;
  const account = typeof address === 'string' ? accountByAddress(world, address) : world.accounts[0];
  if (!account) return ['account.address'];
  const refused: string[] = [];
  for (const [name, value] of Object.entries(rest)) {
    const known = name === 'twoStep' || name === 'pop' || name === 'imap' || name === 'forwarding';
    if (known && typeof value === 'boolean') account[name] = value;
    else refused.push(`account.${name}`);
  }
  return refused;
}

/**
 * `POST /options`: a form or JSON with option names, `reset: true` (back to the beginning, first) and
 * `account: {address?, twoStep?, pop?, imap?, forwarding?}`. A form is led back to the page, JSON gets the options as they are now.
 */
function setOptions(request: PracticeRequest, world: PracticeWorld): PracticeResponse {
  const { reset, account, ...given } = request.body;
  const { options, refused } = readOptions(given);
  if (reset === true || reset === 'true') resetWorld(world);
  Object.assign(world.options, options);
  if (account !== undefined) {
    const isRecord = typeof account === 'object' && account !== null;
    refused.push(...(isRecord ? setAccount(world, account as Record<string, unknown>) : ['account']));
  }
  if (request.headers['content-type']?.startsWith('application/json')) {
    return {
      status: refused.length ? 400 : 200,
      type: 'application/json',
      body: JSON.stringify({ options: world.options, refused }),
    };
  }
  return refused.length ? startPage(request, world, refused) : redirect('/');
}

/** https://practice.signpost.test/: what there is, and how to change it. */
export const startSite: PracticeSite = {
  hosts: ['practice.signpost.test'],
  handle(request, world) {
    if (request.url.pathname === '/options' && request.method === 'POST') return setOptions(request, world);
    if (request.url.pathname === '/' || request.url.pathname === '/options') return startPage(request, world);
    return null;
  },
};
