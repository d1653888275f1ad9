import { readdirSync, readFileSync } from 'node:fs';

import {
  buildASTSchema,
  buildSchema,
  getDirectiveValues,
  isTypeExtensionNode,
  Kind,
  parse,
  print,
  visit,
} from 'graphql';
import type {
  DefinitionNode,
  DirectiveDefinitionNode,
  DocumentNode,
  InputValueDefinitionNode,
  InterfaceTypeDefinitionNode,
  NameNode,
  ObjectTypeDefinitionNode,
} from 'graphql';

import { KIND_TABLE, lookUpOf } from '../src/model/kinds.ts';
import { PREDICATES, relationshipFieldsOf } from '../src/model/predicates.ts';
import type { Predicate, RelationshipField } from '../src/model/predicates.ts';

const SOURCES = new URL('../schema/', import.meta.url);
const kinds = Object.values(KIND_TABLE);

/** The files of `schema/`. */
export function readSources(): string[] {
  const files = readdirSync(SOURCES).toSorted();
  return files.map((file) => readFileSync(new URL(file, SOURCES), 'utf8'));
}

/**
 * The text of schema.graphql: what stands in the files of `schema/`, and what follows from the kinds and the predicates.
 * The four steps are what the files leave out; `schema/paging.graphql` explains the directives.
 *
 * @throws {GraphQLError} if what comes out is no schema
 */
export function schemaText(sources: readonly string[]): string {
  const texts = [...sources, ...kinds.map(textOfKind), textOfPages(), textOfPredicates()];
  const all = texts.flatMap((text) => parse(text, { noLocation: true }).definitions);
  const complete = withArguments(withInheritedFields(withExtensions(withPages(all))));
  const definitions = complete.toSorted((a, b) => placeOf(b) - placeOf(a));
  const document = withoutWraps({ kind: Kind.DOCUMENT, definitions });
  const text = `# Made by \`npm run codegen\` of schema/, kinds.ts and predicates.ts: change it there.\n\n${print(document)}\n`;
  buildSchema(text);
  return text;
}

/** The description of the whole comes first; then, where every question begins, a reader does, too. */
function placeOf(definition: DefinitionNode): number {
  if (definition.kind === Kind.SCHEMA_DEFINITION) return 2;
  return nameOf(definition) === 'Query' ? 1 : 0;
}

/** Of a kind: its type, with a field for each plain relationship, its value, and its list. */
function textOfKind({ label, list, plural, description }: (typeof kinds)[number]): string {
  return `
    """
    ${description}
    """
    type ${label} implements Entity & Node {
      ${relationshipFieldsOf(label).map(textOfField).join('\n')}
    }
    extend enum EntityKind {
      "${description}"
      ${label.toUpperCase()}
    }
    extend type Query {
      "${plural.replace(/^./, (first) => first.toUpperCase())}."
      ${list}: ${label}Connection @entities @paged
      "One of the ${plural}, by its id or code; null if it doesn't exist, or is of another kind."
      ${lookUpOf(label)}: ${label} @lookUp @onBasis
    }`;
}

function textOfField({ field, predicate, direction, others }: RelationshipField): string {
  const [forward, backward]: Predicate['reads'] = PREDICATES[predicate].reads;
  const ends = others.every((kind) => kind === 'Person') ? 'who' : 'what';
  const words =
    direction === 'IN'
      ? `${predicate}, reversed: ${backward === undefined ? `${ends} ${forward} it` : `what it ${backward}`}.`
      : `${predicate}: what it ${forward}.`;
  const connection = `Related${others.length === 1 ? others[0]! : 'Entity'}Connection`;
  return `"${words}" ${field}: ${connection} @onDay @relationships @paged`;
}

/** The edges of entities of all kinds, and of each: in a list of the root, and related to another entity. */
function textOfPages(): string {
  const edges = [{ label: 'Entity', plural: 'entities' }, ...kinds].map(
    ({ label, plural }) => `
      type ${label}Edge @page(of: "${plural}")
      type Related${label}Edge @page(of: "${plural} that are related to an entity", each: "each relationship, with the ${label === 'Entity' ? 'entity' : 'one'} at its other end") {
        "The ${label === 'Entity' ? 'entity' : 'one'} at the other end."
        node: ${label}!
        "Its relationship to the entity whose list this is."
        relationship: Relationship!
      }`,
  );
  return edges.join('\n');
}

const READ: Readonly<Record<Predicate['shape'], (verb: string) => string>> = {
  RELATION: (verb) => `… ${verb} …`,
  SPAN: (verb) => `… ${verb}, between days`,
  VALUE: (verb) => `… ${verb} …, a text`,
  UTTERANCE: (verb) => `… ${verb} …: what somebody said`,
};

function textOfPredicates(): string {
  const values = Object.entries<Predicate>(PREDICATES).map(
    ([name, { shape, reads, cameo }]) =>
      `"${READ[shape](reads[0])}${cameo === undefined ? '' : ` (CAMEO ${cameo})`}" ${name}`,
  );
  return `extend enum Predicate { ${values.join('\n')} }`;
}

/** Takes extensions up into what they extend; those of nothing stay, and are refused in the end. */
function withExtensions(all: readonly DefinitionNode[]): DefinitionNode[] {
  const extensions = Map.groupBy(all.filter(isTypeExtensionNode), nameOf);
  const whole = all
    .filter((definition) => !isTypeExtensionNode(definition))
    .map((definition) => {
      const parts = [definition, ...(extensions.get(nameOf(definition)) ?? [])] as readonly Parts[];
      extensions.delete(nameOf(definition));
      return Object.assign({}, definition, {
        fields: parts.flatMap(({ fields }) => fields ?? []),
        values: parts.flatMap(({ values }) => values ?? []),
      });
    });
  return [...whole, ...[...extensions.values()].flat()];
}

/** What types and their extensions consist of. */
interface Parts {
  readonly fields?: readonly unknown[];
  readonly values?: readonly unknown[];
}

/** Gives the edges that bear `@page` what every edge has, and puts its connection before each. */
function withPages(all: readonly DefinitionNode[]): DefinitionNode[] {
  const definitions = all.filter((one) => one.kind === Kind.DIRECTIVE_DEFINITION && nameOf(one) === 'page');
  const directive = buildASTSchema({ kind: Kind.DOCUMENT, definitions }).getDirective('page')!;
  return all.flatMap((definition) => {
    if (!isObject(definition)) return [definition];
    const page = getDirectiveValues(directive, definition) as Page | undefined;
    if (page === undefined) return [definition];
    const own = definition.fields?.find((field) => nameOf(field) === 'node');
    const name = nameOf(definition).replace(/Edge$/, '');
    const node = own === undefined ? `${name}!` : print(own.type);
    const [connection, edge] = parse(textOfPage(name, node, page), { noLocation: true }).definitions;
    return [connection!, inheriting({ ...definition, directives: [] }, edge as ObjectTypeDefinitionNode)];
  });
}

/** The arguments of `@page`. */
interface Page {
  readonly of: string;
  readonly each: string;
  readonly bounded: boolean;
}

function textOfPage(name: string, node: string, { of, each, bounded }: Page): string {
  return `
    "A page of ${of}.${bounded ? ' It may have fewer edges than requested and still have a next page; see `cut`.' : ''}"
    type ${name}Connection {
      "The edges: ${each}."
      edges: [${name}Edge!]!
      "The nodes of the edges."
      nodes: [${node}]!
      "The position of this page in the list."
      pageInfo: PageInfo!
      "The number of edges on all pages${bounded ? ', as far as they were counted; see `cut`' : ''}; null if they couldn't be counted."
      totalCount: Int
      ${bounded ? '"A sentence that says what was left out; null if nothing was." cut: String' : ''}
    }
    "An edge in a page of ${of}."
    type ${name}Edge {
      "The position of this edge, for \`after\` and \`before\`."
      cursor: String!
      "The listed object."
      node: ${node}
    }`;
}

/** Gives objects the fields of their interfaces. */
function withInheritedFields(all: readonly DefinitionNode[]): DefinitionNode[] {
  const interfaces = all.filter((definition) => definition.kind === Kind.INTERFACE_TYPE_DEFINITION);
  return all.map((definition) =>
    isObject(definition)
      ? definition
          .interfaces!.flatMap((wanted) => interfaces.filter((one) => nameOf(one) === nameOf(wanted)))
          .reduce(inheriting, definition)
      : definition,
  );
}

function inheriting(
  type: ObjectTypeDefinitionNode,
  { description, fields = [] }: InterfaceTypeDefinitionNode | ObjectTypeDefinitionNode,
): ObjectTypeDefinitionNode {
  const own = new Set(type.fields?.map(nameOf));
  return {
    ...type,
    ...(type.description === undefined && description && { description }),
    fields: [...fields.filter((field) => !own.has(nameOf(field))), ...(type.fields ?? [])],
  };
}

/** Gives fields the arguments of the directives that stand for some, and leaves these out. */
function withArguments(all: readonly DefinitionNode[]): readonly DefinitionNode[] {
  const groups = new Map(
    all
      .filter((definition) => isShorthand(definition))
      .map(({ name, arguments: group }) => [name.value, group ?? []]),
  );
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: all.filter((one) => !isShorthand(one)) };
  return visit(document, {
    FieldDefinition: (field) => ({
      ...field,
      arguments: [
        ...field.arguments!,
        ...field.directives!.flatMap(
          (one): readonly InputValueDefinitionNode[] => groups.get(nameOf(one)) ?? [],
        ),
      ],
      directives: field.directives!.filter((one) => !groups.has(nameOf(one))),
    }),
  }).definitions;
}

/** Joins the lines of a paragraph, which are of the files alone: whoever shows a description wraps it anew. */
function withoutWraps(document: DocumentNode): DocumentNode {
  return visit(document, {
    StringValue: (node) => {
      const value = node.value.replaceAll(/(?<!\n)\n(?!\n|- )/g, ' ');
      return { ...node, value, block: value.includes('\n') };
    },
  });
}

/** Whether a directive is of these files alone: none that an operation can bear. */
function isShorthand(definition: DefinitionNode): definition is DirectiveDefinitionNode {
  return (
    definition.kind === Kind.DIRECTIVE_DEFINITION &&
    definition.locations.every(({ value }) => value === 'FIELD_DEFINITION' || value === 'OBJECT')
  );
}

function isObject(definition: DefinitionNode): definition is ObjectTypeDefinitionNode {
  return definition.kind === Kind.OBJECT_TYPE_DEFINITION;
}

function nameOf(node: DefinitionNode | { readonly name: NameNode }): string {
  return ('name' in node ? node.name?.value : undefined) ?? '';
}
