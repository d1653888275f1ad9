import type { Config } from '../config/config.ts';
import { DataError } from '../config/errors.ts';
import type { Graph } from '../neo4j/Graph.ts';
import { readQueries } from '../neo4j/queries.ts';
import { SEED } from '../import/seedFolder.ts';
import { foldersOf } from '../import/judge.ts';
import { parseSeed, readLoads, readSeed } from '../import/seedLoads.ts';
import type { SeedText } from '../import/seedLoads.ts';
import { checkAnswers } from '../record/checkAnswers.ts';
import { checkKept } from '../record/policies.ts';
import { checkHashes } from '../record/checkHashes.ts';
import type { Fault } from '../model/Fault.ts';
import type { Load } from '../model/records.ts';
import { writes } from '../neo4j/writes.ts';
import { Texts } from '../record/texts.ts';
import { knownEntities } from './seed.ts';
import { withGraph } from './withGraph.ts';
import { note, say } from './output/say.ts';

/** Prints every fault of the graph, with its place in the files of these folders; with a fault, the exit code is 1. */
export async function check(config: Config, folders: readonly string[] = []): Promise<void> {
  const files = await filesIn([SEED, ...folders]);
  const beside = folders.flatMap((folder) => foldersOf(folder, files.get(folder)!));
  const texts = new Texts(config.texts, ...beside);
  const { lines, remarks } = await withGraph(config, async (graph) =>
    placed(graph, [...files.values()].flat(), texts, [
      ...(await runChecks(graph)),
      ...(await checkHashes(graph, texts)),
      // No file brought what was derived.
      ...[...(await graph.write('check', checkAnswers)), ...(await graph.write('check', checkKept))].map(
        (reason) => ({ reason, about: [] }),
      ),
    ]),
  );
  for (const line of lines) say(line);
  say(
    lines.length === 0
      ? 'The graph is sound.'
      : `The graph has ${lines.length} ${lines.length === 1 ? 'fault' : 'faults'}.`,
  );
  for (const remark of remarks) note(remark);
  if (lines.length > 0) process.exitCode = 1;
}

/** Runs each statement of cypher/checks; on a sound graph none returns a row. */
export async function runChecks(graph: Graph): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const query of readQueries('checks').values()) {
    const rows = await graph.read([query.name], query.text, {});
    for (const { statements, ...row } of rows) {
      faults.push({
        reason: `${query.name}: ${query.description} ${JSON.stringify(row)}`,
        about: (statements as string[] | null | undefined) ?? [Object.values(row)[0] as string],
      });
    }
  }
  return faults;
}

async function filesIn(folders: readonly string[]): Promise<ReadonlyMap<string, readonly SeedText[]>> {
  return new Map(await Promise.all(folders.map(async (folder) => [folder, await readSeed(folder)] as const)));
}

/** A seed file as it is now: what it brings, or why it can't be read. */
type File = Load | DataError;

/** Reads files that faults are about, each by itself: what is wrong with one doesn't hide the others. */
async function readFiles(
  graph: Graph,
  files: readonly SeedText[],
  texts: Texts,
): Promise<ReadonlyMap<string, File>> {
  const elsewhere = { entities: await knownEntities(graph), where: undefined };
  const read = async (file: SeedText): Promise<File> => {
    try {
      // What is wrong with one claim or quotation leaves the others where they are.
      const { loads } = await readLoads(parseSeed([file]), elsewhere, texts);
      return loads[0]!;
    } catch (error) {
      if (error instanceof DataError) return error;
      throw error;
    }
  };
  return new Map(await Promise.all(files.map(async (file) => [nameOf(file), await read(file)] as const)));
}

/** As the graph calls a file. */
function nameOf({ folder, name }: SeedText): string {
  return `${folder}/${name}`;
}

/** Puts the lines that a fault comes from before it; the remarks say where lines are missing or may be wrong. */
async function placed(
  graph: Graph,
  files: readonly SeedText[],
  texts: Texts,
  faults: readonly Fault[],
): Promise<{ lines: string[]; remarks: ReadonlySet<string> }> {
  if (faults.length === 0) return { lines: [], remarks: new Set() };
  const { name, text } = writes.broughtBy;
  const ids = [...new Set(faults.flatMap(({ about }) => about))];
  const rows = (await graph.read([name], text, { ids })) as unknown as readonly Brought[];
  const brought = Map.groupBy(rows, ({ id }) => id);
  const named = new Set(rows.map(({ load }) => load));
  const read = await readFiles(
    graph,
    files.filter((file) => named.has(nameOf(file))),
    texts,
  );
  const remarks = new Set<string>();
  const lines = faults.map(({ reason, about }) => {
    const places = about.flatMap((id) => brought.get(id) ?? []).map((row) => placeOf(row, read, remarks));
    return places.length === 0 ? reason : `${[...new Set(places)].join(', ')} ${reason}`;
  });
  return { lines, remarks };
}

interface Brought {
  readonly id: string;
  readonly load: string;
  readonly sha256: string;
  readonly table: string | null;
  readonly line: number | null;
}

function placeOf(
  { id, load, sha256, table, line }: Brought,
  files: ReadonlyMap<string, File>,
  remarks: Set<string>,
): string {
  if (table !== null) return line === null ? `${load} (${table})` : `${load} (${table}:${line})`;
  const file = files.get(load);
  if (file === undefined) {
    remarks.add(`To see the lines of ${load}, add its folder: entente check <folder>.`);
    return load;
  }
  if (file instanceof DataError) {
    remarks.add(`${load} has changed since it was loaded, and can't be read now: ${file.faults[0]}`);
    return load;
  }
  const place = file.origins?.get(id);
  if (file.sha256 !== sha256) {
    remarks.add(`${load} has changed since it was loaded: the lines are those of the current file.`);
  }
  // The graph has the folder's name before the file's.
  return place === undefined ? load : `${load}${/:\d+:\d+$/.exec(place)![0]}`;
}
