import { readPage } from '../connection.ts';
import type { AllyEdgeParent } from '../rows.ts';
import type { AllyEdgeResolvers, QueryResolvers } from '../schema.generated.ts';
import { OBLIGATIONS } from '../statements/records.ts';
import { dayOfOperation } from './asOf.ts';
import { connectionOf } from './connections.ts';
import type { Listed } from './connections.ts';
import { thingFilter } from './thingFilter.ts';
import { commonTies } from './ties.ts';

const FORMS = { TREATY: 'PARTY_TO', ORGANIZATION: 'MEMBER_OF' } as const;

/** Who was allied with a thing. */
export const allies: NonNullable<QueryResolvers['allies']> = async (
  _root,
  { of, asOf, certain, through, obligations, source, filter, orderBy, ...page },
  { load },
  info,
) => {
  const day = dayOfOperation(asOf, info);
  const request = readPage(page, {
    field: orderBy?.field ?? 'NAME',
    direction: orderBy?.direction ?? 'ASC',
    asOf: day,
  });
  const ties = {
    types: (through ?? (['TREATY', 'ORGANIZATION'] as const)).map((form) => FORMS[form]),
    obligations: obligations ?? OBLIGATIONS,
    source: source ?? null,
    certain: day !== null && certain,
  };
  const only = { ...ties, ...thingFilter(filter) };
  if ((await load.entityById(of)) === null) return null;
  return connectionOf(
    load.alliesOfEntity(of, day, request, only),
    request,
    (row): Listed<AllyEdgeParent> => ({
      node: { ...row, asOf: day },
      pair: { a: of, b: row.id },
      asOf: day,
      ties: { ...ties, label: null },
    }),
    () => load.allyCountOfEntity(of, day, only),
  );
};

export const AllyEdge: AllyEdgeResolvers = {
  ties: ({ pair, asOf, ties }, page, context) => commonTies(pair, asOf, page, ties, context),
};
