import { readPage } from '../connection.ts';
import type { EntityKind, EntityResolvers, StateResolvers } from '../schema.generated.ts';
import { kindOf } from '../statements/kinds.ts';
import { PLAIN_PREDICATES } from '../statements/predicates.ts';
import { connectionOf } from './connections.ts';
import { relationshipsOf } from './relationships.ts';
import { statementsPage } from './statementsPage.ts';

export const Entity: EntityResolvers = {
  __resolveType: ({ id }) => kindOf(id)!,
};

/** The fields that every kind of thing has. */
export const entityFields: Pick<
  StateResolvers,
  'identifiers' | 'kind' | 'mentionedIn' | 'names' | 'relationships' | 'resolvedFrom' | 'statements'
> = {
  kind: ({ id }) => kindOf(id)!.toUpperCase() as EntityKind,
  resolvedFrom: ({ resolvedFrom }) => resolvedFrom ?? null,

  names: async ({ id, asOf }, _arguments, { load }) =>
    (await load.namesOfEntity(id)).map((name) => ({ ...name, asOf })),

  identifiers: async ({ id, asOf }, _arguments, { load }) =>
    (await load.identifiersOfEntity(id)).map((identifier) => ({ ...identifier, asOf })),

  relationships: (entity, { types, ...page }, context) => {
    const predicates = types?.filter((type) => PLAIN_PREDICATES.includes(type)) ?? PLAIN_PREDICATES;
    return relationshipsOf(entity, page, context, predicates, 'BOTH', PLAIN_PREDICATES);
  },

  statements: (entity, page, { load }) =>
    statementsPage(page, entity.asOf, {
      rows: (known, request, filter) => load.statementsOfEntity(entity.id, known, request, filter),
      count: (known, filter) => load.statementCountOfEntity(entity.id, known, filter),
    }),

  mentionedIn: ({ id, asOf }, page, { load }) => {
    const request = readPage(page, { field: 'NAME', direction: 'ASC' });
    return connectionOf(
      load.documentsMentioning(id, request),
      request,
      ({ other, lines }) => ({ node: { ...other, asOf }, lines }),
      () => load.documentCountMentioning(id),
    );
  },
};
