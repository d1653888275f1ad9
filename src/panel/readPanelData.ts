import { DataError } from '../config/errors.ts';
import { later } from '../model/days.ts';
import type { Bounds } from '../model/days.ts';
import { documentsNamed } from '../model/documentsNamed.ts';
import { kindOf } from '../model/kinds.ts';
import type { Obligation } from '../model/records.ts';
import type { Graph } from '../neo4j/Graph.ts';
import { queriesNamed } from '../neo4j/queries.ts';
import { widenByVouching } from '../view/rule.ts';
import { bitOf, bitsOf } from './PanelData.ts';
import type { Membership, PanelData, PanelEntity, Source, Years } from './PanelData.ts';
import { stretchOf } from './stretch.ts';

const queries = queriesNamed('panel', [
  'entities',
  'majorPowers',
  'relationships',
  'statements',
  'tablesByYear',
]);

/** All tables together hold some ten thousand rows; a database that has just started takes its time. */
const MILLISECONDS = 300_000;

/** The name of all sources together. */
export const ALL = 'all';

type Days = readonly [string | null, string | null, string | null, string | null];

interface EntityRow {
  readonly id: string;
  readonly name: string;
  readonly isState: boolean;
  readonly periods: readonly Days[];
  readonly codes: readonly (readonly [scheme: string, value: string, ...Days])[];
}

interface ToldRow extends Bounds {
  readonly document: string;
  readonly isDataSet: boolean;
  readonly state: string;
}

interface StatementRow extends ToldRow {
  readonly alliance: string;
  readonly obligations: readonly Obligation[] | null;
  readonly vouchedMin: string | null;
  readonly vouchedMax: string | null;
}

interface RelationshipRow extends Bounds {
  readonly state: string;
  readonly alliance: string;
  readonly type: 'MEMBER_OF' | 'PARTY_TO' | 'OBLIGED';
  readonly obligation: Obligation | null;
}

/**
 * Reads what panels are computed from.
 *
 * @param names of sources: the id of a document, or how it begins (`cow`, `atop`); `all` for all together
 * @throws {DataError} for a name that isn't that of exactly one source of obligations which says until when
 */
export async function readPanelData(graph: Graph, names: readonly string[]): Promise<PanelData> {
  const rowsOf = async (name: keyof typeof queries) =>
    graph.read([name], queries[name].text, {}, { milliseconds: MILLISECONDS });
  const entities = (await rowsOf('entities')) as unknown as readonly EntityRow[];
  const statements = (await rowsOf('statements')) as unknown as readonly StatementRow[];
  const relationships = (await rowsOf('relationships')) as unknown as readonly RelationshipRow[];
  const majorPowers = (await rowsOf('majorPowers')) as unknown as readonly ToldRow[];

  const byYear = new Map(
    (await rowsOf('tablesByYear')).map((row) => [row['document'], row] as const),
  ) as unknown as ReadonlyMap<string, Years>;

  const states = entities.filter(({ isState }) => isState).map(entityOf);
  const placeOf = new Map(states.map(({ id }, place) => [id, place]));
  const membershipsOf = <T extends { state: string; alliance: string } & Bounds>(
    rows: readonly T[],
    bits: (row: T) => number,
  ): Source['memberships'] =>
    new Map(
      [...Map.groupBy(rows, ({ alliance }) => alliance)].map(([alliance, some]): [string, Membership[]] => [
        alliance,
        some.map((row) => ({ ...stretchOf(row), state: placeOf.get(row.state)!, obligations: bits(row) })),
      ]),
    );

  const documents = Map.groupBy(statements, ({ document }) => document);
  const ofAlliances = new Map(
    [...documents].filter(([, rows]) => rows.some(isOwed) && Number.isFinite(yearsOf(rows).until)),
  );
  if (ofAlliances.size === 0) {
    throw new DataError([
      'A panel is computed from what sources say of obligations, and the graph has none yet that says until when: see docs/importers.md.',
    ]);
  }
  const sourceNamed = (name: string): Source => {
    if (name === ALL) {
      const all = [...ofAlliances.values()];
      return {
        prefix: '',
        memberships: membershipsOf(relationships, ({ obligation }) =>
          obligation === null ? 0 : bitOf(obligation),
        ),
        covered: dataSets(all).map(yearsOf),
        told: spanOf(all.map(yearsOf)),
      };
    }
    const rows = ofAlliances.get(documentNamed(name, [...ofAlliances.keys()]))!;
    return {
      prefix: `${name.replace(/^document\//, '').replaceAll(/\W+/g, '_')}_`,
      memberships: membershipsOf(
        rows.map((row) => ({ ...row, ...widenByVouching(row) })),
        ({ obligations }) => bitsOf(obligations ?? []),
      ),
      covered: dataSets([rows]).map(yearsOf),
      told: yearsOf(rows),
    };
  };

  const inOrganizations = relationships.filter((row) => row.type === 'MEMBER_OF' && isOrganization(row));
  const ofOrganizations = dataSets([...documents.values()].filter((rows) => rows.some(isOrganization)));
  return {
    states,
    alliances: new Map(
      entities.filter(({ isState }) => !isState).map((row): [string, PanelEntity] => [row.id, entityOf(row)]),
    ),
    sources: names.map(sourceNamed),
    organizations: {
      prefix: '',
      memberships: membershipsOf(inOrganizations, () => 1),
      covered: ofOrganizations.map((rows) => byYear.get(rows[0]!.document) ?? yearsOf(rows)),
      told: spanOf([...documents.values()].map(yearsOf)),
    },
    majorPowers: {
      prefix: '',
      memberships: membershipsOf(
        majorPowers.map((row) => ({ ...row, alliance: 'major powers' })),
        () => 1,
      ),
      covered: dataSets([...Map.groupBy(majorPowers, ({ document }) => document).values()]).map(yearsOf),
      told: yearsOf(majorPowers),
    },
  };
}

function isOwed({ obligations }: StatementRow): boolean {
  return obligations !== null && obligations.length > 0;
}

function isOrganization({ alliance }: { readonly alliance: string }): boolean {
  return kindOf(alliance) === 'Organization';
}

function documentNamed(name: string, documents: readonly string[]): string {
  const meant = documentsNamed(name, documents);
  if (meant.length === 1) return meant[0]!;
  throw new DataError([
    `--source takes ${ALL}, the id of a document that says until when states had obligations, or how one alone begins: ` +
      `${documents
        .map((one) => one.replace(/^document\//, ''))
        .toSorted()
        .join(', ')}; ` +
      `received ${name}${meant.length > 1 ? `, which may be any of ${meant.length}` : ''}`,
  ]);
}

function dataSets<T extends ToldRow>(documents: readonly (readonly T[])[]): (readonly T[])[] {
  return documents.filter((rows) => rows.some(({ isDataSet }) => isDataSet));
}

/** From the first to the last day of which a document tells, or for which it vouches; without an end, it tells of no year. */
function yearsOf(rows: readonly (ToldRow & Partial<StatementRow>)[]): Years {
  const year = (day: string): number => Number(day.slice(0, 4));
  const first = ({ sinceMin, sinceMax, untilMin, vouchedMin }: (typeof rows)[number]): string | null =>
    sinceMin ?? sinceMax ?? untilMin ?? vouchedMin ?? null;
  const last = ({ untilMin, vouchedMax }: (typeof rows)[number]): string | null =>
    later(untilMin, vouchedMax ?? null);
  return {
    from: Math.min(...rows.flatMap((row) => first(row) ?? []).map(year)),
    until: Math.max(...rows.flatMap((row) => last(row) ?? []).map(year)),
  };
}

function spanOf(years: readonly Years[]): Years {
  return {
    from: Math.min(...years.map(({ from }) => from)),
    until: Math.max(...years.map(({ until }) => until)),
  };
}

function entityOf({ id, name, periods, codes }: EntityRow): PanelEntity {
  return {
    id,
    name,
    periods: periods.map((days) => stretchOf(boundsOf(days))),
    codes: codes.map(([scheme, value, ...days]) => ({ scheme, value, ...stretchOf(boundsOf(days)) })),
  };
}

function boundsOf([sinceMin, sinceMax, untilMin, untilMax]: Days): Bounds {
  return { sinceMin, sinceMax, untilMin, untilMax };
}
