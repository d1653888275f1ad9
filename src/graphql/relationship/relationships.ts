import type { GraphQLResolveInfo } from 'graphql';

import { pageOf, readPage } from '../../loaders/connection.ts';
import type { PageArguments } from '../../loaders/connection.ts';
import type { Context } from '../core/context.ts';
import type { EvidenceShown } from '../../loaders/Reader.ts';
import type { ListShown, RelationshipFilter } from '../../loaders/relationshipLoaders.ts';
import type { ConnectionParent, EntityParent } from '../../loaders/rows.ts';
import type { EntityFilter, Inclusion, RelationshipOrder } from '../core/schema.generated.ts';
import { kindOf } from '../../model/kinds.ts';
import type { Kind } from '../../model/kinds.ts';
import { PLAIN_PREDICATES, PREDICATES, relationshipFieldsOf } from '../../model/predicates.ts';
import type { Predicate } from '../../model/predicates.ts';
import { relationshipType } from '../../model/relationshipType.ts';
import { askAhead } from '../core/askAhead.ts';
import type { Ahead } from '../core/askAhead.ts';
import { inheritedDay } from '../core/asOf.ts';
import { evidenceBehind } from '../core/evidenceShown.ts';
import { selectedBy, entitiesIn } from '../core/fieldsOf.ts';
import type { SelectedField } from '../core/fieldsOf.ts';
import { listShown } from '../core/listShown.ts';
import { oncePerField } from '../core/oncePerField.ts';
import { entityFilter } from '../entity/entityFilter.ts';

interface RelationshipArguments extends PageArguments {
  readonly asOf?: string | null | undefined;
  readonly certain?: boolean | null | undefined;
  readonly dated?: boolean | null | undefined;
  readonly include?: readonly Inclusion[] | null | undefined;
  readonly filter?: EntityFilter | null | undefined;
  readonly orderBy?: RelationshipOrder | null | undefined;
}

type Direction = RelationshipFilter['pattern']['direction'];

/** A page of the relationships of an entity: all of some predicates, read from one end or both. */
export function relationshipsOf(
  entity: EntityParent,
  page: RelationshipArguments,
  context: Context,
  info: GraphQLResolveInfo,
  predicates: readonly string[],
  direction: Direction,
  pattern: readonly string[] = predicates,
): ConnectionParent | Promise<ConnectionParent> {
  const day = inheritedDay(page.asOf, entity.asOf);
  const shown = listShown(info);
  const listOf = oncePerField(context, shown, day, () => {
    const ahead = listsAhead(entitiesIn(selectedBy(info), info.fragments), context, info);
    const evidence = evidenceBehind(info);
    return listsOf(page, day, context, { predicates, direction, pattern, shown, evidence, ahead });
  });
  return listOf(entity.id);
}

interface Followed {
  readonly predicates: readonly string[];
  readonly direction: Direction;
  /** All that the statement's text names, of which `predicates` are wanted. */
  readonly pattern: readonly string[];
  readonly shown: ListShown;
  readonly evidence: EvidenceShown | null;
  /** What is asked of the entities at the other end. */
  readonly ahead: Ahead<Known>;
}

/** The same list of however many entities; that of an entity which is met in several places is made once. */
function listsOf(
  { certain, dated, include, filter, orderBy, ...page }: RelationshipArguments,
  day: string | null,
  { load }: Context,
  { predicates, direction, pattern, shown, evidence, ahead }: Followed,
): (id: string) => ConnectionParent | Promise<ConnectionParent> {
  const request = readPage(page, {
    field: orderBy?.field ?? 'NAME',
    direction: orderBy?.direction ?? 'ASC',
    asOf: day,
  });
  const only: RelationshipFilter = {
    // The text is the same with and without plans, so that the database plans it once.
    pattern: { types: pattern.flatMap(bothTypes), direction },
    types: typesOf(predicates, include),
    certain: day !== null && certain === true,
    hasDate: dated ?? null,
    ...entityFilter(filter),
  };
  const { edges, count } = load.relationshipsOfEntity(day, request, only, shown, evidence);
  const connections = new Map<string, ConnectionParent | Promise<ConnectionParent>>();
  const find = async (id: string): Promise<ConnectionParent> => {
    const found = pageOf(await edges(id), request);
    const asked = ahead.ask(found.rows.map(({ node }) => node as EntityParent));
    if (ahead.complete) await asked;
    const connection = { edges: found.rows, page: found.page, count: () => count(id) };
    // From now on it is no promise, which would cost those a turn who meet the entity again.
    connections.set(id, connection);
    return connection;
  };
  return (id) => {
    const known = connections.get(id) ?? find(id);
    connections.set(id, known);
    return known;
  };
}

const RELATIONSHIP_LISTS = new Set([
  'relationships',
  ...PLAIN_PREDICATES.flatMap((name) => PREDICATES[name as keyof typeof PREDICATES] as Predicate).flatMap(
    ({ fields }) => fields!,
  ),
]);

type Known = Pick<EntityParent, 'id' | 'asOf'>;

/** Asks for the relationships of entities as soon as their ids are known. */
export function listsAhead(
  fields: readonly SelectedField[],
  context: Context,
  info: GraphQLResolveInfo,
): Ahead<Known> {
  const isList = (field: string): boolean => RELATIONSHIP_LISTS.has(field);
  return askAhead<Known>(fields, context, info, isList, ({ id }) => kindOf(id));
}

/** The types of plain relationships of some predicates, or of all, with their plans if they are asked for. */
export function typesOf(
  predicates: readonly string[] | null | undefined,
  include: readonly Inclusion[] | null | undefined,
): string[] {
  const plain = predicates?.filter((name) => PLAIN_PREDICATES.includes(name)) ?? PLAIN_PREDICATES;
  return plain.flatMap((name) =>
    include?.includes('PLANNED') === true ? bothTypes(name) : [relationshipType(name, false)],
  );
}

type RelationshipResolver = (
  entity: EntityParent,
  page: RelationshipArguments,
  context: Context,
  info: GraphQLResolveInfo,
) => ConnectionParent | Promise<ConnectionParent>;

/** The fields of one kind of entity that follow relationships of one type each, as `predicates.ts` names them. */
export function relationshipFields(kind: Kind): Record<string, RelationshipResolver> {
  return Object.fromEntries(
    relationshipFieldsOf(kind).map(({ field, predicate, direction }) => [
      field,
      (entity, page, context, info) => relationshipsOf(entity, page, context, info, [predicate], direction),
    ]),
  );
}

function bothTypes(name: string): string[] {
  return [relationshipType(name, false), relationshipType(name, true)];
}
