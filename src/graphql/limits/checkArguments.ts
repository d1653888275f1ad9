import { getNamedType, GraphQLID, GraphQLString } from 'graphql';
import type { GraphQLField } from 'graphql';

import { uncleanIn } from '../../model/cleanText.ts';
import { RequestError } from '../../config/errors.ts';
import { LONGEST, MOST_ITEMS } from '../../config/limits.ts';

/**
 * Sees that what a field is given is no longer than anybody needs, and is text.
 *
 * @throws {RequestError} BAD_USER_INPUT for an argument beyond its limits
 */
export function checkArguments(
  { args }: GraphQLField<unknown, unknown>,
  values: Readonly<Record<string, unknown>>,
): void {
  for (const { name, type } of args) {
    // What people type into a search is read as far as it can be, and never refused.
    if (name === 'query') continue;
    const named = getNamedType(type);
    const longest =
      named === GraphQLID
        ? LONGEST.idOnBasis
        : named === GraphQLString
          ? longestOf(name)
          : Number.POSITIVE_INFINITY;
    check(name, values[name], longest);
  }
}

function longestOf(name: string): number {
  if (name === 'after' || name === 'before') return LONGEST.cursor;
  return name === 'statement' ? LONGEST.cypher : LONGEST.text;
}

function check(name: string, value: unknown, longest: number): void {
  if (typeof value === 'string') {
    if (value.length > longest) {
      throw badInput(`${name} has at most ${longest} characters; received ${value.length}`);
    }
    const unclean = uncleanIn(value);
    if (unclean !== undefined) throw badInput(`${name} ${unclean.rule}`);
  } else if (Array.isArray(value)) {
    if (value.length > MOST_ITEMS) {
      throw badInput(`${name} takes at most ${MOST_ITEMS} items; received ${value.length}`);
    }
    for (const item of value) check(name, item, longest);
  } else if (value !== null && typeof value === 'object' && !(value instanceof Date)) {
    for (const [part, inner] of Object.entries(value)) {
      check(`${name}.${part}`, inner, part === 'ids' ? LONGEST.idOnBasis : longest);
    }
  }
}

function badInput(message: string): RequestError {
  return new RequestError('BAD_USER_INPUT', message);
}
