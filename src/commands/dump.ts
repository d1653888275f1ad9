import { existsSync, statSync } from 'node:fs';
import { Readable } from 'node:stream';

import type { Config } from '../config/config.ts';
import { DataError } from '../config/errors.ts';
import { dumpRecord, loadRecord } from '../record/dump.ts';
import { linesIn } from './linesIn.ts';
import { verifyDump } from './verifyDump.ts';
import { withGraph } from './withGraph.ts';
import { say } from './output/say.ts';
import { writeOut } from './output/writeOut.ts';

/**
 * Writes the record to a file, or to standard output, as `writeOut` does.
 *
 * @param verify whether the file is loaded into a temporary database, to check that it gives the same record
 */
export async function dump(config: Config, file: string | undefined, verify: boolean): Promise<void> {
  if (verify && (file === undefined || (existsSync(file) && !statSync(file).isFile()))) {
    throw new DataError(['With --verify, the dump is written to a file: give its path.']);
  }
  await withGraph(config, (graph) =>
    graph.write('dump', (transaction) => writeOut(Readable.from(ended(dumpRecord(transaction))), file)),
  );
  if (verify) await verifyDump(config, file!);
}

async function* ended(texts: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const text of texts) yield `${text}\n`;
}

/** Loads a dumped record into an empty graph, all of it or nothing. */
export async function load(config: Config, file: string): Promise<void> {
  if (!existsSync(file)) throw new DataError([`There is no file ${file}.`]);
  const count = await withGraph(config, (graph) =>
    graph.write('load', (transaction) => loadRecord(transaction, linesIn(file))),
  );
  say(`Loaded ${count} nodes of the record and derived the view.`);
}
