import neo4j from 'neo4j-driver';

import type { ParameterType, Query } from './queries.ts';

/**
 * Turns plain values into what the header of a statement declares: a JavaScript number would reach Neo4j as a FLOAT,
 * which LIMIT refuses, and a missing parameter is an error where null is none.
 *
 * @throws {TypeError} for a parameter that the header doesn't declare
 */
export function parametersFor(
  query: Query,
  values: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  for (const name of Object.keys(values)) {
    if (!query.parameters.has(name)) {
      throw new TypeError(
        `${query.name} takes the parameters ${[...query.parameters.keys()].join(', ') || '(none)'}; received ${name}`,
      );
    }
  }
  return Object.fromEntries(
    [...query.parameters].map(([name, type]) => [name, boundValue(type, values[name] ?? null)]),
  );
}

/** A plain value as the driver sends it; days and moments are texts. */
export function boundValue(type: ParameterType, value: unknown): unknown {
  if (value === null) return null;
  switch (type) {
    case 'INTEGER':
      return neo4j.int(value as number);
    case 'LIST<INTEGER>':
      return (value as number[]).map((item) => neo4j.int(item));
    case 'LIST<MAP>':
      return (value as object[]).map((item) => wholeNumbersIn(item));
    case 'MAP':
      return wholeNumbersIn(value);
    case 'DATE':
      return dateOf(value as string);
    case 'DATETIME':
      return neo4j.types.DateTime.fromStandardDate(new Date(value as string));
    case 'BOOLEAN':
    case 'FLOAT':
    case 'STRING':
    case 'LIST<STRING>':
      return value;
  }
}

/** Whole numbers inside maps are counts, lines and keys, never measures: they travel as integers. */
function wholeNumbersIn(value: unknown): unknown {
  if (typeof value === 'number' && Number.isInteger(value)) return neo4j.int(value);
  if (Array.isArray(value)) return value.map(wholeNumbersIn);
  // Days and moments are objects of the driver's, and stay what they are.
  if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, wholeNumbersIn(item)]));
  }
  return value;
}

function dateOf(day: string): unknown {
  const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number];
  return new neo4j.types.Date(year, month, dayOfMonth);
}
