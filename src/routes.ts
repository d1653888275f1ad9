import { fileURLToPath } from 'node:url';

import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import type { ErrorRequestHandler, Express, Response } from 'express';

import type { Context } from './context.ts';

const HEADERS = {
  // What pages may load: nothing that the service doesn't serve itself.
  'content-security-policy': [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

const PAGES = fileURLToPath(new URL('../web/dist', import.meta.url));

/** What the service answers at which path: the API, the pages and a sign of life. */
export function addRoutes(app: Express, apollo: ApolloServer<Context>, context: () => Context): void {
  app.use((_request, response, next) => {
    response.set(HEADERS);
    next();
  });
  app.get('/', (_request, response) => response.redirect('/explore/'));
  app.get('/livez', (_request, response) => {
    response.json({ status: 'live' });
  });
  for (const page of ['explore', 'playground']) app.use(`/${page}`, express.static(`${PAGES}/${page}`));
  app.use(
    '/graphql',
    express.json({ limit: '256kb' }),
    expressMiddleware(apollo, { context: () => Promise.resolve(context()) }),
  );
  app.use((_request, response) => answer(response, 404, 'NOT_FOUND', 'The API is at /graphql'));
  app.use(answerBadRequest);
}

/** What can't even be read is answered in the shape of GraphQL, too. */
const answerBadRequest: ErrorRequestHandler = (error: { status?: number }, _request, response, next) => {
  if (response.headersSent) next(error);
  else if (error.status === 413) answer(response, 413, 'PAYLOAD_TOO_LARGE', 'A request has at most 256 kB');
  else answer(response, error.status ?? 400, 'BAD_REQUEST', 'A request is a JSON object with a query');
};

function answer(response: Response, status: number, code: string, message: string): void {
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
}
