import { DataError } from '../config/errors.ts';
import type { Graph } from '../neo4j/Graph.ts';
import type { Load } from '../model/records.ts';
import { writes } from '../neo4j/writes.ts';

/**
 * A file of the same name that speaks of something else is another file: its folder has the name of another, or it is a part of a table.
 *
 * @throws {DataError} that names each file that shares nothing with what it takes the place of
 */
export async function expectKin(graph: Graph, loads: readonly Load[]): Promise<void> {
  const { name, text } = writes.kinship;
  const faults: string[] = [];
  for (const { id, statements, entities, table } of loads) {
    const [before] = await graph.read([name], text, {
      load: id,
      statements: statements.map((one) => one.id),
      entities: entities.map((one) => one.id),
    });
    if (before === undefined || before['shared'] === true) continue;
    const [supported, declared] = [Number(before['supported']), Number(before['declared'])];
    // What was removed, or held nothing, may be replaced by anything.
    if (supported === 0 && (declared === 0 || statements.length + entities.length > 0)) continue;
    const what = supported > 0 ? `supports ${supported} statements` : `declares ${declared} entities`;
    const isEmpty = statements.length + entities.length === 0;
    const how =
      table === undefined
        ? isEmpty
          ? `delete the file and withdraw it with --remove ${id}`
          : 'load it anyway with --replace, or keep both by giving the folder another name'
        : `withdraw it first with entente imports undo ${id}`;
    faults.push(
      `${id}: A new version of a file shares something with the old one; what was loaded as ${id} ${what}, none of which this file has: ${how}`,
    );
  }
  if (faults.length > 0) throw new DataError(faults);
}
