import { setTimeout as wait } from 'node:timers/promises';

import type { TypedDocumentString } from './generated/graphql.ts';

/** An error of an answer; docs/errors.md lists the codes. */
export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly retryable?: boolean };
}

/** The service could not answer all that was asked. What it could answer is under `data`. */
export class AskError extends Error {
  readonly code: string;
  readonly errors: readonly AnswerError[];
  readonly data: unknown;

  constructor(errors: readonly AnswerError[], data: unknown) {
    super(errors[0]!.message);
    this.code = errors[0]!.extensions.code;
    this.errors = errors;
    this.data = data;
  }
}

export interface Service {
  readonly url: string;
  /** Send the operation's hash instead of its text, to a service that was given the manifest. */
  readonly byHash: boolean;
}

/** An answer is what the operation was typed to give, or an `AskError`. */
export type Ask = <Data, Variables>(
  operation: TypedDocumentString<Data, Variables>,
  variables: Variables,
) => Promise<Data>;

const ATTEMPTS = 3;

/** Asks one service. What may pass is tried again, after a while; all else is the caller's. */
export function askAt(service: Service): Ask {
  return async (operation, variables) => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await once(service, operation, variables);
      } catch (error) {
        if (attempt === ATTEMPTS || !mayPass(error)) throw error;
        // Twice as long each time, and not all clients at once.
        await wait(100 * 2 ** attempt * (1 + Math.random()));
      }
    }
  };
}

async function once<Data, Variables>(
  { url, byHash }: Service,
  operation: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  // oxlint-disable-next-line no-underscore-dangle -- graphql-codegen's name for it
  const hash = operation.__meta__?.['hash'];
  const asked = byHash
    ? { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }
    : { query: operation.toString() };
  const response = await fetch(url, {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify({ ...asked, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: Data | null; errors?: AnswerError[] };
  if (errors !== undefined) throw new AskError(errors, data);
  return data!;
}

/** The service says what is worth another try; where it could not be heard it always is, since asking changes nothing. */
function mayPass(error: unknown): boolean {
  return error instanceof AskError
    ? error.errors.every(({ extensions }) => extensions.retryable === true)
    : error instanceof TypeError || error instanceof SyntaxError;
}
