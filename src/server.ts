import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { ApolloServer } from '@apollo/server';
import type { ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { makeExecutableSchema } from '@graphql-tools/schema';
import express from 'express';

import type { Bench } from './analyst/Bench.ts';
import { compiledGateway } from './compiledGateway.ts';
import { contextFor } from './context.ts';
import type { Context } from './context.ts';
import { explainCypher } from './explainCypher.ts';
import { formatError } from './formatError.ts';
import type { Graph } from './graph/Graph.ts';
import { operationGate } from './operationGate.ts';
import { storeOf } from './persistedOperations.ts';
import type { PersistedOperations } from './persistedOperations.ts';
import { resolvers } from './resolvers/resolvers.ts';
import { addRoutes } from './routes.ts';
import { typeDefs } from './schema.ts';
import type { Texts } from './texts.ts';

/** Where the service answers, and how to end it. */
export interface RunningServer extends AsyncDisposable {
  readonly url: string;
}

/** The GraphQL service without its HTTP side. */
export function createApollo(
  plugins: readonly ApolloServerPlugin<Context>[] = [],
  operations?: PersistedOperations,
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    gateway: compiledGateway(makeExecutableSchema({ typeDefs, resolvers })),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: false,
    stopOnTerminationSignals: false,
    formatError,
    persistedQueries: operations === undefined ? false : { cache: storeOf(operations) },
    plugins: [
      operationGate(operations),
      ...plugins,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
}

interface ServerOptions {
  readonly host: string;
  readonly port: number;
  readonly explain?: boolean;
  readonly operations?: PersistedOperations | undefined;
  readonly bench?: Bench | undefined;
}

/** Serves the API, the playground and a sign of life. */
export async function startServer(
  graph: Graph,
  texts: Texts,
  { host, port, explain = false, operations, bench }: ServerOptions,
): Promise<RunningServer> {
  const app = express().disable('x-powered-by');
  const http = createServer(app);
  const apollo = createApollo(
    [ApolloServerPluginDrainHttpServer({ httpServer: http }), ...(explain ? [explainCypher] : [])],
    operations,
  );
  await apollo.start();
  addRoutes(app, apollo, () => contextFor(graph, texts, bench));
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
