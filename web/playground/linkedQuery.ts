import type { Example } from './examples.ts';

/** The query that the address brings in its fragment (`#query=…&variables=…`), which never leaves the browser. */
export function linkedQuery(): Example | undefined {
  const given = new URLSearchParams(location.hash.slice(1));
  const query = given.get('query');
  if (!query) return undefined;
  // Once taken, it shall not come back when the page is loaded again.
  history.replaceState(null, '', location.pathname);
  return { query, variables: given.get('variables'), headers: null };
}
