import { pageOf, readPage } from '../connection.ts';
import type { EntityKind, EntityResolvers, StateResolvers } from '../schema.generated.ts';
import { KINDS, kindOf } from '../statements/kinds.ts';
import type { Kind } from '../statements/kinds.ts';
import { PREDICATES } from '../statements/predicates.ts';
import type { Predicate, PredicateName } from '../statements/predicates.ts';
import { relationshipType } from '../statements/view.ts';
import { edgesOf } from './connections.ts';
import { statementFilter } from './Statement.ts';

export const Entity: EntityResolvers = {
  __resolveType: ({ id }) => kindOf(id)!,
};

/** The fields that every kind of entity has. */
export const entityFields: Pick<
  StateResolvers,
  'identifiers' | 'kind' | 'mentionedIn' | 'names' | 'relationships' | 'statements'
> = {
  kind: ({ id }) => kindOf(id)!.toUpperCase() as EntityKind,

  names: async ({ id }, _arguments, { load }) => [...(await load.namesOfEntity(id))],

  identifiers: async ({ id }, _arguments, { load }) => [...(await load.identifiersOfEntity(id))],

  relationships: async ({ id }, { types, asOf, certain, include, orderBy, ...page }, { load }) => {
    const day = asOf ?? null;
    const filter = {
      types: relationshipTypes(types, include?.includes('PLANNED') === true),
      certain: day !== null && certain,
    };
    const request = readPage(page, {
      field: orderBy?.field ?? 'NAME',
      direction: orderBy?.direction ?? 'ASC',
      asOf: day,
    });
    const shown = pageOf(await load.relationshipsOfEntity(id, day, filter, request), request);
    return {
      page: shown.page,
      edges: shown.rows.map((row) => ({
        cursor: row.cursor,
        node: row.other,
        relationship: row,
        lines: null,
      })),
      count: () => load.relationshipCountOfEntity(id, day, filter),
    };
  },

  statements: async ({ id }, { predicates, modalities, ...page }, { load }) => {
    const filter = statementFilter(predicates, modalities);
    const request = readPage(page, { field: 'ID', direction: 'ASC' });
    const shown = pageOf(await load.statementsOfEntity(id, filter, request), request);
    return {
      page: shown.page,
      edges: edgesOf(shown.rows),
      count: () => load.statementCountOfEntity(id, filter),
    };
  },

  mentionedIn: async ({ id }, page, { load }) => {
    const request = readPage(page, { field: 'NAME', direction: 'ASC' });
    const shown = pageOf(await load.documentsMentioning(id, request), request);
    return {
      page: shown.page,
      edges: shown.rows.map(({ cursor, id: node, lines }) => ({ cursor, node, relationship: null, lines })),
      count: () => load.documentCountMentioning(id),
    };
  },
};

/** The label in the graph of a kind as the contract spells it. */
export function labelOf(kind: EntityKind): Kind {
  return Object.values(KINDS).find((label) => label.toUpperCase() === kind)!;
}

function relationshipTypes(types: readonly PredicateName[] | null | undefined, planned: boolean): string[] {
  const plain = Object.entries<Predicate>(PREDICATES).filter(([, predicate]) => predicate.plain === true);
  const names = plain.map(([name]) => name).filter((name) => types?.some((type) => type === name) ?? true);
  return names.flatMap((name) => [
    relationshipType(name, false),
    ...(planned ? [relationshipType(name, true)] : []),
  ]);
}
