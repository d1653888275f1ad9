import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

import type { Config } from '../config/config.ts';
import { DataError, StartError } from '../config/errors.ts';
import { nearest } from '../import/nearest.ts';
import { readSeed, seedLoads } from '../import/seedLoads.ts';
import type { SeedText } from '../import/seedLoads.ts';
import { locate } from '../import/locate.ts';
import type { DocumentRecord } from '../model/records.ts';
import { say } from './output/say.ts';

/** Several places in one call, each in quotation marks: `7 | the words`. */
const PLACE = /^\s*(\S+)\s*\|\s?(.*)$/s;

/** Prints the places of quotations in a text. */
export async function cite(
  config: Config,
  folder: string,
  document: string,
  places: readonly string[],
): Promise<void> {
  if (config.texts === undefined)
    throw new StartError('Set ENTENTE_TEXTS to the folder with the cited texts; it is not set.');
  const file = await fileOf(config, folder, document);
  const text = await readFile(join(config.texts, basename(file)), 'utf8').catch((error: unknown) => {
    throw new StartError(`The text ${file} can't be read in the folder ENTENTE_TEXTS=${config.texts}.`, {
      cause: error,
    });
  });
  const faults: string[] = [];
  const found: string[] = [];
  for (const [lines, words] of readPlaces(places)) {
    try {
      found.push(locate(text, lines, words));
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      faults.push(...error.faults);
    }
  }
  if (faults.length > 0) throw new DataError(faults);
  for (const place of found) say(place);
}

function readPlaces(given: readonly string[]): [lines: string, words: string][] {
  const [lines, ...words] = given as [string, ...string[]];
  if (!PLACE.test(lines)) {
    if (words.length > 0) return [[lines, words.join(' ')]];
    throw new DataError([
      `Give a line and its words, or several places in quotation marks such as "7 | the words"; received only ${lines}`,
    ]);
  }
  return given.map((one) => {
    const [, at, what] = PLACE.exec(one) ?? [];
    if (at !== undefined && what !== undefined && what !== '') return [at, what];
    throw new DataError([
      `Each of several places has a line and its words, such as "7 | the words"; received ${JSON.stringify(one)}`,
    ]);
  });
}

/** The file of a document that is declared in a folder or in the graph. */
async function fileOf(config: Config, folder: string, document: string): Promise<string> {
  const texts = await readSeed(folder);
  const own = documentsIn(texts.filter(({ text }) => text.includes(document))).find(
    ({ id }) => id === document,
  );
  if (own !== undefined && own.file !== null) return own.file;
  // Hardly ever needed, unlike the driver of the database, which takes long to load.
  const [{ withGraph }, { knownEntities }] = await Promise.all([
    import('./withGraph.ts'),
    import('./seed.ts'),
  ]);
  const known = await withGraph(config, knownEntities);
  const file = known.get(document)?.file;
  if (file !== null && file !== undefined) return file;
  throw new DataError([
    await howToRegister(config.texts!, document, [...documentsIn(texts), ...known.values()]),
  ]);
}

function documentsIn(texts: readonly SeedText[]): DocumentRecord[] {
  return seedLoads(texts, null).flatMap(({ documents }) => documents);
}

async function howToRegister(
  texts: string,
  document: string,
  known: readonly DocumentRecord[],
): Promise<string> {
  const cited = [...new Set(known.filter(({ file }) => file !== null).map(({ id }) => id))];
  const like = nearest(document, cited);
  const file = `${document.slice(document.indexOf('/') + 1)}.txt`;
  const sha256 = await readFile(join(texts, basename(file))).then(
    (bytes) => createHash('sha256').update(bytes).digest('hex'),
    () => '<of the file>',
  );
  return (
    `A document must have a text file to be cited; ${document} has none. ` +
    `Documents with a file: ${(like.length > 0 ? like : cited).join(', ') || '(none)'}. To add a document, list it under documents in a seed file of the --folder: ` +
    `- { id: ${document}, name: <what it is called>, file: ${file}, sha256: ${sha256} }`
  );
}
