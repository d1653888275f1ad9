import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';

import type { Context } from './context.ts';
import { REQUEST_CODES, RequestError } from './errors.ts';
import type { RequestCode } from './errors.ts';
import type { PersistedOperations } from './persistedOperations.ts';

/** Turns away what is no query and, where only listed operations are answered, what isn't listed. */
export function operationGate(operations: PersistedOperations | undefined): ApolloServerPlugin<Context> {
  const listed = operations?.only === true ? new Set(operations.documents.values()) : undefined;
  return {
    requestDidStart: () =>
      Promise.resolve({
        // The first hook in which an error reaches the client as it is: thrown in an earlier one, it would be an error 500.
        didResolveOperation: ({ operation, source }) => {
          if (operation !== undefined && operation.operation !== OperationTypeNode.QUERY) {
            throw refusal('BAD_REQUEST', `This service answers queries; received a ${operation.operation}`);
          }
          if (listed?.has(source) === false) {
            throw refusal(
              'OPERATION_NOT_ALLOWED',
              'This service answers listed operations alone; send the hash of one',
            );
          }
          return Promise.resolve();
        },
      }),
  };
}

function refusal(code: RequestCode, message: string): RequestError {
  return new RequestError(code, message, { http: { status: REQUEST_CODES[code] } });
}
