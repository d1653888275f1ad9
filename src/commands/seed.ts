import type { Config } from '../config/config.ts';
import { DataError } from '../config/errors.ts';
import type { Graph } from '../neo4j/Graph.ts';
import { expectKin } from '../import/expectKin.ts';
import { nearest } from '../import/nearest.ts';
import { SEED } from '../import/seedFolder.ts';
import { changedTexts, faultless, judge, openSeed, sayUnchecked } from '../import/judge.ts';
import { ALONE, readSeed } from '../import/seedLoads.ts';
import type { DocumentRecord, Load } from '../model/records.ts';
import { writeLoad } from '../record/writeLoad.ts';
import type { LoadReport } from '../record/writeLoad.ts';
import { writes } from '../neo4j/writes.ts';
import { withGraph } from './withGraph.ts';
import { note, say } from './output/say.ts';

/** Loads a folder of seed files, each in a transaction of its own. */
export async function seed(config: Config, folder: string, mayReplace = false): Promise<void> {
  const opened = await openSeed(folder, config.texts);
  // A mistake in a file is known before a database is even looked for.
  const { loads: alone } = faultless(await judge(opened, ALONE));
  for (const line of await changedTexts(alone, opened.texts)) note(line);
  await withGraph(config, async (graph) => {
    const elsewhere = { entities: await knownEntities(graph), where: 'GRAPH' } as const;
    const { loads, unchecked } = faultless(await judge(opened, elsewhere));
    if (unchecked.length > 0) note(sayUnchecked(unchecked.map(({ file }) => file)));
    await writeLoads(graph, loads, { report: say, remark: note, mayReplace });
  });
}

/** Withdraws what a file brought that is no longer there: one of the folder, or, by its full name, of one that may be gone itself. */
export async function removeFile(config: Config, folder: string, file: string): Promise<void> {
  const files = await readSeed(folder);
  const inFolder = `${files[0]!.folder}/${file}`;
  if (files.some((one) => one.name === file || `${one.folder}/${one.name}` === file)) {
    throw new DataError([`${file} is still in ${folder} and would be loaded again: delete it first`]);
  }
  const report = await withGraph(config, async (graph) => {
    const others = folder === SEED ? '' : `${files[0]!.folder}/`;
    const loaded = (await loadsOf(graph, others)).filter((id) => id.includes('/'));
    const id = [file, inFolder].find((one) => loaded.includes(one));
    if (id !== undefined) return writeLoad(graph, nothingOf(id));
    const like = nearest(inFolder, loaded);
    throw new DataError([
      `Only a loaded file can be removed, such as ${(like.length > 0 ? like : loaded).join(', ') || '(nothing)'}; received ${file}`,
    ]);
  });
  say(
    `${report.id}: ${report.evidenceWithdrawn} pieces of evidence withdrawn, ${report.statementsRetracted} statements retracted`,
  );
}

/** The hash of a load that was removed: of no file. */
const REMOVED = 'removed';

function nothingOf(id: string): Load {
  return { id, sha256: REMOVED, entities: [], documents: [], mentions: [], statements: [], evidence: [] };
}

/** How loads are written, and where progress and notes go. */
interface Writing {
  /** Called with the result of each file. */
  readonly report: (line: string) => void;
  /** Called with what somebody may have to do. */
  readonly remark: (line: string) => void;
  /** Files may take the place of what they share nothing with. */
  readonly mayReplace?: boolean;
  /** Says nothing of files that were loaded before as they are. */
  readonly isBrief?: boolean;
}

/**
 * Writes loads whose files are new or have changed.
 *
 * @returns whether there were any
 * @throws {DataError} if one would take the place of what it shares nothing with, or of the text of another's document; nothing is
 * loaded then
 */
export async function writeLoads(
  graph: Graph,
  loads: readonly Load[],
  { report, remark, mayReplace = false, isBrief = false }: Writing,
): Promise<boolean> {
  await expectOwnTexts(graph, loads);
  if (!mayReplace) await expectKin(graph, loads);
  let hasChanged = false;
  for (const load of loads) {
    const written = await writeLoad(graph, load);
    hasChanged ||= written.changed;
    if (written.changed || !isBrief) report(describeLoad(written));
  }
  const ids = new Set(loads.map(({ id }) => id));
  for (const folder of new Set(loads.map(({ id }) => id.slice(0, id.indexOf('/') + 1)))) {
    for (const id of await loadsOf(graph, folder)) {
      if (!ids.has(id)) {
        remark(
          `${id} is no longer in the folder, but what it loaded is still in the graph; withdraw it with entente seed --remove ${id}.`,
        );
      }
    }
  }
  return hasChanged;
}

async function loadsOf(graph: Graph, folder: string): Promise<string[]> {
  const { name, text } = writes.loadsOfFolder;
  return (await graph.read([name], text, { folder, none: REMOVED })).map(({ id }) => id as string);
}

/** The places that others cite are those of the text that a document had then: who has another text has another document. */
async function expectOwnTexts(graph: Graph, loads: readonly Load[]): Promise<void> {
  const { name, text } = writes.foreignPins;
  const rows = loads.flatMap(({ id: load, documents }) =>
    documents.map((document) => ({ ...document, load, folder: load.slice(0, load.indexOf('/') + 1) })),
  );
  const pins = Map.groupBy(await graph.read([name], text, { rows }), ({ load }) => load);
  const faults = loads.flatMap(({ id: load, origins }) =>
    (pins.get(load) ?? []).map(
      ({ id, file, by }) =>
        `${origins?.get(id as string)} ${id as string} is already declared in ${by as string} with the text ${file as string} and another sha256 or name: omit file and sha256 here, or give the document another id`,
    ),
  );
  if (faults.length > 0) throw new DataError(faults);
}

/** The ids in the graph; of documents, with their files. */
export async function knownEntities(graph: Graph): Promise<Map<string, DocumentRecord>> {
  const { name, text } = writes.knownEntities;
  const rows = (await graph.read([name], text, {})) as unknown as DocumentRecord[];
  return new Map(rows.map((row) => [row.id, row]));
}

/** What came of a load, in a line. */
export function describeLoad(report: LoadReport): string {
  if (!report.changed) return `${report.id}: unchanged`;
  const parts = [
    `${report.statementsRecorded} statements recorded`,
    `${report.evidenceAdded} pieces of evidence added`,
    ...(report.evidenceWithdrawn > 0 ? [`${report.evidenceWithdrawn} withdrawn`] : []),
    ...(report.statementsRetracted > 0 ? [`${report.statementsRetracted} statements retracted`] : []),
  ];
  return `${report.id}: ${parts.join(', ')}`;
}
