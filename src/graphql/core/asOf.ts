import { getDirectiveValues } from 'graphql';
import type { GraphQLResolveInfo } from 'graphql';

/** The day that a field asks for: its own, or else the one it inherits. An explicit null means all times. */
export function inheritedDay(argument: string | null | undefined, inherited: string | null): string | null {
  return argument === undefined ? inherited : argument;
}

/** The day of a root field: its own, or else that of the operation. */
export function dayOfOperation(argument: string | null | undefined, info: GraphQLResolveInfo): string | null {
  if (argument !== undefined) return argument;
  const directive = info.schema.getDirective('asOf')!;
  const values = getDirectiveValues(directive, info.operation, info.variableValues);
  return (values?.['day'] as string | undefined) ?? null;
}
