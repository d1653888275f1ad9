import { GraphQLError } from 'graphql';

/**
 * Every error that a person is meant to read.
 *
 * A `code` is stable and documented in docs/errors.md; a message says the rule and what was received.
 */
export class EntenteError extends Error {
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
  }
}

/** The service or its database can't start; the message is one sentence that says what to do. */
export class StartError extends EntenteError {
  constructor(message: string, options?: ErrorOptions) {
    super('CANNOT_START', message, options);
  }
}

/** What a person wrote in a data file can't be loaded; one line per fault: `file:line:column reason`. */
export class DataError extends EntenteError {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super('BAD_DATA', faults.join('\n'));
    this.faults = faults;
  }
}

/** What a command says of an error: of what a person can mend, and of a database that failed; undefined for a defect. */
export function lineFor(error: unknown): string | undefined {
  if (error instanceof EntenteError || error instanceof RequestError) return error.message;
  if (!(error instanceof Error) || error.name !== 'Neo4jError') return undefined;
  return `The graph failed, and what was being written is not in it: ${error.message.split('\n')[0]}`;
}

/** The codes that a request can be answered with, each with its HTTP status; see docs/errors.md. */
export const REQUEST_CODES = {
  BAD_REQUEST: 400,
  BAD_USER_INPUT: 400,
  BAD_CURSOR: 400,
  OPERATION_NOT_ALLOWED: 403,
  SERVICE_UNAVAILABLE: 503,
  TIMEOUT: 503,
  INTERNAL_SERVER_ERROR: 500,
} as const;

export type RequestCode = keyof typeof REQUEST_CODES;

/** A request can't be answered; the message is for the one who asked. */
export class RequestError extends GraphQLError {
  constructor(code: RequestCode, message: string, extensions: Readonly<Record<string, unknown>> = {}) {
    super(message, { extensions: { ...extensions, code } });
  }
}

/** What a fault below the resolvers means to the one who asked: the one place where the database's errors are read. */
export function requestErrorFor(error: unknown): RequestError {
  if (error instanceof RequestError) return error;
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code === 'string') {
    if (/TransactionTimedOut|LockClientStopped/.test(code)) {
      return new RequestError('TIMEOUT', 'The question took too long; ask for less', { retryable: true });
    }
    // The driver gives N/A when no connection could be had in time.
    if (
      code === 'N/A' ||
      /^(ServiceUnavailable|SessionExpired)$|TransientError|DatabaseUnavailable/.test(code)
    ) {
      return new RequestError('SERVICE_UNAVAILABLE', 'The graph is not available now; try again', {
        retryable: true,
      });
    }
  }
  return new RequestError('INTERNAL_SERVER_ERROR', 'Something went wrong inside; the id stands in the log');
}
