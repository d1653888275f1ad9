import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import type { Config } from '../config.ts';
import { DataError } from '../errors.ts';
import { dumpRecord, loadRecord } from '../statements/dump.ts';
import { withGraph } from './withGraph.ts';

/** Writes the record into a file, or to standard output; a file is there only once it is whole. */
export async function dump(config: Config, file: string | undefined): Promise<void> {
  await withGraph(config, (graph) =>
    graph.write('dump', async (transaction) => {
      const lines = Readable.from(linesOf(dumpRecord(transaction)));
      if (file === undefined) return pipeline(lines, process.stdout, { end: false });
      const unfinished = `${file}.unfinished`;
      try {
        await pipeline(lines, createWriteStream(unfinished));
        await rename(unfinished, file);
      } finally {
        await rm(unfinished, { force: true });
      }
    }),
  );
}

async function* linesOf(texts: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const text of texts) yield `${text}\n`;
}

/** Loads a dumped record into an empty graph, all of it or nothing. */
export async function load(config: Config, file: string): Promise<void> {
  if (!existsSync(file)) throw new DataError([`There is no file ${file}.`]);
  const count = await withGraph(config, (graph) =>
    graph.write('load', async (transaction) => {
      const lines = createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY });
      return loadRecord(transaction, lines);
    }),
  );
  process.stdout.write(`Loaded ${count} nodes of the record, and derived the view.\n`);
}
