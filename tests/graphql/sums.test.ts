import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';

import { inForceByAny, inForceOn } from '../../src/model/days.ts';
import type { Bounds } from '../../src/model/days.ts';
import { kindOf } from '../../src/model/kinds.ts';
import { deriveFact, mayMeet } from '../../src/view/rule.ts';
import type { Episode, QuantitySpan, Testimony } from '../../src/view/rule.ts';
import { ask, cypher, emptyGraph, given } from '../setup/graph.ts';
import { all, any, combinationsOf, is, overDays, surely } from './truth.ts';
import type { Truth } from './truth.ts';

const STATES = ['alba', 'birma', 'ceylon', 'dalia', 'elbe', 'fulda'].map((name) => `state/${name}`);
const MISSIONS = ['mission/watch', 'mission/guard'];
const DAYS = ['1949-06-30', '1950-06-30', '1951-01-01', '1951-12-31', '1952-06-30', '1960-01-01'];
const NEVER = { from: '1948-01-01', to: '1948-12-31' };

const days = fc.constantFrom<object>(
  { since: '1950-01-01', until: '1950-12-31' },
  { since: '1951-01-01', until: '1951-12-31' },
  { since: '1951-01-01', until: '1951-12-31' },
  { since: '1950', until: '1951' },
  { since: '1951..1952', until: '1952' },
  { since: '1951-01-01' },
  { until: '1951-12-31' },
  { when: '1951' },
  {},
);
const people = fc.constantFrom<object>(
  { amount: 0, unit: 'PEOPLE' },
  { amount: 7, unit: 'PEOPLE' },
  { amount: 1000, unit: 'PEOPLE' },
  { about: 500, unit: 'PEOPLE' },
  { atLeast: 40, unit: 'PEOPLE' },
  { atLeast: 60, unit: 'PEOPLE' },
  { atMost: 900, unit: 'PEOPLE' },
  { atLeast: 10, atMost: 90, unit: 'PEOPLE' },
  { amount: 3, unit: 'PEOPLE', part: 'ARMY' },
  { amount: 4, unit: 'PEOPLE', part: 'NAVY' },
);
const money = fc.constantFrom<object>(
  { amount: 100, unit: 'MONEY', currency: 'EUR' },
  { atLeast: 50, atMost: 60, unit: 'MONEY', currency: 'EUR' },
  { amount: 20, unit: 'MONEY', currency: 'USD' },
  { amount: 30, unit: 'MONEY', currency: 'EUR', priceYear: 2000 },
  { amount: 5, unit: 'PERCENT' },
);
interface Said {
  readonly predicate: string;
  readonly subject: string;
  readonly object: string;
  readonly quantity: object | null;
  readonly days: object;
  readonly role: string | null;
  readonly rank: string;
  readonly source: string;
  readonly as: string;
}
const said: fc.Arbitrary<Said> = fc.record({
  predicate: fc.constant('STATIONS_TROOPS_IN'),
  subject: fc.constantFrom(...STATES.slice(0, 2)),
  object: fc.constantFrom(...STATES),
  quantity: fc.option(people, { freq: 8 }),
  days,
  role: fc.constantFrom(null, null, null, 'guest'),
  rank: fc.constantFrom('NORMAL', 'NORMAL', 'NORMAL', 'NORMAL', 'PREFERRED', 'DEPRECATED'),
  source: fc.constantFrom('document/roll', 'document/atlas'),
  as: fc.constantFrom('ASSERTED', 'ASSERTED', 'ASSERTED', 'ASSERTED', 'PLANNED', 'OPINION'),
});
const contributed = fc
  .tuple(said, fc.constantFrom(...MISSIONS), fc.oneof(people, money), fc.constantFrom(...STATES))
  .map(([one, object, quantity, subject]) => {
    return { ...one, predicate: 'CONTRIBUTES_TO', subject, object, quantity };
  });

function worldOf(claims: readonly Said[]): string {
  const places = ['place/north', 'place/south'];
  return stringify({
    entities: [...STATES, ...MISSIONS, ...places].map((id) => ({ id, name: id.split('/')[1]! })),
    documents: ['roll', 'atlas'].map((name) => ({ id: `document/${name}`, name })),
    source: 'document/roll',
    statements: [
      ...places.map((place, index) => ({
        claim: `${place} IDENTIFIED_BY "m49:${['150', '002'][index]!}"`,
        place: 'x',
      })),
      // The last state lies nowhere.
      ...STATES.slice(0, -1).map((state, index) => ({
        claim: `${state} WITHIN ${places[index % 2]!}`,
        place: 'x',
      })),
      { claim: 'state/ceylon EXISTED', since: '1951-06-30', place: 'x' },
      { claim: 'state/dalia EXISTED', since: '1949', until: '1950-12-31', place: 'x' },
      { claim: 'state/elbe EXISTED', since: '1940', until: '1990', place: 'x' },
      ...claims
        .filter(({ subject, object }) => subject !== object)
        .map(({ predicate, subject, object, quantity, days: bounds, role, rank, source, as }, index) => ({
          claim: `${subject} ${predicate} ${object}`,
          ...bounds,
          ...(quantity !== null && { quantity }),
          ...(role !== null && { role }),
          ...(rank !== 'NORMAL' && { rank, reason: 'So it is' }),
          source,
          as,
          vouches: index % 3 === 0 ? '1951-06-30' : 'none',
          place: `row ${index}`,
        })),
    ],
  });
}

/** What the record alone says of one fact, by the rule. */
interface Fact {
  readonly predicate: string;
  readonly subject: string;
  readonly object: string;
  readonly episodes: readonly Episode[];
  readonly quantities: readonly QuantitySpan[];
}
interface Node {
  readonly id: string;
  readonly region: string | null;
  readonly sources: readonly string[];
  readonly periods: readonly Bounds[];
  /** Its plain relationships, which a key tells on a day. */
  readonly ties: readonly (Bounds & { readonly type: string })[];
}
let facts: readonly Fact[] = [];
let nodes: readonly Node[] = [];
let sourcesOf: ReadonlyMap<string, readonly string[]> = new Map();

async function readRecord(): Promise<void> {
  const bounds = (of: string) =>
    `sinceMin: toString(${of}.sinceMin), sinceMax: toString(${of}.sinceMax), untilMin: toString(${of}.untilMin), untilMax: toString(${of}.untilMax)`;
  const statements = await cypher(`
    MATCH (a)<-[:HAS_SUBJECT]-(s:Statement)-[:HAS_OBJECT]->(b)
    WHERE s.predicate IN ['STATIONS_TROOPS_IN', 'CONTRIBUTES_TO'] AND s.modality = 'ASSERTED' AND NOT s.retracted
    RETURN s.predicate AS predicate, a.id AS subject, b.id AS object, s.role AS role, {
      id: s.id, rank: s.rank, meaning: null, obligations: [], ${bounds('s')},
      vouchedMin: toString(s.vouchedMin), vouchedMax: toString(s.vouchedMax),
      quantity: CASE WHEN s.unit IS NOT NULL THEN {least: s.least, most: s.most, approximate: false, unit: s.unit, currency: s.currency, priceYear: s.priceYear, part: s.part} END
    } AS testimony, COLLECT { MATCH (s)-[:HAS_EVIDENCE]->()-[:CITES]->(d) RETURN d.id } AS sources`);
  const byFact = Map.groupBy(statements, ({ predicate, subject, object, role }) =>
    [predicate, subject, object, role].join('|'),
  );
  facts = [...byFact.values()].map((some) => {
    const { predicate, subject, object } = some[0] as unknown as Fact;
    const testimonies = some.map(({ testimony }) => testimony as Testimony);
    return { predicate, subject, object, ...deriveFact(testimonies, true) };
  });
  sourcesOf = new Map(
    statements.map(({ testimony, sources }) => [(testimony as Testimony).id, sources as string[]]),
  );
  nodes = (await cypher(`
    MATCH (n:Entity)
    RETURN n.id AS id, head(COLLECT { MATCH (n)-[:WITHIN]->(p) RETURN p.id }) AS region,
      COLLECT { MATCH (n)<-[:HAS_SUBJECT|HAS_OBJECT]-()-[:HAS_EVIDENCE]->()-[:CITES]->(d) RETURN DISTINCT d.id } AS sources,
      COLLECT { MATCH (n)-[:LASTED]->(p) RETURN {${bounds('p')}} } AS periods,
      COLLECT { MATCH (n)-[r:WITHIN|STATIONS_TROOPS_IN|CONTRIBUTES_TO]-() RETURN {type: type(r), ${bounds('r')}} } AS ties`)) as unknown as Node[];
}

type Measure = Readonly<Record<'unit' | 'currency' | 'priceYear' | 'part', any>>;
interface Question {
  readonly by: readonly ('KIND' | 'REGION' | 'SOURCE' | 'PREDICATE')[];
  readonly predicate: string;
  readonly end: 'SUBJECT' | 'OBJECT';
  readonly measure: Measure;
  readonly asOf: string | null;
  readonly on: string | undefined;
  readonly during: { from: string; to: string } | undefined;
  readonly atLeast: number | undefined;
  readonly node: readonly string[] | undefined;
  readonly source: string | undefined;
  readonly certain: boolean;
  readonly existed: string | undefined;
}

/** Whether a number of a fact counts for an entity. */
function truthOf(span: QuantitySpan, { episodes }: Fact, question: Question): Truth {
  const { measure, asOf, on, during, atLeast, source } = question;
  const { quantity } = span;
  const isMeant = (['unit', 'currency', 'priceYear', 'part'] as const).every(
    (key) => quantity[key] === (measure[key] ?? null),
  );
  if (!isMeant) return 'NO';
  const day = on ?? asOf;
  const held = any(
    episodes
      .filter((episode) => mayMeet(episode, span))
      .map((episode) =>
        all([
          day === null ? 'YES' : inForceOn(day, episode),
          is(source === undefined || episode.statements.some((id) => sourcesOf.get(id)!.includes(source))),
        ]),
      ),
  );
  return all([
    held,
    during === undefined
      ? inForceOn(day!, span)
      : overDays(
          span,
          [during.from, during.to],
          (since, until) => since <= during.to && during.from <= until,
        ),
    atLeast === undefined || (quantity.least ?? 0) >= atLeast
      ? 'YES'
      : (quantity.most ?? Infinity) < atLeast
        ? 'NO'
        : 'UNKNOWN',
  ]);
}

interface Sum {
  least: number;
  most: number | null;
  smallest: number | null;
  largest: number | null;
  relationships: number;
}
const add = (ranges: readonly (readonly [least: number, most: number])[]): Sum => {
  const finite = (number: number): number | null => (Number.isFinite(number) ? number : null);
  return {
    least: ranges.reduce((sum, [least]) => sum + least, 0),
    most: finite(ranges.reduce((sum, [, most]) => sum + most, 0)),
    smallest: ranges.length === 0 ? null : Math.min(...ranges.map(([least]) => least)),
    largest: finite(Math.max(...ranges.map(([, most]) => most))),
    relationships: ranges.length,
  };
};

/** The groups and their sums, worked out one relationship after the other. */
function answerTo(question: Question): Map<string, { certainSum: Sum; unknownSum: Sum }> {
  const { by, predicate, end, asOf, node, certain, existed } = question;
  const ranges = new Map<string, { certain: [number, number][]; unknown: [number, number][] }>();
  for (const one of nodes) {
    const existence = (day: string | null | undefined): Truth =>
      day === null || day === undefined
        ? 'YES'
        : one.periods.length === 0
          ? 'UNKNOWN'
          : inForceByAny(day, one.periods);
    const meets = all([is(kindOf(one.id) !== 'Document'), existence(existed)]);
    const itself = all([meets, existence(asOf)]);
    if (itself === 'NO' || (certain && itself !== 'YES')) continue;
    const values = {
      KIND: surely([kindOf(one.id)!.toUpperCase()]),
      REGION: surely([one.region]),
      SOURCE: surely(one.sources),
      PREDICATE: [...Map.groupBy(one.ties, ({ type }) => type)]
        .map(([type, ties]) => {
          return [type, any(ties.map((tie) => (asOf === null ? 'YES' : inForceOn(asOf, tie))))] as const;
        })
        .filter(([, truth]) => truth !== 'NO'),
    };
    const keys = combinationsOf(by.map((key) => values[key]))
      .map((key) => ({
        name: JSON.stringify(key.map(([value]) => value)),
        isIn: all(key.map(([, truth]) => truth)),
      }))
      .filter(({ isIn }) => isIn === 'YES' || !certain);
    const found = facts
      .filter(
        (fact) => fact.predicate === predicate && (end === 'SUBJECT' ? fact.subject : fact.object) === one.id,
      )
      .filter((fact) => node === undefined || node.includes(end === 'SUBJECT' ? fact.object : fact.subject))
      .map((fact) =>
        fact.quantities
          .map((span) => ({ ...span.quantity, truth: all([meets, truthOf(span, fact, question)]) }))
          .filter(({ truth }) => truth === 'YES' || (truth === 'UNKNOWN' && !certain)),
      );
    for (const { name, isIn } of keys) {
      const group = ranges.get(name) ?? { certain: [], unknown: [] };
      ranges.set(name, group);
      for (const numbers of found) {
        if (numbers.length === 0) continue;
        const certainly = numbers.filter(({ truth }) => truth === 'YES');
        const counting = certainly.length > 0 ? certainly : numbers;
        group[certainly.length > 0 && isIn === 'YES' ? 'certain' : 'unknown'].push([
          Math.min(...counting.map(({ least }) => least ?? 0)),
          Math.max(...counting.map(({ most }) => most ?? Infinity)),
        ]);
      }
    }
  }
  return new Map(
    [...ranges].map(([key, { certain: sure, unknown }]) => [
      key,
      { certainSum: add(sure), unknownSum: add(unknown) },
    ]),
  );
}

const QUERY = `query ($by: [GroupKey!]!, $asOf: LocalDate, $certain: Boolean, $where: EntityWhere, $sum: RelatedWhere) {
  groups(by: $by, asOf: $asOf, certain: $certain, where: $where, sum: $sum) {
    kind region { id } source { id } predicate
    certainSum { least most smallest largest relationships } unknownSum { least most smallest largest relationships }
  }
}`;

function sumOf(question: Question): object {
  const { predicate, end, measure, on, during, atLeast, node, source } = question;
  return {
    predicates: [predicate],
    end,
    ...(on !== undefined && { on }),
    ...(node && { node: { ids: node } }),
    relationship: {
      ...(source && { source }),
      quantity: { ...measure, ...(during && { during }), ...(atLeast !== undefined && { atLeast }) },
    },
  };
}

const MONEY = [
  { unit: 'MONEY', currency: 'EUR' },
  { unit: 'MONEY', currency: 'USD' },
  { unit: 'MONEY', currency: 'EUR', priceYear: 2000 },
  { unit: 'PERCENT' },
] as Measure[];
const when = fc.constantFrom<Pick<Question, 'asOf' | 'on' | 'during'>>(
  ...DAYS.map((asOf) => ({ asOf, on: undefined, during: undefined })),
  ...DAYS.map((on) => ({ asOf: null, on, during: undefined })),
  { asOf: '1951-12-31', on: '1950-06-30', during: undefined },
  ...[1950, 1951, 1952].map((year) => ({
    asOf: null,
    on: undefined,
    during: { from: `${year}-01-01`, to: `${year}-12-31` },
  })),
  { asOf: '1951-06-30', on: undefined, during: { from: '1951-01-01', to: '1951-12-31' } },
  { asOf: null, on: undefined, during: NEVER },
);
const question: fc.Arbitrary<Question> = fc
  .record({
    by: fc.subarray(['KIND', 'REGION', 'SOURCE', 'PREDICATE'] as const, { minLength: 1, maxLength: 3 }),
    about: fc.oneof(
      fc.record({
        predicate: fc.constant('STATIONS_TROOPS_IN'),
        measure: fc.constantFrom({ unit: 'PEOPLE' }, { unit: 'PEOPLE' }, { unit: 'PEOPLE', part: 'ARMY' }),
      }),
      fc.record({
        predicate: fc.constant('CONTRIBUTES_TO'),
        measure: fc.constantFrom({ unit: 'PEOPLE' }, ...MONEY),
      }),
    ),
    end: fc.constantFrom('SUBJECT' as const, 'OBJECT' as const),
    when,
    atLeast: fc.constantFrom(undefined, undefined, 50),
    node: fc.constantFrom(undefined, undefined, ['state/alba', 'mission/watch']),
    source: fc.constantFrom(undefined, undefined, undefined, 'document/atlas'),
    certain: fc.constantFrom(false, false, true),
    existed: fc.constantFrom(undefined, undefined, '1951-06-30'),
  })
  .map(({ about, when: day, ...rest }) => ({ ...rest, ...about, ...day }) as Question);

const whereOf = ({ existed }: Question): object => ({
  kinds: ['STATE', 'MISSION', 'PLACE'],
  ...(existed && { existed: { on: existed } }),
});

describe('Sums of numbers in groups', () => {
  beforeAll(async () => {
    await emptyGraph();
    await given(
      worldOf([
        ...fc.sample(said, { seed: 4, numRuns: 90 }),
        ...fc.sample(contributed, { seed: 5, numRuns: 70 }),
      ]),
    );
    await readRecord();
  }, 300_000);

  it(
    'are what the record says, worked out one relationship after the other',
    { tags: ['thorough'] },
    async () => {
      const seen = { certain: 0, unknown: 0, ranges: 0 };
      await fc.assert(
        fc.asyncProperty(question, async (asked) => {
          const { data, errors, statements } = await ask(QUERY, {
            by: asked.by,
            asOf: asked.asOf,
            certain: asked.certain,
            where: whereOf(asked),
            sum: sumOf(asked),
          });
          expect(errors).toEqual([]);
          // However many groups there are, their numbers come with them.
          expect(statements.flat().filter((name) => name !== 'entityById')).toEqual(['entityGroups']);
          const shown = new Map(
            data.groups.map(({ certainSum, unknownSum, ...keys }: any) => [
              JSON.stringify(asked.by.map((key) => keys[key.toLowerCase()]?.id ?? keys[key.toLowerCase()])),
              { certainSum, unknownSum },
            ]),
          );
          const expected = answerTo(asked);
          expect(shown).toEqual(expected);
          for (const { certainSum, unknownSum } of expected.values()) {
            seen.certain += certainSum.relationships;
            seen.unknown += unknownSum.relationships;
            seen.ranges += Number(certainSum.least !== certainSum.most);
          }
        }),
        { numRuns: 25, endOnFailure: true },
      );
      // A property that is tried on nothing proves nothing.
      for (const times of Object.values(seen)) expect(times).toBeGreaterThan(0);
    },
  );

  it('count what sources differ about once, and never a part with the whole', async () => {
    await emptyGraph();
    const troops = (
      host: string,
      quantity: string,
      source = 'roll',
      bounds = 'since: 1970-01-01, until: 1970-12-31',
    ) =>
      `  - { claim: state/alba STATIONS_TROOPS_IN state/${host}, ${bounds}, place: "${host} ${quantity} ${source}", source: document/${source}, quantity: { ${quantity} } }`;
    const names = ['birma', 'ceylon', 'dalia', 'elbe'];
    await given(`
entities:
${['state/alba', ...names.map((name) => `state/${name}`), 'place/north', 'place/south'].map((id) => `  - { id: ${id}, name: ${id.split('/')[1]} }`).join('\n')}
documents: [{ id: document/roll, name: Roll }, { id: document/atlas, name: Atlas }]
source: document/roll
statements:
  - { claim: 'place/north IDENTIFIED_BY "m49:150"', place: x }
  - { claim: 'place/south IDENTIFIED_BY "m49:002"', place: x }
${names.map((name, index) => `  - { claim: state/${name} WITHIN place/${index < 2 ? 'north' : 'south'}, place: x }`).join('\n')}
${[
  troops('birma', 'amount: 100, unit: PEOPLE'),
  troops('birma', 'about: 120, unit: PEOPLE', 'atlas'),
  troops('birma', 'amount: 90, unit: PEOPLE, part: ARMY'),
  troops('ceylon', 'amount: 7, unit: PEOPLE'),
  troops('ceylon', 'amount: 9, unit: PEOPLE', 'roll', 'since: 1971-01-01, until: 1971-12-31'),
  troops('dalia', 'atLeast: 1000, unit: PEOPLE'),
  troops('elbe', 'amount: 5, unit: PEOPLE', 'atlas', 'since: 1969..1971-03-01, until: 1971-12-31'),
].join('\n')}
`);
    const { data, errors } = await ask(
      `{
        groups(by: [REGION], asOf: "1970-06-01", where: { kinds: [STATE] }, sum: { predicates: [STATIONS_TROOPS_IN], end: OBJECT, node: { ids: ["state/alba"] } }) {
          region { name } certainSum { least most smallest largest relationships } unknownSum { least most relationships }
        }
        army: groups(by: [KIND], where: { kinds: [STATE] }, sum: { predicates: [STATIONS_TROOPS_IN], end: OBJECT, relationship: { quantity: { part: ARMY, during: { from: "1970-01-01", to: "1970-12-31" } } } }) {
          certainSum { least most }
        }
        none: groups(by: [KIND], where: { kinds: [STATE] }) { certainSum { least } unknownSum { least } }
      }`,
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      groups: [
        {
          region: { name: 'north' },
          certainSum: { least: 107, most: 127, smallest: 7, largest: 120, relationships: 2 },
          unknownSum: { least: 0, most: 0, relationships: 0 },
        },
        {
          region: { name: 'south' },
          certainSum: { least: 1000, most: null, smallest: 1000, largest: null, relationships: 1 },
          unknownSum: { least: 5, most: 5, relationships: 1 },
        },
        {
          region: null,
          certainSum: { least: 0, most: 0, smallest: null, largest: null, relationships: 0 },
          unknownSum: { least: 0, most: 0, relationships: 0 },
        },
      ],
      army: [{ certainSum: { least: 90, most: 90 } }],
      none: [{ certainSum: null, unknownSum: null }],
    });
  });

  it.each([
    [
      '{ predicates: [STATIONS_TROOPS_IN], end: OBJECT }',
      'sum needs a day: give asOf, on or quantity: { during }; received none. Numbers of different days are not added up',
    ],
    [
      '{ predicates: [STATIONS_TROOPS_IN], end: OBJECT, on: "1970-01-01", relationship: { quantity: { on: null } } }',
      'sum needs a day: give asOf, on or quantity: { during }; received none. Numbers of different days are not added up',
    ],
    [
      '{ predicates: [STATIONS_TROOPS_IN], on: "1970-01-01" }',
      'related: STATE can be at both ends of STATIONS_TROOPS_IN; give end: SUBJECT or end: OBJECT',
    ],
    [
      '{ predicates: [CONTRIBUTES_TO], on: "1970-01-01" }',
      'sum takes numbers in one unit; give relationship: { quantity: { unit } }, here one of PEOPLE, MONEY, PERCENT; received none',
    ],
    [
      '{ predicates: [CONTRIBUTES_TO], on: "1970-01-01", relationship: { quantity: { unit: MONEY } } }',
      'quantity: MONEY needs a currency, and other units have none; received none',
    ],
    [
      '{ predicates: [CONTRIBUTES_TO, STATIONS_TROOPS_IN], end: SUBJECT, on: "1970-01-01", relationship: { quantity: { unit: MONEY, currency: "EUR" } } }',
      'sum: The unit of STATIONS_TROOPS_IN is PEOPLE; received MONEY',
    ],
    [
      '{ predicates: [MEMBER_OF], end: SUBJECT, on: "1970-01-01" }',
      'sum takes predicates with quantities; received MEMBER_OF',
    ],
    ['{ on: "1970-01-01" }', 'sum takes the predicates of the relationships; received none'],
    [
      '{ predicates: [CONTRIBUTES_TO], none: true, on: "1970-01-01" }',
      'sum takes neither none nor count; received one of them',
    ],
  ])('are refused of %s', async (sum, message) => {
    const { errors, statements } = await ask(
      `{ groups(by: [KIND], where: { kinds: [STATE] }, sum: ${sum}) { certainSum { least } } }`,
    );
    expect(errors).toEqual([{ code: 'BAD_USER_INPUT', message }]);
    expect(statements).toEqual([]);
  });

  it('are refused of what is at both ends', async () => {
    const { errors } = await ask(
      '{ groups(by: [KIND], where: { kinds: [STATE, MISSION] }, asOf: "1970-01-01", sum: { predicates: [CONTRIBUTES_TO], relationship: { quantity: { unit: PEOPLE } } }) { certainSum { least } } }',
    );
    expect(errors).toEqual([
      {
        code: 'BAD_USER_INPUT',
        message:
          'sum: STATE, MISSION can be at both ends of CONTRIBUTES_TO; give end: SUBJECT or end: OBJECT, or kinds; received none',
      },
    ]);
  });
});
