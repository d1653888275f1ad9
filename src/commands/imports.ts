import type { Config } from '../config/config.ts';
import { DataError } from '../config/errors.ts';
import type { Graph } from '../neo4j/Graph.ts';
import type { Load } from '../model/records.ts';
import { writeLoad } from '../record/writeLoad.ts';
import { writes } from '../neo4j/writes.ts';
import { withGraph } from './withGraph.ts';

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
  rows: ({ rows }) => String(rows),
  rejected: ({ rejected }) => String(rejected),
  warnings: ({ warnings }) => String(warnings),
  'new statements': ({ statementsRecorded }) => String(statementsRecorded),
  'evidence now': ({ evidence }) => String(evidence),
} satisfies Record<string, (row: ImportRow) => string>;

/** Lists what has been imported, the last first. */
export async function listImports(config: Config, json: boolean): Promise<void> {
  const rows = await withGraph(config, readImports);
  process.stdout.write(json ? `${JSON.stringify(rows, null, 2)}\n` : table(rows));
}

/** Withdraws the evidence that an import brought, and retracts what nothing else supports. */
export async function undoImport(config: Config, id: string): Promise<void> {
  const report = await withGraph(config, async (graph) => {
    const known = await readImports(graph);
    const found = known.find((row) => row.id === id);
    if (found === undefined) {
      const ids = known.map((row) => row.id).join(', ') || '(none)';
      throw new DataError([`What was imported can be undone: ${ids}; received ${id}`]);
    }
    return writeLoad(graph, undone(found));
  });
  process.stdout.write(
    report.changed
      ? `${id}: ${report.evidenceWithdrawn} pieces of evidence withdrawn, ${report.statementsRetracted} statements retracted\n`
      : `${id}: undone already\n`,
  );
}

async function readImports(graph: Graph): Promise<ImportRow[]> {
  const { name, text } = writes.imports;
  return (await graph.read([name], text, {})) as unknown as ImportRow[];
}

/** An import that brings nothing: written in the place of the other, it withdraws what that brought. */
function undone({ id, importer }: ImportRow): Load {
  return {
    id,
    sha256: 'undone',
    entities: [],
    documents: [],
    mentions: [],
    statements: [],
    evidence: [],
    table: { importer, file: null, fileSha256: null, rows: 0, rejected: 0, warnings: 0 },
  };
}

function table(rows: readonly ImportRow[]): string {
  if (rows.length === 0) return 'Nothing has been imported.\n';
  const names = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];
  const cells = [names, ...rows.map((row) => names.map((name) => COLUMNS[name](row)))];
  const widths = names.map((_, index) => Math.max(...cells.map((line) => line[index]!.length)));
  return cells
    .map(
      (line) =>
        `${line
          .map((cell, index) => cell.padEnd(widths[index]!))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}
