import { beforeAll, describe, expect, it } from 'vitest';

import { jsonOf } from '../../src/neo4j/foundValues.ts';
import { readQueries } from '../../src/neo4j/queries.ts';
import { boundValue } from '../../src/neo4j/values.ts';
import { parametersOf } from '../../src/sandbox/parameters.ts';
import { addDays, inForceOn } from '../../src/model/days.ts';
import { answerOn, widenByVouching } from '../../src/view/rule.ts';
import type { DayAnswer, Testimony } from '../../src/view/rule.ts';
import { OBLIGATIONS } from '../../src/model/records.ts';
import type { Obligation } from '../../src/model/records.ts';
import { chance, dayAt, DAYS, generate, SOURCES, stateIds, ENTITIES } from '../graphql/world.ts';
import { seedGraph } from '../seed/seeded.ts';
import { cypher, emptyGraph, given } from '../setup/graph.ts';

const questions = readQueries('analysis');
type Cells = readonly unknown[];

/** What a question of the library answers. */
async function answer(name: string, ...parameters: readonly string[]): Promise<Record<string, any>[]> {
  const query = questions.get(name)!;
  const typed = Object.entries(parametersOf(query, parameters));
  const rows = await cypher(
    query.text,
    Object.fromEntries(typed.map(([one, { type, value }]) => [one, boundValue(type, value)])),
  );
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [key, jsonOf(value)])),
  );
}

/** What the record says of one membership. */
interface Fact {
  readonly subject: string;
  readonly object: string;
  readonly testimonies: readonly Testimony[];
}

/** The statements of memberships, without the view; with a source, its own words alone. */
async function factsOfRecord(source: string | null = null): Promise<Fact[]> {
  const rows = await cypher(
    `MATCH (subject)<-[:HAS_SUBJECT]-(s:Statement {retracted: false, modality: 'ASSERTED'})-[:HAS_OBJECT]->(object)
     WHERE s.predicate IN ['MEMBER_OF', 'PARTY_TO']
     MATCH (s)-[:HAS_EVIDENCE]->(e:Evidence {withdrawn: false, stance: 'SUPPORTS', modality: 'ASSERTED'})-[:CITES]->(d)
     WHERE $source IS NULL OR d.id = $source
     WITH s, subject, object, min(e.vouchedOn) AS vouchedMin, max(e.vouchedOn) AS vouchedMax
     RETURN s.group AS group, subject.id AS subject, object.id AS object,
       {id: s.id, rank: s.rank, meaning: s.meaning, quantity: null, obligations: coalesce(s.obligations, []),
        sinceMin: toString(s.sinceMin), sinceMax: toString(s.sinceMax), untilMin: toString(s.untilMin), untilMax: toString(s.untilMax),
        vouchedMin: toString(vouchedMin), vouchedMax: toString(vouchedMax)} AS testimony`,
    { source },
  );
  return [...Map.groupBy(rows, ({ group }) => group as string).values()].map((of) => ({
    subject: of[0]!['subject'] as string,
    object: of[0]!['object'] as string,
    testimonies: of.map(({ testimony }) => testimony as Testimony),
  }));
}

/** What was so on a day, of a subject and what it belongs to. */
type Answers = (day: string) => ReadonlyMap<string, DayAnswer>;

const merged = (a: DayAnswer | undefined, b: DayAnswer): DayAnswer => {
  if (a === undefined) return b;
  const inForce =
    (['YES', 'UNKNOWN'] as const).find((one) => [a.inForce, b.inForce].includes(one)) ?? a.inForce;
  const obligations = new Map(a.obligations);
  for (const [one, how] of b.obligations) if (obligations.get(one) !== 'YES') obligations.set(one, how);
  return { inForce, obligations };
};

/** By the rule alone, statement by statement: slow, and plain. */
function byRule(facts: readonly Fact[], rule: (day: string, fact: Fact) => DayAnswer): Answers {
  const known = new Map<string, ReadonlyMap<string, DayAnswer>>();
  return (day) => {
    const found = known.get(day);
    if (found !== undefined) return found;
    const answers = new Map<string, DayAnswer>();
    for (const fact of facts) {
      const key = `${fact.subject} ${fact.object}`;
      const own = rule(day, fact);
      if (own.inForce !== null && own.inForce !== 'NO') answers.set(key, merged(answers.get(key), own));
    }
    known.set(day, answers);
    return answers;
  };
}

/** All sources together. */
const ofAll = (day: string, { testimonies }: Fact): DayAnswer => answerOn(day, testimonies, true);

/** One source: what any of its statements says. */
const ofOne = (day: string, { testimonies }: Fact): DayAnswer =>
  testimonies
    .map((one): DayAnswer => {
      const inForce = inForceOn(day, widenByVouching(one));
      const obligations =
        inForce === 'NO' ? [] : one.obligations.map((reported) => [reported, inForce] as const);
      return { inForce, obligations: new Map(obligations) };
    })
    .reduce(merged);

const ANSWERS = ['NO', 'UNKNOWN', 'YES'] as const;
type Answered = (typeof ANSWERS)[number];
const strongest = (all: readonly Answered[]): Answered =>
  ANSWERS[Math.max(0, ...all.map((one) => ANSWERS.indexOf(one)))]!;

const distinct = (names: readonly string[]): string[] => [...new Set(names)].toSorted();
const isState = (id: string): boolean => id.startsWith('state/');
const member = (key: string): string => key.split(' ')[0]!;
const through = (key: string): string => key.split(' ')[1]!;

/** All days that bound something, and the days beside. */
function daysOf(facts: readonly Fact[]): string[] {
  const bounds = facts
    .flatMap(({ testimonies }) => testimonies)
    .flatMap((one) => [
      one.sinceMin,
      one.sinceMax,
      one.untilMin,
      one.untilMax,
      one.vouchedMin,
      one.vouchedMax,
    ])
    .filter((day) => day !== null);
  return distinct(bounds.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]));
}

async function compareDay(on: string, facts: readonly Fact[], answers: Answers): Promise<void> {
  const live = [...answers(on)];
  for (const alliance of distinct(facts.map(({ object }) => object))) {
    const rows = await answer('membersOnDay', `alliance=${alliance}`, `on=${on}`);
    expect(rows.map((row) => `${row['member']} ${row['inForce']}`).toSorted()).toEqual(
      live
        .filter(([key]) => through(key) === alliance)
        .map(([key, { inForce }]) => `${member(key)} ${inForce}`)
        .toSorted(),
    );
  }
  for (const state of distinct(facts.map(({ subject }) => subject))) {
    const rows = await answer('boundOnDay', `state=${state}`, `on=${on}`);
    const expected = live
      .filter(([key]) => member(key) === state)
      .flatMap(([mine, { obligations }]) =>
        live
          .filter(([key]) => member(key) !== state && through(key) === through(mine))
          .flatMap(([theirs, other]) =>
            [...obligations].map(([obligation, how]) => [
              obligation,
              member(theirs),
              through(mine),
              other.obligations.get(obligation) ?? 'NO',
              how === 'YES' && other.inForce === 'YES' ? 'YES' : 'UNKNOWN',
            ]),
          ),
      );
    expect(
      rows.map((row) => [row['obligation'], row['partner'], row['through'], row['mutual'], row['inForce']]),
    ).toEqual(expected.toSorted((a, b) => (a.slice(0, 3).join() < b.slice(0, 3).join() ? -1 : 1)));
  }
  const rows = await answer('asymmetricObligations', `on=${on}`);
  const expected = distinct(live.map(([key]) => through(key))).flatMap((alliance) =>
    OBLIGATIONS.toSorted().flatMap((obligation) => {
      const of = (how: string): string[] =>
        live
          .filter(
            ([key, one]) => through(key) === alliance && (one.obligations.get(obligation) ?? 'NO') === how,
          )
          .map(([key]) => member(key))
          .toSorted();
      const [bound, maybe, not] = [of('YES'), of('UNKNOWN'), of('NO')];
      return bound.length + maybe.length > 0 && not.length > 0
        ? [[alliance, obligation, bound, maybe, not]]
        : [];
    }),
  );
  expect(rows.map((row) => Object.values(row))).toEqual(expected);
}

const yearDays = (year: number): string[] => {
  const days: string[] = [];
  for (let day = `${year}-01-01`; day.startsWith(String(year)); day = addDays(day, 1)) days.push(day);
  return days;
};

/** Whether something holds on one of the days: certainly, perhaps, or on none. */
function overYear(days: readonly string[], holds: (day: string) => Answered): Answered {
  return strongest(days.map(holds));
}

const counted = (all: readonly string[]): [number, number] => [
  all.filter((one) => one === 'YES').length,
  all.filter((one) => one !== 'NO').length,
];

async function compareYears(
  years: readonly number[],
  facts: readonly Fact[],
  answers: Answers,
  last: number,
  source: string | null,
): Promise<void> {
  const from = years[0]!;
  const reported = years.filter((year) => year <= last);
  const range = [`from=${from}`, `until=${years.at(-1)!}`, ...(source === null ? [] : [`source=${source}`])];
  const states = distinct(facts.map(({ subject }) => subject)).filter(isState);
  const alliances = distinct(facts.map(({ object }) => object));
  const days = new Map(reported.map((year) => [year, yearDays(year)]));
  // Nothing changes between the days that bound something.
  const changes = daysOf(facts);
  const marks = new Map(
    reported.map((year) => [
      year,
      [`${year}-01-01`, ...changes.filter((day) => day.startsWith(`${year}-`)), `${year}-12-31`],
    ]),
  );
  const belongs = (year: number, state: string, alliance: string): string =>
    overYear(marks.get(year)!, (day) => answers(day).get(`${state} ${alliance}`)?.inForce ?? 'NO');
  const bound = (day: string, state: string, alliance: string, to: Obligation): Answered =>
    answers(day).get(`${state} ${alliance}`)?.obligations.get(to) ?? 'NO';
  const pick = (rows: readonly Record<string, unknown>[], ...names: readonly string[]): Cells[] =>
    rows.map((row) => names.map((name) => row[name]));

  expect(
    pick(await answer('obligationsByYear', ...range), 'year', 'obligation', 'certain', 'possible'),
  ).toEqual(
    reported.flatMap((year) =>
      OBLIGATIONS.toSorted().map((obligation) => [
        year,
        obligation,
        ...counted(
          states.map((state) =>
            overYear(marks.get(year)!, (day) => {
              const all = alliances.map((alliance) => bound(day, state, alliance, obligation));
              return strongest(all);
            }),
          ),
        ),
      ]),
    ),
  );

  const panel = await answer('dyadPanel', ...range);
  const order = ['DEFENSE', 'OFFENSE', 'NEUTRALITY', 'NONAGGRESSION', 'CONSULTATION'] as const;
  expect(panel.map((row) => Object.values(row).slice(0, 8))).toEqual(
    reported.flatMap((year) =>
      states.flatMap((a) =>
        states
          .filter((b) => a < b)
          .map((b) => [
            a,
            b,
            year,
            ...order.map((obligation) =>
              overYear(marks.get(year)!, (day) => {
                const all = alliances.map((alliance) => {
                  const [mine, theirs] = [
                    bound(day, a, alliance, obligation),
                    bound(day, b, alliance, obligation),
                  ];
                  return ANSWERS[Math.min(ANSWERS.indexOf(mine), ANSWERS.indexOf(theirs))]!;
                });
                return strongest(all);
              }),
            ),
          ])
          .filter((row) => row.slice(3).some((one) => one !== 'NO')),
      ),
    ),
  );
  const defended = await answer('dyadPanel', ...range, 'obligation=DEFENSE');
  expect(defended).toEqual(panel.filter((row) => row['defense'] !== 'NO'));

  for (const alliance of alliances) {
    const its = facts.filter(({ object }) => object === alliance);
    expect(
      pick(
        await answer('allianceSizeByYear', `alliance=${alliance}`, ...range),
        'year',
        'certain',
        'possible',
      ),
    ).toEqual(
      reported.map((year) => [
        year,
        ...counted(
          distinct(its.map(({ subject }) => subject)).map((state) => belongs(year, state, alliance)),
        ),
      ]),
    );
    expect(
      pick(
        await answer('memberYears', `alliance=${alliance}`, ...range),
        'member',
        'year',
        'certain',
        'possible',
      ),
    ).toEqual(
      distinct(its.map(({ subject }) => subject))
        .filter(isState)
        .flatMap((state) =>
          reported
            .map((year) => [
              state,
              year,
              ...counted(
                days.get(year)!.map((day) => answers(day).get(`${state} ${alliance}`)?.inForce ?? 'NO'),
              ),
            ])
            .filter((row) => row[3] !== 0),
        ),
    );
  }
}

/** The year in which a source ends. */
function lastYearOf(facts: readonly Fact[]): number {
  const days = facts
    .flatMap(({ testimonies }) => testimonies)
    .flatMap(({ untilMin, vouchedMax }) => [untilMin, vouchedMax])
    .filter((day) => day !== null);
  return Number(days.toSorted().at(-1)?.slice(0, 4) ?? 0);
}

/** A world whose statements also have meanings, and sources that vouch for days. */
async function loadWorld(seed: number): Promise<void> {
  const pick = chance(seed);
  const { lines } = generate(seed, 4, 26);
  const meanings = new Map<string, string | undefined>();
  const more = (lines as { place: string }[]).map((line) => {
    if (!meanings.has(line.place)) {
      meanings.set(line.place, [undefined, undefined, 'SIGNED', 'ACCEDED', 'IN_FORCE'][pick(5)]);
    }
    const meaning = meanings.get(line.place);
    const vouches = pick(4) === 0 ? dayAt(pick(DAYS)) : 'none';
    return { ...line, vouches, ...(meaning !== undefined && { meaning }) };
  });
  const entities = [...ENTITIES.entities, ...stateIds(4).map((id) => ({ id, name: id }))];
  await emptyGraph();
  await given(JSON.stringify({ ...ENTITIES, entities, statements: more }));
}

describe('The library agrees with the rule', { timeout: 600_000 }, () => {
  it.each([1, 2, 3])(
    'on world %i, on every bound and beside, and over years',
    { tags: ['thorough'] },
    async (seed) => {
      await loadWorld(seed);
      const facts = await factsOfRecord();
      expect(facts.length).toBeGreaterThan(8);
      const answers = byRule(facts, ofAll);
      for (const day of daysOf(facts)) await compareDay(day, facts, answers);
      await compareYears([1955, 1956], facts, answers, 9999, null);
      for (const source of SOURCES) {
        const own = await factsOfRecord(source);
        await compareYears([1955, 1956], own, byRule(own, ofOne), lastYearOf(own), source);
      }
    },
  );

  describe('on the seed', () => {
    beforeAll(seedGraph);

    it('on every bound and beside', async () => {
      const facts = await factsOfRecord();
      const answers = byRule(facts, ofAll);
      for (const day of daysOf(facts)) {
        const live = [...answers(day)];
        for (const state of ['state/belgium', 'state/united-states', 'state/russia']) {
          const rows = await answer('partnersOnDay', `state=${state}`, `on=${day}`);
          const mine = new Set(live.filter(([key]) => member(key) === state).map(([key]) => through(key)));
          expect(rows.map((row) => row['partner'] as string).toSorted()).toEqual(
            distinct(
              live
                .filter(([key]) => isState(key) && member(key) !== state && mine.has(through(key)))
                .map(([key]) => member(key)),
            ),
          );
        }
      }
    });

    it('over a year', async () => {
      expect.hasAssertions();
      const facts = await factsOfRecord();
      await compareYears([1999], facts, byRule(facts, ofAll), 9999, null);
    });
  });
});
