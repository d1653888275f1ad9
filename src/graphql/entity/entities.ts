import type { Context } from '../core/context.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import type { Dated, EntityParent, EntityRow, StatementParent, StatementRow } from '../../loaders/rows.ts';
import { levelField, Referenced } from '../execution/levelField.ts';

/** An entity by its id or one it had before, as it is reached on a day; null if there is none. */
export async function entityOn(load: Loaders, id: string, asOf: string | null): Promise<EntityParent | null> {
  return reachedOn(await load.entityById(id), id, asOf);
}

function reachedOn(row: EntityRow | null, id: string, asOf: string | null): EntityParent | null {
  return row && { ...row, asOf, ...(row.id !== id && { resolvedFrom: id }) };
}

/** An entity that is there because something that was found refers to it. */
export async function existingEntityOn(
  load: Loaders,
  id: string,
  asOf: string | null,
): Promise<EntityParent> {
  return (await entityOn(load, id, asOf))!;
}

/** Entities by id, as they are reached on a day; null where there is no id, or no entity. */
export function referToEntities(
  load: Loaders,
  references: readonly { readonly id: string | null; readonly asOf: string | null }[],
): Referenced<EntityParent | null> {
  const known = references.map(({ id, asOf }) => (id === null ? null : ({ id, asOf } as EntityParent)));
  const find = async (): Promise<(EntityParent | null)[]> => {
    const ids = known.flatMap((one) => (one === null ? [] : one.id));
    const rows = (await load.entitiesById(ids)).values();
    return known.map((one) => one && reachedOn(rows.next().value!, one.id, one.asOf));
  };
  return new Referenced(known, find());
}

/** A field that is an entity to which its parent refers by id. */
export function entityField<Parent extends Dated>(idOf: (parent: Parent) => string | null) {
  return levelField((parents: readonly Parent[], _values: object, { load }: Context) =>
    referToEntities(
      load,
      parents.map((parent) => ({ id: idOf(parent), asOf: parent.asOf })),
    ),
  );
}

/** The same, where there always is one. */
export function existingEntityField<Parent extends Dated>(idOf: (parent: Parent) => string) {
  return entityField(idOf) as ReturnType<typeof levelField<Parent, object, EntityParent>>;
}

/** A statement as the graph believes it now. */
export function believedNow(row: StatementRow | null, asOf: string | null): StatementParent | null {
  return row && { ...row, asOf, known: null };
}

/** Statements by id, as the graph believes them now; what vanished since it was found is dropped. */
export async function statementsById(
  load: Loaders,
  ids: readonly string[],
  asOf: string | null,
): Promise<StatementParent[]> {
  return (await load.statementsById(ids)).flatMap((row) => believedNow(row, asOf) ?? []);
}

/** A field that is a statement to which its parent refers by id; there always is one. */
export function existingStatementField<Parent extends Dated>(idOf: (parent: Parent) => string) {
  return levelField((parents: readonly Parent[], _values: object, { load }: Context) => {
    const known = parents.map(
      (parent) => ({ id: idOf(parent), asOf: parent.asOf, known: null }) as StatementParent,
    );
    const find = async (): Promise<StatementParent[]> => {
      const rows = await load.statementsById(known.map(({ id }) => id));
      // One that vanished since is null, where none may be: graphql-js says so.
      return known.map(({ asOf }, index) => believedNow(rows[index]!, asOf)!);
    };
    return new Referenced(known, find());
  });
}

/** A field that lists the statements behind its parent. */
export function statementsField<Parent extends Dated & { readonly statements: readonly string[] }>() {
  return levelField((parents: readonly Parent[], _values: object, { load }: Context) => {
    const known = parents.map(({ statements, asOf }) =>
      statements.map((id) => ({ id, asOf, known: null }) as StatementParent),
    );
    const find = async (): Promise<StatementParent[][]> => {
      const rows = (await load.statementsById(known.flat().map(({ id }) => id))).values();
      return known.map((list) => list.flatMap(({ asOf }) => believedNow(rows.next().value!, asOf) ?? []));
    };
    return new Referenced(known, find());
  });
}
