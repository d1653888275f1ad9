import * as fc from 'fast-check';
import { buildSchema, getVariableValues, Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';

import { typeDefs } from '../../src/graphql/core/schema.ts';
import { priceOf } from '../../src/graphql/limits/priceOf.ts';

const schema = buildSchema(typeDefs);

function pointsOf(query: string, given: Readonly<Record<string, unknown>>): number {
  const [operation] = parse(query).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('An operation is asked');
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  expect(errors).toBeUndefined();
  return priceOf({ schema, operation, fragments: new Map(), variables: coerced! }).points;
}

const relationship = fc.option(fc.constantFrom({ role: 'guest' }, { plans: 'ONLY', dated: true }), {
  nil: undefined,
});
const counted = fc.letrec<{ key: object; node: object | undefined }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 2 },
    fc.constantFrom(undefined, { name: 'Alpha' }, { kinds: ['STATE'], existed: { from: '1950-01-01' } }),
    fc.record({ or: fc.array(tie('key'), { maxLength: 3 }) }),
  ),
  key: fc.oneof(
    fc.record({ related: fc.record({ relationship, node: tie('node') }) }),
    fc.record({ allies: fc.record({ on: fc.constantFrom(null, '1955-05-05'), node: tie('node') }) }),
  ),
})).key;

describe('The price of a number to sort by', () => {
  it.each([
    ['entities', 'states(first: 10, ARGUMENTS) { nodes { id } }'],
    ['relationships', 'states(first: 10) { nodes { memberOf(ARGUMENTS) { nodes { id } } } }'],
    ['allies', 'allies(of: "state/alpha", ARGUMENTS) { nodes { id } }'],
  ])('of %s is that of the condition on it', (_listed, list) => {
    const of = (type: string, argument: string, value: unknown): number =>
      pointsOf(`query ($value: ${type}) { ${list.replace('ARGUMENTS', `${argument}: $value`)} }`, { value });
    const order = list.includes('memberOf') ? '[RelationshipOrder!]' : '[EntityOrder!]';
    fc.assert(
      fc.property(fc.array(counted, { maxLength: 5 }), fc.constantFrom('ASC', 'DESC'), (keys, direction) => {
        const sorted = [...keys.map((key) => ({ ...key, direction })), { field: 'NAME', direction }];
        const conditions = keys.map(
          (key) => of('EntityWhere', 'where', key) - of('EntityWhere', 'where', {}),
        );
        expect(of(order, 'orderBy', sorted) - of(order, 'orderBy', [])).toBe(
          conditions.reduce((all, one) => all + one, 0),
        );
      }),
    );
  });
});
