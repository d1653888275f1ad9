import { randomUUID } from 'node:crypto';

import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, parse, validate } from 'graphql';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';

import { requestErrorFor } from '../../config/errors.ts';
import { LONGEST_MESSAGE } from '../../config/limits.ts';
import { dayOnFields } from '../limits/dayOnFields.ts';

/** Nothing of the inside is shown: what isn't meant for the one who asked becomes a number that stands in the log. */
export function formatError(log: Logger, schema: GraphQLSchema) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const shown = shownError(log, schema, formatted, thrown);
    return { ...shown, message: shortened(shown.message) };
  };
}

function shownError(
  log: Logger,
  schema: GraphQLSchema,
  formatted: GraphQLFormattedError,
  thrown: unknown,
): GraphQLFormattedError {
  const excess = excessOf(formatted);
  if (excess !== undefined) return { message: excess, extensions: { code: 'OPERATION_TOO_COMPLEX' } };
  if (/^Unknown (?:argument|directive) "@?asOf"/.test(formatted.message)) {
    return { ...formatted, message: placeOfDay(schema, thrown) ?? formatted.message };
  }
  // Apollo gives all that validation finds one code, also to a literal that one of our scalars can't read.
  if (thrown instanceof GraphQLError && thrown.originalError instanceof GraphQLError) {
    const { code } = thrown.originalError.extensions;
    if (code === 'BAD_USER_INPUT') return { ...formatted, extensions: { ...formatted.extensions, code } };
  }
  if (formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR') return formatted;
  const error = unwrapResolverError(thrown);
  const fault = faultOfRequest(error, formatted);
  if (fault !== undefined) return { ...formatted, extensions: { ...formatted.extensions, code: fault } };
  const known = requestErrorFor(error);
  const shown = { ...formatted, message: known.message, extensions: { ...known.extensions } };
  if (known.extensions.code === 'INTERNAL_SERVER_ERROR') {
    const id = randomUUID();
    log.error({ id, err: error }, 'internal error');
    shown.extensions = { ...shown.extensions, id };
  }
  return shown;
}

/** Where the day belongs that an operation gives to something which has none. */
function placeOfDay(schema: GraphQLSchema, thrown: unknown): string | undefined {
  const { source } = thrown as GraphQLError;
  return source && validate(schema, parse(source.body), [dayOnFields])[0]?.message;
}

/** What graphql-js and Apollo find too much while they validate, and call invalid. */
function excessOf({ message, extensions }: GraphQLFormattedError): string | undefined {
  // Like-named fields are compared pair by pair, up to a budget.
  if (message === 'Validation aborted.') {
    return 'The operation has too many fields of the same name. Split it into separate requests';
  }
  return extensions?.['validationErrorCode'] === 'MAX_RECURSIVE_SELECTIONS_EXCEEDED'
    ? 'The operation expands to too many fields through its fragments. Split it into separate requests'
    : undefined;
}

/** A message may repeat what the client wrote, of whatever length; what is wrong with it stands at the end. */
function shortened(message: string): string {
  // The parser has suggestions of its own.
  const text = message.replace(/,? did you mean .*$/is, '').toWellFormed();
  if (text.length <= LONGEST_MESSAGE) return text;
  const half = LONGEST_MESSAGE / 2;
  return `${text.slice(0, half - 1)}…${text.slice(-half)}`.toWellFormed();
}

/**
 * The code of what Apollo and graphql-js find wrong with a request without giving it one: an error of no field, such as a
 * hash that isn't its document's, or one that points at what the client wrote, such as null for an argument that can't be.
 */
function faultOfRequest(error: unknown, { path }: GraphQLFormattedError): string | undefined {
  if (!(error instanceof GraphQLError) || error.extensions['code'] !== undefined) return undefined;
  if (path === undefined) return 'BAD_REQUEST';
  return error.nodes === undefined ? undefined : 'BAD_USER_INPUT';
}
