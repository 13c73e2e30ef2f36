declare module 'virtual:signpost-words/loaders' {
  /** Catalogues of each language, best first, behind an import. */
  export const loaders: Record<
    string,
    () => Promise<{ default: readonly import('./catalogue.ts').Catalogue[] }>
  >;
}
declare module 'virtual:signpost-words/cards' {
  /** The card catalogue of every language. */
  export const cards: Record<string, import('./catalogue.ts').Catalogue>;
}
