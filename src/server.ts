import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

import { ApolloServer } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import type { ErrorRequestHandler, Express } from 'express';
import type { GraphQLFormattedError } from 'graphql';

import { contextFor } from './context.ts';
import type { Context } from './context.ts';
import { requestErrorFor } from './errors.ts';
import type { Graph } from './graph/Graph.ts';
import { resolvers } from './resolvers/resolvers.ts';
import { typeDefs } from './schema.ts';
import type { Texts } from './texts.ts';

/** Where the service answers, and how to end it. */
export interface RunningServer extends AsyncDisposable {
  readonly url: string;
}

/** The GraphQL service without its HTTP side. */
export function createApollo(
  plugins: ConstructorParameters<typeof ApolloServer>[0]['plugins'] = [],
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    typeDefs,
    resolvers,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: false,
    stopOnTerminationSignals: false,
    formatError,
    plugins: [
      ...(plugins ?? []),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ] as never,
  });
}

/** Serves the API, the playground and a sign of life. */
export async function startServer(
  graph: Graph,
  texts: Texts,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<RunningServer> {
  const app = express().disable('x-powered-by');
  const http = createServer(app);
  const apollo = createApollo([ApolloServerPluginDrainHttpServer({ httpServer: http })]);
  await apollo.start();
  addRoutes(app, apollo, () => contextFor(graph, texts));
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, host, resolve);
  });
  const { port: taken } = http.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    [Symbol.asyncDispose]: () => apollo.stop(),
  };
}

/** What pages may load: nothing that the service doesn't serve itself. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self'",
].join('; ');

const PLAYGROUND = fileURLToPath(new URL('../web/dist/playground', import.meta.url));

function addRoutes(app: Express, apollo: ApolloServer<Context>, context: () => Context): void {
  app.use((_request, response, next) => {
    response.setHeader('content-security-policy', CONTENT_SECURITY_POLICY);
    response.setHeader('x-content-type-options', 'nosniff');
    next();
  });
  app.get('/', (_request, response) => response.redirect('/playground/'));
  app.get('/livez', (_request, response) => {
    response.json({ status: 'live' });
  });
  app.use('/playground', express.static(PLAYGROUND));
  app.use(
    '/graphql',
    express.json({ limit: '256kb' }),
    expressMiddleware(apollo, { context: () => Promise.resolve(context()) }),
  );
  app.use(answerBadRequest);
}

/** What can't even be read is answered in the shape of GraphQL, too. */
const answerBadRequest: ErrorRequestHandler = (error: { status?: number }, _request, response, next) => {
  if (response.headersSent) {
    next(error);
    return;
  }
  const tooLarge = error.status === 413;
  const message = tooLarge ? 'A request has at most 256 kB' : 'A request is a JSON object with a query';
  response.status(error.status ?? 400).json({
    errors: [{ message, extensions: { code: tooLarge ? 'PAYLOAD_TOO_LARGE' : 'BAD_REQUEST' } }],
  });
};

/** Nothing of the inside is shown: what isn't meant for the one who asked becomes a number that stands in the log. */
function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  if (formatted.extensions?.code !== 'INTERNAL_SERVER_ERROR') return formatted;
  const known = requestErrorFor(unwrapResolverError(error));
  const shown = { ...formatted, message: known.message, extensions: { ...known.extensions } };
  if (known.extensions.code === 'INTERNAL_SERVER_ERROR') {
    const id = randomUUID();
    process.stderr.write(`${id} ${String((unwrapResolverError(error) as Error).stack ?? error)}\n`);
    shown.extensions = { ...shown.extensions, id };
  }
  return shown;
}
