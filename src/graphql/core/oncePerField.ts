import type { Context } from './context.ts';

const known = new WeakMap<Context, WeakMap<object, Map<string | null, unknown>>>();

/**
 * What a field makes of its arguments for a day: made once a request, and not for each of the entities of which it is asked.
 *
 * @param field an object that stands for the field as it stands in the request
 */
export function oncePerField<T>(context: Context, field: object, day: string | null, make: () => T): T {
  let fields = known.get(context);
  if (fields === undefined) known.set(context, (fields = new WeakMap<object, Map<string | null, unknown>>()));
  let days = fields.get(field);
  if (days === undefined) fields.set(field, (days = new Map<string | null, unknown>()));
  let made = days.get(day);
  if (made === undefined) days.set(day, (made = make()));
  return made as T;
}
