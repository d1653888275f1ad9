import { readPage } from '../connection.ts';
import type { PageArguments } from '../connection.ts';
import type { Context } from '../context.ts';
import type { RelationshipFilter } from '../loaders.ts';
import type { ConnectionParent, EntityParent } from '../rows.ts';
import type { EntityFilter, Inclusion, RelationshipOrder } from '../schema.generated.ts';
import type { Kind } from '../statements/kinds.ts';
import { PLAIN_PREDICATES, PREDICATES } from '../statements/predicates.ts';
import type { Predicate } from '../statements/predicates.ts';
import { relationshipType } from '../statements/view.ts';
import { inheritedDay } from './asOf.ts';
import { connectionOf } from './connections.ts';
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
  { asOf, certain, include, filter, orderBy, ...page }: RelationshipArguments,
  { load }: Context,
  predicates: readonly string[],
  direction: Direction,
  pattern: readonly string[] = predicates,
): Promise<ConnectionParent> {
  const day = inheritedDay(asOf, entity.asOf);
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
  return connectionOf(
    load.relationshipsOfEntity(entity.id, day, request, only),
    request,
    ({ other, ...relationship }) => ({
      node: { ...other, asOf: day },
      relationship: { ...relationship, asOf: day },
    }),
    () => load.relationshipCountOfEntity(entity.id, day, only),
  );
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
) => Promise<ConnectionParent>;

/** The fields of one kind of thing that follow relationships of one type each, as `predicates.ts` names them. */
export function relationshipFields(kind: Kind): Record<string, RelationshipResolver> {
  return Object.fromEntries(
    PLAIN_PREDICATES.flatMap((name) => sidesOf(name, kind)).map(([field, name, direction]) => [
      field,
      (entity, page, context) => relationshipsOf(entity, page, context, [name], direction),
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
