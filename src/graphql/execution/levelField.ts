import type { GraphQLResolveInfo } from 'graphql';

import type { Context } from '../core/context.ts';

/** The values of a field, one for each object of a level. */
export type LevelValues<Value> = readonly Value[] | Promise<readonly Value[]> | Referenced<Value>;

/** Resolves a field for all objects of a level at once, so that the graph is asked once for all of them. */
export type ResolveLevel<Parent, Arguments, Value> = (
  parents: readonly Parent[],
  values: Arguments,
  context: Context,
  info: GraphQLResolveInfo,
) => LevelValues<Value>;

/** What a plan knows of a field beside its resolver; it stands in the `extensions` of the field in the schema. */
export interface PlanExtensions {
  readonly resolveLevel?: ResolveLevel<object, Readonly<Record<string, unknown>>, unknown>;
  /** Whether an object's id and moment are enough, so that the field needn't wait for the object. */
  readonly needsIdOnly?: boolean;
}

type ResolveOne<Parent, Arguments, Value> = (
  parent: Parent,
  values: Arguments,
  context: Context,
  info: GraphQLResolveInfo,
) => Promise<Value>;

/** A field as the schema takes it: the resolver of one object, as graphql-js calls it, and what a plan knows. */
export interface PlannableField<Resolve> {
  readonly resolve: Resolve;
  readonly extensions: PlanExtensions;
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

  /** Whether the object found is the one that was assumed; a former id finds another. */
  readonly isSame: (known: unknown, found: unknown) => boolean;

  constructor(
    known: readonly Value[],
    found: Promise<readonly Value[]>,
    isSame: (known: unknown, found: unknown) => boolean = hasSameId,
  ) {
    this.known = known;
    this.found = found;
    this.isSame = isSame;
    // If what is known is faulty already, nobody waits for the rest.
    found.catch(() => {});
  }
}

/** Declares that a field needs no more of its object than its id and moment. */
export function idOnly<Resolve>(resolve: Resolve): PlannableField<Resolve> {
  return { resolve, extensions: { needsIdOnly: true } };
}

/** Declares a field that is resolved for a level at once. */
export function levelField<Parent, Arguments, Value>(
  resolveLevel: ResolveLevel<Parent, Arguments, Value>,
  needsIdOnly = false,
): PlannableField<ResolveOne<Parent, Arguments, Value>> {
  return {
    // A fault is a rejected promise: graphql-js forgets the promises beside one that is thrown.
    resolve: async (parent, values, context, info) => {
      const answer = resolveLevel([parent], values, context, info);
      return (answer instanceof Referenced ? await answer.found : await answer)[0]!;
    },
    // The plan gives it the objects and arguments of its own field.
    extensions: { resolveLevel: resolveLevel as never, needsIdOnly },
  };
}

function hasSameId(known: unknown, found: unknown): boolean {
  return (known as { id?: unknown }).id === (found as { id?: unknown }).id;
}
