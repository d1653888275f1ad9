import type { Request } from 'express';
import { DateTimeResolver } from 'graphql-scalars';

import { RequestError } from '../config/errors.ts';
import type { CitationAsked } from '../graphql/core/context.ts';

/**
 * Reads the moment of a request: the header `entente-known`, or `known` in the address.
 *
 * @throws {RequestError} BAD_USER_INPUT for what is no moment, or for two of them
 */
export function readMoment(request: Request): string | null {
  const given = [request.get('entente-known'), ...parametersOf(request).getAll('known')]
    .filter((one) => one !== undefined)
    .map(momentOf);
  if (new Set(given).size > 1) {
    throw new RequestError(
      'BAD_USER_INPUT',
      `A request is about one moment, by entente-known or known; received ${given.slice(0, 3).join(' and ')}`,
    );
  }
  return given[0] ?? null;
}

function momentOf(text: string): string {
  try {
    return DateTimeResolver.parseValue(text).toISOString();
  } catch {
    throw new RequestError(
      'BAD_USER_INPUT',
      `entente-known and known take a date and time such as 2026-02-04T11:44:00Z; received ${JSON.stringify(text.slice(0, 100))}`,
    );
  }
}

/**
 * Reads whether an answer is to be cited: the header `entente-cite`.
 *
 * @throws {RequestError} BAD_USER_INPUT for anything but true
 */
export function readCitation(request: Request): CitationAsked | null {
  const header = request.get('entente-cite');
  if (header === undefined) return null;
  if (header !== 'true') {
    throw new RequestError(
      'BAD_USER_INPUT',
      `entente-cite is true; received ${JSON.stringify(header.slice(0, 100))}`,
    );
  }
  const rule = parametersOf(request).get('rule');
  if (rule !== null && !/^[1-9]\d{0,5}$/.test(rule)) {
    throw new RequestError(
      'BAD_USER_INPUT',
      `rule is the number of a rule, as a citation has it; received ${JSON.stringify(rule.slice(0, 100))}`,
    );
  }
  return { address: addressOf(request), rule: rule === null ? null : Number(rule) };
}

/** Where the API is asked, by the name under which the client knows it. */
function addressOf(request: Request): string {
  const protocol = request.get('x-forwarded-proto') === 'https' ? 'https' : request.protocol;
  const address = URL.parse(`${protocol}://${request.get('host') ?? ''}${request.baseUrl}`);
  return address === null ? request.baseUrl : `${address.origin}${address.pathname}`;
}

function parametersOf({ originalUrl }: Request): URLSearchParams {
  return new URL(originalUrl, 'http://localhost').searchParams;
}
