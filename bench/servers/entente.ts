import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import DataLoader from 'dataloader';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';

import { contextFor } from '../../src/graphql/core/context.ts';
import type { Context } from '../../src/graphql/core/context.ts';
import { Answers, batchedReads } from '../../src/neo4j/batch.ts';
import type { Answer, LoadRequest, Batch } from '../../src/neo4j/batch.ts';
import { Graph } from '../../src/neo4j/Graph.ts';
import { LIMITS } from '../../src/config/limits.ts';
import { loadersOver } from '../../src/loaders/loaders.ts';
import { createApollo, startServer } from '../../src/server/server.ts';
import { Texts } from '../../src/record/texts.ts';
import { addressGiven } from './addressGiven.ts';
import { tellUrl } from './serve.ts';

const graph = new Graph(addressGiven());
const texts = new Texts(undefined);

const [, , which] = process.argv;
if (which === 'naive') {
  await serveWith(naiveReads);
} else if (which === 'memory') {
  await serveWith(rememberingReads());
} else {
  // A database that has just started plans for seconds what it is asked first, on a busy machine.
  const limits = { ...LIMITS, milliseconds: 60_000 };
  const { url } = await startServer(graph, texts, { host: '127.0.0.1', port: 0, limits });
  tellUrl(`${url}/graphql`);
}

type Reads = Batch;

/** The same service over other reads. */
async function serveWith(reads: () => Reads): Promise<void> {
  const app = express();
  const apollo = createApollo();
  await apollo.start();
  const context = (): Context => ({ ...contextFor(graph, texts), load: loadersOver(reads()) });
  app.use(
    '/graphql',
    express.json(),
    expressMiddleware(apollo, { context: () => Promise.resolve(context()) }),
  );
  const server = createServer(app).listen(0, '127.0.0.1', () =>
    tellUrl(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`),
  );
}

/** Each entity of a request is a round trip of its own, also if it has been asked about before. */
function naiveReads(): Reads {
  const readOne = async (prepared: LoadRequest['prepared'], id: string): Promise<Answer[number]> =>
    (await batchedReads(graph, () => {}).load({ prepared, ids: [id] }))[0]!;
  return new DataLoader(
    async ([request]) => {
      const { prepared, ids } = request!;
      return [
        ids === undefined
          ? await batchedReads(graph, () => {}).load(request!)
          : await Promise.all(ids.map((id) => readOne(prepared, id))),
      ];
    },
    {
      batch: false,
      cache: false,
    },
  );
}

/** What was asked once is answered from memory: what is left is GraphQL. */
function rememberingReads(): () => Reads {
  const cacheMap = new Answers();
  const behind = (): Reads => batchedReads(graph, () => {});
  return () => {
    const reads = behind();
    return new DataLoader((asks) => Promise.all(asks.map((ask) => reads.load(ask))), {
      cacheKeyFn: (ask) => ask,
      cacheMap,
    });
  };
}
