import { codeIn } from './codes.ts';
import type { Scheme } from './codes.ts';
import { addTies, cellOf, columnsOfObligations, countOf } from './obligationCells.ts';
import { countsAsInSystem, covers, wasInSystem } from './PanelData.ts';
import type { PanelData, Source, Years } from './PanelData.ts';
import { real, text, whole } from '../files/Table.ts';
import type { Cell, Column, Table } from '../files/Table.ts';
import { portfoliosOf, sScore } from './sScore.ts';
import { NO } from './stretch.ts';
import type { Answer } from './stretch.ts';
import { Ties } from './ties.ts';

export interface DyadOptions {
  readonly years: Years;
  readonly schemes: readonly Scheme[];
  /** A row for each order of two states, with what the first owes the second; else one row with what both owe. */
  readonly directed: boolean;
  /** All pairs of states in the system; else those that something ties by one of the sources. */
  readonly allPairs: boolean;
  readonly sScores: boolean;
}

/** What a source says of the year that is being written. */
interface SourceYear {
  readonly source: Source;
  readonly ties: Ties;
  /** What both owe, for S, whether or not the panel is directed. */
  readonly mutual: Ties;
  /** Whether it is a data set that covers the year. */
  covered: boolean;
  /** Null without S. */
  portfolios: Uint8Array | null;
}

/** A row for each pair of states and year. */
export function dyadPanel(data: PanelData, options: DyadOptions): Table {
  const { schemes, sScores } = options;
  return {
    columns: [
      text('a'),
      text('b'),
      whole('year'),
      ...schemes.flatMap(({ column }) => [text(`a_${column}`), text(`b_${column}`)]),
      whole('in_system'),
      ...data.sources.flatMap((source) => columnsOfSource(source, sScores)),
      whole('organizations'),
    ],
    rows: rowsOf(data, options),
  };
}

function columnsOfSource({ prefix }: Source, sScores: boolean): Column[] {
  return [
    whole(`${prefix}covered`),
    ...columnsOfObligations(prefix),
    whole(`${prefix}alliances`),
    ...(sScores ? [real(`${prefix}s_score`)] : []),
  ];
}

function* rowsOf(
  { states, sources, organizations }: PanelData,
  { years, schemes, directed, allPairs, sScores }: DyadOptions,
): Generator<readonly Cell[]> {
  const size = states.length;
  const ofSources: readonly SourceYear[] = sources.map((source) => {
    const ties = new Ties(size, { directed });
    const mutual = directed && sScores ? new Ties(size, { directed: false }) : ties;
    return { source, ties, mutual, covered: false, portfolios: null };
  });
  const shared = new Ties(size, { directed: false });
  for (let year = years.from; year <= years.until; year += 1) {
    const inSystem = states.map((state) => countsAsInSystem(state, year));
    const wasIn = states.map((state) => wasInSystem(state, year));
    const system = [...states.keys()].filter((state) => inSystem[state]!);
    const codes = states.map((state) => schemes.map(({ scheme }) => codeIn(state, scheme, year)));
    for (const one of ofSources) readYear(one, year, sScores);
    shared.readYear(organizations, year);
    const hasOrganizations = covers(organizations, year);

    for (let a = 0; a < size; a += 1) {
      for (let b = directed ? 0 : a + 1; b < size; b += 1) {
        const pair = a * size + b;
        const bothInSystem = inSystem[a]! && inSystem[b]!;
        // What one owes the other is told of both: each row has its counterpart.
        const counterpart = directed ? b * size + a : pair;
        const isTied = ({ ties: { highest } }: SourceYear): boolean =>
          highest[pair] !== NO || highest[counterpart] !== NO;
        const isWanted = allPairs ? bothInSystem : ofSources.some(isTied);
        if (!isWanted || a === b) continue;
        const row: Cell[] = [states[a]!.id, states[b]!.id, year];
        for (const place of schemes.keys()) row.push(codes[a]![place]!, codes[b]![place]!);
        row.push(cellOf(Math.min(wasIn[a]!, wasIn[b]!) as Answer));
        for (const one of ofSources) {
          const { ties, covered, portfolios } = one;
          addTies(row, ties, pair, (covered && bothInSystem) || ties.told[pair] === 1);
          if (!sScores) continue;
          row.push(portfolios !== null && bothInSystem ? sScore(portfolios, size, system, [a, b]) : null);
        }
        row.push(countOf(shared, pair, hasOrganizations && bothInSystem));
        yield row;
      }
    }
  }
}

function readYear(one: SourceYear, year: number, sScores: boolean): void {
  one.ties.readYear(one.source, year);
  one.covered = covers(one.source, year);
  one.portfolios = null;
  if (!sScores || !one.covered) return;
  if (one.mutual !== one.ties) one.mutual.readYear(one.source, year);
  one.portfolios = portfoliosOf(one.mutual);
}
