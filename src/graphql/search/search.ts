import { kindOf } from '../../model/kinds.ts';
import { pageOf, readPage, rowsFor } from '../../loaders/connection.ts';
import type { PageArguments } from '../../loaders/connection.ts';
import { MOST_FROM_INDEX } from '../../loaders/searchLoaders.ts';
import { rankMatches, readSearch } from '../../loaders/search.ts';
import type { Candidate, Match, SearchTerms } from '../../loaders/search.ts';
import type { ConnectionParent, FacetRow, NodeParent } from '../../loaders/rows.ts';
import type {
  QueryResolvers,
  SearchConnectionResolvers,
  SearchEdgeResolvers,
  StatementSearchEdgeResolvers,
} from '../core/schema.generated.ts';
import type { Kind } from '../../model/kinds.ts';
import { boundedConnectionFields, edgeFields } from '../core/connections.ts';
import { believedNow, referToEntities } from '../entity/entities.ts';
import { askWithWhere } from '../entity/references.ts';
import { labelOf } from '../core/labelOf.ts';

/** The entities that match what was typed, the best first; see `rankMatches`. */
export const search: NonNullable<QueryResolvers['search']> = async (
  _root,
  { query, kinds, where, ...page },
  { load },
) => {
  const labels = kinds?.map(labelOf) ?? null;
  return askWithWhere(
    { where, ...(labels && { kinds: labels }) },
    load,
    null,
    async ({ where: conditions }) => {
      const matching = (wanted: readonly Kind[] | null) =>
        found(readSearch(query, wanted), wanted, (key) => load.entitiesMatching(key, conditions));
      const entities = labels?.length === 0 ? NOTHING : await matching(labels);
      const connection = await pageOfMatches(entities, page, (ids) => referToEntities(load, ids).found);
      return {
        ...connection,
        facets: async () => facetsOf((labels === null ? entities : await matching(null)).matches),
      };
    },
  );
};

/** The statements that match what was typed, the best first. */
export const searchStatements: NonNullable<QueryResolvers['searchStatements']> = async (
  _root,
  { query, ...page },
  { load },
) => {
  const all = await found(readSearch(query, null), null, load.statementsMatching);
  return pageOfMatches(all, page, async (ids) => {
    const rows = await load.statementsById(ids);
    return rows.map(believedNow);
  });
};

interface Found {
  readonly matches: readonly Match[];
  readonly isCut: boolean;
}
const NOTHING: Found = { matches: [], isCut: false };

async function found(
  terms: SearchTerms | null,
  kinds: readonly Kind[] | null,
  read: (key: SearchTerms['key']) => Promise<readonly Candidate[]>,
): Promise<Found> {
  if (terms === null) return NOTHING;
  const candidates = await read(terms.key);
  const wanted = candidates.filter((candidate) => kinds?.includes(kindOf(candidate.found)!) ?? true);
  return { matches: rankMatches(wanted, terms), isCut: candidates.some(({ cut }) => cut) };
}

async function pageOfMatches(
  { matches, isCut }: Found,
  page: PageArguments,
  nodesOf: (ids: readonly string[]) => Promise<readonly (NodeParent | null)[]>,
): Promise<ConnectionParent> {
  const request = readPage(page, { field: 'RANK', direction: 'ASC' });
  const shown = pageOf(rowsFor(matches, request), request);
  const nodes = await nodesOf(shown.rows.map(({ found: id }) => id));
  return {
    page: shown.page,
    // What vanished since it was found is dropped.
    edges: shown.rows.flatMap((match, index) => {
      const node = nodes[index]!;
      return node === null ? [] : { position: match.position, scope: request.scope, node, match };
    }),
    count: () => Promise.resolve(matches.length),
    cut: () =>
      Promise.resolve(
        isCut
          ? `Too many matches: only the best ${MOST_FROM_INDEX} of each full-text index were compared.`
          : null,
      ),
  };
}

/** How many there are of each kind, the most frequent first. */
function facetsOf(matches: readonly Match[]): FacetRow[] {
  return Object.entries(Object.groupBy(matches, (match) => kindOf(match.found)!))
    .map(([kind, { length: count }]) => ({ kind: kind.toUpperCase() as Uppercase<Kind>, count }))
    .toSorted((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1));
}

export const SearchConnection: SearchConnectionResolvers = {
  ...boundedConnectionFields,
  facets: ({ facets }) => facets!(),
};

export const SearchEdge: SearchEdgeResolvers = {
  ...edgeFields,
  field: ({ match }) => match.field as never,
  fit: ({ match }) => match.fit,
  marks: ({ match }) => match.marks,
  text: ({ match }) => match.text,
};

export const StatementSearchEdge: StatementSearchEdgeResolvers = {
  ...edgeFields,
  marks: ({ match }) => match.marks,
  text: ({ match }) => match.text,
};
