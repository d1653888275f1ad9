import { execute, getOperationAST, getVariableValues, isNonNullType, Kind, visit } from 'graphql';
import type {
  DocumentNode,
  ExecutionResult,
  FieldNode,
  GraphQLError,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';

import type { Context } from '../core/context.ts';
import { JsonData } from './JsonData.ts';
import { OperationPlan } from './OperationPlan.ts';
import type { Execution } from './OperationPlan.ts';

type Values = Readonly<Record<string, unknown>>;

/** What was planned of a document: its plans, by operation and conditions, and the variables of these. */
interface Planned {
  readonly conditions: readonly string[];
  readonly plans: Map<string, OperationPlan>;
}

/** The plans that are kept of one document: each combination of conditions is one. */
const MOST_PLANS = 32;

/** Root fields that graphql-js answers: introspection, and what must not be run twice if it fails. */
const ORDINARY = new Set(['__schema', '__type', 'cypher']);

/** Executes operations by their plans. A root field that ends in an error is executed once more by graphql-js, which explains it. */
export class PlanExecutor {
  readonly #schema: GraphQLSchema;
  /** As long as Apollo keeps the documents. */
  readonly #planned = new WeakMap<DocumentNode, Planned>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  async execute(
    document: DocumentNode,
    operationName: string | undefined,
    variables: Values,
    context: Context,
  ): Promise<{ data?: JsonData | null; errors?: readonly GraphQLError[] }> {
    const schema = this.#schema;
    const operation = getOperationAST(document, operationName);
    const { coerced } = operation
      ? getVariableValues(schema, operation.variableDefinitions ?? [], variables)
      : { coerced: undefined };
    const ordinary = (part: DocumentNode): Promise<ExecutionResult> =>
      Promise.resolve(
        execute({ schema, document: part, contextValue: context, variableValues: variables, operationName }),
      );
    if (!operation || coerced === undefined) return dataOf(await ordinary(document));

    let plan: OperationPlan;
    try {
      plan = this.#planOf(document, operation, coerced);
    } catch {
      // A condition without a value.
      return dataOf(await ordinary(document));
    }
    const execution: Execution = { context, variables: coerced, values: [], infos: [] };
    const written = new Map<string, string>();
    const failed = new Map<string, readonly FieldNode[]>();
    await Promise.all(
      [...plan.root].map(async ([key, { nodes, column }]) => {
        // In the order of the operation, whatever comes first.
        written.set(key, '');
        if (ORDINARY.has(nodes[0]!.name.value)) {
          failed.set(key, nodes);
          return;
        }
        try {
          const [text] = await column([undefined as never], execution);
          written.set(key, text!);
        } catch {
          failed.set(key, nodes);
        }
      }),
    );
    if (failed.size === 0) return { data: new JsonData(written) };
    const nodes = [...failed.values()].flat();
    const fields = schema.getQueryType()!.getFields();
    // A null there makes the whole answer null; which errors are reported then depends on the other fields, so all are executed.
    const isWhole = nodes.some(({ name }) => isNonNullType(fields[name.value]?.type));
    if (isWhole) return dataOf(await ordinary(document));
    const { data, errors } = await ordinary(partOf(document, operation, nodes));
    for (const key of failed.keys()) written.set(key, JSON.stringify(data![key]));
    return { ...(errors && { errors }), data: new JsonData(written) };
  }

  #planOf(document: DocumentNode, operation: OperationDefinitionNode, variables: Values): OperationPlan {
    let planned = this.#planned.get(document);
    if (planned === undefined) {
      planned = { conditions: conditionsOf(document), plans: new Map() };
      this.#planned.set(document, planned);
    }
    const conditions = Object.fromEntries(planned.conditions.map((name) => [name, variables[name]]));
    const key = JSON.stringify([operation.name?.value, conditions]);
    let plan = planned.plans.get(key);
    if (plan === undefined) {
      if (planned.plans.size >= MOST_PLANS) planned.plans.clear();
      plan = new OperationPlan(this.#schema, document, operation, conditions);
      planned.plans.set(key, plan);
    }
    return plan;
  }
}

/** The variables that decide whether fields are in the answer. */
function conditionsOf(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: ({ name, arguments: given = [] }) => {
      if (name.value !== 'skip' && name.value !== 'include') return false;
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
      return false;
    },
  });
  return [...names];
}

/** The operation with some of its root fields. */
function partOf(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  selections: readonly FieldNode[],
): DocumentNode {
  const part = { ...operation, selectionSet: { ...operation.selectionSet, selections } };
  return {
    ...document,
    definitions: document.definitions.map((definition) => (definition === operation ? part : definition)),
  };
}

function dataOf({ data, errors }: ExecutionResult) {
  const written = data && new Map(Object.entries(data).map(([key, value]) => [key, JSON.stringify(value)]));
  return {
    ...(errors && { errors }),
    ...(data !== undefined && { data: written ? new JsonData(written) : null }),
  };
}
