import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { locate } from '../../src/import/locate.ts';
import { wordsHash } from '../../src/model/identity.ts';
import { Texts } from '../../src/record/texts.ts';
import type { Locator } from '../../src/record/texts.ts';

const TEXT = '\u{1F54A} The clerk\u2019s roll is long.\nIt was closed at noon.\n';
const SHA256 = createHash('sha256').update(TEXT).digest('hex');
const UNVERIFIED = { verification: 'UNVERIFIED', quotation: null };
const CHANGED = { verification: 'CHANGED', quotation: null };

function placeOf(lines: string, words: string): Locator {
  const [, start, end, hash] = /^\S+ (\d+)-(\d+) (\S+)$/.exec(locate(TEXT, lines, words))!;
  return { start: Number(start), end: Number(end), wordsHash: hash! };
}

const place = placeOf('1', "clerk's roll");
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-texts-'));
  await writeFile(join(folder, 'roll.txt'), TEXT);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('Texts', () => {
  it('quotes the words that stand where they are cited', async () => {
    const texts = new Texts(folder);
    expect(await texts.find('roll.txt', SHA256, place)).toEqual({
      verification: 'VERIFIED',
      quotation: 'clerk\u2019s roll',
    });
    expect(await texts.find('roll.txt', SHA256, placeOf('2', 'noon.'))).toEqual({
      verification: 'VERIFIED',
      quotation: 'noon.',
    });
  });

  it('leaves evidence unverified without a folder', async () => {
    const texts = new Texts(undefined);
    expect(await texts.find('roll.txt', SHA256, place)).toEqual(UNVERIFIED);
    expect(await texts.hashOf('roll.txt')).toBeNull();
  });

  it('leaves evidence unverified without the file, without a file to look for, and without a place', async () => {
    const texts = new Texts(folder);
    expect(await texts.find('atlas.txt', SHA256, place)).toEqual(UNVERIFIED);
    expect(await texts.find(null, null, place)).toEqual(UNVERIFIED);
    expect(await texts.find('roll.txt', SHA256, { start: null, end: null, wordsHash: null })).toEqual(
      UNVERIFIED,
    );
    expect(await new Texts(join(folder, 'nowhere')).find('roll.txt', SHA256, place)).toEqual(UNVERIFIED);
  });

  it('says that a text has changed, even where the words are the same, and quotes nothing of it', async () => {
    await writeFile(join(folder, 'edited.txt'), `${TEXT}A line more.\n`);
    await writeFile(join(folder, 'windows.txt'), TEXT.replaceAll('\n', '\r\n'));
    const texts = new Texts(folder);
    expect(await texts.find('edited.txt', SHA256, place)).toEqual(CHANGED);
    expect(await texts.find('windows.txt', SHA256, place)).toEqual(CHANGED);
    expect(await texts.find('roll.txt', null, place)).toEqual(CHANGED);
  });

  it('says that the words have changed where the text has not', async () => {
    const texts = new Texts(folder);
    expect(await texts.find('roll.txt', SHA256, { ...place, start: place.start! + 1 })).toEqual(CHANGED);
    expect(await texts.find('roll.txt', SHA256, { ...place, end: 10_000 })).toEqual(CHANGED);
    expect(await texts.find('roll.txt', SHA256, { ...place, wordsHash: wordsHash('other') })).toEqual(
      CHANGED,
    );
    expect(await texts.find('roll.txt', SHA256, { ...place, wordsHash: null })).toEqual(CHANGED);
  });

  it('looks for a file by its name alone, so that no citation leads out of the folder', async () => {
    const texts = new Texts(folder);
    expect(await texts.hashOf('press/roll.txt')).toBe(SHA256);
    expect(await new Texts(join(folder, 'nowhere')).hashOf('../roll.txt')).toBeNull();
    expect(await new Texts(folder).hashOf('../../etc/passwd')).toBeNull();
  });

  it('knows the hash of a file by its bytes', async () => {
    expect(await new Texts(folder).hashOf('roll.txt')).toBe(SHA256);
    expect(await new Texts(folder).hashOf('atlas.txt')).toBeNull();
  });

  it('reads each text once', async () => {
    await writeFile(join(folder, 'once.txt'), TEXT);
    const texts = new Texts(folder);
    expect(await texts.hashOf('once.txt')).toBe(SHA256);
    await rm(join(folder, 'once.txt'));
    expect(await texts.find('once.txt', SHA256, place)).toMatchObject({ verification: 'VERIFIED' });
  });

  it('hands on any other fault than that a file is missing', async () => {
    await writeFile(join(folder, 'file'), '');
    await expect(new Texts(join(folder, 'file')).find('roll.txt', SHA256, place)).rejects.toThrow(
      /roll\.txt: A text must be a readable file; ENOTDIR/,
    );
  });
});
