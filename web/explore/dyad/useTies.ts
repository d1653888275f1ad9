import { useMemo } from 'preact/hooks';

import { EntityFactsDocument } from '../generated/graphql.ts';
import type { Predicate } from '../generated/graphql.ts';
import { factsOn } from '../entity/useFacts.ts';
import type { EntityFact } from '../entity/EntityFact.ts';
import { behind, useAllPages } from '../service/usePages.ts';

const START = { after: null as string | null };
const TYPES: readonly Predicate[] = ['MEMBER_OF', 'PARTY_TO'];

/** The memberships and treaties of an entity. */
export interface Ties {
  /** Undefined until they are there. */
  readonly id: string | undefined;
  readonly facts: readonly EntityFact[];
  readonly error: string | undefined;
}

/** What an entity is a member of and a party to, at all times; what is only planned isn't. */
export function useTies(id: string): Ties {
  const { pages, error } = useAllPages(EntityFactsDocument, { id, types: TYPES }, START, ({ entity }) =>
    behind(entity?.relationships),
  );
  const facts = useMemo(() => factsOn(pages), [pages]);
  const of = pages[0]?.entity?.id;
  return {
    id: of,
    facts: facts.filter(({ relationship }) => !relationship.planned && relationship.subject.id === of),
    error,
  };
}
