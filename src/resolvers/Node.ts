import type { Loaders } from '../loaders.ts';
import type { NodeRow } from '../rows.ts';
import type { NodeResolvers } from '../schema.generated.ts';
import { kindOf } from '../statements/kinds.ts';

export const Node: NodeResolvers = {
  __resolveType: ({ id }) => kindOf(id) ?? RECORDS[prefixOf(id)]!.type,
};

/** Anything by its id; the first part of the id tells where to look. */
export async function nodeById(id: string, load: Loaders): Promise<NodeRow | null> {
  if (kindOf(id) !== undefined) return load.entityById(id);
  return RECORDS[prefixOf(id)]?.find(load, id) ?? null;
}

const RECORDS: Readonly<
  Record<
    string,
    {
      readonly type: 'Statement' | 'Evidence' | 'Relationship';
      readonly find: (load: Loaders, id: string) => Promise<NodeRow | null>;
    }
  >
> = {
  statement: { type: 'Statement', find: (load, id) => load.statementById(id) },
  evidence: { type: 'Evidence', find: (load, id) => load.evidenceById(id) },
  relationship: { type: 'Relationship', find: (load, id) => load.relationshipById(id) },
};

function prefixOf(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf('/')));
}
