import {
  getArgumentValues,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  visit,
} from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLResolveInfo,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';

import type { Context } from '../core/context.ts';
import { fragmentsOf } from '../core/fieldsOf.ts';
import { Referenced } from './levelField.ts';
import type { PlanExtensions } from './levelField.ts';
import {
  after,
  afterAll,
  areEntities,
  distinctOf,
  fail,
  groupByType,
  guarded,
  isPromise,
  joinColumns,
  leafWriter,
  listWriter,
  spread,
} from './texts.ts';
import type { Texts } from './texts.ts';

/** One execution of a plan. */
export interface Execution {
  readonly context: Context;
  /** As graphql-js has read them. */
  readonly variables: Record<string, unknown>;
  /** The arguments of each field that takes variables, and what each resolver is told of its field, by number of the field. */
  readonly values: Values[];
  readonly infos: GraphQLResolveInfo[];
}

type Values = Readonly<Record<string, unknown>>;
type Level<T> = readonly T[] | Promise<readonly T[]> | Referenced<T>;
/** Writes the values of a field as JSON. */
type Write = (values: Level<unknown>, execution: Execution) => Texts;

type WriteObjects = (values: readonly unknown[] | Referenced<unknown>, execution: Execution) => Texts;

/** How the objects of a selection are written. */
interface ObjectWriter {
  readonly type: GraphQLObjectType;
  readonly nodes: readonly FieldNode[];
  readonly nullable: boolean;
  readonly write: WriteObjects;
}

/** A field of a plan, in one type of object. */
interface PlannedField {
  /** The field's name in the answer, as JSON, with the colon. */
  readonly label: string;
  readonly nodes: readonly FieldNode[];
  readonly needsIdOnly: boolean;
  readonly column: (objects: readonly object[], execution: Execution) => Texts;
}

/** Something that was referred to isn't there, or is something else. */
class Missing extends Error {}

/**
 * How an operation is executed: level by level, each field for all objects of a level at once, and its values written
 * as JSON. Fields are compiled when a type of object is first met.
 *
 * Conditions (`@skip`, `@include`) are decided when the plan is made; it serves only requests with the same values of their variables.
 */
export class OperationPlan {
  readonly #schema: GraphQLSchema;
  readonly #fragments: Record<string, FragmentDefinitionNode>;
  readonly #conditions: Values;
  readonly #operation: OperationDefinitionNode;
  #fields = 0;
  readonly #writers = new Map<FieldNode, ObjectWriter[]>();
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
    this.#fragments = Object.fromEntries(fragmentsOf(document));
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
          objects.map((object) => (object as Values)[name]),
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
        const found = resolveEach(objects, (object) => resolve(object, values, execution.context, info));
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
    let takesVariables = false;
    visit(node, {
      Directive: () => false,
      SelectionSet: () => false,
      Variable: () => {
        takesVariables = true;
      },
    });
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
      (infos[number] ??= { ...info, variableValues: variables });
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

  /** The same for all types of parents: else a plan would grow with the number of kinds, level by level. */
  #objectWriter(type: GraphQLObjectType, nodes: readonly FieldNode[], nullable: boolean): WriteObjects {
    const known = this.#writers.get(nodes[0]!) ?? [];
    this.#writers.set(nodes[0]!, known);
    const same = known.find(
      (one) =>
        one.type === type &&
        one.nullable === nullable &&
        one.nodes.length === nodes.length &&
        one.nodes.every((node, index) => node === nodes[index]),
    );
    if (same !== undefined) return same.write;
    const write = this.#newObjectWriter(type, nodes, nullable);
    known.push({ type, nodes, nullable, write });
    return write;
  }

  #newObjectWriter(type: GraphQLObjectType, nodes: readonly FieldNode[], nullable: boolean): WriteObjects {
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
          return one;
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

/** Resolves a field of one object after the other. */
function resolveEach(objects: readonly object[], resolve: (object: object) => unknown): unknown[] {
  const found: unknown[] = [];
  try {
    for (const object of objects) found.push(resolve(object));
  } catch (error) {
    for (const one of found) if (isPromise(one)) one.catch(() => {});
    throw error;
  }
  return found;
}
