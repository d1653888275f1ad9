import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

import { DataError } from '../config/errors.ts';
import { wordsHash } from '../model/identity.ts';

/** A text as it was found in a folder of texts. */
export interface Text {
  readonly sha256: string;
  /** By code point, as locators count. */
  readonly codePoints: readonly string[];
  /** At which code point each line begins. */
  readonly lines: readonly number[];
}

export interface Locator {
  /** Lines from 1; null, or left out, for a place that is given by code points alone. */
  readonly firstLine?: number | null;
  readonly lastLine?: number | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly wordsHash: string | null;
}

export type Finding =
  | { readonly verification: 'VERIFIED'; readonly quotation: string }
  | { readonly verification: 'UNVERIFIED' | 'CHANGED'; readonly quotation: null };

/**
 * The texts that evidence cites, from a folder that the user gives (ENTENTE_TEXTS), else from others, such as those of the files that
 * cite them. They are no part of the graph: without them, evidence is shown with its place and marked UNVERIFIED.
 */
export class Texts {
  readonly #folders: readonly string[];
  readonly #texts = new Map<string, Promise<Text | null>>();

  constructor(...folders: readonly (string | undefined)[]) {
    this.#folders = folders.filter((folder) => folder !== undefined);
  }

  /** The words at a place of a document, if they are the words that were cited. */
  async find(file: string | null, sha256: string | null, locator: Locator): Promise<Finding> {
    const { start, end } = locator;
    if (file === null || start === null || end === null)
      return { verification: 'UNVERIFIED', quotation: null };
    const text = await this.read(file);
    if (text === null) return { verification: 'UNVERIFIED', quotation: null };
    return text.sha256 === sha256 && faultOf(text, file, locator) === null
      ? { verification: 'VERIFIED', quotation: text.codePoints.slice(start, end).join('') }
      : { verification: 'CHANGED', quotation: null };
  }

  /**
   * What is wrong with a place of a document, as a sentence; null for nothing.
   *
   * @returns undefined if the text that is cited isn't at hand
   */
  async faultAt(file: string, sha256: string | null, locator: Locator): Promise<string | null | undefined> {
    const text = await this.read(file);
    return text === null || text.sha256 !== sha256 ? undefined : faultOf(text, file, locator);
  }

  /** The hash of a text, or null if no folder holds it. */
  async hashOf(file: string): Promise<string | null> {
    return (await this.read(file))?.sha256 ?? null;
  }

  /** A text, or null if no folder holds it. */
  read(file: string): Promise<Text | null> {
    const known = this.#texts.get(file);
    if (known !== undefined) return known;
    const read = this.#firstOf(basename(file));
    this.#texts.set(file, read);
    return read;
  }

  async #firstOf(name: string): Promise<Text | null> {
    for (const folder of this.#folders) {
      const text = await readText(join(folder, name));
      if (text !== null) return text;
    }
    return null;
  }
}

/** At which code point each line of a text begins. */
function lineStarts(codePoints: readonly string[]): number[] {
  return [0, ...codePoints.flatMap((character, index) => (character === '\n' ? [index + 1] : []))];
}

/** The one rule for a place: its lines are there, its code points lie in them, its words have the hash. */
function faultOf({ codePoints, lines }: Text, file: string, locator: Locator): string | null {
  const { firstLine, lastLine, start, end, wordsHash: cited } = locator;
  if (firstLine !== null && firstLine !== undefined) {
    const last = lastLine ?? firstLine;
    const from = lines[firstLine - 1];
    if (from === undefined || last > lines.length || last < firstLine)
      return `${file} has lines 1 to ${lines.length}; received ${formatLines(firstLine, last)}`;
    const to = lines[last] ?? codePoints.length;
    if (start! < from || end! > to || start! >= end!)
      return `Line ${formatLines(firstLine, last)} of ${file} has code points ${from} to ${to}; received ${start}-${end}`;
  }
  const words = codePoints.slice(start!, end!).join('');
  const hash = wordsHash(words);
  return hash === cited
    ? null
    : `The words at ${start}-${end} of ${file} are ${JSON.stringify(words)}, whose hash is ${hash}; received ${cited}`;
}

export function formatLines(first: number, last: number): string {
  return first === last ? String(first) : `${first}-${last}`;
}

/** A text by its bytes. */
export function textOf(bytes: Uint8Array): Text {
  const codePoints = Array.from(Buffer.from(bytes).toString('utf8'));
  return {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    codePoints,
    lines: lineStarts(codePoints),
  };
}

async function readText(path: string): Promise<Text | null> {
  try {
    return textOf(await readFile(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new DataError([`${path}: A text must be a readable file; ${(error as Error).message}`]);
  }
}
