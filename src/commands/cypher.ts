import { readFile } from 'node:fs/promises';
import { text as textFrom } from 'node:stream/consumers';

import { CypherSandbox } from '../sandbox/CypherSandbox.ts';
import type { Answer, Parameters } from '../sandbox/sandboxWorker.ts';
import { csvOf } from '../model/csv.ts';
import { inferredParameters, ParameterError, parametersOf } from '../sandbox/parameters.ts';
import { tableOf } from './output/table.ts';
import type { Config } from '../config/config.ts';
import { joinDatabase } from '../localNeo4j/joinDatabase.ts';
import { DataError } from '../config/errors.ts';
import { readQueries } from '../neo4j/queries.ts';
import { kindOf } from '../model/kinds.ts';
import { endWithReader } from './output/endWithReader.ts';
import { note, print } from './output/say.ts';

export interface CypherOptions {
  readonly param?: readonly string[];
  readonly csv?: boolean;
  readonly json?: boolean;
  readonly explain?: boolean;
  /** Seconds. */
  readonly timeout: string;
  readonly rows: string;
}

/** A text to run, and what it is run with. */
interface Asked {
  readonly text: string;
  readonly parameters: Parameters;
  /** What the library says of the parameters. */
  readonly explained?: ReadonlyMap<string, string>;
}

/** Asks a question of the library, or a text of the analyst's own, and prints the answer. */
export async function cypher(config: Config, which: string, options: CypherOptions): Promise<void> {
  endWithReader();
  // What can be known to be wrong is said before a database is even looked for.
  const limits = {
    milliseconds: 1_000 * positive('--timeout', options.timeout),
    rows: positive('--rows', options.rows),
    atOnce: 1,
  };
  const question = await asked(which, options.param ?? []);
  const { text, parameters } = question;

  const neo4j = config.analysts ?? config.neo4j;
  const database = await joinDatabase({ ...config, neo4j }, note);
  try {
    // Not `withGraph`, which creates what is missing of the indexes: analysts may be on a copy that can't be written.
    await using sandbox = await CypherSandbox.open({ ...database, database: neo4j.database }, limits);
    if (options.explain === true) {
      print(await sandbox.plan(text, parameters));
      return;
    }
    const answer = await sandbox.ask(text, { parameters, values: options.json === true ? 'json' : 'shown' });
    print(printed(answer, options));
    if (answer.cut) note(`These are the first ${limits.rows} rows; there are more (--rows).`);
    if (answer.rows.length === 0) await sayWhatIsUnknown(sandbox, question);
  } finally {
    await database.stop();
  }
}

async function asked(which: string, given: readonly string[]): Promise<Asked> {
  if (which === '-') return { text: await textFrom(process.stdin), parameters: inferredParameters(given) };
  if (which.endsWith('.cypher')) {
    const text = await readFile(which, 'utf8').catch((error: unknown) => {
      throw new DataError([`The file ${which} can't be read: ${(error as Error).message}`]);
    });
    return { text, parameters: inferredParameters(given) };
  }
  const query = readQueries('analysis').get(which);
  if (query === undefined) {
    throw new DataError([
      `A query is a name that --list shows, a file that ends with .cypher, or - for standard input; received ${which}`,
    ]);
  }
  return { text: query.text, parameters: parametersOf(query, given), explained: query.explained };
}

function positive(option: string, text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1) {
    throw new ParameterError(`${option} is a whole number from 1; received ${JSON.stringify(text)}`);
  }
  return number;
}

function printed({ columns, rows }: Answer, { csv, json }: CypherOptions): string {
  if (json === true) return rows.map((row) => `${JSON.stringify(named(columns, row))}\n`).join('');
  const texts = rows.map((row) =>
    row.map((value) => (value === null ? null : `${value as string | number}`)),
  );
  if (csv === true) return csvOf(columns, texts);
  if (columns.length === 0) return '';
  const right = columns.map((_column, index) =>
    rows.every((row) => row[index] === null || typeof row[index] === 'number'),
  );
  return tableOf(columns, texts, { width: process.stdout.columns, right });
}

function named(columns: readonly string[], row: readonly unknown[]): Record<string, unknown> {
  return Object.fromEntries(columns.map((column, index) => [column, row[index]]));
}

/** An id that nothing has is the likeliest reason for no answer; else a value that the question doesn't take. */
async function sayWhatIsUnknown(
  sandbox: CypherSandbox,
  { parameters, explained }: Pick<Asked, 'parameters' | 'explained'>,
): Promise<void> {
  const texts = Object.entries(parameters).filter(([, { value }]) => typeof value === 'string');
  const ids = texts.map(([, { value }]) => value as string).filter((value) => kindOf(value) !== undefined);
  const { rows } = await sandbox.ask(
    'UNWIND $ids AS id WITH id WHERE NOT EXISTS { (:Entity {id: id}) } RETURN id',
    { parameters: { ids: { type: 'LIST<STRING>', value: ids } } },
  );
  if (rows.length > 0) return note(`No rows: there is no entity ${rows.flat().join(', ')}.`);
  const takes = texts.flatMap(([name, { type }]) => {
    const words = explained?.get(name) ?? '';
    return type !== 'STRING' || words === '' ? [] : [`${name}: ${words}`];
  });
  note(takes.length === 0 ? 'No rows.' : `No rows. ${takes.join('. ')}.`);
}
