import { randomUUID } from 'node:crypto';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import type { ErrorRequestHandler, Express, Request, RequestHandler, Response } from 'express';

import { readBookmarks } from '../neo4j/bookmarks.ts';
import { etagOf, KEPT_SHORTLY } from './cacheAnswers.ts';
import type { RateLimiter } from './RateLimiter.ts';
import { clientOf, demandScope, PUBLIC } from '../config/clients.ts';
import type { Client, KnownClient } from '../config/clients.ts';
import type { Asking, CitationAsked, Context } from '../graphql/core/context.ts';
import { typeDefs } from '../graphql/core/schema.ts';
import { crossOrigin } from './crossOrigin.ts';
import { explorePage, sendMissingPage } from './explorePages.ts';
import type { FindNames } from './explorePages.ts';
import { askByDocumentId } from './persistedOperations.ts';
import { RequestError, REQUEST_CODES, secondsToRetry } from '../config/errors.ts';
import type { RequestCode } from '../config/errors.ts';
import { validateJsonBody } from './validateJsonBody.ts';
import { isLoopback } from '../config/isLoopback.ts';
import { MOST_BYTES } from '../config/limits.ts';
import type { Limits } from '../config/limits.ts';
import type { Metrics } from './Metrics.ts';
import type { Readiness } from './Readiness.ts';
import { readCitation, readMoment } from './permalinks.ts';
import { requestSignal } from './requestSignal.ts';

/** What pages may load: nothing that the service doesn't serve itself. */
const contentPolicy = (ancestors: string): string =>
  [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${ancestors}`,
  ].join('; ');

const HEADERS = {
  'content-security-policy': contentPolicy("'none'"),
  'cross-origin-opener-policy': 'same-origin',
  // No page of another site may load what it isn't allowed to read.
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

const PAGES = fileURLToPath(new URL('../../web/dist', import.meta.url));

interface Health {
  readonly readiness: Readiness;
  readonly metrics: Metrics;
  /** Whether metrics, for operators only, are served here. */
  readonly showsDetails: boolean;
}

/** What every answer carries; whether the service lives, whether it is ready and, to operators, how it fares. */
export function addHealth(app: Express, { readiness, metrics, showsDetails }: Health): void {
  app.use((_request, response, next) => {
    response.set(HEADERS);
    next();
  });
  app.get('/livez', (_request, response) => {
    response.json({ status: 'live' });
  });
  app.get('/readyz', (_request, response) => {
    const { unready } = readiness;
    response.status(unready === undefined ? 200 : 503).json({ status: unready ?? 'ready' });
  });
  if (!showsDetails) return;
  app.get('/metrics', async (request, response) => {
    if (!isLoopback(request.socket.localAddress?.replace(/^::ffff:/, '') ?? '')) {
      return answer(
        response,
        'NOT_FOUND',
        'Metrics are served on the loopback address and at ENTENTE_ADMIN_PORT only',
      );
    }
    metrics.ready.set(readiness.unready === undefined ? 1 : 0);
    return response.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
}

interface Api {
  readonly apollo: ApolloServer<Context>;
  readonly limits: Limits;
  readonly readiness: Readiness;
  readonly metrics: Metrics;
  readonly known: readonly KnownClient[];
  readonly anonymous: Client | undefined;
  readonly origins: readonly string[];
  readonly ownHostOnly: boolean;
  readonly budgets: RateLimiter | undefined;
  readonly contextOf: (asking: Asking) => Context;
}

/** What the service answers at which path: the API and the pages. */
export function addRoutes(app: Express, api: Api): void {
  app.use(honourTags, varyByEncoding);
  app.get('/', (_request, response) => response.redirect('/explore/'));
  app.get(/^\/explore\/$/, readHead, explorePage(nameFinder(api)));
  for (const page of ['explore', 'playground'])
    app.use(`/${page}`, express.static(`${PAGES}/${page}`, STATIC));
  app.use('/embed', allowFrames, express.static(`${PAGES}/explore`, STATIC));
  const graphql = express.Router();
  graphql.use(readHead, nameRequest, showPlayground, crossOrigin(api.origins), admitter(api));
  graphql.get('/schema.graphql', sendSchema);
  graphql.all(
    '/',
    express.json({
      limit: MOST_BYTES,
      inflate: false,
      verify: (_request, _response, bytes) => checkJson(bytes),
    }),
    checkSearch,
    askByDocumentId,
    expressMiddleware(api.apollo, { context: ({ res }) => Promise.resolve(contextWithin(res, api)) }),
  );
  app.use('/graphql', graphql);
  app.use(readHead, sendMissing);
  app.use(refuser(api));
}

/** Pages of others may show these views, on which there is nothing to press but links. */
const allowFrames: RequestHandler = ({ baseUrl, path }, response, next) => {
  // Written otherwise, the page takes it for another view.
  if (baseUrl === '/embed' && /^\/[^/]*$/.test(path))
    response.set('content-security-policy', contentPolicy('*'));
  next();
};

/** What a page loads has its hash in its name, and is never another; what loads it may be. */
const STATIC = {
  // Part of a file that is compressed on the way would be part of something else.
  acceptRanges: false,
  setHeaders: (response: Response, path: string) => {
    const isHashed = path.includes(`${sep}assets${sep}`);
    response.set('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  },
};

/** The names of entities for the head of a page, for who may ask without a token, and only what comes soon. */
function nameFinder({ anonymous, ownHostOnly, budgets, readiness, contextOf }: Api): FindNames {
  let running = 0;
  return (request, response) => {
    if (!anonymous?.scopes.has('read') || (ownHostOnly && !isLoopback(hostOf(request)))) return undefined;
    if (readiness.unready !== undefined || running >= MOST_TITLES) return undefined;
    try {
      budgets?.take(request.socket.remoteAddress ?? '', 1);
    } catch {
      return undefined;
    }
    running += 1;
    response.once('close', () => (running -= 1));
    return contextOf({ client: anonymous, signal: AbortSignal.timeout(TITLE_WAIT), request: 'title' }).load;
  };
}

/** How long a page waits for the names in its title, in milliseconds; and how many pages at once. */
const TITLE_WAIT = 400;
const MOST_TITLES = 8;

/** Browsers are shown a page, and programs told where the API is. */
const sendMissing: RequestHandler = async (request, response) => {
  response.vary('accept');
  if (request.method === 'GET' && request.accepts(['json', 'html']) === 'html')
    await sendMissingPage(request, response);
  else answer(response, 'NOT_FOUND', 'The API is at /graphql');
};

/** A page that gives `if-none-match` itself is made to say `no-cache` as well, and Express would send again what it has. */
const honourTags: RequestHandler = ({ headers }, _response, next) => {
  if (headers['if-none-match'] !== undefined) delete headers['cache-control'];
  next();
};

/** Set here because `compression` sets it by the content type, which 304 hasn't. */
const varyByEncoding: RequestHandler = (_request, response, next) => {
  response.vary('accept-encoding');
  next();
};

/** HEAD is answered as GET is. Node knows that it was HEAD, and leaves the body out. */
const readHead: RequestHandler = (request, _response, next) => {
  if (request.method === 'HEAD') request.method = 'GET';
  next();
};

/** Every answer has the name under which the logs have its request. */
const nameRequest: RequestHandler = (request, response, next) => {
  const given = request.get('x-request-id') ?? '';
  response.set('x-request-id', /^[\w.-]{1,64}$/.test(given) ? given : randomUUID());
  next();
};

/** Who looks at the API with a browser has a question, but none in GraphQL. */
const showPlayground: RequestHandler = (request, response, next) => {
  const isVisit = request.path === '/' && request.method === 'GET' && Object.keys(request.query).length === 0;
  if (isVisit && request.accepts(['json', 'html']) === 'html')
    response.vary('accept').redirect('/playground/');
  else next();
};

/** The contract, for tools that read it from an address. */
const sendSchema: RequestHandler = (_request, response) => {
  response.set({ 'cache-control': KEPT_SHORTLY, etag: SCHEMA_TAG }).type('text/plain').send(typeDefs);
};

const SCHEMA_TAG = etagOf(typeDefs);

/** Headers that change an answer, so that whoever keeps it has to tell them apart. */
const VARIED = 'accept, entente-bookmark, entente-cite, entente-cost, entente-explain, entente-known';

/** What is found out of a request before it is read. */
interface Admitted {
  readonly request: string;
  readonly client: Client;
  readonly charge: ((points: number) => void) | undefined;
  readonly bookmarks: readonly string[];
  readonly known: string | null;
  readonly cite: CitationAsked | null;
}

/** Lets in who may ask, while there is room, and in a form that can be read. */
function admitter({ known, anonymous, ownHostOnly, budgets, limits, metrics }: Api): RequestHandler {
  let running = 0;
  return (request, response, next) => {
    if (ownHostOnly && !isLoopback(hostOf(request))) {
      throw new RequestError(
        'FORBIDDEN',
        `This service answers only at the host name ${request.socket.localAddress}`,
      );
    }
    checkForm(request, response);
    if (request.method === 'GET') response.vary(known.length > 0 ? `${VARIED}, authorization` : VARIED);
    const client = clientOf(request.get('authorization'), known, anonymous);
    demandScope(client, 'read');
    if (request.get('entente-explain') !== undefined && client !== PUBLIC) demandScope(client, 'explain');
    const bookmarks = readBookmarks(request.get('entente-bookmark'));
    const asked = { known: readMoment(request), cite: readCitation(request) };
    const payer = known.includes(client as KnownClient) ? client.name : (request.socket.remoteAddress ?? '');
    budgets?.take(payer, 1);
    if (running >= limits.atOnce) {
      throw new RequestError('OVERLOADED', 'Too many requests at the same time; try again');
    }
    running += 1;
    metrics.running.set(running);
    response.once('close', () => {
      running -= 1;
      metrics.running.set(running);
    });
    const charge = budgets && ((points: number): void => budgets.take(payer, points));
    const id = response.get('x-request-id')!;
    response.locals['admitted'] = { request: id, client, charge, bookmarks, ...asked } satisfies Admitted;
    next();
  };
}

function contextWithin(response: Response, { contextOf, limits, readiness }: Api): Context {
  const admitted = response.locals['admitted'] as Admitted;
  return contextOf({ ...admitted, signal: requestSignal(response, limits.milliseconds, readiness) });
}

function checkJson(bytes: Buffer): void {
  const fault = validateJsonBody(bytes);
  if (fault !== undefined) throw new RequestError('BAD_REQUEST', fault);
}

/** What is asked by GET has JSON in its address. */
const checkSearch: RequestHandler = ({ originalUrl }, _response, next) => {
  const { searchParams } = new URL(originalUrl, 'http://localhost');
  for (const name of ['variables', 'extensions']) {
    for (const json of searchParams.getAll(name)) checkJson(Buffer.from(json));
  }
  next();
};

/** The name by which the service was called, without its port. */
function hostOf(request: Request): string {
  return (request.get('host') ?? '').replace(/:\d+$/, '').replaceAll(/^\[|\]$/g, '');
}

/** A question comes as JSON and as it is, or in the address. */
function checkForm(request: Request, response: Response): void {
  if (request.method !== 'POST' && request.method !== 'GET') {
    response.set('allow', 'GET, HEAD, POST');
    throw new RequestError(
      'METHOD_NOT_ALLOWED',
      `Requests are sent by POST or GET; received ${request.method}`,
    );
  }
  const type = request.get('content-type');
  const isJson = /^application\/json *(; *charset="?utf-8"? *)?$/i.test(type ?? '');
  if (!isJson && (request.method === 'POST' || type !== undefined)) {
    throw new RequestError('UNSUPPORTED_MEDIA_TYPE', 'A request must be application/json in UTF-8');
  }
  const encoding = request.get('content-encoding');
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity') {
    throw new RequestError('UNSUPPORTED_MEDIA_TYPE', 'A request must be uncompressed');
  }
}

/** What can't even be read is answered in the shape of GraphQL, too. */
function refuser({ metrics }: Api): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const refusal = refusalOf(error);
    const code = refusal.extensions['code'] as RequestCode;
    metrics.refused.inc({ code });
    answer(response, code, refusal.message, refusal.extensions);
  };
}

function refusalOf(error: unknown): RequestError {
  if (error instanceof RequestError) return error;
  const { status } = error as { status?: number };
  if (status === 413)
    return new RequestError('PAYLOAD_TOO_LARGE', `A request has at most ${MOST_BYTES / 1_000} kB`);
  if (status === 415)
    return new RequestError('UNSUPPORTED_MEDIA_TYPE', 'A request must be application/json in UTF-8');
  return new RequestError('BAD_REQUEST', 'A request must be a JSON object with a query');
}

function answer(
  response: Response,
  code: RequestCode,
  message: string,
  extensions: Readonly<Record<string, unknown>> = {},
): void {
  const { status } = REQUEST_CODES[code];
  if (status === 401) response.set('www-authenticate', 'Bearer');
  const seconds = secondsToRetry(status, extensions);
  if (seconds !== undefined) response.set('retry-after', seconds);
  response.set('cache-control', 'no-store');
  // What was not read to its end can't be followed by another question.
  if (status === 413) response.set('connection', 'close');
  response.status(status).json({ errors: [{ message, extensions: { ...extensions, code } }] });
}
