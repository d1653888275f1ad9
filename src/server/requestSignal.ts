import { setMaxListeners } from 'node:events';
import type { ServerResponse } from 'node:http';

import { RequestError } from '../config/errors.ts';
import type { Readiness } from './Readiness.ts';

/**
 * A request's own signal: given when the client has gone, and when it has taken too long. It is given at once while the graph
 * is known to be unreachable, so that no request waits in vain.
 */
export function requestSignal(
  response: ServerResponse,
  milliseconds: number,
  { unready }: Readiness,
): AbortSignal {
  const controller = new AbortController();
  // Each field that waits for the graph listens.
  setMaxListeners(0, controller.signal);
  if (unready === 'starting' || unready === 'graph unreachable') {
    controller.abort(new RequestError('SERVICE_UNAVAILABLE', 'The graph is unavailable; try again'));
    return controller.signal;
  }
  const late = setTimeout(() => {
    controller.abort(
      new RequestError(
        'TIMEOUT',
        `A request may take ${milliseconds / 1_000} s; this one took longer. Try again, and request less if it is late again`,
      ),
    );
  }, milliseconds);
  response.once('close', () => {
    clearTimeout(late);
    if (!response.writableFinished) {
      controller.abort(new RequestError('CANCELLED', 'The client closed the connection'));
    }
  });
  return controller.signal;
}
