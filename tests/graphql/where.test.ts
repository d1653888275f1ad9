import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';

import { inForceByAny, inForceOn } from '../../src/model/days.ts';
import type { Bounds } from '../../src/model/days.ts';
import { kindOf } from '../../src/model/kinds.ts';
import { ask, cypher, emptyGraph, given } from '../setup/graph.ts';
import { all, any, combinationsOf, is, not, overDays, surely } from './truth.ts';
import type { Truth, Value } from './truth.ts';
import { BODIES, combined, dayWhere, DAYS, leaf, STATES, step } from './wheres.ts';
import type { Where } from './wheres.ts';
import { isListed } from './worlds.ts';

const TREATIES = ['treaty/pact', 'treaty/accord', 'treaty/charter'];

const period = fc.constantFrom(
  {},
  { since: '1950', until: '1960' },
  { since: '1950-06-01', until: '1955-05-05' },
  { since: '..1950-06-01', until: '1955..1960' },
  { since: '1955-05-05' },
  { until: '1960-01-01' },
  { since: '1949..1955', until: '1960-01-01..' },
);
interface Fact {
  readonly subject: string;
  readonly object: string;
  readonly days: object;
  readonly obligations: readonly string[];
  readonly role: string | null;
  readonly troops: object;
  /** Two states, or a state and an organization, may have a symmetric relationship instead. */
  readonly cooperates: boolean;
  readonly rank: string;
  readonly as: string;
  readonly source: string;
}
const fact: fc.Arbitrary<Fact> = fc.record({
  subject: fc.constantFrom(...STATES, ...BODIES),
  object: fc.constantFrom(...BODIES, ...TREATIES, ...STATES),
  days: period,
  obligations: fc.subarray(['DEFENSE', 'CONSULTATION']),
  role: fc.constantFrom(null, null, 'observer'),
  troops: fc.constantFrom(
    { amount: 100, unit: 'PEOPLE' },
    { atLeast: 50, unit: 'PEOPLE' },
    { atLeast: 10, atMost: 90, unit: 'PEOPLE' },
  ),
  cooperates: fc.constantFrom(false, false, true),
  rank: fc.constantFrom('NORMAL', 'NORMAL', 'PREFERRED'),
  as: fc.constantFrom('ASSERTED', 'ASSERTED', 'ASSERTED', 'PLANNED'),
  source: fc.constantFrom('document/roll', 'document/atlas'),
});

/** A graph in which every pair of kinds has something to do with each other, and most days are open at one end. */
function worldOf(facts: readonly Fact[]): string {
  const names = { 'state/birma': 'Birma', 'org/union': 'Union of Alba' } as Record<string, string>;
  return stringify({
    entities: [...STATES, ...BODIES, ...TREATIES].map((id) => ({
      id,
      name: names[id] ?? id.split('/')[1]!,
    })),
    documents: [
      { id: 'document/roll', name: 'Roll' },
      { id: 'document/atlas', name: 'Atlas' },
    ],
    source: 'document/roll',
    statements: [
      { claim: 'state/birma NAMED "Mýanmar"', place: 'x' },
      { claim: 'state/alba EXISTED', since: '1950-06-01', until: '1960-01-01', place: 'x' },
      { claim: 'state/birma EXISTED', since: '..1950-06-01', until: '1955..1960', place: 'x' },
      { claim: 'state/ceylon EXISTED', since: '1949', until: '1949-12-31', place: 'x' },
      { claim: 'state/ceylon EXISTED', since: '1960', place: 'x' },
      { claim: 'treaty/pact IN_FORCE', since: '1955-05-05', place: 'x' },
      ...facts.flatMap(
        (
          { subject, object, days, obligations, role, troops, cooperates, rank, as, source },
          index,
        ): object[] => {
          if (subject === object) return [];
          const common = {
            ...days,
            as,
            source,
            place: `row ${index}`,
            ...(source === 'document/atlas' &&
              as === 'ASSERTED' &&
              Object.keys(days).length === 0 && { vouches: '1955-05-05' }),
            ...(rank === 'NORMAL' ? {} : { rank, reason: 'So it is' }),
          };
          const kind = kindOf(object);
          if (cooperates && kind !== 'Treaty') {
            return [{ claim: `${subject} COOPERATES_WITH ${object}`, ...common }];
          }
          if (kind === 'State') {
            return kindOf(subject) === 'State'
              ? [{ claim: `${subject} STATIONS_TROOPS_IN ${object}`, ...common, quantity: troops }]
              : [];
          }
          return [
            {
              claim: `${subject} ${kind === 'Organization' ? 'MEMBER_OF' : 'PARTY_TO'} ${object}`,
              ...common,
              ...(obligations.length > 0 && { obligations }),
              ...(role !== null && { role }),
            },
          ];
        },
      ),
    ],
  });
}

interface Entity {
  readonly id: string;
  readonly names: readonly string[];
  readonly periods: readonly Bounds[];
}
interface Edge extends Bounds {
  /** Of a plan, it begins with `PLANNED_`. */
  readonly type: string;
  readonly subject: string;
  readonly object: string;
  readonly role: string | null;
  readonly obligation: string;
  readonly of: string;
  readonly least: number | null;
  readonly most: number | null;
  readonly sources: readonly string[];
  readonly ranks: readonly string[];
}

interface Claim extends Bounds {
  readonly id: string;
  readonly subject: string;
  readonly object: string | null;
  readonly role: string | null;
  readonly obligations: readonly string[];
  readonly sources: readonly string[];
  /** The days for which sources vouch. */
  readonly vouchedMin: string | null;
  readonly vouchedMax: string | null;
}

let entities: readonly Entity[] = [];
let edges: readonly Edge[] = [];
let claims: readonly Claim[] = [];

/** The graph, read whole with the plainest Cypher. */
async function readWorld(): Promise<void> {
  const days = (of: string) =>
    `sinceMin: toString(${of}.sinceMin), sinceMax: toString(${of}.sinceMax), untilMin: toString(${of}.untilMin), untilMax: toString(${of}.untilMax)`;
  entities = (await cypher(`
    MATCH (n:Entity)
    RETURN n.id AS id, [n.name] + COLLECT { MATCH (n)-[:NAMED]->(name) RETURN name.text } AS names,
      COLLECT { MATCH (n)-[:LASTED]->(p) RETURN {${days('p')}} } AS periods`)) as unknown as Entity[];
  edges = (
    await cypher(`
    MATCH (a:Entity)-[r]->(b:Entity)
    WHERE replace(type(r), 'PLANNED_', '') IN ['MEMBER_OF', 'PARTY_TO', 'STATIONS_TROOPS_IN', 'COOPERATES_WITH', 'OBLIGED', 'MEASURED']
    RETURN {type: type(r), subject: a.id, object: b.id, role: r.role, obligation: r.obligation, of: r.type, least: r.least, most: r.most, ${days('r')},
      sources: COLLECT { UNWIND r.statements AS id MATCH (:Statement {id: id})-[:HAS_EVIDENCE]->()-[:CITES]->(d) RETURN d.id },
      ranks: COLLECT { UNWIND r.statements AS id MATCH (s:Statement {id: id}) RETURN s.rank }} AS edge`)
  ).map(({ edge }) => edge) as Edge[];
  claims = (
    await cypher(`
    MATCH (s:Statement)-[:HAS_SUBJECT]->(subject)
    RETURN {id: s.id, subject: subject.id, object: COLLECT { MATCH (s)-[:HAS_OBJECT]->(o) RETURN o.id }[0], role: s.role,
      obligations: coalesce(s.obligations, []), sources: COLLECT { MATCH (s)-[:HAS_EVIDENCE]->()-[:CITES]->(d) RETURN d.id }, ${days('s')},
      vouchedMin: toString(s.vouchedMin), vouchedMax: toString(s.vouchedMax)} AS claim`)
  ).map(({ claim }) => claim) as Claim[];
}

/** The conditions as their descriptions say them, in three values. */
function ofEntity(where: Where, { id, names, periods }: Entity, day: string | null): Truth {
  const self = { id, names, periods };
  const ofPeriods = (holds: (since: string, until: string) => boolean): Truth =>
    periods.length === 0 ? 'UNKNOWN' : any(periods.map((one) => overDays(one, DAYS, holds)));
  const folded = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const leaves: Record<string, (value: any) => Truth> = {
    and: (some) => all(some.map((one: Where) => ofEntity(one, self, day))),
    or: (some) => any(some.map((one: Where) => ofEntity(one, self, day))),
    not: (one) => not(ofEntity(one, self, day)),
    kinds: (kinds) => is(kinds.includes(kindOf(id)!.toUpperCase())),
    ids: (ids) => is(ids.includes(id)),
    name: (name) => is(names.some((own) => folded(own) === folded(name))),
    nameContains: (part) => is(names.some((own) => folded(own).includes(folded(part)))),
    source: (source) =>
      is(
        claims.some(
          ({ subject, object, sources }) => [subject, object].includes(id) && sources.includes(source),
        ),
      ),
    began: (range) => ofPeriods((since) => isIn(since, range)),
    ended: (range) => ofPeriods((_since, until) => isIn(until, range)),
    existed: (range) =>
      range.on === undefined
        ? ofPeriods((since, until) => meets(since, until, range))
        : periods.length === 0
          ? 'UNKNOWN'
          : inForceByAny(range.on, periods),
    related: (some) => all(some.map((one: Where) => related(one, id, day))),
    allies: (some) => all(some.map((one: Where) => allies(one, id, day))),
  };
  return all(Object.entries(where).map(([name, value]) => leaves[name]!(value)));
}

const isIn = (day: string, { on, from, to }: Where): boolean =>
  (on ?? from ?? day) <= day && day <= (on ?? to ?? day);
const meets = (since: string, until: string, { from, to }: Where): boolean =>
  since <= (to ?? '9999-12-31') && (from ?? '0001-01-01') <= until;
const onDay = (bounds: Bounds, day: string | null): Truth => (day === null ? 'YES' : inForceOn(day, bounds));

/** Of distinct entities at the other end, the best that can be said of each counts. */
function counted(found: readonly (readonly [string, Truth])[], { none, count }: Where): Truth {
  const best = Map.groupBy(found, ([other]) => other);
  const truths = [...best.values()].map((some) => any(some.map(([, truth]) => truth)));
  const sure = truths.filter((truth) => truth === 'YES').length;
  const possible = truths.filter((truth) => truth !== 'NO').length;
  const atLeast = (number: number): Truth => (sure >= number ? 'YES' : possible < number ? 'NO' : 'UNKNOWN');
  if (none === true) return not(atLeast(1));
  if (!count) return atLeast(1);
  return all([
    ...(count.atLeast === undefined ? [] : [atLeast(count.atLeast)]),
    ...(count.atMost === undefined ? [] : [not(atLeast((count.atMost as number) + 1))]),
  ]);
}

const byId = (id: string): Entity => entities.find((entity) => entity.id === id)!;
const overlaps = (a: Bounds, b: Bounds): boolean =>
  (a.sinceMin ?? '') <= (b.untilMax ?? '~') && (b.sinceMin ?? '') <= (a.untilMax ?? '~');

const PLANNED = /^PLANNED_/;

function related(where: Where, id: string, listDay: string | null): Truth {
  const day = where['on'] === undefined ? listDay : where['on'];
  const found = edges
    .filter(({ type }) => !['OBLIGED', 'MEASURED'].includes(type))
    .filter(({ type }) => where['predicates']?.includes(type.replace(PLANNED, '')) ?? true)
    .filter(({ type }) => isListed(where['relationship']?.plans ?? 'EXCLUDED', PLANNED.test(type)))
    .filter(({ subject, object }) =>
      where['end'] === undefined
        ? [subject, object].includes(id)
        : (where['end'] === 'SUBJECT' ? subject : object) === id,
    )
    .map((edge) => {
      const other = edge.subject === id ? edge.object : edge.subject;
      const truth = all([
        onDay(edge, day),
        relationship(where['relationship'] ?? {}, edge, day),
        ofEntity(where['node'] ?? {}, byId(other), listDay),
      ]);
      return [other, truth] as const;
    });
  return counted(found, where);
}

function relationship(where: Where, edge: Edge, day: string | null): Truth {
  const beside = (type: string): Edge[] =>
    edges.filter(
      (one) =>
        one.type === type &&
        one.subject === edge.subject &&
        one.object === edge.object &&
        one.role === edge.role &&
        overlaps(one, edge),
    );
  const leaves: Record<string, (value: any) => Truth> = {
    plans: (wanted) => is(isListed(wanted, PLANNED.test(edge.type))),
    role: (role) => is(edge.role === role),
    obligations: (some) =>
      any(
        beside('OBLIGED')
          .filter(({ obligation }) => some.includes(obligation))
          .map((one) => onDay(one, day)),
      ),
    began: (range) => overDays(edge, DAYS, (since) => isIn(since, range)),
    ended: (range) => overDays(edge, DAYS, (_since, until) => isIn(until, range)),
    source: (source) => is(edge.sources.includes(source)),
    ranks: (ranks) => is(edge.ranks.some((rank) => ranks.includes(rank))),
    quantity: ({ atLeast, atMost, on }) =>
      any(
        beside('MEASURED')
          .filter(({ of }) => of === edge.type)
          .map((one) =>
            all([
              onDay(one, on === undefined ? day : on),
              atLeast === undefined ? 'YES' : reaches(one, atLeast),
              atMost === undefined ? 'YES' : not(reaches(one, (atMost as number) + 1)),
            ]),
          ),
      ),
  };
  return all(Object.entries(where).map(([name, value]) => leaves[name]!(value)));
}

const reaches = ({ least, most }: Edge, number: number): Truth =>
  (least ?? 0) >= number ? 'YES' : (most ?? Infinity) < number ? 'NO' : 'UNKNOWN';

function allies(where: Where, id: string, listDay: string | null): Truth {
  const day = where['on'] === undefined ? listDay : where['on'];
  const wanted = where['obligations'] ?? ['DEFENSE', 'CONSULTATION'];
  const bound = edges.filter(({ type, obligation }) => type === 'OBLIGED' && wanted.includes(obligation));
  const found = bound
    .filter(({ subject }) => subject === id)
    .flatMap((mine) =>
      bound
        .filter(({ subject, object }) => object === mine.object && subject !== id)
        .map((its) => {
          const together: Truth =
            day === null
              ? (mine.sinceMax ?? '~') <= (its.untilMin ?? '') &&
                (its.sinceMax ?? '~') <= (mine.untilMin ?? '')
                ? 'YES'
                : overlaps(mine, its)
                  ? 'UNKNOWN'
                  : 'NO'
              : all([onDay(mine, day), onDay(its, day)]);
          return [
            its.subject,
            all([together, ofEntity(where['node'] ?? {}, byId(its.subject), listDay)]),
          ] as const;
        }),
    );
  return counted(found, where);
}

function ofClaim(where: Where, claim: Claim): Truth {
  const end = (condition: Where, id: string | null): Truth =>
    id === null ? 'NO' : ofEntity(condition, byId(id), null);
  // On the days for which sources vouch it held, whatever it claims.
  const { vouchedMin, vouchedMax } = claim;
  const vouched: Bounds = {
    ...claim,
    sinceMax: min(claim.sinceMax, vouchedMin),
    untilMin: max(claim.untilMin, vouchedMax),
  };
  const leaves: Record<string, (value: any) => Truth> = {
    and: (some) => all(some.map((one: Where) => ofClaim(one, claim))),
    or: (some) => any(some.map((one: Where) => ofClaim(one, claim))),
    not: (one) => not(ofClaim(one, claim)),
    subject: (condition) => end(condition, claim.subject),
    object: (condition) => end(condition, claim.object),
    source: (source) => is(claim.sources.includes(source)),
    role: (role) => is(claim.role === role),
    obligations: (some) => is(claim.obligations.some((one) => some.includes(one))),
    began: (range) => overDays(claim, DAYS, (since) => isIn(since, range)),
    ended: (range) => overDays(claim, DAYS, (_since, until) => isIn(until, range)),
    held: ({ on: day, from = day, to = day }) =>
      overDays(vouched, DAYS, (since, until) => meets(since, until, { from, to })),
  };
  return all(Object.entries(where).map(([name, value]) => leaves[name]!(value)));
}

const min = (a: string | null, b: string | null): string | null =>
  a === null ? b : b === null || a < b ? a : b;
const max = (a: string | null, b: string | null): string | null =>
  a === null ? b : b === null || a > b ? a : b;

describe('Conditions', () => {
  const world = worldOf(fc.sample(fact, { seed: 7, numRuns: 60 }));
  beforeAll(async () => {
    await emptyGraph();
    await given(world);
    await readWorld();
  });

  it('mean in Cypher what they mean in Kleene’s logic', { tags: ['thorough'] }, async () => {
    const seen = new Set<Truth>();
    await fc.assert(
      fc.asyncProperty(
        combined,
        fc.option(fc.constantFrom(...DAYS)),
        fc.boolean(),
        async (where, day, certain) => {
          const expected = entities.map((entity) => [entity, ofEntity(where, entity, day)] as const);
          for (const [, truth] of expected) seen.add(truth);
          // A text of its own each time, which the database takes its time to plan: so it is asked once a run.
          const { data, errors } = await ask(
            `query ($where: EntityWhere, $asOf: LocalDate, $certain: Boolean) {
            entities(where: $where, asOf: $asOf, certain: $certain, first: 100) { nodes { id } }
          }`,
            { where, asOf: day, certain },
          );
          expect(errors).toEqual([]);
          const existed = (entity: Entity): Truth =>
            day === null ? 'YES' : ofEntity({ existed: { on: day } }, entity, day);
          const wanted: readonly Truth[] = certain ? ['YES'] : ['YES', 'UNKNOWN'];
          const ids = expected
            .filter(([entity, truth]) => wanted.includes(all([truth, existed(entity)])))
            .map(([{ id }]) => id);
          expect(data.entities.nodes.map(({ id }: Entity) => id).toSorted()).toEqual(ids.toSorted());
        },
      ),
      { numRuns: 40, endOnFailure: true },
    );
    expect(seen).toEqual(new Set(['YES', 'UNKNOWN', 'NO']));
  });

  const ofEnds = fc.oneof(leaf, step(leaf.filter((one) => one['kinds'] === undefined)));
  const claimLeaf: fc.Arbitrary<Where> = fc.oneof(
    fc
      .tuple(fc.constantFrom('subject', 'object'), ofEnds)
      .map(([name, condition]) => ({ [name]: condition })),
    fc.constantFrom<Where>(
      { source: 'document/atlas' },
      { role: 'observer' },
      { obligations: ['DEFENSE'] },
      { source: 'document/roll', role: 'observer' },
    ),
    fc.tuple(fc.constantFrom('began', 'ended', 'held'), dayWhere).map(([name, range]) => ({ [name]: range })),
  );
  const ofClaims = fc.oneof(
    claimLeaf,
    claimLeaf.map((one) => ({ not: one })),
    fc.tuple(claimLeaf, claimLeaf).map((some) => ({ or: some })),
    fc.tuple(claimLeaf, claimLeaf).map(([one, other]) => ({ and: [one, { not: other }] })),
  );

  /** The statements that are listed, and those that should be. */
  async function listed(where: Where, certain: boolean): Promise<Record<'found' | 'expected', unknown>> {
    const { data, errors } = await ask(
      `query ($where: StatementWhere, $certain: Boolean) {
        statements(where: $where, certain: $certain, first: 100) { totalCount nodes { id } }
      }`,
      { where, certain },
    );
    const wanted: readonly Truth[] = certain ? ['YES'] : ['YES', 'UNKNOWN'];
    const nodes = claims
      .filter((claim) => wanted.includes(ofClaim(where, claim)))
      .map(({ id }) => ({ id }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1));
    return {
      found: { errors, ...data.statements },
      expected: { errors: [], totalCount: nodes.length, nodes: nodes.slice(0, 100) },
    };
  }

  it('mean for statements in Cypher what they mean in Kleene’s logic', { tags: ['thorough'] }, async () => {
    await fc.assert(
      fc.asyncProperty(ofClaims, fc.boolean(), async (where, certain) => {
        const { found, expected } = await listed(where, certain);
        expect(found).toEqual(expected);
      }),
      { numRuns: 20, endOnFailure: true },
    );
  });

  it.each(
    ['began', 'ended', 'held'].flatMap((name) =>
      [{ on: '1975-01-01' }, { from: '1950-06-01', to: '1955-05-05' }].map((range) => ({ [name]: range })),
    ),
  )('hold for a statement or do not, certainly or possibly: %j', async (where) => {
    for (const certain of [true, false]) {
      for (const condition of [where, { not: where }]) {
        const { found, expected } = await listed(condition, certain);
        expect(found).toEqual(expected);
      }
    }
  });

  it('of statements are not taken for an earlier moment', async () => {
    const { errors } = await ask(
      '{ statements(known: "2026-01-01T00:00:00Z", where: { role: "observer" }) { totalCount } }',
    );
    expect(errors).toEqual([
      {
        code: 'BAD_USER_INPUT',
        message: expect.stringMatching(/^statements takes either where or known; received both/),
      },
    ]);
  });

  it('choose among what a search finds', async () => {
    const { data } = await ask(`{
      all: search(query: "alba") { nodes { id } }
      states: search(query: "alba", where: { kinds: [STATE], not: { existed: { from: "1970-01-01" } } }) { nodes { id } facets { kind count } }
    }`);
    expect(data.all.nodes.map(({ id }: Entity) => id)).toEqual(['state/alba', 'org/union']);
    expect(data.states).toEqual({ nodes: [{ id: 'state/alba' }], facets: [{ kind: 'STATE', count: 1 }] });
  });

  const atAnEnd = fc.record({
    predicates: fc.option(
      fc.subarray(['MEMBER_OF', 'COOPERATES_WITH', 'STATIONS_TROOPS_IN'], { minLength: 1 }),
      { nil: undefined },
    ),
    end: fc.constantFrom('SUBJECT', 'OBJECT'),
  });

  it('are met at an end by what `relationships` lists at that end', { tags: ['thorough'] }, async () => {
    await fc.assert(
      fc.asyncProperty(atAnEnd, async ({ predicates, end }) => {
        const { data, errors } = await ask(
          `query ($where: EntityWhere, $types: [Predicate!], $end: RelationshipEnd) {
            entities(where: $where, first: 100) { nodes { id } }
            all: entities(first: 100) { nodes { id relationships(types: $types, end: $end, first: 1) { nodes { id } } } }
          }`,
          { where: { related: [{ predicates, end }] }, types: predicates, end },
        );
        expect(errors).toEqual([]);
        const found = data.all.nodes.filter(({ relationships }: any) => relationships.nodes.length > 0);
        expect(data.entities.nodes.map(({ id }: Entity) => id)).toEqual(found.map(({ id }: Entity) => id));
      }),
      { numRuns: 8, endOnFailure: true },
    );
  });

  type Key = Record<string, any> & { readonly direction: string };
  const direction = fc.constantFrom('ASC', 'DESC');
  const sortKey: fc.Arbitrary<Key> = fc.oneof(
    fc.record({ field: fc.constantFrom('NAME', 'KIND', 'SINCE', 'UNTIL'), direction }),
    fc.record({
      related: fc.constantFrom(
        { predicates: ['MEMBER_OF'], end: 'OBJECT' },
        { predicates: ['PARTY_TO'] },
        { predicates: ['PARTY_TO'], relationship: { plans: 'INCLUDED' } },
      ),
      direction,
    }),
    fc.record({ allies: fc.constantFrom({}, { obligations: ['DEFENSE'] }), direction }),
  );

  it(
    'sort by several keys and by numbers of entities, in pages from both ends',
    { tags: ['thorough'] },
    async () => {
      const orders = fc.array(sortKey, { minLength: 1, maxLength: 3 });
      await fc.assert(
        fc.asyncProperty(
          orders,
          fc.integer({ min: 3, max: 9 }),
          fc.boolean(),
          async (orderBy, size, backward) => {
            const bounds = await cypher(
              'MATCH (n:Entity) RETURN n.id AS id, n.sortName AS name, toString(n.sinceMax) AS since, toString(n.untilMin) AS until',
            );
            const valueOf = (id: string, by: Key): string | number | null => {
              const { name, since, until } = bounds.find((one) => one['id'] === id)! as Record<
                string,
                string
              >;
              if (by['field'] !== undefined) {
                return { NAME: name!, KIND: kindOf(id)!, SINCE: since ?? null, UNTIL: until ?? null }[
                  by['field'] as 'NAME'
                ];
              }
              const count = (atLeast: number): Where => ({
                ...(by['related'] ?? by['allies']),
                count: { atLeast },
              });
              const holds = (atLeast: number): boolean =>
                (by['related'] ? related(count(atLeast), id, null) : allies(count(atLeast), id, null)) !==
                'NO';
              let number = 0;
              while (holds(number + 1)) number += 1;
              return number;
            };
            const sorted = entities
              .map(({ id }) => ({ id, values: orderBy.map((by) => valueOf(id, by)) }))
              .toSorted((a, b) => {
                for (const [at, by] of orderBy.entries()) {
                  const [x, y] = [a.values[at]!, b.values[at]!];
                  if (x === y) continue;
                  if (x === null || y === null) return x === null ? 1 : -1;
                  return (x < y ? -1 : 1) * (by.direction === 'ASC' ? 1 : -1);
                }
                return (a.id < b.id ? -1 : 1) * (orderBy.at(-1)!.direction === 'ASC' ? 1 : -1);
              })
              .map(({ id }) => id);
            const walked: string[] = [];
            for (let cursor: string | null = null, more = true; more;) {
              const { data, errors } = await ask(
                `query ($orderBy: [EntityOrder!], $size: Int, $cursor: String) {
              entities(orderBy: $orderBy, ${backward ? 'last: $size, before: $cursor' : 'first: $size, after: $cursor'}) {
                nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
              }
            }`,
                { orderBy, size, cursor },
              );
              expect(errors).toEqual([]);
              const { nodes, pageInfo }: any = data.entities;
              walked.splice(backward ? 0 : walked.length, 0, ...nodes.map(({ id }: Entity) => id));
              more = backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage;
              cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
            }
            expect(walked).toEqual(sorted);
          },
        ),
        { numRuns: 12, endOnFailure: true },
      );
    },
  );

  it.each([
    [
      'another predicate',
      '{ related: { predicates: [PARTY_TO] } }',
      '{ related: { predicates: [COOPERATES_WITH] } }',
    ],
    [
      'plans',
      '{ related: { predicates: [PARTY_TO] } }',
      '{ related: { predicates: [PARTY_TO], relationship: { plans: INCLUDED } } }',
    ],
    [
      'other entities',
      '{ related: { predicates: [PARTY_TO] } }',
      '{ related: { predicates: [PARTY_TO], node: { ids: ["treaty/pact"] } } }',
    ],
    ['certain numbers', '{ allies: {} }', '{ allies: {} }', 'certain: true,'],
  ])('tell cursors of one number from those of %s', async (_of, one, other, more = '') => {
    const asked = (orderBy: string, cursor: string, further = '') =>
      ask(`{
        states(${further} orderBy: [${orderBy}, { field: NAME }], first: 2, after: ${cursor}) { pageInfo { endCursor } }
        treaty(id: "treaty/pact") {
          parties(${further} orderBy: [${orderBy}], first: 1, after: ${cursor}) { pageInfo { endCursor } }
        }
        allies(of: "state/alba", ${further} orderBy: [${orderBy}], first: 1, after: ${cursor}) { pageInfo { endCursor } }
      }`);
    const { data, errors } = await asked(one, 'null');
    expect(errors).toEqual([]);
    const lists = [data.states, data.treaty.parties, data.allies];
    const cursors = lists.map(({ pageInfo }) => JSON.stringify(pageInfo.endCursor));
    const codes = async (orderBy: string, cursor: string, further?: string) =>
      (await asked(orderBy, cursor, further)).errors.map(({ code }) => code);
    for (const cursor of cursors) {
      // Each is of one list, or two whose orders are the same.
      expect((await codes(one, cursor)).length).toBeLessThan(3);
      expect(await codes(other, cursor, more)).toEqual(['BAD_CURSOR', 'BAD_CURSOR', 'BAD_CURSOR']);
    }
  });

  it.each([
    ['{}', 'Each key of orderBy has exactly one of field, related and allies; received none'],
    [
      '{ field: NAME, allies: {} }',
      'Each key of orderBy has exactly one of field, related and allies; received 2',
    ],
    [
      '[{ field: NAME }, { field: NAME }, { field: NAME }, { field: NAME }, { field: NAME }, { field: NAME }]',
      'orderBy takes at most 5 keys; received 6',
    ],
    [
      '{ related: { predicates: [PARTY_TO], none: true } }',
      'A key of orderBy counts, and takes neither none nor count; received none',
    ],
    [
      '{ allies: { count: { atLeast: 2 } } }',
      'A key of orderBy counts, and takes neither none nor count; received count',
    ],
  ])('refuse to sort by %s', async (orderBy, message) => {
    const { errors } = await ask(`{ states(orderBy: ${orderBy}) { nodes { id } } }`);
    expect(errors).toEqual([{ code: 'BAD_USER_INPUT', message }]);
  });

  it.each([
    ['[]', 'by takes 1 to 3 different keys; received none'],
    ['[KIND, KIND]', 'by takes 1 to 3 different keys; received KIND, KIND'],
    ['[KIND, BEGAN, ENDED, SOURCE]', 'by takes 1 to 3 different keys; received KIND, BEGAN, ENDED, SOURCE'],
  ])('are not grouped by %s', async (by, message) => {
    const { errors } = await ask(`{ groups(by: ${by}) { possible } }`);
    expect(errors).toEqual([{ code: 'BAD_USER_INPUT', message }]);
  });

  type Grouped = [by: readonly string[], where: Where, day: string | null];
  const GROUPED: readonly Grouped[] = [
    [['KIND', 'BEGAN'], { kinds: ['STATE', 'TREATY'] }, null],
    [['PREDICATE', 'KIND'], { related: [{ predicates: ['PARTY_TO'], count: { atLeast: 2 } }] }, '1955-05-05'],
    [['OBLIGATION', 'PREDICATE'], { existed: { on: '1955-05-05' } }, '1955-05-05'],
    [['SOURCE'], { kinds: ['STATE'] }, null],
    [['ENDED'], { not: { existed: { on: '1955-05-05' } } }, null],
    [['REGION', 'SUBREGION'], { kinds: ['STATE'] }, null],
  ];
  const grouped: fc.Arbitrary<Grouped> = fc.tuple(
    fc
      .shuffledSubarray(['KIND', 'BEGAN', 'ENDED', 'OBLIGATION', 'PREDICATE', 'SOURCE'], { minLength: 1 })
      .map((keys) => keys.slice(0, 3)),
    fc.oneof(fc.constant({}), leaf),
    fc.option(fc.constantFrom(...DAYS), { freq: 4 }),
  );

  it('count entities in groups, by all keys and on all days', { tags: ['thorough'] }, async () => {
    const seen = { certain: 0, onlyByKey: 0 };
    await fc.assert(
      fc.asyncProperty(grouped, async (asked) => {
        const { certain, onlyByKey } = await groupsOf(asked);
        seen.certain += certain;
        seen.onlyByKey += onlyByKey;
      }),
      { numRuns: 20, examples: GROUPED.map((one) => [one] as [Grouped]), endOnFailure: true },
    );
    for (const times of Object.values(seen)) expect(times).toBeGreaterThan(0);
  });

  /** Compares groups with those of the oracle; how many are certain, and how many only their keys leave open. */
  async function groupsOf([by, where, day]: Grouped): Promise<{ certain: number; onlyByKey: number }> {
    const { data, errors } = await ask(
      `query ($by: [GroupKey!]!, $where: EntityWhere, $asOf: LocalDate) {
        groups(by: $by, where: $where, asOf: $asOf) { ...Group }
        sure: groups(by: $by, where: $where, asOf: $asOf, certain: true) { ...Group }
      }
      fragment Group on EntityGroup {
        kind region { id } subregion { id } began ended obligation predicate source { id } possible certain
      }`,
      { by, where, asOf: day },
    );
    expect(errors).toEqual([]);
    /** The values that something may have on the day, and whether it certainly has them. */
    const onTheDay = (some: readonly Edge[], value: (edge: Edge) => string): Value[] =>
      [...Map.groupBy(some, value)]
        .map(([name, those]) => [name, any(those.map((edge) => onDay(edge, day)))] as const)
        .filter(([, truth]) => truth !== 'NO');
    const sources = await cypher(
      'MATCH (n:Entity)<-[:HAS_SUBJECT|HAS_OBJECT]-(:Statement)-[:HAS_EVIDENCE]->()-[:CITES]->(d) RETURN DISTINCT n.id AS id, d.id AS source',
    );
    const decade = (entity: Entity, side: 'since' | 'until'): number | null => {
      const ends = entity.periods.map((one) => [one[`${side}Min`], one[`${side}Max`]] as const);
      const outer = (which: 0 | 1): string | null => {
        const days = ends.map((one) => one[which]);
        return days.length === 0 || days.includes(null)
          ? null
          : days.toSorted((a, b) => (a! < b! ? -1 : 1)).at(side === 'since' ? 0 : -1)!;
      };
      const years = [outer(0), outer(1)].map((one) => one && Math.floor(Number(one.slice(0, 4)) / 10) * 10);
      return years[0] === years[1] ? (years[0] as number | null) : null;
    };
    const valuesOf = (entity: Entity, key: string): readonly Value[] => {
      const found: Record<string, () => readonly Value[]> = {
        KIND: () => surely([kindOf(entity.id)!.toUpperCase()]),
        BEGAN: () => surely([decade(entity, 'since')]),
        ENDED: () => surely([decade(entity, 'until')]),
        OBLIGATION: () =>
          onTheDay(
            edges.filter((edge) => edge.type === 'OBLIGED' && edge.subject === entity.id),
            ({ obligation }) => obligation,
          ),
        PREDICATE: () =>
          onTheDay(
            edges
              .filter(({ type }) => !['OBLIGED', 'MEASURED'].includes(type) && !PLANNED.test(type))
              .filter((edge) => [edge.subject, edge.object].includes(entity.id)),
            ({ type }) => type,
          ),
        SOURCE: () => surely(sources.filter(({ id }) => id === entity.id).map(({ source }) => source)),
        REGION: () => [],
        SUBREGION: () => [],
      };
      return found[key]!();
    };
    const expected = new Map<string, { possible: number; certain: number }>();
    let onlyByKey = 0;
    for (const entity of entities) {
      const itself = all([
        ofEntity(where, entity, day),
        day === null ? 'YES' : ofEntity({ existed: { on: day } }, entity, day),
      ]);
      if (itself === 'NO') continue;
      const combinations = combinationsOf(by.map((key) => valuesOf(entity, key)));
      for (const combination of combinations) {
        const name = JSON.stringify(combination.map(([value]) => value));
        const group = expected.get(name) ?? { possible: 0, certain: 0 };
        group.possible += 1;
        const belongs = all(combination.map(([, truth]) => truth));
        if (all([itself, belongs]) === 'YES') group.certain += 1;
        else if (itself === 'YES') onlyByKey += 1;
        expected.set(name, group);
      }
    }
    const named = (groups: any): [string, { possible: number; certain: number }][] =>
      groups.map(({ possible, certain, ...keys }: any) => [
        JSON.stringify(by.map((key) => keys[key.toLowerCase()]?.id ?? keys[key.toLowerCase()])),
        { possible, certain },
      ]);
    const shown = named(data.groups);
    expect(new Map(shown)).toEqual(expected);
    expect(shown).toHaveLength(expected.size);
    const sizes = data.groups.map(({ possible }: any) => possible);
    expect(sizes).toEqual(sizes.toSorted((a: number, b: number) => b - a));
    const certainly = [...expected]
      .filter(([, { certain }]) => certain > 0)
      .map(([name, { certain }]) => [name, { possible: certain, certain }] as const);
    expect(new Map(named(data.sure))).toEqual(new Map(certainly));
    return { certain: certainly.length, onlyByKey };
  }
});
