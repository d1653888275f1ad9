import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { Server as TcpServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { setImmediate as turn, setTimeout as pause } from 'node:timers/promises';
import { constants } from 'node:zlib';

import { ApolloServer } from '@apollo/server';
import type { ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';
import compression from 'compression';
import express from 'express';
import type { DocumentNode } from 'graphql';
import type { Logger } from 'pino';

import type { CypherSandbox } from '../sandbox/CypherSandbox.ts';
import { RateLimiter } from './RateLimiter.ts';
import { LOCAL } from '../config/clients.ts';
import type { Client, KnownClient } from '../config/clients.ts';
import { cacheAnswers } from './cacheAnswers.ts';
import { closeAfterAnswers, closeWhenStopping } from './closeWhenStopping.ts';
import { planGateway } from './planGateway.ts';
import { contextFor } from '../graphql/core/context.ts';
import type { Context } from '../graphql/core/context.ts';
import { createLog } from '../config/createLog.ts';
import { csvAnswers } from './csvAnswers.ts';
import { writeAnswer } from '../graphql/execution/JsonData.ts';
import { executableSchema } from '../graphql/executableSchema.ts';
import { explainCypher } from '../graphql/plugins/explainCypher.ts';
import { formatError } from '../graphql/plugins/formatError.ts';
import type { Graph } from '../neo4j/Graph.ts';
import { isLoopback } from '../config/isLoopback.ts';
import { GRAPH_SHARE, LIMITS, MOST_ERRORS } from '../config/limits.ts';
import type { Limits } from '../config/limits.ts';
import { Metrics } from './Metrics.ts';
import { operationGate } from './operationGate.ts';
import { storeOf } from './persistedOperations.ts';
import type { PersistedOperations } from './persistedOperations.ts';
import { Readiness } from './Readiness.ts';
import { addHealth, addRoutes } from './routes.ts';
import type { Texts } from '../record/texts.ts';
import { watchRequests } from './watchRequests.ts';

/** Where the service answers, and how to end it. */
export interface RunningServer extends AsyncDisposable {
  readonly url: string;
  /** Where health and metrics are served separately; undefined if they aren't. */
  readonly adminUrl: string | undefined;
}

interface ApolloOptions {
  readonly plugins?: readonly ApolloServerPlugin<Context>[];
  readonly operations?: PersistedOperations | undefined;
  readonly limits?: Limits;
  readonly log?: Logger;
  readonly metrics?: Metrics;
}

/** Bytes of parsed documents that are remembered; a parsed document takes some fifty times its text. */
const DOCUMENTS = 5_000_000;

/** The GraphQL service without its HTTP side. */
export function createApollo({
  plugins = [],
  operations,
  limits = LIMITS,
  log = createLog(),
  metrics,
}: ApolloOptions = {}): ApolloServer<Context> {
  return new ApolloServer<Context>({
    gateway: planGateway(executableSchema, operations?.only),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // No "Did you mean": the schema can be read by introspection, and guesses get no hints.
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    // The routes see to it, and know which sites may ask.
    csrfPrevention: false,
    formatError: formatError(log, executableSchema),
    stringifyResult: (answer) => writeAnswer({ ...answer }),
    parseOptions: { maxTokens: limits.tokens },
    maxRecursiveSelections: 10_000,
    validationOptions: { maxErrors: MOST_ERRORS },
    documentStore: new InMemoryLRUCache<DocumentNode>({
      maxSize: DOCUMENTS,
      sizeCalculation: ({ loc }) => 50 * (loc?.end ?? 1_000) + 1_000,
    }),
    persistedQueries: operations === undefined ? false : { cache: storeOf(operations) },
    plugins: [
      operationGate(limits, operations, metrics),
      csvAnswers,
      watchRequests(log, metrics),
      ...plugins,
      cacheAnswers,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
}

export interface ServerOptions {
  readonly host: string;
  readonly port: number;
  readonly explain?: boolean;
  readonly operations?: PersistedOperations | undefined;
  /** Where analysts' Cypher is run, as soon as there is such a place. */
  readonly sandbox?: (() => CypherSandbox | undefined) | undefined;
  readonly limits?: Limits;
  readonly log?: Logger;
  readonly readiness?: Readiness;
  /** Who has a token. */
  readonly known?: readonly KnownClient[];
  /** The client of requests without a token; undefined if they are refused. */
  readonly anonymous?: Client | undefined;
  /** Sites whose pages may ask. */
  readonly origins?: readonly string[];
  /** Where health and metrics are served separately from the rest. */
  readonly admin?: { readonly host: string; readonly port: number } | undefined;
  /** How long it still answers after it has said that it will end, in milliseconds. */
  readonly notice?: number;
}

/** Serves the API, the playground, and whether it lives and is ready. */
export async function startServer(
  graph: Graph,
  texts: Texts,
  {
    host,
    port,
    explain = false,
    operations,
    sandbox = () => undefined,
    limits = LIMITS,
    log = createLog(),
    readiness = new Readiness(),
    known = [],
    anonymous = known.length === 0 ? LOCAL : undefined,
    origins = [],
    admin,
    notice = 0,
  }: ServerOptions,
): Promise<RunningServer> {
  // Answers to POST have no ETag; pages and answers to GET have their own.
  const app = express().disable('x-powered-by').disable('etag');
  const http = createServer(SOCKETS, app);
  const metrics = new Metrics();
  const apollo = createApollo({
    plugins: [
      ApolloServerPluginDrainHttpServer({ httpServer: http, stopGracePeriodMillis: 8_000 }),
      closeAfterAnswers(http),
      ...(explain ? [explainCypher] : []),
    ],
    operations,
    limits,
    log,
    metrics,
  });
  await apollo.start();
  app.use(closeWhenStopping(http), compression(COMPRESSION));
  const health = { readiness, metrics, showsDetails: admin === undefined };
  addHealth(app, health);
  addRoutes(app, {
    apollo,
    limits,
    readiness,
    metrics,
    known,
    anonymous,
    origins,
    // Another site's name may be made to mean this machine; who needs no token is protected by the name alone.
    ownHostOnly: known.length === 0 && anonymous === LOCAL && isLoopback(host),
    budgets: limits.pointsPerMinute === undefined ? undefined : new RateLimiter(limits.pointsPerMinute),
    contextOf: (asking) =>
      contextFor(graph, texts, sandbox(), { ...asking, milliseconds: limits.milliseconds * GRAPH_SHARE }),
  });
  await listen(http, host, port);
  const adminServer = admin && (await startAdmin(admin, { ...health, showsDetails: true }));
  return {
    url: urlOf(http, host),
    adminUrl: adminServer && urlOf(adminServer, admin.host),
    [Symbol.asyncDispose]: async () => {
      readiness.stop();
      // Whoever sends requests here looks at /readyz once a second or so, and sends none any more.
      await pause(notice);
      // A turn of the loop lets in one of those who have connected already and would be cut.
      for (let turns = 0; turns < limits.atOnce; turns += 1) await turn();
      // Not its own `close`, which would cut connections that are kept alive in the middle of the next question.
      TcpServer.prototype.close.call(http);
      await pause(Math.min(notice, 700));
      await apollo.stop();
      adminServer?.close();
      adminServer?.closeAllConnections();
    },
  };
}

/** From a kilobyte on. A window of 256 kB is all that answers need; with the 4 MB of the default, those at once might fill the memory. */
const COMPRESSION = {
  threshold: 1_024,
  brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_LGWIN]: 18 } },
};

/** How long a client may take to say what it wants, and a connection may be kept without a question, in milliseconds. */
const SOCKETS = {
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
};

async function startAdmin(
  { host, port }: { host: string; port: number },
  health: Parameters<typeof addHealth>[1],
): Promise<Server> {
  const app = express().disable('x-powered-by');
  addHealth(app, health);
  const http = createServer(SOCKETS, app);
  await listen(http, host, port);
  return http;
}

async function listen(http: Server, host: string, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, host, resolve);
  });
}

function urlOf(http: Server, host: string): string {
  const { port } = http.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
