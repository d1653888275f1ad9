import { useMemo } from 'preact/hooks';

import { UTTERANCES } from '../entity/wordsOf.ts';
import { DyadDocument } from '../generated/graphql.ts';
import type { DyadQuery, DyadQueryVariables } from '../generated/graphql.ts';
import { onceEach, useAllPages } from '../service/usePages.ts';

type Page = NonNullable<DyadQuery['dyad']>;

const LISTS = ['organizations', 'treaties', 'missions', 'events', 'relationships', 'said', 'moods'] as const;
type Cursors = Record<(typeof LISTS)[number], string | null>;

const START: Cursors = {
  organizations: null,
  treaties: null,
  missions: null,
  events: null,
  relationships: null,
  said: null,
  moods: null,
};

/** Two entities with everything between them: all lists are read to the end, page by page, side by side. */
export function useDyad(variables: Omit<DyadQueryVariables, keyof Cursors>) {
  const { pages, asked, loading, error } = useAllPages(DyadDocument, variables, START, nextOf);
  const dyad = useMemo(() => joined(pages), [pages]);
  return { pages, dyad, asked, loading, error };
}

/** What each list has behind its page; one that has ended goes on behind its end, where there is nothing. */
function nextOf({ dyad }: DyadQuery, cursors: Cursors): Cursors | null {
  if (!dyad || !LISTS.some((list) => dyad[list].pageInfo.hasNextPage)) return null;
  const next = LISTS.map((list) => [list, dyad[list].pageInfo.endCursor ?? cursors[list]]);
  return Object.fromEntries(next) as Cursors;
}

function joined(pages: readonly DyadQuery[]) {
  const all = pages.map(({ dyad }) => dyad).filter((dyad) => dyad !== null);
  const [first] = all;
  if (!first) return undefined;
  const shared = (list: 'organizations' | 'treaties' | 'missions' | 'events') =>
    onceEach(
      all.flatMap((dyad) => dyad[list].edges),
      ({ a, b }) => `${a.id} ${b.id}`,
    );
  const statementsIn = (list: 'said' | 'moods') =>
    onceEach(
      all.flatMap((dyad) => dyad[list].nodes),
      ({ id }) => id,
    );
  return {
    a: first.a,
    b: first.b,
    distance: first.distance,
    organizations: shared('organizations'),
    treaties: shared('treaties'),
    missions: shared('missions'),
    events: shared('events'),
    relationships: onceEach<Page['relationships']['edges'][number]['relationship']>(
      all.flatMap((dyad) => dyad.relationships.edges.map(({ relationship }) => relationship)),
      ({ id }) => id,
    ),
    said: statementsIn('said'),
    moods: statementsIn('moods').filter(({ predicate }) => !UTTERANCES.includes(predicate)),
  };
}

/** Two entities with everything between them. */
export type Dyad = NonNullable<ReturnType<typeof joined>>;
