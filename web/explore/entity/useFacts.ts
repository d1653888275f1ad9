import { useEffect, useMemo } from 'preact/hooks';

import { EntityFactsDocument } from '../generated/graphql.ts';
import type { EntityFactsQuery, Predicate } from '../generated/graphql.ts';
import { behind, onceEach, usePages } from '../service/usePages.ts';
import type { Counts, EntityFact } from './EntityFact.ts';
import { placeOf } from './wordsOf.ts';

export interface Facts {
  readonly facts: readonly EntityFact[];
  /** The types of which all are there. */
  readonly complete: ReadonlySet<Predicate>;
  readonly isComplete: boolean;
  readonly error: string | undefined;
}

/** As many types as a page or so of their relationships. */
const AT_ONCE = 80;

/**
 * All facts of an entity, in the order of its page: so what stands first is there first, and the rest is counted, sorted and
 * filtered without another question.
 */
export function useFacts(id: string, counts: Counts): Facts {
  const chunks = useMemo(() => chunksOf(counts), [counts]);
  const start = { types: chunks[0] ?? [], after: null as string | null };
  const { pages, loading, error, more, hasMore } = usePages(
    EntityFactsDocument,
    { id },
    start,
    ({ entity }, { types }) => {
      const next = behind(entity?.relationships);
      if (next) return { types, ...next };
      const following = chunks[chunks.findIndex((chunk) => chunk[0] === types[0]) + 1];
      return following ? { types: following, after: null } : null;
    },
  );
  useEffect(() => {
    if (hasMore) more();
  });
  const facts = useMemo(() => factsOn(pages), [pages]);
  const isComplete = pages.length > 0 && !loading && !hasMore && error === undefined;
  const complete = useMemo(() => {
    if (isComplete) return new Set(chunks.flat());
    // Of the types of the last page more may follow.
    const last = facts.at(-1)?.relationship.type;
    const begun = last === undefined ? 0 : chunks.findIndex((chunk) => chunk.includes(last));
    return new Set(chunks.slice(0, begun).flat());
  }, [chunks, facts, isComplete]);
  return { facts, complete, isComplete, error };
}

/** The relationships on pages that were read one after the other. */
export function factsOn(pages: readonly EntityFactsQuery[]): EntityFact[] {
  return onceEach(
    pages.flatMap(({ entity }) => entity?.relationships.edges ?? []),
    ({ relationship }) => relationship.id,
  );
}

function chunksOf(counts: Counts): Predicate[][] {
  const byType = Map.groupBy(counts, ({ type }) => type);
  const chunks: Predicate[][] = [];
  let room = 0;
  for (const [type, ends] of [...byType].toSorted(([a], [b]) => placeOf(a) - placeOf(b))) {
    const count = ends.reduce((sum, end) => sum + end.count, 0);
    if (chunks.length === 0 || room < count) {
      chunks.push([]);
      room = AT_ONCE;
    }
    chunks.at(-1)!.push(type);
    room -= count;
  }
  return chunks;
}
