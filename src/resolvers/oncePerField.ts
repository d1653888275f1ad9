import type { FieldNode, GraphQLResolveInfo } from 'graphql';

import type { Context } from '../context.ts';

const known = new WeakMap<Context, WeakMap<FieldNode, Map<string | null, unknown>>>();

/**
 * What a field makes of its arguments: made once a request for each day that it inherits, and not for each of the things
 * of which it is asked.
 */
export function oncePerField<T>(
  context: Context,
  { fieldNodes }: Pick<GraphQLResolveInfo, 'fieldNodes'>,
  day: string | null,
  make: () => T,
): T {
  const fields = known.get(context) ?? new WeakMap<FieldNode, Map<string | null, unknown>>();
  known.set(context, fields);
  const node = fieldNodes[0]!;
  const days = fields.get(node) ?? new Map<string | null, unknown>();
  fields.set(node, days);
  if (!days.has(day)) days.set(day, make());
  return days.get(day) as T;
}
