import { API_LIMITS } from '../../sandbox/CypherSandbox.ts';
import { demandScope } from '../../config/clients.ts';
import type { Context } from '../core/context.ts';
import { RequestError } from '../../config/errors.ts';
import type { CypherAnswer, QueryCypherArgs } from '../core/schema.generated.ts';

/** Resolves `cypher`, the only field that doesn't read through the loaders. */
export async function askSandbox(
  { sandbox, client, signal }: Pick<Context, 'sandbox' | 'client' | 'signal'>,
  { statement, parameters, first }: Partial<QueryCypherArgs> & Pick<QueryCypherArgs, 'statement'>,
): Promise<CypherAnswer> {
  demandScope(client, 'cypher');
  if (sandbox === undefined) {
    throw new RequestError(
      'OPERATION_NOT_ALLOWED',
      'The field cypher is turned off on this service; ENTENTE_CYPHER=on turns it on',
    );
  }
  const limit = first ?? 1_000;
  if (limit < 1 || limit > API_LIMITS.rows) {
    throw new RequestError('BAD_USER_INPUT', `first is from 1 to ${API_LIMITS.rows}; received ${limit}`);
  }
  // A value of any shape: its type is found where it is bound.
  const typed = Object.entries(parameters ?? {}).map(
    ([name, value]) => [name, { type: 'MAP', value }] as const,
  );
  const { columns, rows, cut, milliseconds } = await sandbox.ask(statement, {
    parameters: Object.fromEntries(typed),
    rows: limit,
    signal,
  });
  return {
    columns: [...columns],
    rows: rows.map((row) => [...row]),
    cut: cut ? `These are the first ${limit} rows; there are more.` : null,
    milliseconds: Math.round(milliseconds * 10) / 10,
  };
}
