/** Whether this is a view for a page of somebody else, under `/embed/`: without navigation, and its links lead out of it. */
export const isEmbedded = /\/embed\/[^/]*$/.test(location.pathname);

/** Where the explorer shows an address, seen from here. */
export function outside(query: string): string {
  return isEmbedded ? `../explore/${query}` : query;
}
