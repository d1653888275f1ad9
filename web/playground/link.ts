import { shownHeaders } from './headers.ts';
import type { Draft } from './draft.ts';
import type { Opened } from './examples.ts';

/**
 * An address that brings a query in its fragment, which no browser sends to a server. It has no secrets, and not the comments above the
 * query: those of the examples would make it twice as long.
 */
export function linkTo({ query, variables, headers }: Draft): string {
  const shown = shownHeaders(headers);
  const fragment = new URLSearchParams({
    query: query.replace(/^(?:\s*#.*\n)+\s*/, ''),
    ...(variables.trim() !== '' && { variables }),
    ...(Object.keys(shown).length > 0 && { headers: JSON.stringify(shown, null, 2) }),
  });
  return `${location.origin}${location.pathname}#${fragment}`;
}

/** What the address of this page brings (`#query=…&variables=…&headers=…`). */
export function takeLinked(): Opened | undefined {
  const given = new URLSearchParams(location.hash.slice(1));
  const query = given.get('query');
  if (!query) return undefined;
  // Once taken, it shall not come back when the page is loaded again.
  history.replaceState(null, '', location.pathname);
  const headers = shownHeaders(given.get('headers') ?? '');
  return {
    query,
    variables: given.get('variables'),
    headers: Object.keys(headers).length > 0 ? JSON.stringify(headers, null, 2) : null,
  };
}
