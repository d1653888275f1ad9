import { RequestError } from '../../config/errors.ts';
import type { Subject } from '../../loaders/coverageLoaders.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import type { CoverageParent } from '../../loaders/rows.ts';
import { kindOfId } from '../../model/basis.ts';
import { PREDICATES } from '../../model/predicates.ts';
import type { Predicate, PredicateName } from '../../model/predicates.ts';
import { bestOf, lookedBy, reachOf } from '../../panel/coverage.ts';
import type { Told } from '../../panel/coverage.ts';
import { stretchOf } from '../../panel/stretch.ts';
import { assertInRange } from '../core/assertInRange.ts';
import type { CoverageResolvers, QueryResolvers, SourceCoverageResolvers } from '../core/schema.generated.ts';
import { existingEntityField } from '../entity/entities.ts';
import { askAbout } from '../entity/references.ts';

/** What two states are allies by. */
const ALLYING: readonly PredicateName[] = ['MEMBER_OF', 'PARTY_TO'];

/** How far sources looked at what a predicate says. */
export const coverage: NonNullable<QueryResolvers['coverage']> = (
  _root,
  { predicate, of, with: other, asOf },
  { load },
) => {
  const given = Object.entries({ of, with: other }).filter(
    (named): named is [string, string] => typeof named[1] === 'string',
  );
  const subject = { predicates: [predicate], isObliging: false, asOf: asOf ?? null };
  if (typeof other === 'string') expectPair(predicate, of ?? null, other);
  return askAbout(
    given.map(([argument]) => argument),
    given.map(([, name]) => name),
    load,
    { asOf },
    (ids) => {
      for (const [index, id] of ids.entries()) expectMeant(predicate, given[index]![0], id);
      if (ids.length > 1 && ids[0] === ids[1]) throw badPair(ids[0]!);
      return coverageBy(load, subject, ids);
    },
  );
};

function expectPair(predicate: PredicateName, of: string | null, other: string): void {
  if (of === null) {
    throw new RequestError(
      'BAD_USER_INPUT',
      `with needs of, the entity to look at it with; received ${other} alone`,
    );
  }
  if (of === other) throw badPair(of);
  if ((PREDICATES[predicate] as Predicate).objects === undefined) {
    throw new RequestError(
      'BAD_USER_INPUT',
      `with is for predicates that relate two entities; received ${other}, and ${predicate}, which says something of one`,
    );
  }
}

function badPair(id: string): RequestError {
  return new RequestError('BAD_USER_INPUT', `of and with are two different entities; received ${id} twice`);
}

/** Of an entity of another kind, no source could say it. */
function expectMeant(predicate: PredicateName, argument: string, id: string): void {
  const { subjects, objects = [] }: Predicate = PREDICATES[predicate];
  if (subjects === 'ANY' || objects === 'ANY') return;
  const kinds: readonly string[] = [...new Set([...subjects, ...objects])];
  if (kinds.includes(kindOfId(id)!)) return;
  throw new RequestError(
    'BAD_USER_INPUT',
    `${argument} names an entity of a kind that ${predicate} joins: ${kinds.join(', ')}; received ${id}`,
  );
}

/**
 * How far sources looked at alliances.
 *
 * @param ids    an entity, or two that are looked at together
 * @param source only this document; null: all
 */
export function coverageOfAlliances(
  load: Loaders,
  ids: readonly string[],
  asOf: string | null,
  source: string | null = null,
): Promise<CoverageParent> {
  return coverageBy(load, { predicates: ALLYING, isObliging: true, asOf }, ids, source);
}

async function coverageBy(
  load: Loaders,
  subject: Subject,
  ids: readonly string[],
  source: string | null = null,
): Promise<CoverageParent> {
  const { predicates, isObliging, asOf } = subject;
  const [a, b] = ids;
  // Of two states, what is said of each alone decides nothing.
  const alone = ids.filter((id) => b === undefined || kindOfId(id) !== 'State');
  const [found, told, periods, ofPair] = await Promise.all([
    // Whether it has a hole anywhere is of interest where nobody is named.
    load.sourcesOfPredicates(predicates, ids.length === 0 ? asOf : null),
    load.toldOfEntities(alone, subject),
    load.periodsOfEntities(ids),
    a === undefined || b === undefined ? [] : load.toldOfPair(a, b, subject),
  ]);
  const asked = {
    day: asOf,
    entities: ids.map((id, index) => ({
      id,
      periods: periods[index]!.map(stretchOf),
      told: byDocument(told[alone.indexOf(id)] ?? []),
    })),
    toldOfPair: byDocument(ofPair),
  };
  const sources = found
    .filter((row) => (row.isObliging || !isObliging) && (row.document === source || source === null))
    .map((row) => reachOf(row, predicates))
    .map((reach) => ({ ...reach, looked: lookedBy(reach, asked) }));
  const [some, complete] = [true, false].map((isTold) =>
    sources.filter(({ population }) => (population === 'TOLD') === isTold),
  );
  return { looked: bestOf(sources.map(({ looked }) => looked)), sources: [...complete!, ...some!] };
}

function byDocument(rows: readonly Told[]): ReadonlyMap<string, Told> {
  return new Map(rows.map((row) => [row.document, row]));
}

const MOST_SOURCES = 100;

export const Coverage: CoverageResolvers = {
  sources: ({ sources }, { first }) =>
    sources.slice(0, assertInRange('first', first ?? MOST_SOURCES, 1, MOST_SOURCES)),
};

export const SourceCoverage: SourceCoverageResolvers = {
  document: existingEntityField(({ document }) => document),
};
