import { getDirectiveValues } from 'graphql';
import type { GraphQLResolveInfo } from 'graphql';

import type { Dated } from '../../loaders/rows.ts';

/** The day that a field asks for: its own, or else the one it inherits. An explicit null means all times. */
export function inheritedDay(argument: string | null | undefined, inherited: string | null): string | null {
  return argument === undefined ? inherited : argument;
}

/** Resolves a field for the objects of each day together: mostly they all have the same. */
export async function eachDay<Parent extends Dated, Value>(
  parents: readonly Parent[],
  argument: string | null | undefined,
  resolve: (day: string | null, parents: readonly Parent[]) => Promise<readonly Value[]>,
): Promise<readonly Value[]> {
  const places = Map.groupBy(parents.keys(), (place) => inheritedDay(argument, parents[place]!.asOf));
  if (places.size === 1) return resolve([...places.keys()][0]!, parents);
  const values: Value[] = [];
  await Promise.all(
    [...places].map(async ([day, own]) => {
      const found = await resolve(
        day,
        own.map((place) => parents[place]!),
      );
      for (const [index, place] of own.entries()) values[place] = found[index]!;
    }),
  );
  return values;
}

/** The day of a root field: its own, or else that of the operation. */
export function dayOfOperation(argument: string | null | undefined, info: GraphQLResolveInfo): string | null {
  if (argument !== undefined) return argument;
  const directive = info.schema.getDirective('asOf')!;
  const values = getDirectiveValues(directive, info.operation, info.variableValues);
  return (values?.['day'] as string | undefined) ?? null;
}
