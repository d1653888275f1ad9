import { Readable } from 'node:stream';

import type { Config } from '../config/config.ts';
import { DataError } from '../config/errors.ts';
import { alliancePanel } from '../panel/alliances.ts';
import { schemesNamed } from '../panel/codes.ts';
import { csvLines } from '../files/csvLines.ts';
import { dyadPanel } from '../panel/dyads.ts';
import type { PanelData, Years } from '../panel/PanelData.ts';
import type { Table } from '../files/Table.ts';
import { parquetPieces } from '../files/parquetPieces.ts';
import { ALL, readPanelData } from '../panel/readPanelData.ts';
import { statePanel } from '../panel/states.ts';
import { chooseFormat } from './output/chooseFormat.ts';
import { endWithReader } from './output/endWithReader.ts';
import { writeOut } from './output/writeOut.ts';
import { withGraphToRead } from './withGraph.ts';

export type PanelName = 'dyads' | 'states' | 'alliances';

export interface PanelOptions {
  readonly from?: string;
  readonly until?: string;
  /** These two are separated by spaces or commas. */
  readonly source?: readonly string[];
  readonly codes?: readonly string[];
  readonly directed?: true;
  readonly allPairs?: true;
  readonly sScores?: true;
  readonly measures?: true;
  readonly csv?: true;
  readonly parquet?: true;
  readonly output?: string;
}

/** Writes a panel for statistics, as CSV or Parquet. */
export async function panel(config: Config, which: PanelName, options: PanelOptions): Promise<void> {
  endWithReader();
  // What can be known to be wrong is said before a database is even looked for.
  const [from, until] = [yearIn('--from', options.from), yearIn('--until', options.until)];
  for (const option of ['directed', 'allPairs', 'sScores'] as const) {
    if (which !== 'dyads' && options[option] === true) {
      throw new DataError([`${FLAGS[option]} is for the panel of dyads; received ${which}`]);
    }
  }
  if (which !== 'states' && options.measures === true) {
    throw new DataError([`--measures is for the panel of states; received ${which}`]);
  }
  const format = chooseFormat(['csv', 'parquet'], options);
  await withGraphToRead(config, async (graph) => {
    const sources = [...new Set(listed(options.source) ?? [ALL])];
    const data = await readPanelData(graph, sources);
    const table = tableOf(which, data, options, yearsOf(data, sources, { from, until }));
    const pieces = format === 'parquet' ? parquetPieces(table) : csvLines(table);
    await writeOut(Readable.from(pieces, { objectMode: false }), options.output);
  });
}

const FLAGS = { directed: '--directed', allPairs: '--all-pairs', sScores: '--s-scores' } as const;

function tableOf(which: PanelName, data: PanelData, options: PanelOptions, years: Years): Table {
  const { directed = false, allPairs = false, sScores = false, measures = false } = options;
  const codes = listed(options.codes);
  if (which === 'alliances') {
    return alliancePanel(data, { years, schemes: schemesNamed(codes, which, data.alliances.values()) });
  }
  const schemes = schemesNamed(codes, 'states', data.states);
  return which === 'states'
    ? statePanel(data, { years, schemes, measures })
    : dyadPanel(data, { years, schemes, directed, allPairs, sScores });
}

/** What an option lists; undefined if it isn't given. */
function listed(given: readonly string[] | undefined): readonly string[] | undefined {
  return given?.flatMap((one) => one.split(/[,\s]+/)).filter((name) => name !== '');
}

function yearIn(option: string, given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  if (!/^\d{4}$/.test(given)) throw new DataError([`${option} is a year of four digits; received ${given}`]);
  return Number(given);
}

/** Without years, all that the data sets cover; without data sets, all of which the sources tell. */
function yearsOf(
  { sources }: PanelData,
  names: readonly string[],
  { from, until }: { readonly from: number | undefined; readonly until: number | undefined },
): Years {
  const covered = sources.flatMap((source) => source.covered);
  const known = covered.length > 0 ? covered : sources.map(({ told }) => told);
  const years = {
    from: from ?? Math.min(...known.map((one) => one.from)),
    until: until ?? Math.max(...known.map((one) => one.until)),
  };
  if (years.from <= years.until) return years;
  const named = names.includes(ALL) ? 'all sources' : names.join(' and ');
  if (until === undefined) {
    throw new DataError([
      `The last year of ${named} is ${years.until}: a panel from later on needs --until; received --from ${years.from}`,
    ]);
  }
  if (from === undefined) {
    throw new DataError([
      `The first year of ${named} is ${years.from}: a panel until an earlier one needs --from; received --until ${years.until}`,
    ]);
  }
  throw new DataError([`A panel must not end before it begins; received ${years.from} to ${years.until}`]);
}
