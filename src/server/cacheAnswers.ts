import { createHash } from 'node:crypto';

import { HeaderMap } from '@apollo/server';
import type { ApolloServerPlugin } from '@apollo/server';

import type { Context } from '../graphql/core/context.ts';
import { TextAnswer, writeAnswer } from '../graphql/execution/JsonData.ts';

/** Kept by whoever asked, and nobody between; the graph changes a few times a day. */
export const KEPT_SHORTLY = 'private, max-age=60';

/** Weak, since the compressed answer has the same. */
export function etagOf(text: string): string {
  return `W/"${createHash('sha256').update(text).digest('base64url')}"`;
}

/**
 * Lets what was asked by GET be kept, unless something of it failed. Express answers 304 to who has it already. It has to be the last
 * plugin: the tag is that of the whole answer.
 */
export const cacheAnswers: ApolloServerPlugin<Context> = {
  requestDidStart: ({ request }) =>
    Promise.resolve({
      willSendResponse: ({ response: { body, http } }) => {
        if (request.http?.method !== 'GET' || body.kind !== 'single') return Promise.resolve();
        const { singleResult } = body;
        http.headers ??= new HeaderMap();
        if (singleResult.errors === undefined) {
          const text = writeAnswer({ ...singleResult });
          // Written once, for its tag and for whoever asked.
          singleResult.data = new TextAnswer(text) as never;
          http.headers.set('etag', etagOf(text));
          http.headers.set('cache-control', KEPT_SHORTLY);
        } else {
          http.headers.set('cache-control', 'no-store');
        }
        return Promise.resolve();
      },
    }),
};
