import type { Server } from 'node:http';

import { HeaderMap } from '@apollo/server';
import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestHandler } from 'express';

import type { Context } from '../graphql/core/context.ts';

/**
 * Asks clients to give their connections back when the service listens no more. Not before: they would come back by new
 * connections, and the system cuts those that wait to be let in when the service stops listening.
 */
export function closeWhenStopping(http: Server): RequestHandler {
  return (_request, response, next) => {
    if (!http.listening) response.set('connection', 'close');
    next();
  };
}

/** The same of questions that came before. */
export function closeAfterAnswers(http: Server): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ response }) => {
          if (!http.listening) {
            response.http.headers ??= new HeaderMap();
            response.http.headers.set('connection', 'close');
          }
          return Promise.resolve();
        },
      }),
  };
}
