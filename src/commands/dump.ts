import { createWriteStream, existsSync, realpathSync, statSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import type { Config } from '../config/config.ts';
import { DataError } from '../config/errors.ts';
import { dumpRecord, loadRecord } from '../record/dump.ts';
import { linesIn } from './linesIn.ts';
import { verifyDump } from './verifyDump.ts';
import { withGraph } from './withGraph.ts';
import { say } from './output/say.ts';

/**
 * Writes the record to a file, or to standard output. A file appears only when it is complete; a pipe or a device at the
 * path is written to directly.
 *
 * @param verify whether the file is loaded into a temporary database, to check that it gives the same record
 */
export async function dump(config: Config, file: string | undefined, verify: boolean): Promise<void> {
  if (verify && file === undefined) throw new DataError([NO_FILE_TO_VERIFY]);
  await write(config, file, verify);
  if (verify) await verifyDump(config, file!);
}

const NO_FILE_TO_VERIFY = 'With --verify, the dump is written to a file: give its path.';

async function write(config: Config, file: string | undefined, verify: boolean): Promise<void> {
  await withGraph(config, (graph) =>
    graph.write('dump', async (transaction) => {
      const lines = Readable.from(ended(dumpRecord(transaction)));
      if (file === undefined) return pipeline(lines, process.stdout, { end: false });
      let unfinished: string | undefined;
      try {
        const replaced = replacedBy(file);
        if (replaced === undefined) {
          if (verify) throw new DataError([NO_FILE_TO_VERIFY]);
          return await pipeline(lines, createWriteStream(file));
        }
        unfinished = `${replaced}.unfinished`;
        await pipeline(lines, createWriteStream(unfinished));
        await rename(unfinished, replaced);
      } catch (error) {
        // An error of the file system, not of the graph: no folder, no permission, no space.
        if (error instanceof Error && 'syscall' in error) {
          throw new DataError([`${file} can't be written: ${error.message}`]);
        }
        throw error;
      } finally {
        if (unfinished !== undefined) await rm(unfinished, { force: true });
      }
    }),
  );
}

/** The file that a complete dump replaces; undefined for a pipe or a device. */
function replacedBy(path: string): string | undefined {
  const present = statSync(path, { throwIfNoEntry: false });
  if (present === undefined) return path;
  return present.isFile() ? realpathSync(path) : undefined;
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
