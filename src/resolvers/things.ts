import type { Loaders } from '../loaders.ts';
import type { EntityParent, StatementParent } from '../rows.ts';
import { inList } from './inList.ts';

/** A thing by its id or one it had before, as it is reached on a day; null if there is none. */
export async function thingOn(load: Loaders, id: string, asOf: string | null): Promise<EntityParent | null> {
  const row = await load.entityById(id);
  return row && { ...row, asOf, ...(row.id !== id && { resolvedFrom: id }) };
}

/** A thing that is there because something that was found refers to it. */
export async function knownThingOn(load: Loaders, id: string, asOf: string | null): Promise<EntityParent> {
  return (await thingOn(load, id, asOf))!;
}

/** Statements by id, as the graph believes them now. */
export function statementsById(
  load: Loaders,
  ids: readonly string[],
  asOf: string | null,
): Promise<StatementParent[]> {
  return inList(
    ids.map(async (id) => {
      const row = await load.statementById(id);
      return row && { ...row, asOf, known: null };
    }),
  );
}
