import { API_LIMITS } from '../analyst/Bench.ts';
import type { Bench } from '../analyst/Bench.ts';
import { RequestError } from '../errors.ts';
import { jsonOf } from '../graph/foundValues.ts';
import { wholeNumbersIn } from '../graph/values.ts';
import type { CypherAnswer, QueryCypherArgs } from '../schema.generated.ts';

/** Answers `cypher`: the one field that doesn't ask through the loaders. */
export async function askBench(
  bench: Bench | undefined,
  { statement, parameters, first }: Partial<QueryCypherArgs> & Pick<QueryCypherArgs, 'statement'>,
): Promise<CypherAnswer> {
  if (bench === undefined) {
    throw new RequestError(
      'OPERATION_NOT_ALLOWED',
      "This service doesn't answer Cypher; ENTENTE_CYPHER=on makes it do so",
    );
  }
  const limit = first ?? 1_000;
  if (limit < 1 || limit > API_LIMITS.rows) {
    throw new RequestError('BAD_USER_INPUT', `first is from 1 to ${API_LIMITS.rows}; received ${limit}`);
  }
  const bound = wholeNumbersIn(parameters ?? {}) as Readonly<Record<string, unknown>>;
  const { columns, rows, cut, milliseconds } = await bench.ask(statement, bound, limit);
  return {
    columns: [...columns],
    rows: rows.map((row) => row.map(jsonOf)),
    cut: cut ? `These are the first ${limit} rows; there are more.` : null,
    milliseconds: Math.round(milliseconds * 10) / 10,
  };
}
