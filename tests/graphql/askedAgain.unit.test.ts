import { parse } from 'graphql';
import type { GraphQLObjectType, OperationDefinitionNode } from 'graphql';
import { describe, expect, it } from 'vitest';

import { fragmentsOf } from '../../src/graphql/core/fieldsOf.ts';
import { executableSchema as schema } from '../../src/graphql/executableSchema.ts';
import { ANSWERED_NOW, notAgain, notAtMoment, policiesOf } from '../../src/graphql/limits/askedAgain.ts';

function priced(text: string, variables = {}) {
  const document = parse(text);
  const operation = document.definitions[0] as OperationDefinitionNode;
  return { schema, operation, fragments: fragmentsOf(document), variables };
}

describe('What is answered for now only', () => {
  it('is in the schema', () => {
    for (const coordinate of ANSWERED_NOW) {
      const [type, field] = coordinate.split('.');
      expect((schema.getType(type!) as GraphQLObjectType).getFields()).toHaveProperty(field!);
    }
  });

  it('is found in fragments, and not where a condition leaves it out', () => {
    const text = `query ($all: Boolean!) { e: entity(id: "state/a") { ...F } }
      fragment F on Entity { relationships { nodes { codes: identifiers @include(if: $all) { value } } } }`;
    expect(notAtMoment(priced(text, { all: true }))).toEqual({
      path: ['e', 'relationships', 'nodes', 'codes'],
      reason: 'is answered for now only',
    });
    expect(notAtMoment(priced(text, { all: false }))).toBeUndefined();
    expect(notAtMoment(priced('{ __schema { types { name } } __typename }'))).toBeUndefined();
  });

  const settled = '2026-06-01T00:00:00.000Z';

  it('is, to be asked again, also what goes on from a page of no moment', () => {
    const text = '{ entity(id: "state/a") { relationships(after: "x") { nodes { id } } } }';
    expect(notAgain(priced(text), { known: null, settled })?.path).toEqual(['entity', 'relationships']);
    expect(notAgain(priced(text), { known: '2026-01-01T00:00:00.000Z', settled })).toBeUndefined();
  });

  it.each([
    ['entity(id: "state/a", evidence: { only: ["doi:10.1/x"] })', 'names doi:10.1/x, which may mean another'],
    ['entity(id: "state/a", evidence: { except: ["cow"] })', 'names cow, which may mean another'],
    ['entity(id: "state/a", known: "2026-07-01T00:00:00Z")', 'is about 2026-07-01T00:00:00.000Z, before'],
    ['node(id: "state/a@known=2026-07-01T00:00:00.000Z")', 'is about 2026-07-01T00:00:00.000Z, before'],
    ['entity(id: "state/a@document/x", known: "2026-05-01T00:00:00Z")', undefined],
    ['entity(id: "state/a", evidence: { only: ["document/x"] }, known: "2026-06-01T00:00:00Z")', undefined],
  ])('is, to be asked again, what may mean something else later: %s', (field, reason) => {
    const found = notAgain(priced(`{ ${field} { id } }`), { known: null, settled })?.reason;
    expect(found?.slice(0, reason?.length)).toBe(reason);
  });
});

describe('The policies of an operation', () => {
  it('are those of arguments and ids, each once, without moments', () => {
    const text = `query ($but: [ID!]) {
      a: entity(id: "state/a", evidence: { except: $but }) { id }
      b: entity(id: "state/b@!document/x;known=2026-01-01T00:00:00.000Z") { id }
      c: allies(of: "state/c", evidence: { only: ["document/y"], leastRank: PREFERRED }) { totalCount }
    }`;
    expect(policiesOf(priced(text, { but: ['document/x'] }))).toEqual([
      '!document/x',
      'document/y;rank=PREFERRED',
    ]);
  });
});
