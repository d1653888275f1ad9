import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  typeFromAST,
} from 'graphql';
import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLNamedType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';

import { checkArguments } from './checkArguments.ts';
import { KINDS, lookUpOf } from '../../model/kinds.ts';
import { DEFAULT_PAGE, LARGEST_PAGE } from '../../loaders/connection.ts';

/** What an operation may cost at most, and the way to the field that costs most of it. */
export interface Price {
  readonly points: number;
  readonly costliest: readonly string[];
}

export interface Priced {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** As graphql-js has read them. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Whether the whole operation is asked for a moment. */
  readonly isDated?: boolean;
}

/** An object of a list; the list itself is a point. */
const PER_OBJECT = 0.1;

type Values = Readonly<Record<string, unknown>>;

/** Names in a language or of a day are read for each entity. */
const NAME = ({ language, asOf }: Values): number => ((language ?? asOf ?? null) === null ? 0 : PER_OBJECT);

/** What is derived for a request is read from the record, however much there is. */
const DERIVED = 20;
const ON_BASIS = ({ evidence, known, id, ids, of, a }: Values): number => {
  const names = [id, ids, of, a].flat().filter((one) => typeof one === 'string');
  const isGiven = (evidence ?? known ?? null) !== null;
  return DERIVED * names.filter((one) => isGiven || one.includes('@')).length;
};
/** The same for a source alone. */
const FROM_SOURCE = ({ source }: Values): number => (typeof source === 'string' ? DERIVED : 0);

/** What a field costs beside what it lists. */
const EXTRA: Readonly<Record<string, (values: Values) => number>> = {
  ...Object.fromEntries(
    ['node', 'nodes', 'entity', ...Object.values(KINDS).map(lookUpOf)].map((field) => [
      `Query.${field}`,
      ON_BASIS,
    ]),
  ),
  'Query.allies': (values) => 10 + ON_BASIS(values) + FROM_SOURCE(values),
  'Query.dyad': ON_BASIS,
  'AllyConnection.coverage': () => 10,
  'State.allies': (values) => 10 + FROM_SOURCE(values),
  'Query.changes': () => 10,
  'Query.coverage': () => 10,
  'Query.cypher': () => 200,
  'Query.disputes': () => 20,
  'Query.groups': () => 20,
  'Query.impact': () => 20,
  'Query.paths': ({ maxHops }) => 10 * among(maxHops, 4, 6),
  'Query.search': () => 10,
  'Query.searchStatements': () => 10,
  'Query.subgraph': ({ hops, orderBy }) => (orderBy === 'RELATIONSHIPS' ? 20 : 10) * among(hops, 1, 3),
  'Query.timeline': (values) => 5 + ON_BASIS(values),
  'Dyad.coverage': () => 10,
  'Relationship.sources': () => 1,
  'Dyad.distance': () => 20,
  ...Object.fromEntries(['Entity', ...Object.values(KINDS)].map((type) => [`${type}.name`, NAME])),
};

/** What each condition on relationships or allies of an entity costs, or on an end of a statement, and each other: the database plans them, and follows them from every entity. */
const PER_STEP = 10;
const STEPS = new Set(['related', 'allies', 'subject', 'object']);
const PER_CONDITION = 1;

/** What the conditions of a list cost, however deep. */
function ofConditions(where: unknown): number {
  if (Array.isArray(where)) return where.reduce((all: number, one) => all + ofConditions(one), 0);
  if (where === null || typeof where !== 'object' || where instanceof Date) return 0;
  return Object.entries(where).reduce((all, [name, value]) => {
    const items = Array.isArray(value) ? value.length : 1;
    const own = STEPS.has(name) ? PER_STEP * items : PER_CONDITION;
    return all + own + ofConditions(value);
  }, 0);
}

/** To sort by a number of entities costs as much as the condition on it: the database counts them for every entity of the list. */
function ofOrder(orderBy: unknown): number {
  const keys: readonly Values[] = Array.isArray(orderBy) ? orderBy : [];
  return ofConditions(
    keys.flatMap(({ related, allies }) => [related ? { related } : null, allies ? { allies } : null]),
  );
}

/** How many objects a list without pages has; some are asked for in an argument of the same name. */
const SIZE: Readonly<Record<string, (values: Values, above: Values) => number>> = {
  'Query.nodes': ({ ids }) => (Array.isArray(ids) ? ids.length : 1),
  'Query.groups': ({ first }) => among(first, 100, 100),
  'Coverage.sources': ({ first }) => among(first, 100, 100),
  'PathResult.paths': (_values, { first }) => among(first, 3, 25),
  'Path.steps': (_values, { maxHops }) => among(maxHops, 4, 6),
  'Relationship.quantities': ({ first }) => among(first, 100, 500),
  'Subgraph.nodes': (_values, { nodes }) => among(nodes, 100, 500),
  'Subgraph.edges': (_values, { edges }) => among(edges, 300, 2_000),
};
const USUAL_SIZE = 5;

/**
 * What an operation may cost, computed before anything is asked of the graph: each list is a point, and so are ten objects that it
 * may bring; what lies below an object is multiplied by the number of objects.
 *
 * @throws {RequestError} BAD_USER_INPUT for an argument beyond its limits
 */
export function priceOf({ schema, operation, fragments, variables, isDated = false }: Priced): Price {
  const known = new Map<string, Price>();

  /** @param above the arguments of the field whose selection this is */
  function ofSet(set: SelectionSetNode, type: GraphQLNamedType, above: Values): Price {
    return sum(
      set.selections
        .filter((one) => isIncluded(one, variables))
        .map((selection) => ofSelection(selection, type, above)),
    );
  }

  function ofSelection(selection: SelectionNode, type: GraphQLNamedType, above: Values): Price {
    if (selection.kind === Kind.FIELD) return ofField(selection, type, above);
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const { typeCondition } = selection;
      const inner = typeCondition === undefined ? type : typeFromAST(schema, typeCondition)!;
      return ofSet(selection.selectionSet, inner, above);
    }
    const fragment = fragments.get(selection.name.value)!;
    // Beside its text, nothing but the sizes of the lists around it decide what a fragment costs.
    const key = JSON.stringify([
      selection.name.value,
      above['first'],
      above['last'],
      above['nodes'],
      above['edges'],
    ]);
    const price =
      known.get(key) ?? ofSet(fragment.selectionSet, typeFromAST(schema, fragment.typeCondition)!, above);
    known.set(key, price);
    return price;
  }

  function ofField(node: FieldNode, parent: GraphQLNamedType, above: Values): Price {
    const field = fieldOf(parent, node.name.value);
    if (field === undefined) return { points: 0, costliest: [] };
    const values = getArgumentValues(field, node, variables);
    checkArguments(field, values);
    const type = getNamedType(field.type);
    const extra =
      (EXTRA[`${parent.name}.${field.name}`]?.({ ...(isDated && { known: isDated }), ...values }) ?? 0) +
      ofConditions(values['where']) +
      ofConditions(values['relationship']) +
      ofOrder(values['orderBy']) +
      ofConditions({ related: values['sum'] ?? [] });
    const name = node.alias?.value ?? field.name;
    if (!isCompositeType(type)) {
      return { points: extra + (field.name === 'totalCount' ? 1 : 0), costliest: [name] };
    }
    const isFrame = parent.name.endsWith('Connection');
    const inner = ofSet(node.selectionSet!, type, isFrame || !hasSize(field) ? above : values);
    const costliest = [name, ...inner.costliest];
    if (isFrame && isListType(getNullableType(field.type))) {
      return { points: pageSize(above) * (PER_OBJECT + inner.points), costliest };
    }
    if (isListType(getNullableType(field.type))) {
      const size = SIZE[`${parent.name}.${field.name}`]?.(values, above) ?? USUAL_SIZE;
      return { points: extra + 1 + size * (PER_OBJECT + inner.points), costliest };
    }
    return {
      points: extra + (parent === schema.getQueryType() || hasSize(field) ? 1 : 0) + inner.points,
      costliest,
    };
  }

  const price = ofSet(operation.selectionSet, schema.getQueryType()!, {});
  return { ...price, points: Math.ceil(price.points) };
}

/** Whether a selection is part of the answer, with these values of its conditions. */
export function isIncluded(selection: SelectionNode, variables: Values): boolean {
  return (
    getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if'] !== true &&
    getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'] !== false
  );
}

/** Undefined for what every type has, and for introspection. */
export function fieldOf(type: GraphQLNamedType, name: string): GraphQLField<unknown, unknown> | undefined {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}

/** Whether what a field takes decides how long the lists below it are. */
function hasSize({ args }: GraphQLField<unknown, unknown>): boolean {
  return args.length > 0;
}

function pageSize({ first, last }: Values): number {
  return among(first ?? last, DEFAULT_PAGE, LARGEST_PAGE);
}

/** What is out of its range is refused by the resolver: here it must only not make anything cheaper. */
function among(value: unknown, usual: number, most: number): number {
  return typeof value === 'number' ? Math.min(Math.max(value, 1), most) : usual;
}

function sum(prices: readonly Price[]): Price {
  let [points, most, costliest]: [number, number, readonly string[]] = [0, 0, []];
  for (const price of prices) {
    points += price.points;
    if (price.points > most) [most, costliest] = [price.points, price.costliest];
  }
  return { points, costliest };
}
