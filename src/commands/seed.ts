import type { Config } from '../config.ts';
import type { Graph } from '../graph/Graph.ts';
import { readSeed, seedLoads } from '../import/seedLoads.ts';
import type { Load } from '../statements/records.ts';
import { writeLoad } from '../statements/writeLoad.ts';
import type { LoadReport } from '../statements/writeLoad.ts';
import { Texts } from '../texts.ts';
import { withGraph } from './withGraph.ts';

/** Loads a folder of seed files, each in a transaction of its own. */
export async function seed(config: Config, folder: string): Promise<void> {
  // Every file is read before a database is even looked for: a mistake in one is known at once.
  const loads = seedLoads(await readSeed(folder));
  const texts = new Texts(config.texts);
  for (const line of await changedTexts(loads, texts)) process.stderr.write(`${line}\n`);
  await withGraph(config, async (graph) => {
    for (const load of loads) process.stdout.write(`${describe(await writeLoad(graph, load))}\n`);
  });
}

/** Writes loads whose files are new or have changed; says only what changed. */
export async function writeLoads(
  graph: Graph,
  loads: readonly Load[],
  report: (line: string) => void,
): Promise<void> {
  for (const load of loads) {
    const written = await writeLoad(graph, load);
    if (written.changed) report(describe(written));
  }
}

/** A line for each text that isn't the one that the seed cites. */
export async function changedTexts(loads: readonly Load[], texts: Texts): Promise<string[]> {
  const lines: string[] = [];
  for (const { file, sha256 } of loads.flatMap(({ documents }) => documents)) {
    if (file === null) continue;
    const found = await texts.hashOf(file);
    if (found !== null && found !== sha256) {
      lines.push(
        `The text ${file} is not the one that is cited: its sha256 is ${found}, the seed pins ${sha256}.`,
      );
    }
  }
  return lines;
}

function describe(report: LoadReport): string {
  if (!report.changed) return `${report.id}: unchanged`;
  const parts = [
    `${report.statementsRecorded} statements recorded`,
    `${report.evidenceAdded} pieces of evidence added`,
    ...(report.evidenceWithdrawn > 0 ? [`${report.evidenceWithdrawn} withdrawn`] : []),
    ...(report.statementsRetracted > 0 ? [`${report.statementsRetracted} statements retracted`] : []),
  ];
  return `${report.id}: ${parts.join(', ')}`;
}
