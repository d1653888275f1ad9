import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { stripIgnoredCharacters } from 'graphql';
import type { GraphQLSchema } from 'graphql';

import { PlanExecutor } from '../graphql/execution/PlanExecutor.ts';
import { citedAnswer } from './citedAnswer.ts';
import type { Citation } from './citedAnswer.ts';
import type { Context } from '../graphql/core/context.ts';

type Values = Record<string, unknown>;

type Answered = Awaited<ReturnType<PlanExecutor['execute']>> & { readonly citation?: Citation };

/**
 * Apollo Server takes another executor than that of graphql-js from a gateway alone.
 *
 * @param listedOnly whether only listed operations are answered, by their very texts
 */
export function planGateway(schema: GraphQLSchema, listedOnly = false): GatewayInterface {
  const plans = new PlanExecutor(schema);
  return {
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: () =>
      Promise.resolve({
        executor: async ({ document, source, operation, request, context: given }) => {
          const { operationName, variables = {}, http } = request;
          const context = given as Context;
          const execute = (one: Context) => plans.execute(document, operationName, variables, one);
          const { data, errors, ...cited }: Answered =
            context.cite === null
              ? await execute(context)
              : await citedAnswer(context.cite, {
                  schema,
                  document,
                  operation,
                  text: listedOnly ? source : stripIgnoredCharacters(source),
                  variables,
                  context,
                  execute,
                });
          // Callers without HTTP, such as tests, get plain objects.
          const plain = http === undefined ? data?.toJSON() : data;
          return {
            ...(errors && { errors }),
            ...(data !== undefined && { data: plain as Values | null }),
            ...(cited.citation && { extensions: { citation: cited.citation } }),
          };
        },
      }),
    stop: () => Promise.resolve(),
  };
}
