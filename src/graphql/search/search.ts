import type { GraphQLResolveInfo } from 'graphql';

import { LARGEST_PAGE } from '../../loaders/connection.ts';
import type { Context } from '../core/context.ts';
import { RequestError } from '../../config/errors.ts';
import { MOST_FROM_INDEX } from '../../loaders/searchLoaders.ts';
import { rankMatches, readSearch } from '../../loaders/search.ts';
import type { SearchResultParent, SearchResultsParent } from '../../loaders/rows.ts';
import type { QuerySearchArgs } from '../core/schema.generated.ts';
import { kindOf } from '../../model/kinds.ts';
import { dayOfOperation } from '../core/asOf.ts';
import { inList } from '../core/inList.ts';
import { nodeById } from '../Node.ts';
import { labelOf } from '../entity/entityFilter.ts';

/** The entities and statements that match some words, the best first; see `rankMatches`. */
export async function search(
  _root: unknown,
  { query, kinds, first, asOf }: QuerySearchArgs,
  { load }: Context,
  info: GraphQLResolveInfo,
): Promise<SearchResultsParent> {
  const most = first ?? 10;
  if (most < 1 || most > LARGEST_PAGE) {
    throw new RequestError('BAD_USER_INPUT', `first is from 1 to ${LARGEST_PAGE}; received ${most}`);
  }
  const day = dayOfOperation(asOf, info);
  const labels = kinds?.map(labelOf) ?? null;
  const terms = readSearch(query, labels);
  if (terms === null || labels?.length === 0) return { results: [], cut: null };
  const candidates = await load.search(terms.key, labels === null);
  const wanted = candidates.filter(({ found }) => labels?.includes(kindOf(found)!) ?? true);
  const matches = rankMatches(wanted, terms).slice(0, most);
  const results = await inList<SearchResultParent>(
    matches.map(async (match) => {
      const node = await nodeById(load, match.found, day);
      return node && { ...match, node };
    }),
  );
  const full = Map.groupBy(candidates, ({ field }) => field);
  const isCut = [...full.values()].some((rows) => rows.length >= MOST_FROM_INDEX);
  return {
    results,
    cut: isCut
      ? `Too many matches: only the best ${MOST_FROM_INDEX} of the index for names, other names and statements were compared.`
      : null,
  };
}
