import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

import { wordsHash } from './statements/identity.ts';

/** A text as it was found in the folder of texts. */
interface Text {
  readonly sha256: string;
  /** By code point, as locators count. */
  readonly codePoints: readonly string[];
}

export interface Locator {
  readonly start: number | null;
  readonly end: number | null;
  readonly wordsHash: string | null;
}

export type Finding =
  | { readonly verification: 'VERIFIED'; readonly quotation: string }
  | { readonly verification: 'UNVERIFIED' | 'CHANGED'; readonly quotation: null };

/**
 * The texts that evidence cites, from a folder that the user gives (ENTENTE_TEXTS). They are no part of the graph:
 * without them, evidence is shown with its place and marked UNVERIFIED.
 */
export class Texts {
  readonly #folder: string | undefined;
  readonly #texts = new Map<string, Promise<Text | null>>();

  constructor(folder: string | undefined) {
    this.#folder = folder;
  }

  /** The words at a place of a document, if they are the words that were cited. */
  async find(file: string | null, sha256: string | null, locator: Locator): Promise<Finding> {
    const { start, end } = locator;
    if (file === null || start === null || end === null)
      return { verification: 'UNVERIFIED', quotation: null };
    const text = await this.#read(file);
    if (text === null) return { verification: 'UNVERIFIED', quotation: null };
    const words = text.codePoints.slice(start, end).join('');
    return text.sha256 === sha256 && wordsHash(words) === locator.wordsHash
      ? { verification: 'VERIFIED', quotation: words }
      : { verification: 'CHANGED', quotation: null };
  }

  /** The hash of a text, or null if the folder doesn't hold it. */
  async hashOf(file: string): Promise<string | null> {
    return (await this.#read(file))?.sha256 ?? null;
  }

  #read(file: string): Promise<Text | null> {
    const known = this.#texts.get(file);
    if (known !== undefined) return known;
    const read =
      this.#folder === undefined ? Promise.resolve(null) : readText(join(this.#folder, basename(file)));
    this.#texts.set(file, read);
    return read;
  }
}

async function readText(path: string): Promise<Text | null> {
  try {
    const bytes = await readFile(path);
    return {
      sha256: createHash('sha256').update(bytes).digest('hex'),
      codePoints: Array.from(bytes.toString('utf8')),
    };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
