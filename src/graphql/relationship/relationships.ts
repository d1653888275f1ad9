import { pageOf, readPage } from '../../loaders/connection.ts';
import type { PageArguments } from '../../loaders/connection.ts';
import type { Context } from '../core/context.ts';
import type { ListShown } from '../../loaders/Reader.ts';
import type { RelationshipFilter } from '../../loaders/relationshipLoaders.ts';
import type { ConnectionParent, EntityParent } from '../../loaders/rows.ts';
import type { EntityWhere, RelationshipOrder, RelationshipWhere } from '../core/schema.generated.ts';
import type { Kind } from '../../model/kinds.ts';
import { kindsAtEnds, relationshipFieldsOf } from '../../model/predicates.ts';
import { PLAIN_TYPES } from '../../model/relationshipType.ts';
import { listShown } from '../core/listShown.ts';
import { levelField } from '../execution/levelField.ts';
import { readOrder } from '../where/readOrder.ts';
import { askWithWhere } from '../entity/references.ts';
import { typesOf } from './typesOf.ts';

interface RelationshipArguments extends PageArguments {
  readonly asOf?: string | null | undefined;
  readonly certain?: boolean | null | undefined;
  readonly where?: EntityWhere | null | undefined;
  readonly relationship?: RelationshipWhere | null | undefined;
  readonly orderBy?: readonly RelationshipOrder[] | null | undefined;
}

type Direction = RelationshipFilter['pattern']['direction'];

/** Which relationships a field follows. */
interface Followed {
  readonly predicates: readonly string[];
  readonly direction: Direction;
  /** Whether `predicates` may be any, so that the statement's text names all types, and is planned once. */
  readonly isOfAny?: boolean;
}

/** A field that lists relationships of an entity, read from one end or both. */
export function relationshipField<Arguments extends RelationshipArguments>(
  followed: (values: Arguments) => Followed,
) {
  return levelField(
    (entities: readonly EntityParent[], values: Arguments, context: Context, info) =>
      relationshipsOf(entities, values, context, listShown(info), followed(values)),
    true,
  );
}

/** A page of relationships for each entity. */
async function relationshipsOf(
  entities: readonly EntityParent[],
  { asOf, certain, where, relationship, orderBy, ...page }: RelationshipArguments,
  { load }: Context,
  shown: ListShown,
  { predicates, direction, isOfAny = false }: Followed,
): Promise<readonly ConnectionParent[]> {
  const day = asOf ?? null;
  const request = readPage(page, { ...readOrder(orderBy, certain), asOf: day });
  const types = typesOf(predicates, relationship?.plans);
  // Only conditions have to know them.
  const kinds = where || orderBy ? kindsBeyond(predicates, direction) : [];
  const asked = { where, relationship, orderBy, kinds, predicates };
  return askWithWhere(asked, load, day, async (conditions) => {
    const only: RelationshipFilter = {
      pattern: { types: isOfAny ? PLAIN_TYPES : types, direction },
      types,
      certain: certain === true,
      ...conditions,
    };
    const { edges, count } = load.relationshipLists(day, request, only, shown);
    const lists = await edges(entities.map(({ id }) => id));
    return lists.map((rows, index) => {
      const found = pageOf(rows, request);
      return { edges: found.rows, page: found.page, count: () => count(entities[index]!.id) };
    });
  });
}

/** The kinds that can be at the other end. */
function kindsBeyond(predicates: readonly string[], direction: Direction): readonly Kind[] {
  const kinds = new Set<Kind>();
  for (const [subjects, objects] of predicates.map(kindsAtEnds)) {
    if (direction !== 'OUT') for (const kind of subjects) kinds.add(kind);
    if (direction !== 'IN') for (const kind of objects) kinds.add(kind);
  }
  return [...kinds];
}

/** The fields of one kind of entity that follow relationships of one type each, as `predicates.ts` names them. */
export function relationshipFields(kind: Kind) {
  return Object.fromEntries(
    relationshipFieldsOf(kind).map(({ field, predicate, direction }) => [
      field,
      relationshipField(() => ({ predicates: [predicate], direction })),
    ]),
  );
}
