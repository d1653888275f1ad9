import type { ApolloServerPlugin } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { SpanStatusCode, trace } from '@opentelemetry/api';
import type { Logger } from 'pino';

import type { Context } from '../graphql/core/context.ts';
import { secondsToRetry, statusOf } from '../config/errors.ts';
import { JsonData } from '../graphql/execution/JsonData.ts';
import { MOST_ERRORS } from '../config/limits.ts';
import type { Metrics } from './Metrics.ts';

const tracer = trace.getTracer('entente');

/** Gives each answer its HTTP status, and says in log, metrics and trace what became of it. */
export function watchRequests(log: Logger, metrics: Metrics | undefined): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () => {
      const started = performance.now();
      const span = tracer.startSpan('graphql');
      return Promise.resolve({
        willSendResponse: ({ response: { body, http }, operationName, contextValue }) => {
          if (body.kind !== 'single') return Promise.resolve();
          const { singleResult } = body;
          const codes = (singleResult.errors ?? []).map(({ extensions }) => String(extensions?.['code']));
          // A thousand objects may fail for one reason.
          if (codes.length > MOST_ERRORS) singleResult.errors = singleResult.errors!.slice(0, MOST_ERRORS);
          const status = statusOfAnswer(singleResult.data, codes);
          if (status !== undefined) http.status = status;
          const wait = secondsToRetry(status ?? 200, singleResult.errors?.[0]?.extensions);
          if (wait !== undefined) {
            http.headers ??= new HeaderMap();
            http.headers.set('retry-after', wait);
          }

          const seconds = (performance.now() - started) / 1_000;
          const { request, client, runs } = contextValue;
          const trips = runs.map(({ names }) => names.join('+'));
          metrics?.requests.observe({ code: codes[0] ?? 'OK' }, seconds);
          for (const { milliseconds } of runs) metrics?.trips.observe(milliseconds / 1_000);
          span.setAttribute('graphql.operation.name', operationName ?? '');
          span.setAttribute('entente.trips', runs.length);
          span.setAttribute('entente.statements', trips);
          if (request !== undefined) span.setAttribute('entente.request', request);
          if (codes.length > 0) span.setStatus({ code: SpanStatusCode.ERROR, message: codes[0]! });
          span.end();
          log.info(
            {
              request,
              client: client.name,
              operation: operationName?.slice(0, 80),
              codes: codes.length > 0 ? [...new Set(codes)] : undefined,
              status: http.status ?? 200,
              milliseconds: Math.round(seconds * 10_000) / 10,
              trips,
            },
            'answered',
          );
          return Promise.resolve();
        },
      });
    },
  };
}

/**
 * The status of the worst that happened: an answer that lacks something for a passing fault says so, whatever else it holds. What
 * the client can mend is 200 as long as there is something in the answer.
 */
function statusOfAnswer(data: unknown, codes: readonly string[]): number | undefined {
  const statuses = codes.map(statusOf).filter((status) => status !== undefined);
  if (statuses.length === 0) return undefined;
  const worst = Math.max(...statuses);
  return worst >= 429 || isEmpty(data) ? worst : undefined;
}

function isEmpty(data: unknown): boolean {
  if (data instanceof JsonData) return data.isEmpty;
  return data === null || data === undefined || Object.values(data).every((value) => value === null);
}
