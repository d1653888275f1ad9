import { basisOfId, kindOfId, partsOfId, textOfBasis } from '../../model/basis.ts';
import { readPage } from '../../loaders/connection.ts';
import type { EntityParent } from '../../loaders/rows.ts';
import type {
  EntityKind,
  EntityNameArgs,
  EntityRelationshipsArgs,
  EntityResolvers,
  StateResolvers,
} from '../core/schema.generated.ts';
import { PLAIN_PREDICATES } from '../../model/predicates.ts';
import type { PredicateName } from '../../model/predicates.ts';
import { isPlanned, predicateOfType } from '../../model/relationshipType.ts';
import { connectionOf } from '../core/connections.ts';
import { idOnly, levelField } from '../execution/levelField.ts';
import { nameIn } from './nameIn.ts';
import { directionOf } from '../relationship/directionOf.ts';
import { relationshipField } from '../relationship/relationships.ts';
import { typesOf } from '../relationship/typesOf.ts';
import { statementsPage } from '../statement/statementsPage.ts';

export const Entity: EntityResolvers = {
  __resolveType: ({ id }) => kindOfId(id)!,
};

/** The requested id: at an earlier moment, that entity may not have been merged yet. */
function requestedAt({ id, resolvedFrom }: EntityParent, known: string | null): string {
  return known !== null && resolvedFrom !== undefined && kindOfId(resolvedFrom) !== undefined
    ? resolvedFrom
    : id;
}

/** The moment of an id that has nothing else behind it; null if it has none, or a policy. */
function momentOf(id: string): string | null {
  const given = basisOfId(id);
  return given !== null && textOfBasis({ ...given, known: null }) === '' ? given.known : null;
}

/** More relationships than any entity has. */
const ALL = 1_000_000_000;

/** By type, those of which the entity is the subject first. */
function place(types: readonly string[], { type, outward }: { type: string; outward: boolean }): number {
  return types.indexOf(type) * 2 + (outward ? 0 : 1);
}

/** The fields that every kind of entity has. */
export const entityFields: Pick<
  StateResolvers,
  | 'dates'
  | 'identifiers'
  | 'kind'
  | 'mentionedIn'
  | 'name'
  | 'names'
  | 'relationshipCounts'
  | 'relationships'
  | 'resolvedFrom'
  | 'statements'
> = {
  kind: ({ id }) => kindOfId(id)!.toUpperCase() as EntityKind,
  name: levelField(
    (entities: readonly EntityParent[], { language, asOf }: Partial<EntityNameArgs>, { load }) => {
      const isDisplayed = (language ?? asOf ?? null) === null;
      if (isDisplayed) return entities.map(({ name }) => name);
      return Promise.all(
        entities.map(
          async ({ id, name }) =>
            nameIn(await load.namesOfEntity(id), language ?? 'en', asOf ?? null, name) ?? name,
        ),
      );
    },
  ),

  dates: (entity) => entity,
  resolvedFrom: ({ resolvedFrom }) => resolvedFrom ?? null,

  names: idOnly(async ({ id }, _arguments, { load }) => [...(await load.namesOfEntity(id))]),

  identifiers: idOnly(async ({ id }, _arguments, { load }) => [...(await load.identifiersOfEntity(id))]),

  relationships: relationshipField(({ types, end }: EntityRelationshipsArgs) => ({
    predicates: types ?? PLAIN_PREDICATES,
    direction: directionOf(end),
    isOfAny: true,
  })),

  relationshipCounts: idOnly(async ({ id }, { asOf, certain, plans }, { load }) => {
    const day = asOf ?? null;
    const types = typesOf(null, plans);
    const rows = await load.relationshipCountsByType(id, day, {
      types,
      certain: day !== null && certain,
      kinds: null,
      each: ALL,
    });
    return rows
      .toSorted((a, b) => place(types, a) - place(types, b))
      .map(({ type, outward, count, undated }) => ({
        type: predicateOfType(type) as PredicateName,
        planned: isPlanned(type),
        end: outward ? 'SUBJECT' : 'OBJECT',
        count,
        undated,
      }));
  }),

  statements: idOnly((entity, page, { load }) => {
    const moment = momentOf(entity.id);
    const idThen = (known: string | null): string =>
      moment === null ? requestedAt(entity, known) : partsOfId(entity.id).bare;
    return statementsPage(
      { ...page, known: page.known ?? (moment === null ? null : new Date(moment)) },
      {
        rows: (known, request, filter) => load.statementsOfEntity(idThen(known), known, request, filter),
        count: (known, filter) => load.statementCountOfEntity(idThen(known), known, filter),
      },
    );
  }),

  mentionedIn: idOnly(({ id }, page, { load }) => {
    const request = readPage(page, { field: 'NAME', direction: 'ASC' });
    return connectionOf(
      load.documentsMentioning(id, request),
      request,
      ({ other, lines }) => ({ node: other, lines }),
      () => load.documentCountMentioning(id),
    );
  }),
};
