import type { Fetcher, FetcherParams } from '@graphiql/toolkit';
import type { ExecutionResult } from 'graphql';

import type { Trip } from '../../src/graphql/plugins/explainCypher.ts';
import { keepAnswer } from './answers.ts';
import type { Cost } from './answers.ts';
import { operationNames } from './draft.ts';
import type { Asked } from './snippets.ts';

/** Relative to the page, so that the playground also works behind a proxy that adds a path prefix. */
export const SERVICE = new URL('../graphql', location.href).href;

interface Extensions {
  readonly cypher?: readonly Trip[];
  readonly cost?: Cost;
}

type Answer = ExecutionResult<Record<string, unknown>, Extensions>;
type Headers = Readonly<Record<string, string>>;

/** Sends an operation to the service. What the page shows in places of its own is left out of the answer. */
export const fetcher: Fetcher = async (request, options) => {
  const own = lowercased(options?.headers ?? {});
  // GraphiQL's own question about the schema, which is nobody's last answer.
  if (request.operationName === 'IntrospectionQuery') return send(request, own);
  const known = withKnownOperation(request);
  const { extensions = {}, ...rest } = await send(known, {
    'entente-explain': 'cypher',
    'entente-cost': 'report',
    ...own,
  });
  const { cypher, ...others } = extensions;
  const { cost } = others;
  // Who asks for the price in so many words sees it in the answer, too.
  if (own['entente-cost'] === undefined) delete others.cost;
  const answer = Object.keys(others).length === 0 ? rest : { ...rest, extensions: others };
  keepAnswer({ request: known, answer, trips: cypher ?? 'unavailable', cost });
  return answer;
};

/** What an operation may cost, without running it; undefined if the service doesn't say. */
export async function askPrice(
  asked: Asked,
  headers: Headers,
  signal: AbortSignal,
): Promise<Cost | undefined> {
  const { extensions } = await send(asked, { ...lowercased(headers), 'entente-cost': 'estimate' }, signal);
  return extensions?.cost;
}

/** Names in one case, so that of two that are the same the later one counts. */
function lowercased(headers: Headers): Headers {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

async function send(request: FetcherParams | Asked, headers: Headers, signal?: AbortSignal): Promise<Answer> {
  const response = await fetch(SERVICE, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json;q=0.9',
      ...headers,
    },
    body: JSON.stringify(request),
    signal: signal ?? null,
  });
  return response.json() as Promise<Answer>;
}

/**
 * GraphiQL learns of a tab's operations a moment after the tab was changed; who runs it at once would be told that
 * the operation of the tab before is unknown.
 */
function withKnownOperation(request: FetcherParams): FetcherParams {
  const names = operationNames(request.query);
  const known = !request.operationName || !names || names.includes(request.operationName);
  return known ? request : { ...request, operationName: names[0] ?? null };
}
