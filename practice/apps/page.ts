import { html, type Markup } from '../html.ts';
import type { PracticeResponse } from '../site.ts';

/**
 * A practice app's page: its own style sheet (and script), and above everything the banner that says it is
 * not the real app.
 */
export function appPage(page: {
  app: string;
  title: string;
  body: Markup;
  script?: boolean;
  /** The app exists nowhere but here. */
  invented?: boolean;
}): PracticeResponse {
  const document = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} - ${page.app} (practice)</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/app.css">
${page.script && html`<script src="/app.js" defer></script>`}
</head>
<body>
<aside class="practice-banner" aria-label="Practice"><strong>Practice</strong>, ${page.invented ? `${page.app} is made up` : `not the real ${page.app}`}. Nothing you type leaves this computer.</aside>
${page.body}
</body>
</html>`;
  return { body: document.text };
}

/** Sends the browser on after a POST, with a GET. */
export function seeOther(location: string): PracticeResponse {
  return { status: 303, headers: { location } };
}

/** A text field of a request's body; empty when it was not sent. */
export function field(body: Record<string, unknown>, name: string): string {
  const value = body[name];
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}
