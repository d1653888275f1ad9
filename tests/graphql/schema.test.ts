import {
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  parse,
  print,
  printSchema,
} from 'graphql';
import type { GraphQLInterfaceType, GraphQLNamedType, GraphQLObjectType, IntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';

import { readSources, schemaText } from '../../scripts/schemaText.ts';
import { contextFor } from '../../src/graphql/core/context.ts';
import { typeDefs } from '../../src/graphql/core/schema.ts';
import { createApollo } from '../../src/server/server.ts';
import { MEANINGS, MODALITIES, OBLIGATIONS, RANKS, STANCES } from '../../src/model/records.ts';
import { Texts } from '../../src/record/texts.ts';
import { graph } from '../setup/graph.ts';

const schema = buildSchema(typeDefs);
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

/** A path into the contract, and what it is described as. */
type Described = [path: string, description: string | null | undefined];

function describedIn(type: GraphQLNamedType): Described[] {
  const inside: Described[] = [];
  if (isEnumType(type)) {
    for (const value of type.getValues()) inside.push([`${type.name}.${value.name}`, value.description]);
  } else if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) {
      inside.push([`${type.name}.${field.name}`, field.description]);
    }
  } else if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      inside.push([`${type.name}.${field.name}`, field.description]);
      for (const argument of field.args) {
        inside.push([`${type.name}.${field.name}(${argument.name}:)`, argument.description]);
      }
    }
  }
  return [[type.name, type.description], ...inside];
}

describe('The contract', () => {
  it('is served as it stands in schema.graphql', async () => {
    const { body } = await createApollo().executeOperation(
      {
        query: getIntrospectionQuery({
          schemaDescription: true,
          specifiedByUrl: true,
          inputValueDeprecation: true,
        }),
      },
      { contextValue: contextFor(graph, new Texts(undefined)) },
    );
    if (body.kind !== 'single') throw new Error('An answer is one body; received several');
    expect(body.singleResult.errors).toBeUndefined();
    const served = buildClientSchema(body.singleResult.data as unknown as IntrospectionQuery);
    expect(printSchema(lexicographicSortSchema(served))).toBe(printSchema(lexicographicSortSchema(schema)));
  });

  it('describes every type, field, argument, value and directive', () => {
    const directives = schema
      .getDirectives()
      .filter((directive) => !isSpecifiedDirective(directive))
      .flatMap((directive): Described[] => [
        [`@${directive.name}`, directive.description],
        ...directive.args.map((argument): Described => [
          `@${directive.name}(${argument.name}:)`,
          argument.description,
        ]),
      ]);
    const all = [...types.flatMap(describedIn), ...directives];
    expect(all.length).toBeGreaterThan(1000);
    expect(all.filter(([, description]) => !description?.trim()).map(([path]) => path)).toEqual([]);
  });

  it('is what `npm run codegen` makes of schema/', () => {
    expect(print(parse(schemaText(readSources())))).toBe(print(parse(typeDefs)));
  });

  it.each([
    ['Modality', MODALITIES],
    ['Rank', RANKS],
    ['Stance', STANCES],
    ['Meaning', MEANINGS],
    ['Obligation', OBLIGATIONS],
  ])('has the values of %s that the model has, in their order', (name, values) => {
    const type = schema.getType(name);
    expect(isEnumType(type) && type.getValues().map((value) => value.name)).toEqual(values);
  });

  it('lists in pages what can be asked for by an id, and changes', () => {
    const node = schema.getType('Node') as GraphQLInterfaceType;
    const listed = types
      .filter(({ name }) => name.endsWith('Connection'))
      .map((type) => getNamedType((type as GraphQLObjectType).getFields()['nodes']!.type));
    const others = listed.filter(
      (type) => type !== node && !schema.isSubType(node, type as GraphQLObjectType | GraphQLInterfaceType),
    );
    expect(others.map(({ name }) => name).toSorted()).toEqual(['Change', 'RelationshipChange']);
  });
});
