import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import { getVariableValues, GraphQLError, OperationTypeNode } from 'graphql';
import type { OperationDefinitionNode } from 'graphql';

import type { Context } from '../graphql/core/context.ts';
import { fragmentsOf } from '../graphql/core/fieldsOf.ts';
import { RequestError } from '../config/errors.ts';
import { JsonData } from '../graphql/execution/JsonData.ts';
import type { Limits } from '../config/limits.ts';
import type { Metrics } from './Metrics.ts';
import { notAtMoment } from '../graphql/limits/askedAgain.ts';
import { shapeOf } from '../graphql/limits/operationShape.ts';
import type { Shape } from '../graphql/limits/operationShape.ts';
import { listOf } from './persistedOperations.ts';
import type { PersistedOperations } from './persistedOperations.ts';
import { priceOf } from '../graphql/limits/priceOf.ts';
import type { Price, Priced } from '../graphql/limits/priceOf.ts';

/**
 * Turns away what is no query, what is larger than allowed and, where only listed operations are answered, what isn't listed;
 * nothing has been read from the graph by then. A request with the header `entente-cost: estimate` gets its price
 * and not answered, one with `entente-cost: report` both.
 */
export function operationGate(
  limits: Limits,
  operations: PersistedOperations | undefined,
  metrics: Metrics | undefined,
): ApolloServerPlugin<Context> {
  const isListed = operations?.only === true ? listOf(operations) : undefined;
  return {
    requestDidStart: ({ request }) => {
      const costHeader = request.http?.headers.get('entente-cost');
      let price: Price | undefined;
      return Promise.resolve({
        // The first hook in which an error reaches the client as it is: thrown in an earlier one, it would be an error 500.
        didResolveOperation: (context) => {
          const { operation, source, document, contextValue } = context;
          if (costHeader !== undefined && costHeader !== 'estimate' && costHeader !== 'report') {
            throw new RequestError(
              'BAD_USER_INPUT',
              `entente-cost is estimate or report; received ${costHeader}`,
            );
          }
          // Apollo says itself that there is none of that name.
          if (operation === undefined) return Promise.resolve();
          if (operation.operation !== OperationTypeNode.QUERY) {
            throw new RequestError(
              'BAD_REQUEST',
              `Only queries are supported; received a ${operation.operation}`,
            );
          }
          if (isListed?.(source, document) === false) {
            throw new RequestError(
              'OPERATION_NOT_ALLOWED',
              'This service answers only its listed operations; send the text or the id of one',
            );
          }
          price = measure(context, operation, limits);
          const times = contextValue.cite === null ? 1 : 2;
          metrics?.cost.observe(price.points);
          if (costHeader === 'estimate') return Promise.resolve();
          checkPrice(price, limits);
          // What can't be answered for a moment is then answered for now.
          contextValue.charge?.(price.points * times);
          return Promise.resolve();
        },

        responseForOperation: ({ response: { http } }) =>
          Promise.resolve(
            costHeader !== 'estimate' || price === undefined
              ? null
              : {
                  http,
                  body: {
                    kind: 'single',
                    singleResult: { data: null, extensions: { cost: costOf(price, limits) } },
                  },
                },
          ),

        willSendResponse: ({ response: { body }, contextValue }) => {
          if (costHeader === 'report' && price !== undefined && body.kind === 'single') {
            const { singleResult } = body;
            const actual = { ...countsOf(singleResult.data), trips: contextValue.runs.length };
            const cost = { ...costOf(price, limits), actual };
            singleResult.extensions = { ...singleResult.extensions, cost };
          }
          return Promise.resolve();
        },
      });
    },
  };
}

/** Only what has a price is executed: faults in variables and arguments are reported here. */
function measure(
  { schema, document, request, contextValue }: GraphQLRequestContextDidResolveOperation<Context>,
  operation: OperationDefinitionNode,
  limits: Limits,
): Price {
  const fragments = fragmentsOf(document);
  checkShape(shapeOf(operation, fragments), limits);
  // Each error prints the value that is wrong, which may be all that was sent: so the first one is enough.
  const { coerced, errors } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    request.variables ?? {},
    { maxErrors: 1, hideSuggestions: true },
  );
  if (coerced === undefined) throw badInput(errors[0]!);
  try {
    const isDated = contextValue.known !== null || contextValue.cite !== null;
    const priced: Priced = { schema, operation, fragments, variables: coerced, isDated };
    const price = priceOf(priced);
    if (contextValue.known !== null) checkMoment(priced);
    return price;
  } catch (error) {
    throw error instanceof GraphQLError && !(error instanceof RequestError) ? badInput(error) : error;
  }
}

/** What has no answer for an earlier moment is refused: that of now would be another one. */
function checkMoment(priced: Priced): void {
  const found = notAtMoment(priced);
  if (found === undefined) return;
  throw new RequestError(
    'BAD_USER_INPUT',
    `Nothing is asked for an earlier moment (entente-known) that has no answer for it: ${found.path.join('.')} ${found.reason}. Ask for it without a moment`,
  );
}

/** What graphql-js finds wrong with a value has no code yet. */
function badInput({ message, nodes }: GraphQLError): GraphQLError {
  return new GraphQLError(message, { nodes: nodes ?? null, extensions: { code: 'BAD_USER_INPUT' } });
}

const NAMES: Readonly<Record<keyof Shape, string>> = {
  depth: 'levels of fields',
  aliases: 'aliases',
  directives: 'directives',
  rootFields: 'root fields',
};

function checkShape(shape: Shape, limits: Limits): void {
  for (const part of Object.keys(NAMES) as (keyof Shape)[]) {
    if (shape[part] > limits[part]) {
      throw new RequestError(
        'OPERATION_TOO_COMPLEX',
        `An operation has at most ${limits[part]} ${NAMES[part]}; received ${shape[part]}. Split it into separate requests`,
      );
    }
  }
}

function checkPrice(price: Price, limits: Limits): void {
  const { cost } = limits;
  if (price.points <= cost) return;
  throw new RequestError(
    'OPERATION_TOO_COMPLEX',
    `An operation costs at most ${cost} points; this one may cost ${price.points}, most of it at ${costliestOf(price)}. Request fewer items there with first, or split it into separate requests`,
    { cost: costOf(price, limits) },
  );
}

function costOf(price: Price, { cost }: Limits) {
  return { estimate: price.points, limit: cost, costliest: costliestOf(price) };
}

function costliestOf({ costliest }: Price): string {
  return costliest.join('.');
}

/** What was really there, in the estimate's own coin. */
function countsOf(data: unknown): { lists: number; objects: number; points: number } {
  let [lists, objects] = [0, 0];
  const count = (value: unknown): void => {
    if (Array.isArray(value)) {
      lists += 1;
      for (const item of value) {
        if (item !== null && typeof item === 'object') objects += 1;
        count(item);
      }
    } else if (value !== null && typeof value === 'object') {
      for (const inner of Object.values(value)) count(inner);
    }
  };
  count(data instanceof JsonData ? data.toJSON() : data);
  return { lists, objects, points: Math.ceil(lists + objects / 10) };
}
