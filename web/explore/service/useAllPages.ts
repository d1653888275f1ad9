import { useEffect, useRef, useState } from 'preact/hooks';

import type { TypedDocumentString } from '../generated/graphql.ts';
import { useAnswer } from './useAnswer.ts';

/** The pages of a list that are there so far. What was shown stays until the first page of something newer. */
interface Pages<Data> {
  readonly pages: readonly Data[];
  readonly loading: boolean;
  readonly error: string | undefined;
}

/** Asks for a list page after page. `cursorOf` tells where the next begins, or null at the end. */
export function useAllPages<Data, Variables extends object>(
  operation: TypedDocumentString<Data, Variables & { after: string | null }>,
  variables: Variables,
  cursorOf: (page: Data) => string | null,
): Pages<Data> {
  const list = JSON.stringify(variables);
  const [held, setHeld] = useState<{ list: string; before: readonly Data[]; after: string | null }>();
  const { before, after } = held?.list === list ? held : { before: [], after: null };
  const { data, loading, error } = useAnswer(operation, { ...variables, after });
  const pages = useRef<readonly Data[]>([]);
  if (data && !loading && error === undefined) pages.current = [...before, data];
  const next = data && !loading ? cursorOf(data) : null;
  useEffect(() => {
    if (next !== null) setHeld({ list, before: pages.current, after: next });
  }, [list, next]);
  return { pages: pages.current, loading: loading || next !== null, error };
}
