import type { ApolloServerPlugin } from '@apollo/server';

import type { Context } from '../core/context.ts';
import { cypherLiteral } from '../../neo4j/cypherLiteral.ts';
import type { BatchRun } from '../../neo4j/batch.ts';

/** One round trip to the graph, as `extensions.cypher` shows it. */
export interface Trip {
  /** The statements that went out together: their names, and how many keys each was asked with. */
  readonly statements: readonly { readonly name: string; readonly keys: number }[];
  readonly records: number;
  readonly milliseconds: number;
  /** Parameters and statement, ready to paste into Neo4j Browser or cypher-shell. */
  readonly text: string;
}

/** Adds to an answer how the graph was asked, where the request has the header `entente-explain: cypher`. */
export const explainCypher: ApolloServerPlugin<Context> = {
  requestDidStart: ({ request, contextValue }) => {
    if (request.http?.headers.get('entente-explain') !== 'cypher') return Promise.resolve();
    if (!contextValue.client.scopes.has('explain')) return Promise.resolve();
    return Promise.resolve({
      willSendResponse: ({ response: { body } }) => {
        if (body.kind === 'single') {
          const { extensions } = body.singleResult;
          body.singleResult.extensions = { ...extensions, cypher: contextValue.runs.map(tripOf) };
        }
        return Promise.resolve();
      },
    });
  },
};

function tripOf({ names, requests, text, parameters, records, milliseconds }: BatchRun): Trip {
  return {
    statements: names.map((name, part) => ({ name, keys: requests[part]! })),
    records,
    milliseconds: Math.round(milliseconds * 10) / 10,
    text: pasteable(text, parameters),
  };
}

/** The semicolons are for both: Neo4j Browser ends commands with them, cypher-shell statements. */
function pasteable(text: string, parameters: Readonly<Record<string, unknown>>): string {
  const settings = Object.entries(parameters).map(
    ([name, value]) => `:param ${name} => ${cypherLiteral(value)};`,
  );
  return [...settings, `${text};`].join('\n');
}
