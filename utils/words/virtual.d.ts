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
  type Lazy<T> = Record<import('./names.ts').PageCatalogue, () => Promise<{ default: T }>>;
  /** The keys of each catalogue, behind an import. */
  export const keys: Lazy<readonly string[]>;
  /** The texts of each language's catalogues, in the order of the keys. */
  export const texts: Record<string, Lazy<readonly import('./catalogue.ts').Message[]>>;
}
