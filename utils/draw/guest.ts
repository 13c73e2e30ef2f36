import { createBudget } from './budget.ts';
import { watchForSnatching } from './snatch.ts';
import { isShown, trapIn } from './trap.ts';

/** Told to a host that a newer copy of ourselves takes away (the extension was reloaded under an open page). */
const superseded = 'signpost-superseded';

/**
 * The inner context's `!important` beats anything the page says about our host, its `style` attribute included
 * (CSS Cascade 5, section 6.1). Zero-size text and no box of its own: nothing of the page is pushed or covered.
 */
const hostCss = `:host{all:initial!important;position:fixed!important;inset:0!important;width:auto!important;
height:auto!important;margin:0!important;padding:0!important;border:0!important;display:block!important;
background:none!important;overflow:visible!important;pointer-events:none!important;contain:none!important;
z-index:2147483647!important;opacity:1!important;visibility:visible!important;color:CanvasText!important}
@media print{:host{display:none!important}}`;

/**
 * The attributes of our host. Focus traps that walk the page's own elements (Fluent UI 9's tabster) pass over what
 * has no `tabindex`, and would walk past all but the first of our buttons if tabster were not told, in its own
 * terms, that keys inside are not its business (tabster 8, `uncontrolled.completely`, meant for shadow roots).
 */
const own: Record<string, string> = {
  popover: 'manual',
  tabindex: '0',
  'data-tabster': '{"uncontrolled":{"completely":true}}',
};

/**
 * A style element passes every page's policy when a content script makes it, but not our own policy on our own
 * pages (practice), where the browser takes an adopted sheet instead.
 */
function dress(document: Document, root: ShadowRoot, css: string): void {
  if (document.location.protocol.endsWith('-extension:')) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    return;
  }
  const style = document.createElement('style');
  style.textContent = css;
  root.prepend(style);
}

export interface GuestOptions {
  /** The custom element name of the host. */
  name: string;
  css: string;
  signal: AbortSignal;
  /** The page keeps taking the host away; it is gone and will not come back. */
  onLost(): void;
  /** A newer copy of ourselves has taken over. */
  onSuperseded(): void;
  /** The host was put somewhere, or something happened after which positions may differ. */
  onMoved(): void;
}

/** A host element of ours in somebody else's page. */
export interface Guest {
  host: HTMLElement;
  root: ShadowRoot;
  /** Fills the viewport; everything drawn goes in here. */
  layer: HTMLElement;
  readonly mounted: boolean;
  /** Puts the host into the page (or where the page now keeps the person) and on top. */
  mount(): void;
  unmount(): void;
}

/**
 * Makes a host with a closed shadow root that stands in the top layer as a manual popover, follows the page
 * into its modal dialogs, and stays as long as the page lets it. Nothing is in the page until `mount()`; whoever
 * aborts `signal` unmounts first.
 */
export function createGuest(document: Document, options: GuestOptions): Guest {
  const { name, signal } = options;
  // A copy of ourselves from before a reload leaves its host behind: tell it, and clear it away.
  for (const old of document.querySelectorAll(name)) {
    old.dispatchEvent(new Event(superseded));
    old.remove();
  }
  const host = document.createElement(name);
  for (const [attribute, value] of Object.entries(own)) host.setAttribute(attribute, value);
  // With `delegatesFocus` the host is no tab stop of its own; focus that is sent to it goes to the first button.
  const root = host.attachShadow({ mode: 'closed', delegatesFocus: true });
  const layer = document.createElement('div');
  layer.className = 'layer';
  root.append(layer);
  dress(document, root, hostCss + options.css);

  const now = () => performance.now();
  const contests = createBudget(5, 5000, now);
  const moves = createBudget(8, 5000, now);
  const raises = createBudget(5, 5000, now);
  let mounted = false;
  let home: Element | null = null;
  /** A dialog that was seen to take the focus away from us without saying that it is modal. */
  let snatcher: Element | null = null;

  function whereTo(): Element {
    if (snatcher && !isShown(snatcher)) snatcher = null;
    const trap = trapIn(document, home);
    if (snatcher && (!trap || trap.contains(snatcher))) return snatcher;
    return trap ?? document.documentElement;
  }

  /** The host's own box changes when it is removed, hidden with its dialog, or the viewport changes. */
  const boxes = new ResizeObserver(() => check());
  /** A host that is taken out again before it was ever laid out changes no box. */
  const removals = new MutationObserver(() => host.isConnected || check());
  const attributes = new MutationObserver((records) => {
    for (const { attributeName: attribute } of records) {
      if (attribute === null) continue;
      const wanted = own[attribute] ?? null;
      if (host.getAttribute(attribute) === wanted) continue;
      if (!contests.spend()) {
        give();
        return;
      }
      if (wanted === null) host.removeAttribute(attribute);
      else host.setAttribute(attribute, wanted);
    }
    check();
  });

  function give(): void {
    unmount();
    options.onLost();
  }

  function unmount(): void {
    mounted = false;
    home = null;
    boxes.disconnect();
    removals.disconnect();
    attributes.disconnect();
    host.remove();
  }

  /** Puts the host under `parent`, or on top again where it is, without losing the focus inside it. */
  function place(parent: Element): void {
    const focused = root.activeElement as HTMLElement | null;
    if (host.parentNode !== parent) parent.append(host);
    else if (host.matches(':popover-open')) host.hidePopover();
    host.showPopover();
    focused?.focus({ preventScroll: true });
    if (home !== parent) {
      home = parent;
      removals.disconnect();
      removals.observe(parent, { childList: true });
    }
    options.onMoved();
  }

  function check(): void {
    if (!mounted) return;
    const parent = whereTo();
    const inPlace = host.isConnected && host.parentNode === parent;
    if (!inPlace) {
      // Gone while the place where it stood is still there: somebody took it away on purpose.
      const evicted = home !== null && !host.isConnected && host.parentNode === null && home.isConnected;
      if ((evicted ? contests : moves).spend()) place(parent);
      else if (evicted) give();
    } else if (!host.matches(':popover-open')) {
      if (contests.spend()) place(parent);
      else give();
    }
  }

  /** Something else entered the top layer: go above it. */
  function raise(event: Event): void {
    if (event.target === host) return;
    check();
    const closing = (event as ToggleEvent).newState === 'closed';
    if (closing || !mounted || !host.parentNode || !raises.spend()) return;
    place(host.parentNode as Element);
  }

  watchForSnatching(root, signal, (taker, wanted) => {
    const trap = taker.closest('[role=dialog],[role=alertdialog],dialog[open]') ?? taker.parentElement;
    if (!mounted || !trap || trap === snatcher || trap.contains(host)) return;
    snatcher = trap;
    check();
    // The person was on the way into the card, and is put back there once; a second time the trap has its way.
    wanted.focus({ preventScroll: true });
  });

  const listen = { capture: true, passive: true, signal };
  for (const type of ['focusin', 'pointerdown', 'close']) document.addEventListener(type, check, listen);
  for (const type of ['toggle', 'fullscreenchange']) document.addEventListener(type, raise, listen);
  host.addEventListener(
    superseded,
    () => {
      unmount();
      options.onSuperseded();
    },
    { signal },
  );

  return {
    host,
    root,
    layer,
    get mounted() {
      return mounted;
    },
    mount() {
      if (signal.aborted) return;
      if (!mounted) {
        mounted = true;
        place(whereTo());
        boxes.observe(host);
        attributes.observe(host, { attributes: true });
      } else check();
    },
    unmount,
  };
}
