import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

import { DataError } from '../../../config/errors.ts';
import { decodeText } from '../../readYaml.ts';
import { OWN } from '../importTable.ts';
import type { Table } from '../importTable.ts';
import { inspectTable } from '../readTable.ts';
import { readHeader } from '../Table.ts';
import { ownTable } from './ownTable.ts';
import { declaresStates, readMapping } from './readMapping.ts';
import { Territories } from './Territories.ts';

/**
 * Opens a table of one's own with the mapping that says how it is read.
 *
 * @throws {DataError} that names every fault of the mapping with file, line, column and reason
 */
export async function openOwnTable(path: string, mappingPath: string): Promise<Table> {
  const file = await inspectTable(path);
  const header = await readHeader(file);
  const name = basename(mappingPath);
  const bytes = await readFile(mappingPath).catch((error: unknown) => {
    throw new DataError([
      `${name}: A mapping must be a readable file; ${(error as Error).message}. With --suggest, one to begin with is written`,
    ]);
  });
  const mapping = readMapping(name, decodeText(name, bytes), header);
  const territories = declaresStates(mapping) ? await Territories.read() : undefined;
  return { importer: OWN, file, header, kind: ownTable(mapping, territories) };
}
