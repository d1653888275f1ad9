import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Config } from '../config.ts';
import { DataError, StartError } from '../errors.ts';
import { SEED } from '../import/seedFolder.ts';
import { readSeed, seedLoads } from '../import/seedLoads.ts';
import { locate } from '../import/locate.ts';

/** Writes the place of words in a text, so that nobody counts by hand. */
export async function cite(config: Config, document: string, line: string, words: string): Promise<void> {
  if (config.texts === undefined)
    throw new StartError('ENTENTE_TEXTS names the folder with the texts; it is not set.');
  const documents = seedLoads(await readSeed(SEED)).flatMap((load) => load.documents);
  const file = documents.find(({ id }) => id === document)?.file;
  if (file === null || file === undefined) {
    const known = documents.filter((one) => one.file !== null).map(({ id }) => id);
    throw new DataError([`A text can be cited that has a file: ${known.join(', ')}; received ${document}`]);
  }
  const text = await readFile(join(config.texts, file), 'utf8').catch((error: unknown) => {
    throw new StartError(`ENTENTE_TEXTS=${config.texts} has no text ${file} that can be read.`, {
      cause: error,
    });
  });
  process.stdout.write(`${locate(text, line, words)}\n`);
}
