import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import { contextFor } from '../../src/graphql/core/context.ts';
import { findPaths, PATH_LIMITS } from '../../src/loaders/paths.ts';
import { typesOf } from '../../src/graphql/relationship/typesOf.ts';
import { Texts } from '../../src/record/texts.ts';
import { ask, emptyGraph, given, graph } from '../setup/graph.ts';
import {
  calendar,
  certainly,
  dayAt,
  idOf,
  isListed,
  isState,
  LENGTH,
  may,
  plans,
  seldom,
  worldOf,
  yamlOf,
} from './worlds.ts';
import type { Fact, Plans, World } from './worlds.ts';

const WORLDS = 250;
/** Limits so small that they are reached: every second entity is a hub, or hardly anything may be read. */
const SMALL_LIMITS = [
  { ...PATH_LIMITS, hub: 1 },
  { ...PATH_LIMITS, hub: 2 },
  { ...PATH_LIMITS, hub: 3 },
  { ...PATH_LIMITS, hub: 3, hubPairs: 0 },
  { ...PATH_LIMITS, relationships: 8 },
  { ...PATH_LIMITS, entities: 3 },
  { ...PATH_LIMITS, hub: 2, pairs: 2 },
  { ...PATH_LIMITS, tries: 4 },
];

interface Question {
  readonly from: number;
  readonly to: number;
  readonly maxHops: number;
  readonly first: number;
  readonly via: readonly string[] | null;
  readonly avoid: readonly number[];
  readonly through: readonly ('STATE' | 'ORGANIZATION')[] | null;
  readonly plans: Plans;
  readonly day: number | null;
  readonly certain: boolean;
  readonly coValid: boolean;
}

const questionOf = (entity: fc.Arbitrary<number>): fc.Arbitrary<Question> =>
  fc.record({
    from: entity,
    to: entity,
    maxHops: fc.integer({ min: 1, max: 6 }),
    first: fc.integer({ min: 1, max: 5 }),
    via: seldom(fc.subarray(['SUPPORTS', 'CONSULTS', 'MEMBER_OF', 'NAMED'], { minLength: 1 })),
    avoid: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.uniqueArray(entity, { maxLength: 2 })),
    through: seldom(fc.subarray(['STATE' as const, 'ORGANIZATION' as const], { minLength: 1 })),
    plans,
    day: seldom(fc.integer({ min: 0, max: LENGTH - 1 })),
    certain: fc.boolean(),
    coValid: fc.boolean(),
  });

/** All simple paths, by trying every way; each as the entities it passes. */
function everyPath(
  { facts }: World<Question>,
  { from, to, maxHops, via, avoid, through, plans: wanted, day, certain, coValid }: Question,
): number[][] {
  const counts = (fact: Fact, on: number | null): boolean => {
    if (!isListed(wanted, fact.planned)) return false;
    if (via !== null && !via.includes(fact.type)) return false;
    if (on === null) return true;
    return certain ? certainly(fact, on) : may(fact, on);
  };
  const joined = (a: number, b: number, on: number | null): boolean =>
    facts.some(
      (fact) =>
        counts(fact, on) &&
        ((fact.subject === a && fact.object === b) || (fact.subject === b && fact.object === a)),
    );
  const mayPass = (entity: number): boolean =>
    !avoid.includes(entity) &&
    (through === null || through.includes(isState(entity) ? 'STATE' : 'ORGANIZATION'));
  const entities = [...new Set(facts.flatMap(({ subject, object }) => [subject, object]))];
  const all: number[][] = [];
  const walk = (passed: readonly number[]): void => {
    const last = passed.at(-1)!;
    if (last === to) {
      all.push([...passed]);
      return;
    }
    if (passed.length > maxHops) return;
    for (const next of entities) {
      if (!passed.includes(next) && (next === to || mayPass(next)) && joined(last, next, day)) {
        walk([...passed, next]);
      }
    }
  };
  walk([from]);
  return all.filter(
    (path) =>
      !coValid ||
      day !== null ||
      calendar.some((on) =>
        path.every((entity, index) => index === 0 || joined(path[index - 1]!, entity, on)),
      ),
  );
}

const FREE = { via: null, avoid: [], through: null } as const;
const ANY_TIME = { day: null, coValid: false } as const;

/** What the answer is to be, by trying everything. */
function byTrying(
  world: World<Question>,
  number: number,
  question: Question,
): { paths: string[][]; reasons: unknown[] } {
  const order = (path: readonly number[]): string[] => path.map((entity) => idOf(number, entity));
  const paths = everyPath(world, question)
    .map(order)
    .toSorted((a, b) => a.length - b.length || (a.join(' ') < b.join(' ') ? -1 : 1))
    .slice(0, question.first);
  if (paths.length > 0) return { paths, reasons: [null] };
  const exist = (eased: Partial<Question>): boolean => everyPath(world, { ...question, ...eased }).length > 0;
  if (exist(ANY_TIME)) return { paths, reasons: ['TIME'] };
  if (exist({ ...ANY_TIME, ...FREE })) return { paths, reasons: ['FILTERED'] };
  if (exist({ ...ANY_TIME, ...FREE, maxHops: world.size })) return { paths, reasons: ['HOP_LIMIT'] };
  const alone = (entity: number): boolean =>
    !world.facts.some(
      ({ subject, object, planned }) =>
        isListed(question.plans, planned) && (subject === entity || object === entity),
    );
  const seen = alone(question.from) || (alone(question.to) && question.maxHops > 1);
  return { paths, reasons: seen ? ['DISCONNECTED'] : ['DISCONNECTED', 'HOP_LIMIT'] };
}

const ANSWER = `{
  reason cut
  paths {
    length together
    certainDays { from to } possibleDays { from to }
    steps {
      from { id } to { id } readingCount
      readings { forward relationship { type planned subject { id } object { id } } }
    }
  }
}`;

const QUERY = `query (
  $from: ID!, $to: ID!, $maxHops: Int, $first: Int, $via: [Predicate!], $avoid: [ID!], $through: [EntityKind!],
  $plans: Plans, $asOf: LocalDate, $certain: Boolean, $coValid: Boolean
) {
  paths(
    from: $from, to: $to, maxHops: $maxHops, first: $first, via: $via, avoid: $avoid, through: $through,
    plans: $plans, asOf: $asOf, certain: $certain, coValid: $coValid
  ) ${ANSWER}
}`;

const daysIn = (ranges: readonly { from: string | null; to: string | null }[]): number[] =>
  calendar.filter((day) =>
    ranges.some(({ from, to }) => (from === null || from <= dayAt(day)) && (to === null || dayAt(day) <= to)),
  );

/** What is said of a path, checked against the facts. */
function checkPath(world: World<Question>, number: number, question: Question, path: any): void {
  const { via, plans: wanted, day, certain, coValid } = question;
  const passed: string[] = [path.steps[0]?.from.id, ...path.steps.map(({ to }: any) => to.id)];
  const steps = path.steps.map((_: unknown, index: number) =>
    world.facts.filter((fact) => {
      const [subject, object] = [idOf(number, fact.subject), idOf(number, fact.object)];
      const between =
        (subject === passed[index] && object === passed[index + 1]) ||
        (object === passed[index] && subject === passed[index + 1]);
      const holds = certain ? certainly : may;
      return (
        between &&
        isListed(wanted, fact.planned) &&
        (via === null || via.includes(fact.type)) &&
        (day === null || holds(fact, day))
      );
    }),
  );
  const on = (holds: typeof may): number[] =>
    calendar.filter((one) => steps.every((facts: Fact[]) => facts.some((fact) => holds(fact, one))));
  const shared = on(certain ? certainly : may);
  const counted = (facts: readonly Fact[]): readonly Fact[] =>
    coValid && day === null
      ? facts.filter((fact) => shared.some((one) => (certain ? certainly : may)(fact, one)))
      : facts;
  for (const [index, step] of path.steps.entries()) {
    const expected = counted(steps[index]).map((fact) => ({
      forward: idOf(number, fact.subject) === step.from.id,
      relationship: {
        type: fact.type,
        planned: fact.planned,
        subject: { id: idOf(number, fact.subject) },
        object: { id: idOf(number, fact.object) },
      },
    }));
    const inOrder = (readings: readonly unknown[]): string[] =>
      readings.map((one) => JSON.stringify(one)).toSorted();
    expect(inOrder(step.readings)).toEqual(inOrder(expected));
    expect(step.readingCount).toBe(expected.length);
  }
  // With co-validity only what can hold with the rest is read, so that the other set of days may be smaller.
  const [sure, possible] = [daysIn(path.certainDays), daysIn(path.possibleDays)];
  const all = coValid && day === null ? [certain ? sure : possible] : [sure, possible];
  expect(all).toEqual(all.length === 1 ? [shared] : [on(certainly), on(may)]);
  expect(path.together).toBe(
    path.certainDays.length > 0 ? 'YES' : path.possibleDays.length > 0 ? 'UNKNOWN' : 'NO',
  );
}

describe('The paths between two entities', () => {
  it(
    'are those that are found by trying every way, for the same reasons and on the same days',
    { tags: ['thorough'] },
    async () => {
      const seen = new Map<string, number>();
      const note = (what: string): unknown => seen.set(what, (seen.get(what) ?? 0) + 1);
      const sizes = fc.integer({ min: 2, max: 8 });
      const worlds = fc.sample(
        sizes.chain((size) => worldOf(size, questionOf)),
        { numRuns: WORLDS, seed: 20_210_204 },
      );
      await emptyGraph();
      await given(yamlOf(worlds));
      for (const [number, world] of worlds.entries()) {
        for (const question of world.questions) {
          const { from, to, avoid, day, ...rest } = question;
          const { data, errors, statements } = await ask(QUERY, {
            ...rest,
            from: idOf(number, from),
            to: idOf(number, to),
            avoid: avoid.map((entity) => idOf(number, entity)),
            asOf: day === null ? null : dayAt(day),
          });
          expect(errors).toEqual([]);
          const { paths, reasons } = byTrying(world, number, question);
          const found = data.paths.paths.map(({ steps }: any) => [
            idOf(number, from),
            ...steps.map((step: any) => step.to.id),
          ]);
          expect({ question, facts: world.facts, found }).toEqual({
            question,
            facts: world.facts,
            found: paths,
          });
          expect(reasons).toContain(data.paths.reason);
          expect(data.paths.cut).toBeNull();
          for (const path of data.paths.paths) checkPath(world, number, question, path);
          // The ends, a statement a hop, three times over to find the reason, and the entities that are shown.
          expect(statements.length).toBeLessThanOrEqual(2 + 3 * question.maxHops);
          note(`reason ${data.paths.reason}`);
          if (question.coValid && question.day === null && paths.length > 1) note('co-valid');
        }
      }
      // The generator makes every kind of answer.
      for (const what of ['null', 'TIME', 'FILTERED', 'HOP_LIMIT', 'DISCONNECTED']) {
        expect([what, (seen.get(`reason ${what}`) ?? 0) > 10]).toEqual([what, true]);
      }
      expect(seen.get('co-valid')).toBeGreaterThan(10);
    },
  );

  it(
    'are the same where hubs are not looked behind, or else it is said that some may be missing',
    { tags: ['thorough'] },
    async () => {
      const sizes = fc.integer({ min: 4, max: 8 });
      const worlds = fc.sample(
        sizes.chain((size) => worldOf(size, questionOf)),
        { numRuns: WORLDS, seed: 19_490_404 },
      );
      await emptyGraph();
      await given(yamlOf(worlds));
      const seen = { whole: 0, cut: 0, wholeWithHubs: 0 };
      for (const [number, world] of worlds.entries()) {
        for (const [index, question] of world.questions.entries()) {
          const limits = SMALL_LIMITS[(3 * number + index) % SMALL_LIMITS.length]!;
          const { from, to, via, avoid, through, plans: wanted, day, ...rest } = question;
          const { load } = contextFor(graph, new Texts(undefined));
          const found = await findPaths(
            load,
            {
              ...rest,
              from: idOf(number, from),
              to: idOf(number, to),
              types: typesOf(via, wanted),
              allTypes: typesOf(null, wanted),
              avoid: avoid.map((entity) => idOf(number, entity)),
              through: through?.map((kind) => (kind === 'STATE' ? 'State' : 'Organization')) ?? null,
              asOf: day === null ? null : dayAt(day),
            },
            limits,
          );
          const passed = found.paths.map(({ steps }) => [
            idOf(number, from),
            ...steps.map((step) => step.to),
          ]);
          const { paths, reasons } = byTrying(world, number, question);
          const all = byTrying(world, number, { ...question, first: Infinity }).paths;
          const reported = { question, limits, facts: world.facts };
          const isCut = found.cut !== null;
          seen[isCut ? 'cut' : 'whole']++;
          if (!isCut && limits.hub < PATH_LIMITS.hub && paths.some((path) => path.length > 3))
            seen.wholeWithHubs++;
          // What is whole is right, and what is cut has nothing that isn't there.
          expect({ ...reported, passed: isCut ? [] : passed }).toEqual({
            ...reported,
            passed: isCut ? [] : paths,
          });
          expect(passed.filter((path) => !all.some((one) => one.join(' ') === path.join(' ')))).toEqual([]);
          expect({ ...reported, reason: found.reason }).toEqual({
            ...reported,
            reason: expect.toBeOneOf(
              isCut ? [null, 'BUDGET'] : [...reasons, ...(passed.length === 0 ? ['BUDGET'] : [])],
            ),
          });
          expect(found.reason === null).toBe(passed.length > 0);
        }
      }
      expect(Math.min(...Object.values(seen))).toBeGreaterThan(10);
    },
  );

  it('are one without steps from an entity to itself', async () => {
    await emptyGraph();
    await given(JSON.stringify({ entities: [{ id: 'state/alpha', name: 'Alpha' }] }));
    const of = (from: string, to: string) => ask(`{ paths(from: "${from}", to: "${to}") ${ANSWER} }`);
    const always = [{ from: null, to: null }];
    expect((await of('state/alpha', 'state/alpha')).data.paths).toEqual({
      reason: null,
      cut: null,
      paths: [{ length: 0, together: 'YES', certainDays: always, possibleDays: always, steps: [] }],
    });
  });

  it('are told with the names that were met on the way; what else is shown of entities is asked for', async () => {
    await emptyGraph();
    await given(`
entities:
  - { id: state/alpha, name: Alpha }
  - { id: state/beta, name: Beta, description: The second }
  - { id: org/league, name: League, description: A league }
  - { id: org/union, name: Union }
documents:
  - { id: document/roll, name: Roll }
source: document/roll
statements:
  - { claim: state/alpha MEMBER_OF org/league, place: row 1 }
  - { claim: state/beta MEMBER_OF org/league, place: row 2 }
  - { claim: state/beta MEMBER_OF org/union, place: row 3 }
`);
    const of = async (shown: string) => {
      const query = `{ paths(from: "state/alpha", to: "org/union") { paths { steps { from { ${shown} } to { ${shown} } } } } }`;
      const { data, statements } = await ask(query);
      return { steps: data.paths.paths[0].steps, statements };
    };
    const trips = [['entityById', 'relationshipsOfEntities'], ['relationshipsOfEntities']];
    const [alpha, league, beta, union] = ['Alpha', 'League', 'Beta', 'Union'].map((name) => ({ name }));
    expect(await of('name')).toEqual({
      steps: [
        { from: alpha, to: league },
        { from: league, to: beta },
        { from: beta, to: union },
      ],
      statements: trips,
    });
    const described = await of('name ...on Entity { description }');
    expect(described.steps[1]).toEqual({
      from: { name: 'League', description: 'A league' },
      to: { name: 'Beta', description: 'The second' },
    });
    expect(described.statements).toEqual([...trips, ['entityById']]);
  });

  it.each([
    ['maxHops: 7', 'maxHops is from 1 to 6; received 7'],
    ['maxHops: 0', 'maxHops is from 1 to 6; received 0'],
    ['first: 26', 'first is from 1 to 25; received 26'],
    [`avoid: [${'"state/x",'.repeat(101)}]`, 'avoid takes at most 100 items; received 101'],
  ])('are refused for %s', async (argument, message) => {
    const { data, errors } = await ask(`{ paths(from: "state/a", to: "state/b", ${argument}) { reason } }`);
    expect(data?.paths ?? null).toBeNull();
    expect(errors).toEqual([{ code: 'BAD_USER_INPUT', message }]);
  });
});

describe('Paths near hubs', () => {
  const MEMBERS = 10_000;

  /** Two hubs with the same ten thousand members, a chain that hangs on the first, and an entity on the second. */
  beforeAll(async () => {
    await emptyGraph();
    await graph.alter(
      `UNWIND ['org/hub', 'org/other', 'org/small', 'state/alpha', 'state/beta', 'state/gamma', 'post/office', 'person/holder'] AS id
       CREATE (n:Entity {id: id, name: id, sortName: id})`,
    );
    await graph.alter(
      `MATCH (hub:Entity {id: 'org/hub'}) MATCH (other:Entity {id: 'org/other'})
       UNWIND range(1, ${MEMBERS}) AS n
       CREATE (m:Entity {id: 'state/m' + n, name: 'M', sortName: 'm'})
       CREATE (m)-[:MEMBER_OF {id: 'relationship/m' + n, statements: []}]->(hub)
       CREATE (m)-[:MEMBER_OF {id: 'relationship/n' + n, statements: []}]->(other)`,
    );
    for (const [index, [subject, type, object]] of [
      ['person/holder', 'HOLDS', 'post/office'],
      ['post/office', 'POST_OF', 'state/alpha'],
      ['state/alpha', 'MEMBER_OF', 'org/hub'],
      ['state/beta', 'MEMBER_OF', 'org/hub'],
      ['state/gamma', 'MEMBER_OF', 'org/other'],
    ].entries()) {
      await graph.alter(
        `MATCH (a:Entity {id: '${subject}'}) MATCH (b:Entity {id: '${object}'})
         CREATE (a)-[:${type} {id: 'relationship/${index}', statements: []}]->(b)`,
      );
    }
  });

  /** The paths, and how many rows were read for them, in how many statements. */
  async function found(from: string, to: string, maxHops = 4) {
    const { load, runs } = contextFor(graph, new Texts(undefined));
    let rows = 0;
    const counted =
      <A extends unknown[], T>(read: (...given: A) => Promise<readonly T[]>) =>
      async (...asked: A) => {
        const answer = await read(...asked);
        rows += answer.length;
        return answer;
      };
    const types = typesOf(null, null);
    const { paths, reason, cut } = await findPaths(
      {
        relationshipsOfEntities: counted(load.relationshipsOfEntities),
        relationshipsBetween: counted(load.relationshipsBetween),
        entitiesBetween: counted(load.entitiesBetween),
      },
      {
        from,
        to,
        maxHops,
        first: 2,
        types,
        allTypes: types,
        avoid: [],
        through: null,
        asOf: null,
        coValid: false,
        certain: false,
      },
    );
    const passed = paths.map(({ steps }) => steps.map((step) => step.to.split('/')[1]).join(' '));
    expect(rows).toBeLessThan(60);
    expect(runs.length).toBeLessThanOrEqual(3 * maxHops);
    return { passed, reason, cut };
  }

  it.each([
    ['through one', 'state/alpha', 'state/beta', ['hub beta']],
    ['far through one', 'person/holder', 'state/beta', ['office alpha hub beta']],
    ['from one', 'org/hub', 'person/holder', ['alpha office holder']],
    ['to one', 'person/holder', 'org/hub', ['office alpha hub']],
    ['from one to the other', 'org/hub', 'org/other', ['m1 other', 'm10 other']],
    ['through both', 'state/alpha', 'state/gamma', ['hub m1 other gamma', 'hub m10 other gamma']],
    ['from a member of both', 'state/m7', 'state/m77', ['hub m77', 'other m77']],
  ])('are found %s, whatever else hangs on it', async (_title, from, to, passed) => {
    expect(await found(from, to)).toEqual({ passed, reason: null, cut: null });
  });

  it('are none where there are none', async () => {
    expect(await found('state/alpha', 'org/small')).toEqual({
      passed: [],
      reason: 'DISCONNECTED',
      cut: null,
    });
    expect(await found('person/holder', 'state/gamma')).toEqual({
      passed: [],
      reason: 'HOP_LIMIT',
      cut: null,
    });
  });
});
