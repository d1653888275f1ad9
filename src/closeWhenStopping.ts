import { HeaderMap } from '@apollo/server';
import type { ApolloServerPlugin } from '@apollo/server';

import type { Context } from './context.ts';
import type { Readiness } from './Readiness.ts';

/** Asks clients to give their connections back: also those whose question came before the service was told to end. */
export function closeWhenStopping(readiness: Readiness): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ response: { http } }) => {
          if (readiness.unready === 'stopping') {
            http.headers ??= new HeaderMap();
            http.headers.set('connection', 'close');
          }
          return Promise.resolve();
        },
      }),
  };
}
