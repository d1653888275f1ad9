import { readPage } from '../connection.ts';
import type { EntityParent } from '../rows.ts';
import type { EntityKind, EntityResolvers, StateResolvers } from '../schema.generated.ts';
import { kindOf } from '../statements/kinds.ts';
import { PLAIN_PREDICATES } from '../statements/predicates.ts';
import { connectionOf } from './connections.ts';
import { relationshipsOf } from './relationships.ts';
import { statementsPage } from './statementsPage.ts';

export const Entity: EntityResolvers = {
  __resolveType: ({ id }) => kindOf(id)!,
};

/** The id that tells what was asked about at a moment, when it may not have been merged yet. */
function idAt({ id, resolvedFrom }: EntityParent, known: string | null): string {
  return known !== null && resolvedFrom !== undefined && kindOf(resolvedFrom) !== undefined
    ? resolvedFrom
    : id;
}

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

  relationships: (entity, { types, ...page }, context, info) =>
    relationshipsOf(entity, page, context, info, types ?? PLAIN_PREDICATES, 'BOTH', PLAIN_PREDICATES),

  statements: (entity, page, { load }) =>
    statementsPage(page, entity.asOf, {
      rows: (known, request, filter) => load.statementsOfEntity(idAt(entity, known), known, request, filter),
      count: (known, filter) => load.statementCountOfEntity(idAt(entity, known), known, filter),
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
