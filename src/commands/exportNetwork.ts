import { Readable } from 'node:stream';

import { write as gexfOf } from 'graphology-gexf';

import type { Config } from '../config/config.ts';
import { DataError } from '../config/errors.ts';
import { nearest, sayNearest } from '../import/nearest.ts';
import { isDay } from '../model/days.ts';
import { KINDS } from '../model/kinds.ts';
import type { Kind } from '../model/kinds.ts';
import { PLAIN_PREDICATES, predicateOf } from '../model/predicates.ts';
import { edgeTable } from '../network/edgeTable.ts';
import { graphmlOf } from '../network/graphml.ts';
import { addMeasures } from '../network/measures.ts';
import { obligationsNamed, readAllies, readRelationships } from '../network/readNetwork.ts';
import type { ReadNetwork } from '../network/readNetwork.ts';
import { csvLines } from '../files/csvLines.ts';
import { parquetPieces } from '../files/parquetPieces.ts';
import { chooseFormat } from './output/chooseFormat.ts';
import { endWithReader } from './output/endWithReader.ts';
import { note } from './output/say.ts';
import { writeOut } from './output/writeOut.ts';
import { withGraphToRead } from './withGraph.ts';

export interface ExportOptions {
  readonly on?: string;
  readonly allies?: true;
  /** Those below are separated by commas. */
  readonly kinds?: string;
  readonly types?: string;
  readonly obligations?: string;
  readonly source?: string;
  readonly certain?: true;
  readonly measures?: true;
  readonly graphml?: true;
  readonly gexf?: true;
  readonly csv?: true;
  readonly parquet?: true;
  readonly output?: string;
}

const FORMATS = ['graphml', 'gexf', 'csv', 'parquet'] as const;

/** Writes a network of entities as GraphML, GEXF, CSV or Parquet. */
export async function exportNetwork(config: Config, options: ExportOptions): Promise<void> {
  endWithReader();
  // What can be known to be wrong is said before a database is even looked for.
  const format = chooseFormat(FORMATS, options);
  const { on: day = null, source = null } = options;
  if (day !== null && !isDay(day)) {
    throw new DataError([`--on takes a day, such as 1955-06-01; received ${day}`]);
  }
  if (options.measures === true && (format === 'csv' || format === 'parquet')) {
    throw new DataError([
      '--measures are attributes of nodes, and a table has the edges: write --graphml or --gexf, or see `entente panel states --measures`',
    ]);
  }
  const obligations = obligationsNamed(listed(options.obligations) ?? []);
  if (options.obligations !== undefined && options.allies !== true) {
    throw new DataError(['--obligations are those of allies: give --allies too.']);
  }
  if (options.types !== undefined && options.allies === true) {
    throw new DataError(['--types are those of relationships: leave --allies out.']);
  }
  const asked = {
    day,
    kinds: kindsNamed(listed(options.kinds), options.allies === true ? ['State'] : Object.values(KINDS)),
    types: options.allies === true ? OBLIGING : typesNamed(listed(options.types)),
    source,
    certain: options.certain === true,
  };

  await withGraphToRead(config, async (graph) => {
    const read: ReadNetwork =
      options.allies === true
        ? await readAllies(graph, { ...asked, day: dayOfAllies(day) }, obligations)
        : await readRelationships(graph, asked);
    const { network } = read;
    if (options.measures === true) addMeasures(network);
    const open = network.filterEdges((_edge, { certain }) => certain === false).length;
    note(
      `${network.order} nodes, ${network.size} edges${open > 0 ? `; of ${open} the sources leave open whether they were in force (--certain leaves them out)` : ''}.`,
    );
    await writeOut(Readable.from(piecesOf(read, format), { objectMode: false }), options.output);
  });
}

function piecesOf(read: ReadNetwork, format: (typeof FORMATS)[number]): Iterable<string | Uint8Array> {
  if (format === 'csv') return csvLines(edgeTable(read));
  if (format === 'parquet') return parquetPieces(edgeTable(read));
  return [format === 'gexf' ? gexfOf(read.network, { version: '1.3' }) : graphmlOf(read.network)];
}

function dayOfAllies(day: string | null): string {
  if (day !== null) return day;
  throw new DataError(['--allies are those of a day: give it with --on; received none']);
}

function listed(text: string | undefined): readonly string[] | undefined {
  return text?.split(',').map((one) => one.trim());
}

function kindsNamed(names: readonly string[] | undefined, byDefault: readonly Kind[]): readonly Kind[] {
  const kinds = Object.values(KINDS);
  const known = kinds.map((kind) => kind.toLowerCase());
  return (
    names?.map((name) => {
      const kind = kinds[known.indexOf(name.toLowerCase())];
      if (kind !== undefined) return kind;
      throw new DataError([
        `--kinds takes ${known.join(', ')}; received ${name}${sayNearest(nearest(name, known))}`,
      ]);
    }) ?? byDefault
  );
}

/** Allies are allied through these. */
const OBLIGING = PLAIN_PREDICATES.filter((name) => predicateOf(name)?.obliging === true);

function typesNamed(names: readonly string[] | undefined): readonly string[] {
  return (
    names?.map((name) => {
      if (PLAIN_PREDICATES.includes(name)) return name;
      throw new DataError([
        `--types takes types of relationships, such as MEMBER_OF; received ${name}${sayNearest(nearest(name, PLAIN_PREDICATES))}`,
      ]);
    }) ?? PLAIN_PREDICATES
  );
}
