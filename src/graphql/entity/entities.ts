import type { GraphQLResolveInfo } from 'graphql';

import type { Context } from '../core/context.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import type { EntityParent, StatementParent } from '../../loaders/rows.ts';
import { askAhead } from '../core/askAhead.ts';
import type { Ahead } from '../core/askAhead.ts';
import { selectedBy } from '../core/fieldsOf.ts';
import { inList } from '../core/inList.ts';
import { oncePerField } from '../core/oncePerField.ts';

/** An entity by its id or one it had before, as it is reached on a day; null if there is none. */
export async function entityOn(load: Loaders, id: string, asOf: string | null): Promise<EntityParent | null> {
  const row = await load.entityById(id);
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

/** The same, in one round trip with the evidence that is asked of them. */
export function statementsWithEvidence(
  ids: readonly string[],
  asOf: string | null,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<StatementParent[]> {
  const ahead = oncePerField(context, info.fieldNodes[0]!, asOf, () => evidenceAhead(context, info));
  void ahead.ask(ids.map((id) => ({ id, asOf, known: null })));
  return statementsById(context.load, ids, asOf);
}

type Known = Pick<StatementParent, 'id' | 'asOf' | 'known'>;

function evidenceAhead(context: Context, info: GraphQLResolveInfo): Ahead<Known> {
  const isList = (field: string): boolean => field === 'evidence';
  return askAhead<Known>(selectedBy(info), context, info, isList, () => 'Statement');
}
