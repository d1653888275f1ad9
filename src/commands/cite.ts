import type { Config } from '../config/config.ts';
import { DataError, StartError } from '../config/errors.ts';
import { foldersOf } from '../import/judge.ts';
import { placeIn, readLines } from '../import/locate.ts';
import type { Lines } from '../import/locate.ts';
import { nearest } from '../import/nearest.ts';
import { documentsOf, parseSeed, readSeed } from '../import/seedLoads.ts';
import type { SeedText } from '../import/seedLoads.ts';
import type { DocumentRecord } from '../model/records.ts';
import { formatPlace } from '../record/quotations.ts';
import { Texts } from '../record/texts.ts';
import { say } from './output/say.ts';

/** A place with its lines, of which there may be several in one call: `7 | the words`. */
const PLACE = /^\s*(\S+)\s*\|\s?(.*)$/s;
const LINES = /^\d+(?:-\d+)?$/;

/** Prints the places of quotations in a text; without any, how to have it cited. */
export async function cite(
  config: Config,
  folder: string,
  document: string | undefined,
  places: readonly string[],
): Promise<void> {
  const files = await readSeed(folder);
  const folders = foldersOf(folder, files);
  if (document === undefined) throw new DataError([howToRegister(documentsIn(files))]);
  const file = await fileOf(config, files, folders, document);
  const text = await new Texts(config.texts, ...folders).read(file);
  if (text === null) {
    throw new StartError(
      config.texts === undefined
        ? `The text ${file} isn't beside the files of ${folder}: put it there, or set ENTENTE_TEXTS to the folder with the cited texts; it is not set.`
        : `The text ${file} is neither in the folder ENTENTE_TEXTS=${config.texts} nor beside the files of ${folder}.`,
    );
  }
  const faults: string[] = [];
  const found: string[] = [];
  for (const { lines, words } of readPlaces(places)) {
    try {
      found.push(formatPlace(placeIn(text, words, lines)));
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      faults.push(...error.faults);
    }
  }
  if (faults.length > 0) throw new DataError(faults);
  for (const place of found) say(place);
}

interface Sought {
  readonly lines?: Lines;
  readonly words: string;
}

/** A line and its words; or several places, each with its lines or without. */
function readPlaces(given: readonly string[]): Sought[] {
  const [lines, ...words] = given;
  if (lines !== undefined && LINES.test(lines) && words.length > 0)
    return [{ lines: readLines(lines), words: words.join(' ') }];
  if (lines === undefined || LINES.test(lines)) {
    throw new DataError([
      `Give the words, a line and its words, or several places in quotation marks such as "7 | the words"; received only ${lines ?? 'a document'}`,
    ]);
  }
  return given.map((one) => {
    const [, at, what] = PLACE.exec(one) ?? [];
    if (at === undefined || what === undefined) return { words: one };
    if (what !== '') return { lines: readLines(at), words: what };
    throw new DataError([`A place has its words, such as "7 | the words"; received ${JSON.stringify(one)}`]);
  });
}

/** The file of a document that is declared in a folder or in the graph. */
async function fileOf(
  config: Config,
  files: readonly SeedText[],
  folders: readonly string[],
  document: string,
): Promise<string> {
  const own = documentsIn(files.filter(({ text }) => text.includes(document))).find(
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
  const cited = [...documentsIn(files), ...known.values()];
  const sha256 = await new Texts(config.texts, ...folders).hashOf(fileNameOf(document));
  throw new DataError([
    `A document must have a text file to be cited; ${document} has none. ${howToRegister(cited, document, sha256)}`,
  ]);
}

function documentsIn(files: readonly SeedText[]): DocumentRecord[] {
  return parseSeed(files).flatMap((file) => documentsOf(file));
}

function fileNameOf(document: string): string {
  return `${document.slice(document.indexOf('/') + 1)}.txt`;
}

function howToRegister(
  known: readonly DocumentRecord[],
  document = 'document/my-source',
  sha256: string | null = null,
): string {
  const cited = [...new Set(known.filter(({ file }) => file !== null).map(({ id }) => id))];
  const like = nearest(document, cited);
  const pin = sha256 === null ? '' : `, sha256: ${sha256}`;
  return (
    `Documents with a file: ${(like.length > 0 ? like : cited).join(', ') || '(none)'}. To add a document, list it under documents in a seed file of the --folder: ` +
    `- { id: ${document}, name: <what it is called>, file: ${fileNameOf(document)}${pin} }`
  );
}
