import type { Request, RequestHandler } from 'express';

import { RequestError } from '../config/errors.ts';

/** Headers that no form and no address can send: a browser asks us first, on behalf of a page of another site. */
const PREFLIGHTED = ['apollo-require-preflight', 'x-apollo-operation-name'] as const;

/** What pages of other sites may send, beside what every page may. */
const SENT = [
  ...PREFLIGHTED,
  'apollographql-client-name',
  'apollographql-client-version',
  'authorization',
  'content-type',
  'entente-bookmark',
  'entente-cite',
  'entente-cost',
  'entente-explain',
  'entente-known',
  'if-none-match',
  'traceparent',
  'tracestate',
  'x-request-id',
];

/** What they may read of an answer, beside what every page may. */
const READ = [
  'allow',
  'content-disposition',
  'etag',
  'link',
  'retry-after',
  'www-authenticate',
  'x-request-id',
];

/** How long a browser remembers what it was told, in seconds: the longest that Chromium does. */
const REMEMBERED = 7_200;

/**
 * Lets pages of the listed sites ask, and no others. A POST of another page never comes as far as this, because its content type
 * makes the browser ask first; a GET might, so it is refused. docs/decisions/27-http.md has the reasons.
 *
 * @throws {RequestError} FORBIDDEN for a question by GET of a page that isn't listed
 */
export function crossOrigin(origins: readonly string[]): RequestHandler {
  return (request, response, next) => {
    const origin = request.get('origin');
    const isListed = origin !== undefined && origins.includes(origin);
    if (origins.length > 0) response.vary('origin');
    if (isListed) {
      response.set({
        'access-control-allow-origin': origin,
        'access-control-expose-headers': READ.join(', '),
      });
      if (request.method === 'OPTIONS') {
        response.set({
          'access-control-allow-headers': SENT.join(', '),
          'access-control-allow-methods': 'GET, POST',
          'access-control-max-age': REMEMBERED.toFixed(),
        });
        response.status(204).end();
        return;
      }
    }
    // A link may lead to the schema.
    if (request.method === 'GET' && request.path === '/' && !isListed) refuseForeign(request);
    next();
  };
}

/** Every browser of today says whose page asks, wherever it can say so safely; programs and old browsers say nothing. */
function refuseForeign(request: Request): void {
  const [origin, site] = [request.get('origin'), request.get('sec-fetch-site')];
  const isForeign = site === undefined ? origin !== undefined : site !== 'same-origin' && site !== 'none';
  if (!isForeign || PREFLIGHTED.some((header) => request.get(header) !== undefined)) return;
  throw new RequestError(
    'FORBIDDEN',
    `A page of another site asks by POST, or with the header ${PREFLIGHTED[0]}, and from a site in ENTENTE_ORIGINS; received a GET from ${(origin ?? site)!.slice(0, 100)}`,
  );
}
