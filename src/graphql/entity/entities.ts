import type { Context } from '../core/context.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import type { Extent } from '../../loaders/Reader.ts';
import type { EntityParent, EntityRow, StatementParent, StatementRow } from '../../loaders/rows.ts';
import { idAt, partsOfId, momentOfId } from '../../model/basis.ts';
import { isAny, oncePerField, selectedBy } from '../core/fieldsOf.ts';
import { showsColumns } from '../core/listShown.ts';
import { levelField, Referenced } from '../execution/levelField.ts';

/** An entity by its id or one it had before; null if there is none. */
export async function entityById(load: Loaders, id: string): Promise<EntityParent | null> {
  return reachedBy(id, await load.entityById(id));
}

function reachedBy(id: string, row: EntityRow | null): EntityParent | null {
  return row && row.id !== id ? { ...row, resolvedFrom: partsOfId(id).bare } : row;
}

/** An entity that is there because something that was found refers to it. */
export async function existingEntity(load: Loaders, id: string): Promise<EntityParent> {
  return (await entityById(load, id))!;
}

/** Entities by id; null where there is no id, or no entity. */
export function referToEntities(
  load: Loaders,
  ids: readonly (string | null)[],
  extent: Extent = 'whole',
): Referenced<EntityParent | null> {
  const known = ids.map((id) => (id === null ? null : ({ id } as EntityParent)));
  const find = async (): Promise<(EntityParent | null)[]> => {
    const named = ids.filter((id) => id !== null);
    const rows = (await load.entitiesById(named, extent)).values();
    return ids.map((id) => (id === null ? null : reachedBy(id, rows.next().value!)));
  };
  return new Referenced(known, find());
}

/** A field that is an entity to which its parent refers by id. */
export function entityField<Parent>(idOf: (parent: Parent) => string | null) {
  return levelField((parents: readonly Parent[], _values: object, { load, known }: Context, info) =>
    referToEntities(
      load,
      parents.map((parent) => idAt(known, idOf(parent))),
      extentShown(info),
    ),
  );
}

/** The same, where there always is one. */
export function existingEntityField<Parent>(idOf: (parent: Parent) => string) {
  return entityField(idOf) as ReturnType<typeof levelField<Parent, object, EntityParent>>;
}

/** A field that lists entities to which its parent refers by id; those that were merged into one are listed once. */
export function entitiesField<Parent>(idsOf: (parent: Parent) => readonly string[]) {
  return levelField(async (parents: readonly Parent[], _values: object, { load, known }: Context, info) => {
    const lists = parents.map((parent) => idsOf(parent).map((id) => idAt(known, id)));
    const rows = (await load.entitiesById(lists.flat(), extentShown(info))).values();
    return lists.map((ids) => {
      // What vanished since is dropped.
      const entities = ids.flatMap((id) => reachedBy(id, rows.next().value!) ?? []);
      return [...new Map(entities.map((entity) => [entity.id, entity])).values()];
    });
  });
}

/** How much is read of the entities that a field shows. */
const extentShown = oncePerField((info): Extent => (showsColumns(selectedBy(info)) ? 'whole' : 'brief'));

/** A statement as the graph believes it now. */
export function believedNow(row: StatementRow | null): StatementParent | null {
  return row && { ...row, known: null };
}

/** Statements by id, as the graph believed them at the moment of the request; what vanished since it was found is dropped. */
export async function statementsById(
  { load, known }: Pick<Context, 'load' | 'known'>,
  ids: readonly string[],
): Promise<StatementParent[]> {
  return (await load.statementsById(ids, 'whole', known)).flatMap((row) => (row ? { ...row, known } : []));
}

/** A field that is a statement to which its parent refers by id; there always is one. */
export function existingStatementField<Parent>(idOf: (parent: Parent) => string) {
  return levelField((parents: readonly Parent[], _values: object, { load, known }: Context) => {
    const statements = parents.map((parent) => ({ id: idOf(parent), known }) as StatementParent);
    const find = async (): Promise<StatementParent[]> => {
      const rows = await load.statementsById(
        statements.map(({ id }) => id),
        'whole',
        known,
      );
      // One that vanished since is null, where none may be: graphql-js says so.
      return rows.map((row) => (row && { ...row, known })!);
    };
    return new Referenced(statements, find());
  });
}

/** The fields of a statement that need what it is linked to. */
const OF_LINKS: ReadonlySet<string> = new Set(['subject', 'object', 'concerns', 'refersTo', 'sentence']);

/** How much is read of the statements that a field shows. */
const statementsShown = oncePerField((info): Extent =>
  isAny(selectedBy(info), OF_LINKS) ? 'whole' : 'brief',
);

/** A field that lists the statements behind its parent, as the graph believed them at the moment that its parent is of. */
export function statementsField<
  Parent extends { readonly id?: string; readonly statements: readonly string[] },
>() {
  return levelField((parents: readonly Parent[], _values: object, context: Context, info) => {
    const lists = parents.map(({ id, statements }) => {
      const known = (id === undefined ? null : momentOfId(id)) ?? context.known;
      return statements.map((one) => ({ id: one, known }) as StatementParent);
    });
    const find = async (): Promise<StatementParent[][]> => {
      const found = new Map<StatementParent, StatementRow | null>();
      await Promise.all(
        [...Map.groupBy(lists.flat(), ({ known }) => known)].map(async ([known, some]) => {
          const ids = some.map(({ id }) => id);
          const rows = await context.load.statementsById(ids, statementsShown(info), known);
          for (const [index, row] of rows.entries()) found.set(some[index]!, row);
        }),
      );
      return lists.map((list) =>
        list.flatMap((one) => {
          const row = found.get(one);
          return row ? { ...row, known: one.known } : [];
        }),
      );
    };
    return new Referenced(lists, find());
  });
}
