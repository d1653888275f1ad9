import { FactsDocument } from '../generated/graphql.ts';
import type { FactsQueryVariables } from '../generated/graphql.ts';
import { factsOf } from '../entity/FactRow.tsx';
import type { Fact } from '../entity/FactRow.tsx';
import { behind, useAllPages } from '../service/usePages.ts';
import { TODAY } from '../time/days.ts';

const START = { first: 100, after: null as string | null };

/** The memberships and treaties of an entity. */
export interface Ties {
  /** Undefined until they are there. */
  readonly id: string | undefined;
  /** The day of which they are; all times if undefined. */
  readonly day: string | undefined;
  readonly facts: readonly Fact[];
  readonly loading: boolean;
  readonly error: string | undefined;
}

/** What an entity is a member of and a party to, on a day or ever; what is only planned isn't. */
export function useTies(id: string, day: string | undefined): Ties {
  const list: Omit<FactsQueryVariables, 'first' | 'after'> = {
    id,
    types: ['MEMBER_OF', 'PARTY_TO'],
    end: 'SUBJECT',
    day: day ?? null,
    on: day ?? TODAY,
    dated: null,
  };
  const { pages, asked, loading, error } = useAllPages(FactsDocument, list, START, ({ entity }) => {
    const next = behind(entity?.relationships);
    return next && { ...next, first: START.first };
  });
  return {
    id: pages[0]?.entity?.id,
    day: asked.day ?? undefined,
    facts: factsOf(pages).filter(({ relationship }) => !relationship.planned),
    loading,
    error,
  };
}
