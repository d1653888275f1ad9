import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import { MODALITIES, RANKS } from '../../src/model/records.ts';
import { ask, cypher, emptyGraph, given } from '../setup/graph.ts';

type Row = Readonly<Record<string, string | number | null>>;

/** A list that can be walked: how it is asked for, and how the graph tells by itself what is in it. */
interface List {
  readonly title: string;
  /** The query around the list, which takes the place of `LIST`. */
  readonly query: string;
  readonly path: readonly string[];
  readonly list: string;
  readonly argument?: string;
  /** How its rows are recognised. */
  readonly edge: string;
  readonly cypher: string;
  /** What each order sorts by, the id last; a list without orders has one. */
  readonly orders: Readonly<
    Record<string, (row: Row, unknown: string) => readonly (string | number | null)[]>
  >;
}

const HUB = 'org/hub';
const LATE = '"2999-01-01T00:00:00Z"';

const byName = (row: Row) => [row['name']!, row['id']!];
/** Of relationships: episodes with the same entity come in the order of time. */
const byTime = (row: Row) => [
  row['since'] ?? row['last'] ?? '~',
  row['until'] ?? row['last'] ?? '~',
  row['id']!,
];
const relationshipOrders = {
  NAME: (row: Row) => [row['name']!, ...byTime(row)],
  SINCE: (row: Row, unknown: string) => [row['since'] ?? unknown, ...byTime(row)],
};
const RELATIONSHIP_ROWS =
  'RETURN r.id AS id, other.sortName AS name, type(r) AS type, toString(r.sinceMax) AS since, toString(r.untilMin) AS until, toString(r.untilMax) AS last';
const bySince = (row: Row, unknown: string) => [row['since'] ?? unknown, row['id']!];
const byPlace = (row: Row) => [row['document']!, row['line'] ?? 0, row['start'] ?? 0, row['id']!];
const byPlaceInDocument = (row: Row) => [row['line'] ?? 0, row['start'] ?? 0, row['place'] ?? '', row['id']!];
const statementOrders = {
  ID: (row: Row) => [row['id']!],
  PREDICATE: (row: Row) => [row['predicate']!, row['id']!],
  SINCE: bySince,
};

const STATEMENT_ROWS = `RETURN DISTINCT statement.id AS id, statement.predicate AS predicate, toString(statement.sinceMax) AS since`;

const LISTS: readonly List[] = [
  {
    title: 'relationships of an entity',
    query: `{ entity(id: "${HUB}") { LIST } }`,
    path: ['entity'],
    list: 'relationships',
    argument: 'relationship: { plans: INCLUDED }',
    edge: 'relationship { id }',
    cypher: `MATCH (:Entity {id: '${HUB}'})-[r]-(other:Entity) WHERE r.id IS NOT NULL AND type(r) <> 'OBLIGED'
             ${RELATIONSHIP_ROWS}`,
    orders: { ...relationshipOrders, TYPE: (row) => [row['type']!, row['name']!, ...byTime(row)] },
  },
  {
    title: 'members of a body',
    query: `{ entity(id: "${HUB}") { ... on Organization { LIST } } }`,
    path: ['entity'],
    list: 'members',
    edge: 'relationship { id }',
    cypher: `MATCH (:Entity {id: '${HUB}'})<-[r:MEMBER_OF]-(other:Entity)
             ${RELATIONSHIP_ROWS}`,
    orders: relationshipOrders,
  },
  {
    title: 'entities',
    query: '{ LIST }',
    path: [],
    list: 'entities',
    edge: 'node { id }',
    cypher: `MATCH (n:Entity) RETURN n.id AS id, n.sortName AS name, toString(n.sinceMax) AS since`,
    orders: { NAME: byName, SINCE: bySince },
  },
  {
    title: 'the allies of an entity',
    query: '{ LIST }',
    path: [],
    list: 'allies',
    argument: 'of: "state/t0"',
    edge: 'node { id }',
    cypher: `MATCH (:Entity {id: 'state/t0'})-[:MEMBER_OF]->(:Entity {id: '${HUB}'})<-[r:MEMBER_OF]-(n:Entity) WHERE n.id <> 'state/t0' AND size(r.obligations) > 0 RETURN DISTINCT n.id AS id, n.sortName AS name, toString(n.sinceMax) AS since`,
    orders: { NAME: byName, SINCE: bySince },
  },
  {
    title: 'the record',
    query: '{ LIST }',
    path: [],
    list: 'statements',
    edge: 'node { id }',
    cypher: `MATCH (statement:Statement {retracted: false}) ${STATEMENT_ROWS}`,
    orders: statementOrders,
  },
  {
    title: 'the record of an entity at a moment',
    query: `{ entity(id: "${HUB}") { LIST } }`,
    path: ['entity'],
    list: 'statements',
    argument: `known: ${LATE}`,
    edge: 'node { id }',
    cypher: `MATCH (:Entity {id: '${HUB}'})<-[:HAS_SUBJECT|HAS_OBJECT|CONCERNS]-(statement {retracted: false})
             ${STATEMENT_ROWS}`,
    orders: statementOrders,
  },
  {
    title: 'the record of an entity',
    query: `{ entity(id: "${HUB}") { LIST } }`,
    path: ['entity'],
    list: 'statements',
    edge: 'node { id }',
    cypher: `MATCH (:Entity {id: '${HUB}'})<-[:HAS_SUBJECT|HAS_OBJECT|CONCERNS]-(statement {retracted: false})
             ${STATEMENT_ROWS}`,
    orders: statementOrders,
  },
  {
    title: 'the evidence for a statement',
    query: '{ statements(predicates: [HOSTS]) { nodes { LIST } } }',
    path: ['statements', 'nodes', '0'],
    list: 'evidence',
    edge: 'node { id }',
    cypher: `MATCH (:Statement {predicate: 'HOSTS'})-[:HAS_EVIDENCE]->(evidence {withdrawn: false})-[:CITES]->(document)
             RETURN evidence.id AS id, document.id AS document, evidence.firstLine AS line, evidence.start AS start`,
    orders: { PLACE: byPlace },
  },
  {
    title: 'the evidence of a document',
    query: '{ entity(id: "document/roll") { ... on Document { LIST } } }',
    path: ['entity'],
    list: 'evidence',
    edge: 'node { id }',
    cypher: `MATCH (evidence:Evidence {withdrawn: false})-[:CITES]->(document {id: 'document/roll'})
             RETURN evidence.id AS id, evidence.firstLine AS line, evidence.start AS start, evidence.place AS place`,
    orders: { PLACE: byPlaceInDocument },
  },
  {
    title: 'what a document speaks of',
    query: '{ entity(id: "document/roll") { ... on Document { LIST } } }',
    path: ['entity'],
    list: 'mentions',
    edge: 'node { id }',
    cypher: `MATCH (:Document {id: 'document/roll'})-[:MENTIONS]->(n) RETURN n.id AS id, n.sortName AS name`,
    orders: { NAME: byName },
  },
  {
    title: 'the documents that speak of an entity',
    query: `{ entity(id: "${HUB}") { LIST } }`,
    path: ['entity'],
    list: 'mentionedIn',
    edge: 'node { id }',
    cypher: `MATCH (n:Document)-[:MENTIONS]->(:Entity {id: '${HUB}'}) RETURN n.id AS id, n.sortName AS name`,
    orders: { NAME: byName },
  },
];

interface Page {
  readonly ids: readonly string[];
  readonly cursors: readonly string[];
  readonly info: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
}

async function pageOf(list: List, page: string, order: string | null): Promise<Page> {
  const wanted = [list.argument, order, page].filter(Boolean).join(', ');
  const body = `${list.list}(${wanted}) { edges { cursor ${list.edge} } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
  const { data, errors } = await ask(list.query.replace('LIST', body));
  expect(errors).toEqual([]);
  const { edges, pageInfo } = list.path.reduce((value, key) => value[key], data)[list.list];
  return {
    ids: edges.map((edge: any) => (edge.relationship ?? edge.node).id),
    cursors: edges.map(({ cursor }: any) => cursor),
    info: pageInfo,
  };
}

/** All pages, from the beginning or from the end, as a list in order. */
async function walk(list: List, size: number, order: string | null, backward: boolean): Promise<string[]> {
  const all: string[] = [];
  let cursor: string | null = null;
  for (;;) {
    const behind: string = cursor === null ? '' : `, ${backward ? 'before' : 'after'}: "${cursor}"`;
    const page: Page = await pageOf(list, `${backward ? 'last' : 'first'}: ${size}${behind}`, order);
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.info;
    expect([startCursor, endCursor]).toEqual([page.cursors.at(0) ?? null, page.cursors.at(-1) ?? null]);
    expect(backward ? hasNextPage : hasPreviousPage).toBe(cursor !== null);
    all.splice(backward ? 0 : all.length, 0, ...page.ids);
    if (!(backward ? hasPreviousPage : hasNextPage)) return all;
    expect(page.ids).toHaveLength(size);
    cursor = backward ? startCursor : endCursor;
  }
}

function compare(a: readonly unknown[], b: readonly unknown[]): number {
  const index = a.findIndex((part, at) => part !== b[at]);
  return index < 0 ? 0 : (a[index] as string) < (b[index] as string) ? -1 : 1;
}

const orderOf = (list: List, field: string, direction: string): string | null =>
  list.orders['PLACE'] !== undefined || ['mentions', 'mentionedIn'].includes(list.list)
    ? null
    : `orderBy: { field: ${field}, direction: ${direction} }`;

/** Names and days of which there are too few, so that many entities have the same. */
const name = fc.constantFrom('Alba', 'alba', 'Álba', 'Beta', 'beta II', 'Øre', '10', '9');
const day = fc.option(fc.constantFrom('1950-01-01', '1950-02-01', '1960', '..1950-01-01', '1950-01-01..'));
const state = fc.record({
  name,
  since: day,
  until: fc.option(fc.constantFrom('1970-01-01', '1970', '1980..')),
  existed: day,
  relationships: fc.subarray(['MEMBER_OF', 'PARTNER_OF', 'COOPERATES_WITH', 'CONSULTS', 'PRESSED']),
  as: fc.constantFrom('ASSERTED', 'ASSERTED', 'PLANNED', 'OPINION', 'NORMATIVE'),
  rank: fc.constantFrom('NORMAL', 'NORMAL', 'DEPRECATED', 'PREFERRED'),
  line: fc.integer({ min: 1, max: 3 }),
});
const world = fc.record({
  states: fc.array(state, { minLength: 5, maxLength: 14 }),
  lines: fc.array(fc.tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 0, max: 2 })), {
    minLength: 4,
    maxLength: 12,
  }),
  documents: fc.array(name, { minLength: 2, maxLength: 6 }),
});
type World = typeof world extends fc.Arbitrary<infer T> ? T : never;

/** Four members that differ in nothing but their ids. */
const TWINS = ['state/t0', 'state/t1', 'state/t2', 'state/t3'];

const span = (key: string, text: string | null): object => (text === null ? {} : { [key]: text });

/** The files of a generated graph: one that says most, and one for each further document, which cites the same. */
function filesOf({ states, lines, documents }: World): [name: string, text: string][] {
  const entities = [
    { id: HUB, name: 'Hub' },
    { id: 'event/fair', name: 'Fair' },
    { id: 'place/port', name: 'Port' },
    ...TWINS.map((id) => ({ id, name: 'alba' })),
    ...states.map((one, index) => ({ id: `state/s${index}`, name: one.name })),
  ];
  const all = [
    { id: 'document/roll', name: 'Roll' },
    ...documents.map((text, index) => ({ id: `document/d${index}`, name: text })),
  ];
  const places = [...new Set(lines.map(([line, start]) => `${line} ${start}-${start + 5}`))];
  const hosts = places.map((place, index) => ({
    claim: 'place/port HOSTS event/fair',
    at: `${place} ${String(index).padStart(12, '0')}`,
  }));
  const roll = {
    entities,
    documents: all,
    source: 'document/roll',
    mentions: Object.fromEntries(
      [HUB, ...states.map((_, index) => `state/s${index}`)].map((id) => [id, [1]]),
    ),
    statements: [
      ...hosts,
      ...TWINS.map((id) => ({ claim: `${id} MEMBER_OF ${HUB}`, obligations: ['DEFENSE'], place: 'margin' })),
      ...states.flatMap((one, index) => [
        ...one.relationships.map((relationship) => ({
          claim: `state/s${index} ${relationship} ${HUB}`,
          ...(relationship === 'MEMBER_OF' && { obligations: ['DEFENSE'] }),
          at: `${one.line} 0-9 0123456789ab`,
          as: one.as,
          ...(one.rank !== 'NORMAL' && { rank: one.rank, reason: 'So it is' }),
          ...span('since', one.since),
          ...span('until', one.until),
        })),
        ...(one.existed === null
          ? []
          : [{ claim: `state/s${index} EXISTED`, since: one.existed, at: `${one.line} 0-9 0123456789ab` }]),
      ]),
    ],
  };
  return [
    ['roll.yaml', JSON.stringify(roll)],
    ...documents.map((_, index): [string, string] => [
      `d${index}.yaml`,
      JSON.stringify({
        entities,
        documents: all,
        source: `document/d${index}`,
        mentions: { [HUB]: [2] },
        statements: hosts,
      }),
    ]),
  ];
}

async function load(one: World): Promise<void> {
  await emptyGraph();
  for (const [file, text] of filesOf(one)) await given(text, file);
}

describe('Paging', () => {
  it(
    'gives each row of every list exactly once in its order, forth and back, whatever the size of a page',
    { tags: ['thorough'] },
    async () => {
      await fc.assert(
        fc.asyncProperty(world, fc.infiniteStream(fc.integer({ min: 1, max: 9 })), async (one, sizes) => {
          await load(one);
          const nextSize = (): number => sizes.next().value!;
          for (const list of LISTS) {
            const rows = (await cypher(list.cypher)) as Row[];
            expect([list.title, rows.length > 2]).toEqual([list.title, true]);
            for (const [field, parts] of Object.entries(list.orders)) {
              for (const direction of ['ASC', 'DESC']) {
                const order = orderOf(list, field, direction);
                // Unknown days come last, whichever way the list goes.
                const unknown = direction === 'DESC' ? '' : '~';
                const sorted = rows
                  .toSorted((a, b) => compare(parts(a, unknown), parts(b, unknown)))
                  .map((row) => row['id'] as string);
                const expected = order !== null && direction === 'DESC' ? sorted.toReversed() : sorted;
                const whole = { list: list.title, order: `${field} ${direction}` };
                const size = nextSize();
                for (const backward of [false, true]) {
                  const ids = await walk(list, size, order, backward);
                  expect({ ...whole, size, backward, ids }).toEqual({
                    ...whole,
                    size,
                    backward,
                    ids: expected,
                  });
                }
                expect((await pageOf(list, 'first: 100', order)).ids).toEqual(expected);
                if (order === null) break;
              }
            }
          }
        }),
        { numRuns: 2, endOnFailure: true },
      );
    },
  );

  it(
    'neither repeats nor loses what stays, while other rows come and go between two pages',
    { tags: ['thorough'] },
    async () => {
      const indexes = Array.from({ length: 12 }, (_, index) => index);
      const names = ['Alba', 'Beta', 'alba'];
      const text = (present: readonly boolean[]): string => {
        const shown = indexes.filter((index) => present[index] === true);
        return JSON.stringify({
          entities: [
            { id: HUB, name: 'Hub' },
            ...indexes.map((index) => ({ id: `state/s${index}`, name: names[index % 3] })),
          ],
          documents: [{ id: 'document/roll', name: 'Roll' }],
          source: 'document/roll',
          mentions: Object.fromEntries(shown.map((index) => [`state/s${index}`, [1]])),
          statements: [
            { claim: `${HUB} IDENTIFIED_BY "code:1"`, place: 'margin' },
            ...shown.map((index) => ({
              claim: `state/s${index} MEMBER_OF ${HUB}`,
              at: `${1 + (index % 4)} 0-9 0123456789ab`,
            })),
          ],
        });
      };
      const walked = LISTS.filter(
        ({ list, argument }) =>
          ['relationships', 'members', 'statements', 'mentions', 'evidence'].includes(list) &&
          !argument?.includes('known'),
      ).filter(({ title }) => title !== 'the evidence for a statement');
      const present = fc.array(fc.boolean(), { minLength: indexes.length, maxLength: indexes.length });
      await fc.assert(
        fc.asyncProperty(
          fc.array(present, { minLength: 2, maxLength: 6 }),
          fc.integer({ min: 1, max: 4 }),
          fc.constantFrom('ASC', 'DESC'),
          fc.boolean(),
          async (versions, size, direction, backward) => {
            await emptyGraph();
            const seen = new Map(walked.map((list) => [list, [] as string[]]));
            const cursors = new Map<List, string | null>(walked.map((list) => [list, null]));
            const there = new Map(walked.map((list) => [list, [] as Set<string>[]]));
            for (let step = 0; cursors.size > 0; step += 1) {
              if (step < versions.length) await given(text(versions[step]!));
              for (const list of walked) {
                const cursor = cursors.get(list);
                if (cursor === undefined) continue;
                const rows = await cypher(list.cypher);
                there.get(list)!.push(new Set(rows.map(({ id }) => id as string)));
                const order = orderOf(list, Object.keys(list.orders)[0]!, direction);
                const behind = cursor === null ? '' : `, ${backward ? 'before' : 'after'}: "${cursor}"`;
                const page = await pageOf(list, `${backward ? 'last' : 'first'}: ${size}${behind}`, order);
                seen.get(list)!.push(...(backward ? page.ids.toReversed() : page.ids));
                if (backward ? page.info.hasPreviousPage : page.info.hasNextPage) {
                  cursors.set(list, backward ? page.info.startCursor : page.info.endCursor);
                } else {
                  cursors.delete(list);
                }
              }
            }
            for (const list of walked) {
              const ids = seen.get(list)!;
              const sets = there.get(list)!;
              expect([list.title, new Set(ids).size]).toEqual([list.title, ids.length]);
              const always = sets.reduce((kept, set) => kept.intersection(set));
              const ever = sets.reduce((all, set) => all.union(set));
              expect([list.title, [...always.difference(new Set(ids))]]).toEqual([list.title, []]);
              expect([list.title, [...new Set(ids).difference(ever)]]).toEqual([list.title, []]);
            }
          },
        ),
        { numRuns: 5, endOnFailure: true },
      );
    },
  );
});

/** Whether bounds leave room for a day, or make it certain; in plain Cypher. */
const onDay = (what: string): string => `($day IS NULL OR (
  (${what}.sinceMin IS NULL OR ${what}.sinceMin <= date($day)) AND (${what}.untilMax IS NULL OR ${what}.untilMax >= date($day))
  AND (NOT $certain OR (${what}.sinceMax IS NOT NULL AND ${what}.sinceMax <= date($day)
    AND ${what}.untilMin IS NOT NULL AND ${what}.untilMin >= date($day)))))`;

const isMeant = (
  what: string,
): string => `($kinds IS NULL OR labels(${what})[0] IN $kinds OR labels(${what})[1] IN $kinds)
  AND ($ids IS NULL OR ${what}.id IN $ids)
  AND ($part IS NULL OR ${what}.sortName CONTAINS $part)`;

describe('totalCount', () => {
  beforeAll(async () => {
    const [one] = fc.sample(world, { seed: 11, numRuns: 1 });
    await load({ ...one!, states: fc.sample(state, { seed: 12, numRuns: 30 }) });
  });

  const filter = fc.record({
    kinds: fc.option(fc.subarray(['STATE', 'ORGANIZATION', 'EVENT', 'DOCUMENT'])),
    ids: fc.option(fc.subarray(['state/s1', 'state/s2', 'state/s3', 'state/s4', HUB])),
    nameContains: fc.option(fc.constantFrom('A', 'alb', 'ÁLBA', 'eta', 'x', '1')),
  });
  const LABELS: Record<string, string> = {
    STATE: 'State',
    ORGANIZATION: 'Organization',
    EVENT: 'Event',
    DOCUMENT: 'Document',
  };
  const time = fc.record({
    asOf: fc.option(
      fc.constantFrom('1949-12-31', '1950-01-01', '1955-05-05', '1960-06-01', '1975-01-01', '1985-01-01'),
    ),
    certain: fc.boolean(),
  });
  const parametersOf = (
    {
      kinds,
      ids,
      nameContains,
    }: { kinds: string[] | null; ids: string[] | null; nameContains: string | null },
    { asOf, certain }: { asOf: string | null; certain: boolean },
  ): Record<string, unknown> => ({
    kinds: kinds?.map((kind) => LABELS[kind]) ?? null,
    ids,
    part: nameContains?.toLowerCase().replace('á', 'a') ?? null,
    day: asOf,
    certain,
  });

  const REFUSED = [
    { code: 'BAD_USER_INPUT', message: expect.stringMatching(/^kinds: Here the kind is one of /) },
  ];

  it('is what plain Cypher counts of the relationships of an entity', { tags: ['thorough'] }, async () => {
    const types = fc.option(fc.subarray(['MEMBER_OF', 'PARTNER_OF', 'PRESSED', 'HOSTS'], { minLength: 1 }));
    const kinds = fc.constantFrom(
      [null, [false]],
      ['EXCLUDED', [false]],
      ['INCLUDED', [false, true]],
      ['ONLY', [true]],
    );
    await fc.assert(
      fc.asyncProperty(filter, time, types, kinds, async (wanted, when, only, [plans, planned]) => {
        const { data, errors } = await ask(
          `query ($filter: EntityWhere, $asOf: LocalDate, $certain: Boolean, $types: [Predicate!], $plans: Plans) {
            entity(id: "${HUB}") {
              relationships(where: $filter, asOf: $asOf, certain: $certain, types: $types, relationship: { plans: $plans }, first: 100) {
                totalCount nodes { id }
              }
            }
          }`,
          { filter: wanted, ...when, types: only, plans },
        );
        const [counted] = await cypher(
          `MATCH (:Entity {id: '${HUB}'})-[r]-(other:Entity) WHERE r.id IS NOT NULL AND type(r) <> 'OBLIGED'
             AND (type(r) STARTS WITH 'PLANNED_') IN $planned
             AND ($types IS NULL OR replace(type(r), 'PLANNED_', '') IN $types)
             AND ${isMeant('other')} AND ${onDay('r')}
           RETURN count(*) AS total`,
          { ...parametersOf(wanted, when), types: only, planned },
        );
        // Kinds that can't be at the other end are refused; then there is none.
        const isRefused = errors.length > 0 && counted!['total'] === 0;
        expect(errors.length > 0 ? errors : data.entity.relationships.totalCount).toEqual(
          isRefused ? REFUSED : counted!['total'],
        );
        expect(data.entity.relationships?.nodes.length ?? 0).toBe(Math.min(100, counted!['total'] as number));
      }),
      {
        numRuns: 60,
        endOnFailure: true,
        examples: [
          [{ kinds: [], ids: [], nameContains: null }, { asOf: null, certain: false }, [], [null, [false]]],
        ],
      },
    );
  });

  it.each([
    ['entities', 'Entity'],
    ['states', 'State'],
  ])('is what plain Cypher counts of %s', { tags: ['thorough'] }, async (list, label) => {
    await fc.assert(
      fc.asyncProperty(filter, time, async (wanted, when) => {
        // Kinds that no state has are refused of states.
        const { kinds } = wanted;
        fc.pre(label === 'Entity' || !kinds?.length || kinds.includes('STATE'));
        const { data, errors } = await ask(
          `query ($filter: EntityWhere, $asOf: LocalDate, $certain: Boolean) {
            ${list}(where: $filter, asOf: $asOf, certain: $certain, first: 100) { totalCount nodes { id } }
          }`,
          { filter: wanted, ...when },
        );
        expect(errors).toEqual([]);
        const [counted] = await cypher(
          `MATCH (n:${label}) WHERE ${isMeant('n')} AND ${onDay('n')} RETURN count(*) AS total`,
          parametersOf(wanted, when),
        );
        expect(data[list].totalCount).toBe(counted!['total']);
        expect(data[list].nodes.length).toBe(counted!['total']);
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });

  it('is what plain Cypher counts of the record, now and at a moment', { tags: ['thorough'] }, async () => {
    // For an empty list, which the database plans apart, one example is enough.
    const some = <T>(all: T[]) => fc.option(fc.subarray(all, { minLength: 1 }));
    const predicates = some(['MEMBER_OF', 'PARTNER_OF', 'EXISTED', 'HOSTS']);
    const modalities = some([...MODALITIES]);
    const ranks = some([...RANKS]);
    await fc.assert(
      fc.asyncProperty(predicates, modalities, ranks, async (...[types, moods, weights]) => {
        const fields = 'predicates: $predicates, modalities: $modalities, ranks: $ranks';
        const { data, errors } = await ask(
          `query ($predicates: [Predicate!], $modalities: [Modality!], $ranks: [Rank!]) {
            statements(${fields}) { totalCount }
            past: statements(${fields}, known: ${LATE}) { totalCount }
            entity(id: "${HUB}") {
              statements(${fields}) { totalCount }
              past: statements(${fields}, known: ${LATE}) { totalCount }
            }
          }`,
          { predicates: types, modalities: moods, ranks: weights },
        );
        expect(errors).toEqual([]);
        const [counted] = await cypher(
          `MATCH (statement:Statement)
           WHERE ($types IS NULL OR statement.predicate IN $types) AND ($moods IS NULL OR statement.modality IN $moods)
             AND ($weights IS NULL OR statement.rank IN $weights)
           RETURN count(*) AS total, count(CASE WHEN EXISTS { (statement)-[:HAS_SUBJECT|HAS_OBJECT]->({id: '${HUB}'}) } THEN 1 END) AS own`,
          { types, moods, weights },
        );
        const [total, own] = [counted!['total'], counted!['own']];
        expect(data).toEqual({
          statements: { totalCount: total },
          past: { totalCount: total },
          entity: { statements: { totalCount: own }, past: { totalCount: own } },
        });
      }),
      { numRuns: 30, endOnFailure: true, examples: [[[], [], []]] },
    );
  });
});

describe('The evidence of a document', () => {
  beforeAll(async () => {
    await emptyGraph();
    const claims = ['1', '2-4', '3', '5'].map((lines, index) => ({
      claim: `state/s${index} EXISTED`,
      at: `${lines} ${index * 10}-${index * 10 + 5} 0123456789ab`,
    }));
    const elsewhere = ['margin', 'head'].map((place, index) => ({
      claim: `state/p${index} EXISTED`,
      place,
    }));
    await given(
      JSON.stringify({
        entities: [...claims, ...elsewhere].map(({ claim }) => ({
          id: claim.split(' ')[0],
          name: claim.split(' ')[0],
        })),
        documents: [{ id: 'document/roll', name: 'Roll' }],
        source: 'document/roll',
        statements: [...claims, ...elsewhere],
      }),
    );
  });

  const read = async (page: string) => {
    const { data, errors } = await ask(
      `{ entity(id: "document/roll") { ... on Document {
        evidence(${page}) { totalCount pageInfo { startCursor hasPreviousPage } nodes { firstLine place } }
      } } }`,
    );
    expect(errors).toEqual([]);
    const { totalCount, pageInfo, nodes } = data.entity.evidence;
    return { totalCount, pageInfo, places: nodes.map((node: any) => node.place ?? node.firstLine) };
  };

  it('begins with what has no line, by the name of its place', async () => {
    expect(await read('first: 9')).toMatchObject({
      totalCount: 6,
      places: ['head', 'margin', 1, 2, 3, 5],
    });
  });

  it('begins with a line, if one is given, and goes back from there', async () => {
    const { pageInfo, ...rest } = await read('fromLine: 3, first: 9');
    expect(rest).toEqual({ totalCount: 2, places: [3, 5] });
    expect(await read(`last: 2, before: "${pageInfo.startCursor}"`)).toMatchObject({
      places: [1, 2],
      pageInfo: { hasPreviousPage: true },
    });
    expect(await read('fromLine: 6, first: 9')).toMatchObject({ totalCount: 0, places: [] });
  });
});
