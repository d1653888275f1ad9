import { dirname, join } from 'node:path';

import { DataError } from '../config/errors.ts';
import type { Load } from '../model/records.ts';
import { Texts } from '../record/texts.ts';
import { parseSeed, readLoads, readSeed } from './seedLoads.ts';
import type { Elsewhere, OpenSeedFile } from './seedLoads.ts';

/** A folder's files, and where the texts are that they cite. */
export interface OpenSeed {
  readonly files: readonly OpenSeedFile[];
  readonly texts: Texts;
}

/** What is to be said of files before they are loaded. */
interface Judgement {
  readonly loads: readonly Load[];
  /** Each with file, line and column. */
  readonly faults: readonly string[];
  /** The texts in which places could not be checked: those that aren't at hand, or aren't those that are cited. */
  readonly unchecked: readonly { readonly file: string; readonly isAtHand: boolean }[];
}

/**
 * Reads a folder of seed files.
 *
 * @param texts the folder of texts that the user has named; what isn't in it is looked for beside the files
 * @throws {DataError} that names every fault in their form
 */
export async function openSeed(folder: string, texts: string | undefined): Promise<OpenSeed> {
  const files = parseSeed(await readSeed(folder));
  return { files, texts: new Texts(texts, ...foldersOf(folder, files)) };
}

/** The folders that hold a folder's files, and may hold the texts that they cite. */
export function foldersOf(folder: string, files: readonly { readonly name: string }[]): string[] {
  return [...new Set([folder, ...files.map(({ name }) => join(folder, dirname(name)))])];
}

/** What is right and wrong with files: their ids, claims, quotations and places. Whoever loads files and whoever only looks asks this. */
export async function judge({ files, texts }: OpenSeed, elsewhere: Elsewhere): Promise<Judgement> {
  const { loads, faults } = await readLoads(files, elsewhere, texts);
  const places = await checkPlaces(loads, texts, elsewhere);
  return { loads, faults: [...faults, ...places.faults], unchecked: places.unchecked };
}

/** Says for which texts places could not be checked. */
export function sayUnchecked(files: readonly string[]): string {
  return `The places of quotations were not checked for ${files.join(', ')}: set ENTENTE_TEXTS to the folder with the cited texts.`;
}

/**
 * What may be loaded.
 *
 * @throws {DataError} that names all faults
 */
export function faultless(judgement: Judgement): Judgement {
  if (judgement.faults.length > 0) throw new DataError(judgement.faults);
  return judgement;
}

/** A line for each text that isn't the one that the seed cites. */
export async function changedTexts(loads: readonly Load[], texts: Texts): Promise<string[]> {
  const lines: string[] = [];
  for (const { file, sha256 } of loads.flatMap(({ documents }) => documents)) {
    if (file === null) continue;
    const found = await texts.hashOf(file);
    if (found !== null && found !== sha256) {
      lines.push(
        `The text ${file} differs from the cited one: its sha256 is ${found}, the seed file has ${sha256}.`,
      );
    }
  }
  return lines;
}

/** Sees that the words of evidence stand where it says, as far as the texts are at hand, and are those that are cited. */
async function checkPlaces(
  loads: readonly Load[],
  texts: Texts,
  { entities }: Elsewhere,
): Promise<Pick<Judgement, 'unchecked'> & { faults: string[] }> {
  const declared = new Map(loads.flatMap(({ documents }) => documents).map((one) => [one.id, one]));
  const faults: string[] = [];
  const unchecked = new Map<string, { file: string; isAtHand: boolean }>();
  for (const { evidence, origins } of loads) {
    for (const piece of evidence) {
      // Who pins no file leaves what another has pinned.
      const [own, others] = [declared.get(piece.document), entities.get(piece.document)];
      const file = own?.file ?? others?.file ?? null;
      if (file === null || piece.wordsHash === null) continue;
      const fault = await texts.faultAt(file, own?.sha256 ?? others?.sha256 ?? null, piece);
      if (fault === undefined) unchecked.set(file, { file, isAtHand: (await texts.hashOf(file)) !== null });
      else if (fault !== null) faults.push(`${origins?.get(piece.id)} ${fault}`);
    }
  }
  return { faults, unchecked: [...unchecked.values()] };
}
