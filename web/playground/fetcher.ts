import type { Fetcher, FetcherParams } from '@graphiql/toolkit';
import { Kind, parse, type ExecutionResult } from 'graphql';

import type { Trip } from '../../src/graphql/plugins/explainCypher.ts';
import { keepExplained } from './explained.ts';

// Relative to the page, so that the playground also works behind a proxy that adds a path prefix.
const url = new URL('../graphql', location.href);

type Answer = ExecutionResult<Record<string, unknown>, { cypher?: readonly Trip[] }>;

/** Sends an operation to the service. How the graph was asked goes to the panel, and is left out of the answer. */
export const fetcher: Fetcher = async (request, options) => {
  // GraphiQL's own question about the schema, which is nobody's last answer.
  if (request.operationName === 'IntrospectionQuery') return send(request, { ...options?.headers });
  const { extensions, ...answer } = await send(withKnownOperation(request), {
    'entente-explain': 'cypher',
    ...options?.headers,
  });
  const { cypher, ...others } = extensions ?? {};
  keepExplained(cypher ?? 'unavailable');
  return Object.keys(others).length === 0 ? answer : { ...answer, extensions: others };
};

async function send(request: FetcherParams, headers: Record<string, string>): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json;q=0.9',
      ...headers,
    },
    body: JSON.stringify(request),
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

/** Nothing where the query is not well-formed: then the service shall say what is wrong. */
function operationNames(query: string): string[] | undefined {
  try {
    return parse(query, { noLocation: true }).definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION && definition.name ? [definition.name.value] : [],
    );
  } catch {
    return undefined;
  }
}
