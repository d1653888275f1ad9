import type { Config } from '../config/config.ts';
import { DataError } from '../config/errors.ts';
import { UNDONE } from '../import/tables/importTable.ts';
import type { Graph } from '../neo4j/Graph.ts';
import type { Load } from '../model/records.ts';
import { writeLoad } from '../record/writeLoad.ts';
import { writes } from '../neo4j/writes.ts';
import { withGraph } from './withGraph.ts';
import { giveCodes } from './giveCodes.ts';
import { note, print, say } from './output/say.ts';
import { tableOf } from './output/table.ts';

/** What `entente imports` says of each: what its last run did, and how much evidence it brings now. */
interface ImportRow {
  readonly id: string;
  readonly importer: string;
  readonly file: string | null;
  readonly fileSha256: string | null;
  readonly at: string;
  readonly rows: number;
  readonly rejected: number;
  readonly warnings: number;
  readonly statementsRecorded: number;
  readonly evidenceAdded: number;
  readonly evidenceWithdrawn: number;
  readonly statementsRetracted: number;
  readonly evidence: number;
}

const COLUMNS = {
  id: ({ id }) => id,
  file: ({ file }) => file ?? '(undone)',
  sha256: ({ fileSha256 }) => fileSha256?.slice(0, 12) ?? '',
  at: ({ at }) => at.slice(0, 19).replace('T', ' '),
  rows: ({ rows }) => rows,
  rejected: ({ rejected }) => rejected,
  warnings: ({ warnings }) => warnings,
  'new statements': ({ statementsRecorded }) => statementsRecorded,
  'evidence now': ({ evidence }) => evidence,
} satisfies Record<string, (row: ImportRow) => string | number>;

/** Lists what has been imported, the last first. */
export async function listImports(config: Config, json: boolean): Promise<void> {
  const rows = await withGraph(config, readImports);
  if (json) say(JSON.stringify(rows, null, 2));
  else if (rows.length === 0) say('Nothing has been imported.');
  else print(table(rows));
}

/** Withdraws the evidence that an import brought, and retracts what nothing else supports. */
export async function undoImport(config: Config, id: string): Promise<void> {
  const report = await withGraph(config, async (graph) => {
    const known = await readImports(graph);
    const found = known.find((row) => row.id === id);
    if (found === undefined) {
      const ids = known.map((row) => row.id).join(', ') || '(none)';
      throw new DataError([`Only an import can be undone. The imports are ${ids}; received ${id}`]);
    }
    const written = await writeLoad(graph, undone(found));
    // What nothing is told of any longer is no state that codes are given to.
    await giveCodes(graph, note);
    return written;
  });
  say(
    report.changed
      ? `${id}: ${report.evidenceWithdrawn} pieces of evidence withdrawn, ${report.statementsRetracted} statements retracted`
      : `${id}: already undone`,
  );
}

async function readImports(graph: Graph): Promise<ImportRow[]> {
  const { name, text } = writes.imports;
  return (await graph.read([name], text, {})) as unknown as ImportRow[];
}

/** An import that brings nothing: written in the place of the other, it withdraws what that brought. */
export function undone({ id, importer }: Pick<ImportRow, 'id' | 'importer'>): Load {
  return {
    id,
    sha256: UNDONE,
    entities: [],
    documents: [],
    mentions: [],
    statements: [],
    evidence: [],
    table: {
      importer,
      file: null,
      fileSha256: null,
      firstYear: null,
      lastYear: null,
      rows: 0,
      rejected: 0,
      warnings: 0,
    },
  };
}

function table(rows: readonly ImportRow[]): string {
  const cells = rows.map((row) => Object.values(COLUMNS).map((cellOf) => cellOf(row)));
  return tableOf(
    Object.keys(COLUMNS),
    cells.map((row) => row.map(String)),
    { right: cells[0]!.map((cell) => typeof cell === 'number') },
  );
}
