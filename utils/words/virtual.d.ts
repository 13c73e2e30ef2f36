declare module 'virtual:signpost-words/languages' {
  /** Languages there are catalogues for, English first. */
  const languages: readonly string[];
  export default languages;
}
declare module 'virtual:signpost-words/keys/card' {
  const keys: readonly string[];
  export default keys;
}
declare module 'virtual:signpost-words/loaders' {
  type Lazy<T> = Record<import('./names.ts').PagePart, () => Promise<{ default: T }>>;
  /** The keys of each part, behind an import. */
  export const keys: Lazy<readonly string[]>;
  /** The texts of each language's parts, in the order of the keys. */
  export const texts: Record<string, Lazy<readonly import('./catalogue.ts').Message[]>>;
}
declare module 'virtual:signpost-words/cards' {
  /** The card's texts of each language, in the order of `keys/card`, behind an import. */
  const cards: Record<string, () => Promise<{ default: readonly import('./catalogue.ts').Message[] }>>;
  export default cards;
}
