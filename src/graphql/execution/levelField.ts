import type { GraphQLResolveInfo } from 'graphql';

import type { Context } from '../core/context.ts';

/** The values of a field, one for each object of a level. */
export type LevelValues<Value> = readonly Value[] | Promise<readonly Value[]> | Referenced<Value>;

/** Resolves a field of all objects of a level at once, so that the graph is asked once for all of them. */
export type ResolveLevel<Parent, Arguments, Value> = (
  parents: readonly Parent[],
  values: Arguments,
  context: Context,
  info: GraphQLResolveInfo,
) => LevelValues<Value>;

/** The resolver of one object, as graphql-js calls it, and that of a level. */
export interface LevelField<Parent, Arguments, Value> {
  (parent: Parent, values: Arguments, context: Context, info: GraphQLResolveInfo): Value | Promise<Value>;
  readonly resolveLevel: ResolveLevel<Parent, Arguments, Value>;
  /** Whether an object's id, day and moment are enough, so that the field needn't wait for the object. */
  readonly needsIdOnly: boolean;
}

/**
 * What a field refers to: the ids are known now, the objects come with the next round trip. Fields that need no more than the
 * id are asked in the same round trip.
 */
export class Referenced<Value> {
  /** The objects, or lists of them, as far as they are known. */
  readonly known: readonly Value[];
  /** The same when they have been read; null where there is none. */
  readonly found: Promise<readonly Value[]>;

  constructor(known: readonly Value[], found: Promise<readonly Value[]>) {
    this.known = known;
    this.found = found;
  }
}

/** Declares a field that is resolved for a level at once. */
export function levelField<Parent, Arguments, Value>(
  resolveLevel: ResolveLevel<Parent, Arguments, Value>,
  needsIdOnly = false,
): LevelField<Parent, Arguments, Value> {
  const resolve = (
    parent: Parent,
    values: Arguments,
    context: Context,
    info: GraphQLResolveInfo,
  ): Value | Promise<Value> => {
    const answer = resolveLevel([parent], values, context, info);
    if (answer instanceof Referenced) return firstOf(answer.found);
    return answer instanceof Promise ? firstOf(answer) : answer[0]!;
  };
  return Object.assign(resolve, { resolveLevel, needsIdOnly });
}

async function firstOf<Value>(values: Promise<readonly Value[]>): Promise<Value> {
  return (await values)[0]!;
}
