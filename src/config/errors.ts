// The whole of graphql would take the command line a sixth of the time that it has to start.
import { GraphQLError } from 'graphql/error/GraphQLError.js';

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

/** A command's database has no disk space left; it is unknown whether the last commit was written. */
export class NoRoomError extends EntenteError {
  constructor(folder: string, options: ErrorOptions) {
    super(
      'NO_ROOM',
      `The disk that holds ${folder} is full, and it isn't known whether the last transaction was written; free some space and run the same command again.`,
      options,
    );
  }
}

/** What a command says of an error: of what a person can mend, and of a database that failed; undefined for a defect. */
export function lineFor(error: unknown): string | undefined {
  if (error instanceof EntenteError || error instanceof RequestError) return error.message;
  if (!(error instanceof Error) || error.name !== 'Neo4jError') return undefined;
  const [line] = error.message.split('\n');
  if (isPassing(error)) {
    return `The connection to the graph was lost; the last transaction was written completely or not at all. Run the same command again: ${line}`;
  }
  if (/OutOfMemory/.test(String((error as { code?: unknown }).code))) {
    return `The graph ran out of memory, and nothing of the last transaction was written. Give it more (ENTENTE_HEAP, or the heap of the Neo4j at NEO4J_URI), and run the same command again: ${line}`;
  }
  // What the database refuses, it has undone.
  if (String((error as { code?: unknown }).code).startsWith('Neo.ClientError.')) {
    return `The graph failed, and nothing of the last transaction was written: ${line}`;
  }
  const room = NO_ROOM.test(error.message) ? "The graph's disk is full. Free some space: " : '';
  return `${room}The graph failed, and it isn't known whether the last transaction was written; run the same command again, or entente check: ${line}`;
}

/** How Java and the system say that a disk is full. */
export const NO_ROOM = /No space left on device|not enough (?:disk )?space|disk is full/i;

/** The exit code of a command that failed: 2 where running it again may fare better, else 1. */
export function exitCodeFor(error: unknown): 1 | 2 {
  return isPassing(error) ? 2 : 1;
}

function isPassing(error: unknown): boolean {
  return requestErrorFor(error).extensions['code'] === 'SERVICE_UNAVAILABLE';
}

/** What an answer with a code is. */
interface CodeRow {
  /** The HTTP status. */
  readonly status: number;
  /** From 429 on: whether it may pass by itself. Who reads a code that is new to them still learns whether to try again. */
  readonly retryable?: boolean;
}

/** The codes that a request can be answered with; each is explained in docs/errors.md. */
export const REQUEST_CODES = {
  BAD_REQUEST: { status: 400 },
  BAD_USER_INPUT: { status: 400 },
  BAD_CURSOR: { status: 400 },
  UNKNOWN_ENTITY: { status: 400 },
  GRAPHQL_PARSE_FAILED: { status: 400 },
  GRAPHQL_VALIDATION_FAILED: { status: 400 },
  OPERATION_RESOLUTION_FAILURE: { status: 400 },
  OPERATION_TOO_COMPLEX: { status: 400 },
  NOT_A_TABLE: { status: 400 },
  UNAUTHENTICATED: { status: 401 },
  FORBIDDEN: { status: 403 },
  OPERATION_NOT_ALLOWED: { status: 403 },
  NOT_FOUND: { status: 404 },
  METHOD_NOT_ALLOWED: { status: 405 },
  PAYLOAD_TOO_LARGE: { status: 413 },
  UNSUPPORTED_MEDIA_TYPE: { status: 415 },
  RATE_LIMITED: { status: 429, retryable: true },
  // Nobody is there to read it; it stands in the log alone.
  CANCELLED: { status: 499, retryable: false },
  INTERNAL_SERVER_ERROR: { status: 500, retryable: false },
  SERVICE_UNAVAILABLE: { status: 503, retryable: true },
  OVERLOADED: { status: 503, retryable: true },
  TIMEOUT: { status: 503, retryable: true },
} as const satisfies Record<string, CodeRow>;

export type RequestCode = keyof typeof REQUEST_CODES;

/** The HTTP status of an answer with this code; undefined for a code of Apollo's own that has another rule. */
export function statusOf(code: unknown): number | undefined {
  return Object.hasOwn(REQUEST_CODES, String(code)) ? REQUEST_CODES[code as RequestCode].status : undefined;
}

/** A request can't be answered; the message is for the one who asked. */
export class RequestError extends GraphQLError {
  constructor(code: RequestCode, message: string, extensions: Readonly<Record<string, unknown>> = {}) {
    const { status: _status, ...retryable }: CodeRow = REQUEST_CODES[code];
    super(message, { extensions: { ...retryable, ...extensions, code } });
  }
}

/** Seconds after which another try may fare better, as the header `retry-after` has them; undefined where none will. */
export function secondsToRetry(
  status: number,
  { retryAfter }: Readonly<Record<string, unknown>> = {},
): string | undefined {
  if (status !== 429 && status !== 503) return undefined;
  return typeof retryAfter === 'number' ? retryAfter.toFixed() : '1';
}

/** What a fault below the resolvers means to the one who asked: the one place where the database's errors are read. */
export function requestErrorFor(error: unknown): RequestError {
  if (error instanceof RequestError) return error;
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code === 'string') {
    if (/OutOfMemory/.test(code)) {
      // Neo4j names the limit that was reached: that of one statement, or that of all together, which others may have used up.
      return /\bdb\.memory\.transaction\.max\b/.test((error as Error).message)
        ? new RequestError('OPERATION_TOO_COMPLEX', 'The query needs more memory than allowed; request less')
        : new RequestError('OVERLOADED', 'The graph has no memory left for this query now; try again');
    }
    if (/TransactionTimedOut|LockClientStopped/.test(code)) {
      return new RequestError(
        'TIMEOUT',
        'The query took too long; try again, and request less if it is late again',
      );
    }
    if (/InvalidBookmark/.test(code)) {
      return new RequestError('BAD_USER_INPUT', 'entente-bookmark is from another graph');
    }
    if (code === 'N/A' || UNAVAILABLE.test(code) || needsRestart(error)) {
      return new RequestError('SERVICE_UNAVAILABLE', 'The graph is unavailable; try again');
    }
  }
  return new RequestError('INTERNAL_SERVER_ERROR', 'Internal error; search the log for its id');
}

/** What a database answers to everything once it could not write its log, until it is started again. */
const PANIC = /TransactionStartFailed/;

/** Whether a database answers, but has to be started again before it does anything else. */
export function needsRestart(error: unknown): boolean {
  return PANIC.test(String((error as { code?: unknown } | null)?.code));
}

/** Beside these, the driver gives N/A when no connection could be had in time. */
const UNAVAILABLE =
  /^(ServiceUnavailable|SessionExpired)$|TransientError|DatabaseUnavailable|AuthorizationExpired/;
