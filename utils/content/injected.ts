/**
 * What the target script leaves as its value when it could start. A page can keep it from that: its elements and frames
 * are properties of the global object by their names, and one that is called like the browser's own API stands before it.
 */
export const injected = 'signpost';
