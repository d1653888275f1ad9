import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { GraphQLSchema } from 'graphql';

import { PlanExecutor } from '../graphql/execution/PlanExecutor.ts';
import type { Context } from '../graphql/core/context.ts';

type Values = Record<string, unknown>;

/** Apollo Server takes another executor than that of graphql-js from a gateway alone. */
export function planGateway(schema: GraphQLSchema): GatewayInterface {
  const plans = new PlanExecutor(schema);
  return {
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: () =>
      Promise.resolve({
        executor: async ({ document, request: { operationName, variables = {}, http }, context }) => {
          const { data, errors } = await plans.execute(
            document,
            operationName,
            variables,
            context as Context,
          );
          // Callers without HTTP, such as tests, get plain objects.
          const given = http === undefined ? data?.toJSON() : data;
          return { ...(errors && { errors }), ...(data !== undefined && { data: given as Values | null }) };
        },
      }),
    stop: () => Promise.resolve(),
  };
}
