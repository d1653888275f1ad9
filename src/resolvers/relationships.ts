import type { GraphQLResolveInfo } from 'graphql';

import { readPage } from '../connection.ts';
import type { PageArguments } from '../connection.ts';
import type { Context } from '../context.ts';
import type { ListShown, RelationshipFilter } from '../loaders.ts';
import type { ConnectionParent, EntityParent } from '../rows.ts';
import type { EntityFilter, Inclusion, RelationshipOrder } from '../schema.generated.ts';
import type { Kind } from '../statements/kinds.ts';
import { PLAIN_PREDICATES, PREDICATES } from '../statements/predicates.ts';
import type { Predicate } from '../statements/predicates.ts';
import { relationshipType } from '../statements/view.ts';
import { inheritedDay } from './asOf.ts';
import { connectionOf } from './connections.ts';
import { listShown } from './listShown.ts';
import { oncePerField } from './oncePerField.ts';
import { thingFilter } from './thingFilter.ts';

interface RelationshipArguments extends PageArguments {
  readonly asOf?: string | null | undefined;
  readonly certain?: boolean | null | undefined;
  readonly include?: readonly Inclusion[] | null | undefined;
  readonly filter?: EntityFilter | null | undefined;
  readonly orderBy?: RelationshipOrder | null | undefined;
}

type Direction = RelationshipFilter['pattern']['direction'];

/** A page of the relationships of a thing: all of some predicates, read from one end or both. */
export function relationshipsOf(
  entity: EntityParent,
  page: RelationshipArguments,
  context: Context,
  info: GraphQLResolveInfo,
  predicates: readonly string[],
  direction: Direction,
  pattern: readonly string[] = predicates,
): Promise<ConnectionParent> {
  const day = inheritedDay(page.asOf, entity.asOf);
  const { request, list } = oncePerField(context, info, day, () =>
    listOf(page, day, context, { predicates, direction, pattern, shown: listShown(info) }),
  );
  return connectionOf(
    list.rows(entity.id),
    request,
    ({ other, relationship }) => ({
      node: { ...other, asOf: day },
      relationship: { ...relationship, asOf: day },
    }),
    () => list.count(entity.id),
  );
}

interface Followed {
  readonly predicates: readonly string[];
  readonly direction: Direction;
  /** All that the statement's text names, of which `predicates` are wanted. */
  readonly pattern: readonly string[];
  readonly shown: ListShown;
}

function listOf(
  { certain, include, filter, orderBy, ...page }: RelationshipArguments,
  day: string | null,
  { load }: Context,
  { predicates, direction, pattern, shown }: Followed,
) {
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
    ...thingFilter(filter),
  };
  return { request, list: load.relationshipsOfEntity(day, request, only, shown) };
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
) => Promise<ConnectionParent>;

/** The fields of one kind of thing that follow relationships of one type each, as `predicates.ts` names them. */
export function relationshipFields(kind: Kind): Record<string, RelationshipResolver> {
  return Object.fromEntries(
    PLAIN_PREDICATES.flatMap((name) => sidesOf(name, kind)).map(([field, name, direction]) => [
      field,
      (entity, page, context, info) => relationshipsOf(entity, page, context, info, [name], direction),
    ]),
  );
}

/** The fields by which a kind of thing follows a predicate, with the direction of each. */
export function sidesOf(
  name: string,
  kind: Kind,
): [field: string, predicate: string, direction: Direction][] {
  const { subjects, objects, fields }: Predicate = PREDICATES[name as keyof typeof PREDICATES];
  const [forward, backward] = fields!;
  const takes = (kinds: Predicate['objects']): boolean => kinds === 'ANY' || kinds?.includes(kind) === true;
  if (backward === undefined) return takes(subjects) || takes(objects) ? [[forward, name, 'BOTH']] : [];
  return [
    ...(takes(subjects) ? ([[forward, name, 'OUT']] as const) : []),
    ...(takes(objects) ? ([[backward, name, 'IN']] as const) : []),
  ].map((side) => [...side]);
}

function bothTypes(name: string): string[] {
  return [relationshipType(name, false), relationshipType(name, true)];
}
