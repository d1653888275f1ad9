import {
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  Kind as NodeKind,
  lexicographicSortSchema,
  parse,
  print,
  printSchema,
} from 'graphql';
import type {
  GraphQLNamedType,
  GraphQLObjectType,
  IntrospectionQuery,
  ObjectTypeDefinitionNode,
} from 'graphql';
import { describe, expect, it } from 'vitest';

import { contextFor } from '../src/context.ts';
import { typeDefs } from '../src/schema.ts';
import { createApollo } from '../src/server.ts';
import { KINDS } from '../src/statements/kinds.ts';
import type { Kind } from '../src/statements/kinds.ts';
import { PREDICATES } from '../src/statements/predicates.ts';
import type { Predicate } from '../src/statements/predicates.ts';
import { MEANINGS, MODALITIES, RANKS, STANCES } from '../src/statements/records.ts';
import { Texts } from '../src/texts.ts';
import { graph } from './setup/graph.ts';

const MOST_TYPES = 150;

const schema = buildSchema(typeDefs);
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);
const kinds = Object.values(KINDS);

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

function typesOf(type: GraphQLObjectType): string[] {
  return Object.values(type.getFields()).map((field) => `${field.name}: ${String(field.type)}`);
}

describe('The contract', () => {
  it('is served as it stands in schema.graphql', async () => {
    const { body } = await createApollo().executeOperation(
      { query: getIntrospectionQuery({ specifiedByUrl: true, inputValueDeprecation: true }) },
      { contextValue: contextFor(graph, new Texts(undefined)) },
    );
    if (body.kind !== 'single') throw new Error('An answer is one body; received several');
    expect(body.singleResult.errors).toBeUndefined();
    const served = buildClientSchema(body.singleResult.data as unknown as IntrospectionQuery);
    expect(printSchema(lexicographicSortSchema(served))).toBe(printSchema(lexicographicSortSchema(schema)));
  });

  it(`has fewer than ${MOST_TYPES} types`, () => {
    expect(types.length).toBeGreaterThan(2 * kinds.length);
    expect(types.length).toBeLessThan(MOST_TYPES);
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

  it.each([
    ['EntityKind', kinds.map((kind) => kind.toUpperCase())],
    ['Predicate', Object.keys(PREDICATES)],
    ['Modality', MODALITIES],
    ['Rank', RANKS],
    ['Stance', STANCES],
    ['Meaning', MEANINGS],
    ['InForce', ['YES', 'UNKNOWN', 'NO']],
  ])('has the values of %s that the model has, in their order', (name, values) => {
    const type = schema.getType(name);
    expect(isEnumType(type) && type.getValues().map((value) => value.name)).toEqual(values);
  });

  it.each(kinds)('has %s as a kind of thing, with a connection, an edge and a list of its own', (kind) => {
    const type = schema.getType(kind) as GraphQLObjectType;
    expect(type.getInterfaces().map(({ name }) => name)).toEqual(['Entity', 'Node']);
    const connection = schema.getType(`${kind}Connection`) as GraphQLObjectType;
    expect(typesOf(connection)).toEqual([
      `edges: [${kind}Edge!]!`,
      `nodes: [${kind}!]!`,
      'pageInfo: PageInfo!',
      'totalCount: Int!',
    ]);
    const edge = schema.getType(`${kind}Edge`) as GraphQLObjectType;
    expect(typesOf(edge)).toEqual([
      'cursor: String!',
      `node: ${kind}!`,
      'relationship: Relationship',
      ...(kind === 'Document' ? ['lines: [Int!]'] : []),
    ]);
    const lists = Object.values(schema.getQueryType()!.getFields()).filter(
      (field) => String(field.type) === `${kind}Connection!`,
    );
    expect(lists).toHaveLength(1);
  });
});

const definitions = new Map(
  parse(typeDefs)
    .definitions.filter((definition) => definition.kind === NodeKind.OBJECT_TYPE_DEFINITION)
    .map((definition) => [definition.name.value, definition]),
);

/** The fields by which things are reached from every kind, and those that a document has besides. */
const OTHER_FIELDS: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  Document: ['file', 'sha256', 'mentions', 'evidence'],
};

/** How a field that follows a plain relationship is to stand in schema.graphql. */
function fieldText(name: string, description: string, connection: string): string {
  const relationships = fieldsOf('Mention').get('relationships')!;
  return print({
    ...relationships,
    name: { ...relationships.name, value: name },
    description: { kind: NodeKind.STRING, value: description },
    arguments: relationships.arguments!.filter(({ name: { value } }) => value !== 'types' && value !== 'end'),
  }).replace(/: EntityConnection!$/, `: ${connection}!`);
}

function fieldsOf(kind: Kind): Map<string, NonNullable<ObjectTypeDefinitionNode['fields']>[number]> {
  return new Map(definitions.get(kind)!.fields!.map((field) => [field.name.value, field]));
}

const every = (some: Predicate['objects']): readonly Kind[] => (some === 'ANY' ? kinds : (some ?? []));

/** The fields that `predicates.ts` gives a kind, as they are to stand in schema.graphql. */
function expectedFields(kind: Kind): Map<string, string> {
  const expected = new Map<string, string>();
  for (const [name, predicate] of Object.entries<Predicate>(PREDICATES)) {
    if (predicate.plain !== true) continue;
    const [forward, backward] = predicate.fields!;
    const [subjects, objects] = [every(predicate.subjects), every(predicate.objects)];
    const add = (field: string, others: readonly Kind[], description: string): void => {
      expect(expected, `${kind} reaches one thing by ${field}`).not.toContain(field);
      const connection = others.length === 1 ? `${others[0]!}Connection` : 'EntityConnection';
      expected.set(field, fieldText(field, description, connection));
    };
    if (subjects.includes(kind)) add(forward, objects, `${name}: What it ${predicate.reads[0]}.`);
    if (backward !== undefined && objects.includes(kind)) {
      add(
        backward,
        subjects,
        `${name}, from the other end: What it ${predicate.reads[1].replace(' …', '')}.`,
      );
    }
  }
  return expected;
}

describe.each(kinds)('%s', (kind) => {
  const common = new Set(Object.keys((schema.getType('Entity') as unknown as GraphQLObjectType).getFields()));

  it('follows every plain relationship that predicates.ts allows it', () => {
    const fields = fieldsOf(kind);
    const wrong = [...expectedFields(kind)].filter(([name, text]) => {
      const field = fields.get(name);
      return field === undefined || print(field) !== text;
    });
    const lines = wrong.map(([, text]) => `  ${text.replaceAll('\n', '\n  ')}\n`).join('');
    expect(
      wrong.map(([name]) => name),
      `In schema.graphql, type ${kind} is to have\n${lines}`,
    ).toEqual([]);
  });

  it('has no other field than these, those of every thing and its own', () => {
    const known = new Set([...common, ...expectedFields(kind).keys(), ...(OTHER_FIELDS[kind] ?? [])]);
    expect([...fieldsOf(kind).keys()].filter((name) => !known.has(name))).toEqual([]);
  });
});
