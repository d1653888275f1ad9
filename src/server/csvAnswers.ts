import { HeaderMap } from '@apollo/server';
import type { ApolloServerPlugin } from '@apollo/server';

import type { Context } from '../graphql/core/context.ts';
import { TextAnswer } from '../graphql/execution/JsonData.ts';
import { csvOfTable, valueAt } from '../graphql/execution/rowsOf.ts';
import { tableIn } from '../graphql/execution/tableOf.ts';
import type { Table } from '../graphql/execution/tableOf.ts';

/**
 * Answers with the rows of an operation's list where CSV is asked for. An answer that lacks something is no table: its errors are
 * answered, as JSON.
 */
export const csvAnswers: ApolloServerPlugin<Context> = {
  requestDidStart: ({ request }) => {
    const { http: asked } = request;
    if (asked === undefined || !/^\s*text\/csv\b/i.test(asked.headers.get('accept') ?? ''))
      return Promise.resolve();
    let table: Table | undefined;
    return Promise.resolve({
      didResolveOperation: ({ schema, operation, document }) => {
        if (operation === undefined) return Promise.resolve();
        table = tableIn(schema, document, operation, request.variables ?? {});
        return Promise.resolve();
      },

      willSendResponse: ({ response: { body, http }, operationName }) => {
        if (body.kind !== 'single') return Promise.resolve();
        const { singleResult } = body;
        http.headers ??= new HeaderMap();
        http.headers.set('content-type', 'application/json; charset=utf-8');
        if (table === undefined || singleResult.errors !== undefined) {
          if (singleResult.data !== undefined) singleResult.data = null;
          return Promise.resolve();
        }
        // The price alone was asked for.
        if (singleResult.data === null) return Promise.resolve();
        const data: unknown = JSON.parse(JSON.stringify(singleResult.data));
        const next = nextPage(data, table);
        if (next !== undefined && asked.method === 'GET') {
          http.headers.set(
            'link',
            `<${addressWith(asked.search, { ...request.variables, ...next })}>; rel="next"`,
          );
        }
        http.headers.set('content-type', 'text/csv; charset=utf-8; header=present');
        http.headers.set(
          'content-disposition',
          `attachment; filename="${operationName ?? table.list.join('-')}.csv"`,
        );
        singleResult.data = new TextAnswer(csvOfTable(data, table)) as never;
        return Promise.resolve();
      },
    });
  },
};

/** The variable that has the next page asked for; undefined if there is none, or the operation doesn't say. */
function nextPage(data: unknown, { list, after }: Table): Record<string, unknown> | undefined {
  const page = valueAt(data, [...list.slice(0, -1), 'pageInfo']) as
    | { readonly hasNextPage?: boolean; readonly endCursor?: string | null }
    | undefined;
  return after === undefined || page?.hasNextPage !== true || typeof page.endCursor !== 'string'
    ? undefined
    : { [after]: page.endCursor };
}

/** Relative to what was asked. */
function addressWith(search: string, variables: object): string {
  const parameters = new URLSearchParams(search);
  parameters.set('variables', JSON.stringify(variables));
  return `?${parameters.toString()}`;
}
