import {
  getArgumentValues,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
} from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLLeafType,
  GraphQLNamedType,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLResolveInfo,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';

import type { Context } from '../core/context.ts';
import { Referenced } from './levelField.ts';
import type { PlanExtensions } from './levelField.ts';

/** One execution of a plan. */
export interface Execution {
  readonly context: Context;
  /** As graphql-js has read them. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** The arguments of each field that takes variables, and what each resolver is told of its field, by number of the field. */
  readonly values: Values[];
  readonly infos: GraphQLResolveInfo[];
}

type Values = Readonly<Record<string, unknown>>;
/** JSON texts, one for each value. */
type Texts = readonly string[] | Promise<readonly string[]>;
type Level<T> = readonly T[] | Promise<readonly T[]> | Referenced<T>;
/** Writes the values of a field as JSON. */
type Write = (values: Level<unknown>, execution: Execution) => Texts;
type Row = Readonly<Record<string, unknown>>;

/** A field of a plan, in one type of object. */
interface PlannedField {
  /** The field's name in the answer, as JSON, with the colon. */
  readonly label: string;
  readonly nodes: readonly FieldNode[];
  readonly needsIdOnly: boolean;
  readonly column: (objects: readonly object[], execution: Execution) => Texts;
}

/** A fault that graphql-js explains: the plan doesn't. */
class NoValue extends Error {}

/**
 * How an operation is executed: level by level, each field for all objects of a level at once, and its values written
 * as JSON. Fields are compiled when a type of object is first met.
 *
 * Conditions (`@skip`, `@include`) are decided when it is made, so that it serves the same values of their variables.
 */
export class OperationPlan {
  readonly #schema: GraphQLSchema;
  readonly #fragments: Record<string, FragmentDefinitionNode>;
  readonly #conditions: Values;
  readonly #operation: OperationDefinitionNode;
  #fields = 0;
  /** The root fields, by name in the answer. */
  readonly root: ReadonlyMap<string, PlannedField>;

  constructor(
    schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    conditions: Values,
  ) {
    this.#schema = schema;
    this.#operation = operation;
    this.#conditions = conditions;
    this.#fragments = Object.fromEntries(
      document.definitions
        .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
        .map((fragment) => [fragment.name.value, fragment]),
    );
    const query = schema.getQueryType()!;
    const fields = collectFields(schema, this.#fragments, { ...conditions }, query, operation.selectionSet);
    this.root = new Map([...fields].map(([key, nodes]) => [key, this.#fieldOf(query, key, nodes)]));
  }

  #fieldOf(parentType: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): PlannedField {
    const label = `${JSON.stringify(key)}:`;
    const name = nodes[0]!.name.value;
    if (name === '__typename') {
      const text = JSON.stringify(parentType.name);
      return { label, nodes, needsIdOnly: true, column: (objects) => objects.map(() => text) };
    }
    const field = parentType.getFields()[name];
    if (field === undefined) return { label, nodes, needsIdOnly: false, column: () => fail(name) };
    const write = this.#writerOf(field.type, nodes);
    const { resolve } = field;
    if (resolve === undefined) {
      const column = (objects: readonly object[], execution: Execution): Texts =>
        write(
          objects.map((object) => (object as Row)[name]),
          execution,
        );
      return { label, nodes, needsIdOnly: false, column };
    }
    const number = this.#fields++;
    const valuesOf = this.#argumentsOf(field, nodes[0]!, number);
    const infoOf = this.#infoOf(field, parentType, nodes, number);
    const { resolveLevel, needsIdOnly = false } = field.extensions as PlanExtensions;
    if (resolveLevel === undefined) {
      const column = (objects: readonly object[], execution: Execution): Texts => {
        const [values, info] = [valuesOf(execution), infoOf(execution)];
        const found = objects.map((object) => resolve(object, values, execution.context, info));
        return write(found.some(isPromise) ? Promise.all(found) : found, execution);
      };
      return { label, nodes, needsIdOnly, column };
    }
    const column = (objects: readonly object[], execution: Execution): Texts =>
      objects.length === 0
        ? []
        : write(resolveLevel(objects, valuesOf(execution), execution.context, infoOf(execution)), execution);
    return { label, nodes, needsIdOnly, column };
  }

  #argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode, number: number) {
    const takesVariables = JSON.stringify(node.arguments, (key, value: unknown) =>
      key === 'loc' ? undefined : value,
    ).includes('"kind":"Variable"');
    if (takesVariables) {
      return ({ values, variables }: Execution): Values =>
        (values[number] ??= getArgumentValues(field, node, variables));
    }
    let values: Values | undefined;
    return (): Values => (values ??= getArgumentValues(field, node));
  }

  #infoOf(
    field: GraphQLField<unknown, unknown>,
    parentType: GraphQLObjectType,
    fieldNodes: readonly FieldNode[],
    number: number,
  ) {
    const info = {
      fieldName: field.name,
      fieldNodes,
      returnType: field.type,
      parentType,
      // No resolver asks where it stands in the answer: it stands in many places.
      path: { prev: undefined, key: field.name, typename: parentType.name },
      schema: this.#schema,
      fragments: this.#fragments,
      rootValue: undefined,
      operation: this.#operation,
    };
    return ({ infos, variables }: Execution): GraphQLResolveInfo =>
      (infos[number] ??= { ...info, variableValues: { ...variables } });
  }

  #writerOf(type: GraphQLOutputType, nodes: readonly FieldNode[]): Write {
    const nullable = !isNonNullType(type);
    const inner = getNullableType(type);
    const write = isLeafType(inner)
      ? leafWriter(inner, nullable)
      : isListType(inner)
        ? listWriter(this.#writerOf(inner.ofType, nodes), nullable)
        : this.#objectWriter(inner as GraphQLObjectType, nodes, nullable);
    return (values, execution) =>
      values instanceof Promise ? values.then((found) => write(found, execution)) : write(values, execution);
  }

  #objectWriter(
    type: GraphQLObjectType,
    nodes: readonly FieldNode[],
    nullable: boolean,
  ): (values: readonly unknown[] | Referenced<unknown>, execution: Execution) => Texts {
    const repeats = areEntities(type);
    const fieldsByType = new Map<GraphQLObjectType, readonly PlannedField[]>();
    const fieldsOf = (one: GraphQLObjectType): readonly PlannedField[] => {
      let fields = fieldsByType.get(one);
      if (fields === undefined) {
        const collected = collectSubfields(
          this.#schema,
          this.#fragments,
          { ...this.#conditions },
          one,
          nodes,
        );
        fields = [...collected].map(([key, same]) => this.#fieldOf(one, key, same));
        fieldsByType.set(one, fields);
      }
      return fields;
    };
    const typeOf = isAbstractType(type)
      ? (object: object, { context }: Execution): GraphQLObjectType => {
          const name = (type as { resolveType?: (...given: unknown[]) => unknown }).resolveType!(
            object,
            context,
          );
          const found = this.#schema.getType(name as string);
          return isObjectType(found) ? found : fail(type.name);
        }
      : () => type;

    /** @param found the objects when they have been read, if only their ids are known yet */
    const textsOf = (
      objects: readonly object[],
      execution: Execution,
      found?: Promise<readonly object[]>,
    ): Texts => {
      const groups = groupByType(objects, (object) => typeOf(object, execution));
      const parts = groups.map(([one, places]) => {
        const pick = (all: readonly object[]): readonly object[] =>
          places === null ? all : places.map((place) => all[place]!);
        const fields = fieldsOf(one);
        const known = pick(objects);
        const columns = fields.map((field) =>
          found === undefined || field.needsIdOnly
            ? guarded(() => field.column(known, execution))
            : found.then((all) => field.column(pick(all), execution)),
        );
        return afterAll(columns, (done) => joinColumns(fields, done, known.length));
      });
      if (groups.length === 1) return parts[0]!;
      return afterAll(parts, (done) => {
        const texts: string[] = [];
        for (const [part, [, places]] of groups.entries()) {
          for (const [index, place] of places!.entries()) texts[place] = done[part]![index]!;
        }
        return texts;
      });
    };

    const write = (values: readonly unknown[], execution: Execution): Texts => {
      const { distinct, places } = distinctOf(values, nullable, repeats);
      const texts = textsOf(distinct, execution);
      return places === null ? texts : after(texts, (done) => spread(done, places));
    };
    const writeReferenced = async (
      { known, found, isSame }: Referenced<unknown>,
      execution: Execution,
    ): Promise<readonly string[]> => {
      const { distinct, firsts, places } = distinctOf(known, nullable, repeats);
      const whole = found.then((all) =>
        firsts.map((first, index) => {
          const one = all[first];
          if (one === null || one === undefined || !isSame(distinct[index], one)) throw new Missing();
          return one as object;
        }),
      );
      const texts = Promise.all([guarded(() => textsOf(distinct, execution, whole)), whole]);
      try {
        const [done] = await texts;
        return places === null ? done : spread(done, places);
      } catch (error) {
        // What isn't there, or is something else, is written anew, from what was found.
        if (error instanceof Missing) return write(await found, execution);
        throw error;
      }
    };
    return (values, execution) =>
      values instanceof Referenced ? writeReferenced(values, execution) : write(values, execution);
  }
}

/** Something that was referred to isn't there, or is something else. */
class Missing extends Error {}

function fail(name: string): never {
  throw new NoValue(`There is no value for ${name}`);
}

function isPromise(value: unknown): value is Promise<unknown> {
  return value instanceof Promise;
}

/** A fault as a promise, so that none of those beside it is left without anybody who waits for it. */
function guarded(write: () => Texts): Texts {
  try {
    return write();
  } catch (error) {
    return Promise.reject(error as Error);
  }
}

function after(texts: Texts, then: (texts: readonly string[]) => readonly string[]): Texts {
  return texts instanceof Promise ? texts.then(then) : then(texts);
}

function afterAll(
  parts: readonly Texts[],
  then: (parts: readonly (readonly string[])[]) => readonly string[],
): Texts {
  return parts.some(isPromise)
    ? Promise.all(parts).then(then)
    : then(parts as readonly (readonly string[])[]);
}

function joinColumns(
  fields: readonly PlannedField[],
  columns: readonly (readonly string[])[],
  count: number,
): string[] {
  // Each piece of text that is added is an object of its own: so there are two for a field.
  const labels = fields.map(({ label }, place) => (place === 0 ? '{' : ',') + label);
  const texts: string[] = [];
  for (let index = 0; index < count; index += 1) {
    let text = '';
    for (let place = 0; place < labels.length; place += 1) text += labels[place]! + columns[place]![index]!;
    texts.push(`${text}}`);
  }
  return texts;
}

/** The places of the objects of each type. */
function groupByType(
  objects: readonly object[],
  typeOf: (object: object) => GraphQLObjectType,
): [GraphQLObjectType, number[] | null][] {
  const types = objects.map(typeOf);
  // Mostly they all have the same.
  if (types.every((type) => type === types[0])) return types.length === 0 ? [] : [[types[0]!, null]];
  return [...Map.groupBy(types.keys(), (place) => types[place]!)];
}

interface Distinct {
  readonly distinct: readonly object[];
  /** Where each of them stands first. */
  readonly firsts: readonly number[];
  /** Where each value stands among them, -1: null; null if nothing is repeated or null. */
  readonly places: readonly number[] | null;
}

/** Entities that are met several times are written once. */
function distinctOf(values: readonly unknown[], nullable: boolean, areEntities: boolean): Distinct {
  const distinct: object[] = [];
  const firsts: number[] = [];
  const places: number[] = [];
  const known = areEntities ? new Map<unknown, number>() : null;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index];
    if (value === null || value === undefined) {
      if (!nullable) fail('a non-null field');
      places.push(-1);
      continue;
    }
    if (value instanceof Error) throw value;
    const id = (value as Row)['id'];
    const place = known?.get(id);
    if (place !== undefined && isRepeated(distinct[place] as Row, value as Row)) {
      places.push(place);
      continue;
    }
    if (place === undefined) known?.set(id, distinct.length);
    places.push(distinct.length);
    firsts.push(index);
    distinct.push(value as object);
  }
  return { distinct, firsts, places: distinct.length === values.length ? null : places };
}

/** Whether two entities with one id have the same fields: those of one day, asked by the same id. */
function isRepeated(one: Row, other: Row): boolean {
  return one['asOf'] === other['asOf'] && one['resolvedFrom'] === other['resolvedFrom'];
}

function areEntities(type: GraphQLNamedType): boolean {
  return (
    type.name === 'Entity' ||
    (isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Entity'))
  );
}

function spread(texts: readonly string[], places: readonly number[]): string[] {
  return places.map((place) => (place < 0 ? 'null' : texts[place]!));
}

function listWriter(writeItems: Write, nullable: boolean) {
  const flatten = (lists: readonly unknown[]): { items: unknown[]; sizes: number[] } => {
    const items: unknown[] = [];
    const sizes: number[] = [];
    for (const list of lists) {
      if (list === null || list === undefined) {
        if (!nullable) fail('a non-null list');
        sizes.push(-1);
      } else {
        const before = items.length;
        for (const item of list as Iterable<unknown>) items.push(item);
        sizes.push(items.length - before);
      }
    }
    return { items, sizes };
  };
  const join = (texts: readonly string[], sizes: readonly number[]): string[] => {
    let from = 0;
    return sizes.map((size) => {
      if (size < 0) return 'null';
      let text = '[';
      for (let index = 0; index < size; index += 1) text += (index > 0 ? ',' : '') + texts[from + index]!;
      from += size;
      return `${text}]`;
    });
  };
  return (values: readonly unknown[] | Referenced<unknown>, execution: Execution): Texts => {
    if (values instanceof Referenced) {
      const { items, sizes } = flatten(values.known);
      const found = values.found.then((lists) => {
        const flat = flatten(lists);
        // A list that isn't as long as was known is left to graphql-js.
        return flat.sizes.every((size, index) => size === sizes[index]) ? flat.items : fail('a list');
      });
      return after(writeItems(new Referenced(items, found, values.isSame as never), execution), (texts) =>
        join(texts, sizes),
      );
    }
    const { items, sizes } = flatten(values);
    return after(writeItems(items.some(isPromise) ? Promise.all(items) : items, execution), (texts) =>
      join(texts, sizes),
    );
  };
}

/** What must be escaped in JSON. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const ESCAPED = /["\\\u0000-\u001F\uD800-\uDFFF]/;

function quoted(text: string): string {
  return ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`;
}

function leafWriter(type: GraphQLLeafType, nullable: boolean) {
  const write = (value: unknown): string => {
    if (value === null || value === undefined) return nullable ? 'null' : fail(type.name);
    if (value instanceof Error) throw value;
    const serialized: unknown = type.serialize(value);
    if (typeof serialized === 'string') return quoted(serialized);
    if (serialized === null || serialized === undefined) return fail(type.name);
    return JSON.stringify(serialized);
  };
  return (values: readonly unknown[] | Referenced<unknown>): Texts =>
    values instanceof Referenced ? values.found.then((found) => found.map(write)) : values.map(write);
}
