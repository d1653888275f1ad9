import { DataError } from '../config/errors.ts';
import { questionOf, readQueries, readSources } from '../neo4j/queries.ts';
import { endWithReader } from './output/endWithReader.ts';
import { print, say } from './output/say.ts';

/** Lists the questions of cypher/analysis, each with what it takes. */
export function listQuestions(): void {
  endWithReader();
  for (const { name, description, parameters, optional } of readQueries('analysis').values()) {
    const takes = [...parameters.keys()].map((one) => (optional.has(one) ? `[${one}]` : one)).join(' ');
    say([name, takes].filter((part) => part !== '').join(' '));
    say(`    ${questionOf(description)}`);
  }
}

/**
 * Prints a statement by which the service asks the graph or writes to it, or a question of the library, with its header, and with all in it
 * that its file includes.
 *
 * @throws {DataError} if there is none of that name
 */
export function showStatement(name: string): void {
  endWithReader();
  const folders = ['read', 'write', 'analysis'];
  const source = folders.map((folder) => readSources(folder).get(name)).find((one) => one !== undefined);
  if (source === undefined) {
    throw new DataError([
      `--show takes the name of a file in ${folders.map((folder) => `cypher/${folder}`).join(', ')}; received ${name}`,
    ]);
  }
  print(source);
}
