import { DataError } from '../config/errors.ts';
import type { Bounds } from '../model/days.ts';
import { documentsNamed } from '../model/documentsNamed.ts';
import { kindOf } from '../model/kinds.ts';
import type { Obligation } from '../model/records.ts';
import type { Graph } from '../neo4j/Graph.ts';
import { rowsOf } from '../neo4j/batch.ts';
import { queriesNamed, readQueries } from '../neo4j/queries.ts';
import { widenByVouching } from '../view/rule.ts';
import { reachOf, yearsOf } from './coverage.ts';
import type { SourceReach, SourceRow } from './coverage.ts';
import { bitOf, bitsOf } from './PanelData.ts';
import type { Membership, PanelData, PanelEntity, Source, Years } from './PanelData.ts';
import { stretchOf } from './stretch.ts';

const queries = queriesNamed('panel', ['entities', 'majorPowers', 'relationships', 'statements']);

/** What the API says of coverage is read by the same statement. */
const sourcesOfPredicates = readQueries('read').get('sourcesOfPredicates')!;

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
  const rowsNamed = async (name: keyof typeof queries) =>
    graph.read([name], queries[name].text, {}, { milliseconds: MILLISECONDS });
  const entities = (await rowsNamed('entities')) as unknown as readonly EntityRow[];
  const statements = (await rowsNamed('statements')) as unknown as readonly StatementRow[];
  const relationships = (await rowsNamed('relationships')) as unknown as readonly RelationshipRow[];
  const majorPowers = (await rowsNamed('majorPowers')) as unknown as readonly ToldRow[];

  const reaching = await readReaches(graph, ['MEMBER_OF', 'PARTY_TO']);
  const listing = await readReaches(graph, ['CODED_AS'], MAJOR_POWER);

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
    reaching
      .filter(({ document, isObliging, until }) => isObliging && until !== null && documents.has(document))
      .map((reach): [string, SourceReach] => [reach.document, reach]),
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
    const reach = ofAlliances.get(documentNamed(name, [...ofAlliances.keys()]))!;
    const rows = documents.get(reach.document)!;
    return {
      prefix: `${name.replace(/^document\//, '').replaceAll(/\W+/g, '_')}_`,
      memberships: membershipsOf(
        rows.map((row) => ({ ...row, ...widenByVouching(row) })),
        ({ obligations }) => bitsOf(obligations ?? []),
      ),
      covered: dataSets([reach]).map(yearsOf),
      told: yearsOf(reach),
    };
  };

  const inOrganizations = relationships.filter((row) => row.type === 'MEMBER_OF' && isOrganization(row));
  const ofOrganizations = dataSets(
    reaching.filter(({ document }) => documents.get(document)?.some(isOrganization)),
  );
  return {
    states,
    alliances: new Map(
      entities.filter(({ isState }) => !isState).map((row): [string, PanelEntity] => [row.id, entityOf(row)]),
    ),
    sources: names.map(sourceNamed),
    organizations: {
      prefix: '',
      memberships: membershipsOf(inOrganizations, () => 1),
      covered: ofOrganizations.map(yearsOf),
      told: spanOf(reaching.map(yearsOf)),
    },
    majorPowers: {
      prefix: '',
      memberships: membershipsOf(
        majorPowers.map((row) => ({ ...row, alliance: 'major powers' })),
        () => 1,
      ),
      covered: dataSets(listing).map(yearsOf),
      told: spanOf(listing.map(yearsOf)),
    },
  };
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

/** Of sources, those that looked at all states in the system. */
function dataSets(sources: readonly SourceReach[]): SourceReach[] {
  return sources.filter(({ population }) => population === 'SYSTEM');
}

const MAJOR_POWER = 'major power';

/** How far each source reaches that says something by some predicates, of one text if that is given. */
async function readReaches(
  graph: Graph,
  predicates: readonly string[],
  value: string | null = null,
): Promise<SourceReach[]> {
  const { name, text } = sourcesOfPredicates;
  const keys = [{ key: 0, predicates, value, asOf: null }];
  const [answer] = await graph.read([name], text, { keys }, { milliseconds: MILLISECONDS });
  const rows = rowsOf(sourcesOfPredicates, answer!['rows']) as unknown as readonly SourceRow[];
  return rows.map((row) => reachOf(row, predicates));
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
