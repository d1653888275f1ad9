import { createHash, timingSafeEqual } from 'node:crypto';

import { RequestError } from './errors.ts';

/** What a client may do: ask in GraphQL, ask in Cypher of its own, and see the Cypher behind an answer. */
export const SCOPES = ['read', 'cypher', 'explain'] as const;

export type Scope = (typeof SCOPES)[number];

/** Who asks. */
export interface Client {
  /** As it stands in the log. */
  readonly name: string;
  readonly scopes: ReadonlySet<Scope>;
}

/** A client that is known by its token; the token itself is kept nowhere. */
export interface KnownClient extends Client {
  /** The SHA-256 of the token. */
  readonly hash: Buffer;
}

/** Whoever can reach a service that only this machine can reach. */
export const LOCAL: Client = { name: 'anybody', scopes: new Set(SCOPES) };

/** Whoever can reach a service that is open to the world. */
export const PUBLIC: Client = { name: 'stranger', scopes: new Set<Scope>(['read']) };

export function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/**
 * Finds out who asks.
 *
 * @param authorization the request's header of that name
 * @param anonymous the client of requests without a token; undefined if they are refused
 * @throws {RequestError} UNAUTHENTICATED for an unknown token, or a missing one
 */
export function clientOf(
  authorization: string | undefined,
  known: readonly KnownClient[],
  anonymous: Client | undefined,
): Client {
  if (authorization === undefined || known.length === 0) {
    if (anonymous !== undefined) return anonymous;
    throw new RequestError(
      'UNAUTHENTICATED',
      'A request needs a token, in the header authorization: Bearer …; received none',
    );
  }
  const [, token] = /^Bearer +(\S+)$/i.exec(authorization) ?? [];
  const hash = hashOf(token ?? '');
  const client = known.find((one) => timingSafeEqual(one.hash, hash));
  if (client === undefined) throw new RequestError('UNAUTHENTICATED', 'No client has this token');
  return client;
}

/** @throws {RequestError} FORBIDDEN if the client lacks the scope */
export function demandScope({ name, scopes }: Client, scope: Scope): void {
  if (scopes.has(scope)) return;
  throw new RequestError('FORBIDDEN', `This needs the scope ${scope}; ${name} has ${[...scopes].join(', ')}`);
}
