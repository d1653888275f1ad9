import { useEffect, useRef, useState } from 'preact/hooks';

import type { TypedDocumentString } from '../generated/graphql.ts';
import { useAnswer } from './useAnswer.ts';

/** The pages of a list that are there so far. What was shown stays until the first page of something newer. */
interface Pages<Data, Variables> {
  readonly pages: readonly Data[];
  /** Which list they are of: while another is asked for, still the one before. */
  readonly asked: Variables;
  readonly loading: boolean;
  readonly error: string | undefined;
  /** Asks for the next page; while one is asked for, and at the end, it does nothing. */
  readonly more: () => void;
  readonly hasMore: boolean;
}

/**
 * A list that is shown page by page.
 *
 * @param start where every list begins; a cursor of one list is never sent for another
 * @param nextOf where the page behind this one begins, or null at the end
 */
export function usePages<Data, Variables extends object, Cursor extends object>(
  operation: TypedDocumentString<Data, Variables & Cursor>,
  variables: Variables,
  start: Cursor,
  nextOf: (page: Data, cursor: Cursor) => Cursor | null,
): Pages<Data, Variables> {
  const list = JSON.stringify(variables);
  const [turned, setTurned] = useState<{ list: string; before: readonly Data[]; cursor: Cursor }>();
  const { before, cursor } = turned?.list === list ? turned : { before: [], cursor: start };
  const { data, loading, error } = useAnswer(operation, { ...variables, ...cursor });
  const shown = useRef<{ pages: readonly Data[]; asked: Variables }>({ pages: [], asked: variables });
  const isThere = data !== undefined && !loading && error === undefined;
  if (isThere) shown.current = { pages: [...before, data], asked: variables };
  const next = isThere ? nextOf(data, cursor) : null;
  // Twice before the answer is the same as once: both begin behind the same page.
  const more = () => {
    if (next !== null) setTurned({ list, before: shown.current.pages, cursor: next });
  };
  return { ...shown.current, loading, error, more, hasMore: next !== null };
}

/** The same, with all pages at once: until the last is there, what was shown before stays. */
export function useAllPages<Data, Variables extends object, Cursor extends object>(
  operation: TypedDocumentString<Data, Variables & Cursor>,
  variables: Variables,
  start: Cursor,
  nextOf: (page: Data, cursor: Cursor) => Cursor | null,
): Omit<Pages<Data, Variables>, 'more' | 'hasMore'> {
  const { pages, asked, loading, error, more, hasMore } = usePages(operation, variables, start, nextOf);
  const complete = useRef<{ pages: readonly Data[]; asked: Variables }>({ pages: [], asked: variables });
  const isComplete = !loading && !hasMore && error === undefined;
  if (isComplete) complete.current = { pages, asked };
  useEffect(() => {
    if (hasMore) more();
  });
  return { ...complete.current, loading: !isComplete && error === undefined, error };
}

/** Where the page behind one of a connection begins, or null at the end. */
export function behind(
  list: { pageInfo: { hasNextPage: boolean; endCursor: string | null } } | null | undefined,
): { after: string | null } | null {
  return list?.pageInfo.hasNextPage ? { after: list.pageInfo.endCursor } : null;
}

/** Each row once, by its id. */
export function onceEach<Row>(rows: readonly Row[], idOf: (row: Row) => string): Row[] {
  return [...new Map(rows.map((row) => [idOf(row), row])).values()];
}
