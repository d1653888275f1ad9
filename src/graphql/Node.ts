import { kindOfId } from '../model/basis.ts';
import type { Loaders } from '../loaders/loaders.ts';
import { disputesAmong, statementsOfDispute } from '../loaders/disputes.ts';
import type { NodeParent } from '../loaders/rows.ts';
import type { NodeResolvers } from './core/schema.generated.ts';
import { PREDICATES } from '../model/predicates.ts';

export const Node: NodeResolvers = {
  __resolveType: ({ id }) => kindOfId(id) ?? RECORDS[prefixOf(id)]!.type,
};

/** Anything by its id; the first part of the id says where to look. */
export async function nodeById(load: Loaders, id: string): Promise<NodeParent | null> {
  const find = kindOfId(id) === undefined ? RECORDS[prefixOf(id)]?.find : load.entityById;
  const row = await find?.(id, load);
  // An id that an entity had before is another entity's, and not its own.
  return row?.id === id ? ({ ...row, known: null } as NodeParent) : null;
}

/** Whether it has the form of an id of something in the record, and of no entity. */
export function isIdOfRecord(id: string): boolean {
  return Object.hasOwn(RECORDS, prefixOf(id));
}

type Find = (id: string, load: Loaders) => Promise<{ readonly id: string } | null>;

const RECORDS: Readonly<
  Record<
    string,
    { readonly type: 'Dispute' | 'Statement' | 'Evidence' | 'Relationship'; readonly find: Find }
  >
> = {
  statement: { type: 'Statement', find: (id, load) => load.statementById(id) },
  evidence: { type: 'Evidence', find: (id, load) => load.evidenceById(id) },
  dispute: { type: 'Dispute', find: disputeById },
  relationship: { type: 'Relationship', find: (id, load) => load.relationshipById(id) },
};

async function disputeById(id: string, load: Loaders): Promise<{ readonly id: string } | null> {
  const ids = statementsOfDispute(id);
  if (ids === null) return null;
  const scopes = await load.contenders({ ids }, null, Object.keys(PREDICATES));
  const disputes = scopes.flatMap(({ contenders }) => disputesAmong(contenders));
  return disputes.find((dispute) => dispute.id === id) ?? null;
}

function prefixOf(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf('/')));
}
