/** The page's main part or its form; a banner may hold something of the same name. */
export const isMain = (e: Element): boolean =>
  /^(main|form)$/.test(e.localName) || /^(main|form)$/.test(e.getAttribute('role') ?? '');
