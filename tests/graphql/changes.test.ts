import * as fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { KINDS_IN_WORLD, KINDS_OF_RECORD } from '../../src/loaders/changes.ts';
import type { Belief } from '../../src/loaders/changes.ts';
import { merge, rank, restore, retract, unmerge } from '../../src/record/corrections.ts';
import { addDays } from '../../src/model/days.ts';
import { RANKS } from '../../src/model/records.ts';
import type { Rank } from '../../src/model/records.ts';
import { ask, cypher, emptyGraph, given, graph, moment } from '../setup/graph.ts';

const ENTITIES = `
entities:
  - { id: org/league, name: League }
  - { id: state/alpha, name: Alpha }
  - { id: state/alfa, name: Alfa }
  - { id: state/beta, name: Beta }
  - { id: event/fair, name: Fair }
  - { id: person/ada, name: Ada }
documents:
  - { id: document/roll, name: Roll of members }
  - { id: document/gazette, name: Gazette }
source: document/roll
`;

const [A, B] = ['a', 'b'].map((digit) => digit.repeat(64)) as [string, string];
const ALPHA = 'state/alpha MEMBER_OF org/league, since: 1950-03-01, until: 1960-05-31';

function roll(...claims: string[]): string {
  return `${ENTITIES}statements:\n${claims.map((claim) => `  - { claim: ${claim}, place: row }\n`).join('')}`;
}

const FIELDS = `{
  kind at dayMin dayMax certain sentence former
  relationship { id subject { id } object { id } } entity { id } statement { id }
  revision { kind reason load }
  before { rank retracted evidence } after { rank retracted evidence }
}`;

async function changes(query: Record<string, unknown>): Promise<any> {
  const { data, errors } = await ask(
    `query (
      $valid: DayInterval, $known: TimeInterval, $about: ID, $kinds: [ChangeKind!], $predicates: [Predicate!],
      $certain: Boolean, $first: Int, $after: String, $last: Int, $before: String
    ) {
      changes(
        valid: $valid, known: $known, about: $about, kinds: $kinds, predicates: $predicates,
        certain: $certain, first: $first, after: $after, last: $last, before: $before
      ) { totalCount nodes ${FIELDS} edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
    }`,
    query,
  );
  expect(errors).toEqual([]);
  return data.changes;
}

const reported = (connection: any): unknown[] =>
  connection.nodes.map(({ kind, sentence, dayMax, at }: any) => [
    kind,
    ...(at === null ? [dayMax] : []),
    sentence,
  ]);

describe('changes by the world’s clock', () => {
  beforeAll(async () => {
    await emptyGraph();
    await given(
      roll(
        ALPHA,
        'state/beta MEMBER_OF org/league, since: 1955, until: 1980..',
        'state/alpha HOSTS event/fair, when: 1958-07-01',
        'event/fair OCCURRED, when: 1958-07-01',
        'state/beta EXISTED, since: 1900-01-01',
        'state/beta CONSULTS state/alpha, since: 1958-01-01, as: PLANNED',
      ),
    );
  });

  it('tells what began and ended, in order', async () => {
    const all = await changes({ valid: { from: '1950-01-01', until: '1960-12-31' } });
    expect(reported(all)).toEqual([
      ['STARTED', '1950-03-01', 'Alpha was a member of League from 1 March 1950 until 31 May 1960.'],
      [
        'STARTED',
        '1955-12-31',
        'Beta has been a member of League since 1955 (last confirmed 1 January 1980).',
      ],
      ...['Fair took place on 1 July 1958.', 'Alpha hosted Fair on 1 July 1958.'].flatMap((sentence) => [
        ['STARTED', '1958-07-01', sentence],
        ['ENDED', '1958-07-01', sentence],
      ]),
      ['ENDED', '1960-05-31', 'Alpha was a member of League from 1 March 1950 until 31 May 1960.'],
    ]);
    expect(all.totalCount).toBe(7);
    expect(all.nodes[1]).toMatchObject({
      dayMin: '1955-01-01',
      certain: true,
      at: null,
      statement: null,
      before: null,
    });
    expect(all.nodes[2]).toMatchObject({ entity: { id: 'event/fair' }, relationship: null });
  });

  it('tells apart what certainly happened on these days and what possibly did', async () => {
    const valid = { from: '1955-02-01', until: '1955-03-31' };
    expect((await changes({ valid })).nodes).toMatchObject([{ kind: 'STARTED', certain: false }]);
    expect(await changes({ valid, certain: true })).toMatchObject({ nodes: [], totalCount: 0 });
    const later = await changes({ valid: { from: '1990-01-01', until: '1990-12-31' } });
    expect(later.nodes).toMatchObject([
      { kind: 'ENDED', dayMin: '1980-01-01', dayMax: null, certain: false },
    ]);
  });

  it('tells it of one entity, of some predicates, of one kind', async () => {
    const valid = { from: '1900-01-01', until: '1970-12-31' };
    const kinds = ['STARTED'];
    const ids = async (query: object): Promise<unknown[]> =>
      (await changes({ valid, kinds, ...query })).nodes.map(
        (one: any) => one.entity?.id ?? one.relationship.subject.id,
      );
    expect(await ids({ about: 'state/beta' })).toEqual(['state/beta', 'state/beta']);
    expect(await ids({ about: 'org/league' })).toEqual(['state/alpha', 'state/beta']);
    expect(await ids({ predicates: ['HOSTS'] })).toEqual(['state/alpha']);
    expect(await ids({ predicates: ['EXISTED', 'THANKED'] })).toEqual(['state/beta']);
    expect(await ids({ predicates: [] })).toEqual([]);
  });

  it.each([
    [{}, 'changes needs an interval, valid or known; received neither'],
    [
      { valid: { from: '1950-01-02', until: '1950-01-01' } },
      'An interval must not end before it begins; received valid from 1950-01-02 until 1950-01-01',
    ],
    [
      { known: { from: '2026-01-01T00:00:01Z', until: '2026-01-01T00:00:00Z' } },
      'An interval must not end before it begins; received known from 2026-01-01T00:00:01.000Z until 2026-01-01T00:00:00.000Z',
    ],
  ])('refuses %j', async (query, message) => {
    const { data, errors } = await ask(
      'query ($valid: DayInterval, $known: TimeInterval) { changes(valid: $valid, known: $known) { totalCount } }',
      query,
    );
    expect(data).toEqual({ changes: null });
    expect(errors).toEqual([{ message, code: 'BAD_USER_INPUT' }]);
  });

  it(
    'is what a calendar tells that tries every beginning and every end',
    { tags: ['thorough'] },
    async () => {
      const FIRST = '1955-02-25';
      const LENGTH = 12;
      const at = (index: number): string => addDays(FIRST, index);
      const period = fc
        .tuple(fc.option(fc.nat(LENGTH)), fc.option(fc.nat(LENGTH)))
        .map(([a, b]) => (a !== null && b !== null && a > b ? [b, a] : [a, b]));
      const held = fc
        .record({ since: period, until: period })
        .filter(({ since, until }) => (since[0] ?? -1) <= (until[1] ?? LENGTH + 1));
      const written = ([min, max]: (number | null)[]): string =>
        `${min === null ? '' : at(min!)}..${max === null ? '' : at(max!)}`;
      const days = Array.from({ length: LENGTH + 21 }, (_, index) => index - 10);
      await fc.assert(
        fc.asyncProperty(
          fc.array(held, { minLength: 10, maxLength: 24 }),
          fc.array(fc.tuple(fc.integer({ min: -5, max: LENGTH + 5 }), fc.nat(6)), {
            minLength: 4,
            maxLength: 4,
          }),
          async (all, intervals) => {
            await emptyGraph();
            await given(
              JSON.stringify({
                entities: [
                  { id: 'org/league', name: 'League' },
                  ...all.map((_, index) => ({ id: `state/s${index}`, name: `S${index}` })),
                ],
                documents: [{ id: 'document/roll', name: 'Roll' }],
                source: 'document/roll',
                statements: all.map(({ since, until }, index) => ({
                  claim: index % 3 === 0 ? `state/s${index} EXISTED` : `state/s${index} MEMBER_OF org/league`,
                  place: `row ${index}`,
                  ...(written(since) !== '..' && { since: written(since) }),
                  ...(written(until) !== '..' && { until: written(until) }),
                })),
              }),
            );
            for (const [from, length] of intervals) {
              const within = (day: number): boolean => from <= day && day <= from + length;
              const expected = all.flatMap((one, index) =>
                KINDS_IN_WORLD.flatMap((kind) => {
                  const [min, max] = kind === 'STARTED' ? one.since : one.until;
                  if (min === null && max === null) return [];
                  const possible = days.filter(
                    (day) => (min === null || day >= min!) && (max === null || day <= max!),
                  );
                  // What is open on a side goes on beyond the calendar.
                  const certain = min !== null && max !== null && possible.every(within);
                  return possible.some(within) ? [`state/s${index} ${kind} ${certain}`] : [];
                }),
              );
              const valid = { from: at(from), until: at(from + length) };
              for (const certain of [false, true]) {
                const answer = await changes({ valid, certain, first: 100 });
                const found = answer.nodes.map(
                  (one: any) => `${(one.entity ?? one.relationship.subject).id} ${one.kind} ${one.certain}`,
                );
                const wanted = expected.filter((line) => !certain || line.endsWith('true'));
                expect(found.toSorted()).toEqual(wanted.toSorted());
                expect(answer.totalCount).toBe(wanted.length);
                const latest = answer.nodes.map(({ dayMax }: any) => dayMax ?? '~');
                expect(latest).toEqual(latest.toSorted());
                expect(await walk({ valid, certain }, 3)).toEqual(found);
                expect(await walk({ valid, certain }, 4, true)).toEqual(found);
              }
            }
          },
        ),
        { numRuns: 4, endOnFailure: true },
      );
    },
  );
});

/** All pages, from the beginning or from the end. */
async function walk(query: object, size: number, backward = false): Promise<string[]> {
  const all: string[] = [];
  for (let cursor: string | null = null; ;) {
    const page = await changes({
      ...query,
      ...(backward ? { last: size, before: cursor } : { first: size, after: cursor }),
    });
    const ids = page.nodes.map((one: any) =>
      one.at === null
        ? `${(one.entity ?? one.relationship.subject).id} ${one.kind} ${one.certain}`
        : `${one.at} ${one.kind} ${one.statement?.id ?? one.former}`,
    );
    all.splice(backward ? 0 : all.length, 0, ...ids);
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
    if (!(backward ? hasPreviousPage : hasNextPage)) return all;
    cursor = backward ? startCursor : endCursor;
  }
}

describe('changes by the graph’s clock', () => {
  let alpha: string;
  const NORMAL: object = { rank: 'NORMAL', retracted: false, evidence: 1 };

  beforeEach(async () => {
    await emptyGraph();
    await given(
      roll(ALPHA, 'person/ada THANKED state/beta, key: a, content: Thanks for it', `'state/beta NAMED "B"'`),
    );
    alpha = (await cypher("MATCH (s:Statement {predicate: 'MEMBER_OF'}) RETURN s.id AS id"))[0]![
      'id'
    ] as string;
  });

  const live = async (known: string): Promise<string[]> => {
    const { data } = await ask(`{ statements(known: "${known}") { nodes { id } } }`);
    return data.statements.nodes.map(({ id }: any) => id);
  };

  it('tells what a person decided, with what was believed before and after', async () => {
    const from = await moment();
    await rank(graph, alpha, 'DEPRECATED', 'Only signed');
    await retract(graph, alpha, 'Not even that');
    const retracted = await moment();
    await restore(graph, alpha, 'It did sign');
    const until = await moment();
    const all = await changes({ known: { from, until } });
    const sentence = 'Alpha was a member of League from 1 March 1950 until 31 May 1960.';
    const doubted = { ...NORMAL, rank: 'DEPRECATED' };
    const of = (kind: string, reason: string, before: object, after: object): object => ({
      kind,
      at: expect.any(String),
      dayMin: null,
      dayMax: null,
      certain: null,
      sentence,
      former: null,
      relationship: null,
      entity: null,
      statement: { id: alpha },
      revision: { kind, reason, load: null },
      before,
      after,
    });
    expect(all.nodes).toEqual([
      of('RANKED', 'Only signed', NORMAL, doubted),
      of('RETRACTED', 'Not even that', doubted, { ...doubted, retracted: true }),
      of('RECORDED', 'It did sign', { ...doubted, retracted: true }, doubted),
    ]);
    expect(all.totalCount).toBe(3);
    expect(await live(from)).toContain(alpha);
    expect(await live(retracted)).not.toContain(alpha);
    expect(await live(until)).toContain(alpha);
    expect((await changes({ known: { from: until } })).nodes).toEqual([]);
    expect((await changes({ known: { from: retracted } })).nodes).toHaveLength(1);
  });

  it('tells what files brought and took away, each with its sentence', async () => {
    const from = '2000-01-01T00:00:00Z';
    const recorded = await changes({ known: { from } });
    expect(recorded.nodes.map(({ sentence }: any) => sentence).toSorted()).toEqual([
      'Ada thanked Beta: Thanks for it.',
      'Alpha was a member of League from 1 March 1950 until 31 May 1960.',
      'Beta is called "B".',
    ]);
    for (const node of recorded.nodes) {
      expect(node).toMatchObject({
        kind: 'RECORDED',
        before: null,
        after: NORMAL,
        revision: { load: 'given.yaml' },
      });
    }
    const later = await moment();
    await given(ENTITIES);
    const taken = await changes({ known: { from: later }, about: 'state/alpha' });
    expect(taken.nodes).toMatchObject([
      { kind: 'EVIDENCE_WITHDRAWN', before: NORMAL, after: { ...NORMAL, evidence: 0 } },
      { kind: 'RETRACTED', after: { rank: 'NORMAL', retracted: true, evidence: 0 } },
    ]);
  });

  it('tells what was merged, of the entity that stands for it, by any of its ids', async () => {
    const from = await moment();
    await merge(graph, 'state/alfa', 'state/alpha', 'The same state');
    await rank(graph, alpha, 'PREFERRED', 'The treaty');
    const merged = {
      kind: 'MERGED',
      sentence: 'state/alfa was merged into Alpha.',
      former: 'state/alfa',
      entity: { id: 'state/alpha' },
      statement: null,
      before: null,
      after: null,
      revision: { kind: 'MERGED', reason: 'The same state', load: null },
    };
    for (const about of [undefined, 'state/alpha', 'state/alfa']) {
      const { nodes, totalCount } = await changes({ known: { from }, about });
      expect(nodes).toMatchObject([merged, { kind: 'RANKED', statement: { id: alpha } }]);
      expect(totalCount).toBe(2);
    }
    expect((await changes({ known: { from }, about: 'state/beta' })).nodes).toEqual([]);
    expect((await changes({ known: { from }, kinds: ['MERGED'] })).nodes).toHaveLength(1);
    // Of no predicate, and of no day.
    expect((await changes({ known: { from }, predicates: ['MEMBER_OF'] })).nodes).toMatchObject([
      { kind: 'RANKED' },
    ]);
    const on = (day: string) => ({ known: { from }, valid: { from: day, until: day } });
    expect((await changes(on('1955-01-01'))).nodes).toMatchObject([{ kind: 'RANKED' }]);
    expect((await changes(on('1961-01-01'))).nodes).toEqual([]);
  });

  it('tells what was parted again, of both entities', async () => {
    const from = await moment();
    await merge(graph, 'state/alfa', 'state/alpha', 'The same state');
    await unmerge(graph, 'state/alfa', 'Another state');
    await merge(graph, 'state/alfa', 'state/beta', 'That one');
    const first = [
      { kind: 'MERGED', sentence: 'state/alfa was merged into Alpha.' },
      { kind: 'UNMERGED', sentence: 'state/alfa was separated from Alpha.', entity: { id: 'state/alpha' } },
    ];
    const after = {
      kind: 'MERGED',
      sentence: 'state/alfa was merged into Beta.',
      entity: { id: 'state/beta' },
    };
    for (const [about, expected] of [
      [undefined, [...first, after]],
      ['state/alpha', first],
      ['state/beta', [...first, after]],
      ['state/alfa', [...first, after]],
    ] as const) {
      const { nodes, totalCount } = await changes({ known: { from }, about });
      expect(nodes).toMatchObject(expected);
      expect(totalCount).toBe(expected.length);
    }
    const { nodes } = await changes({ known: { from }, kinds: ['UNMERGED'] });
    expect(nodes).toMatchObject([
      { former: 'state/alfa', revision: { reason: 'Another state', load: null } },
    ]);
  });

  it('tells what entities were called and how they were described, once for each change', async () => {
    const from = await moment();
    const telling = (name: string, more = ''): string =>
      ENTITIES.replace('name: Alfa }', `name: ${name}${more} }`).replace(
        'name: Gazette }',
        'name: Gazette, file: g.txt, sha256: SHA }'.replace('SHA', name === 'Aleph' ? B : A),
      );
    await given(telling('Alfa', ', description: A state'));
    // Another file declares it, too, but isn't the first.
    await given(telling('Omega'), 'other.yaml');
    await given(telling('Aleph'));
    const query = `query ($known: TimeInterval, $about: ID, $predicates: [Predicate!], $kinds: [ChangeKind!]) {
      changes(known: $known, about: $about, predicates: $predicates, kinds: $kinds) {
        totalCount
        nodes { kind entity { id } former statement { id } sentence before { evidence }
          revision { load before { evidence content concerns name description file sha256 } } }
      }
    }`;
    const asked = async (more: object): Promise<any> =>
      (await ask(query, { known: { from }, kinds: ['REWORDED'], ...more })).data.changes;
    const one = (id: string, before: object, called = 'Alfa'): object => ({
      kind: 'REWORDED',
      entity: { id },
      former: null,
      statement: null,
      sentence: `${id} was renamed or described differently; its earlier name was ${called}.`,
      before: null,
      revision: {
        load: 'given.yaml',
        before: {
          evidence: null,
          content: null,
          concerns: null,
          description: null,
          file: null,
          sha256: null,
          ...before,
        },
      },
    });
    const alfa = [
      one('state/alfa', { name: 'Alfa' }),
      one('state/alfa', { name: 'Alfa', description: 'A state' }),
    ];
    const pinned = [
      one('document/gazette', { name: 'Gazette' }, 'Gazette'),
      one('document/gazette', { name: 'Gazette', file: 'g.txt', sha256: A }, 'Gazette'),
    ];
    expect(await asked({})).toEqual({ totalCount: 4, nodes: [pinned[0], alfa[0], pinned[1], alfa[1]] });
    expect(await asked({ about: 'state/alfa' })).toEqual({ totalCount: 2, nodes: alfa });
    expect(await asked({ predicates: ['MEMBER_OF'] })).toEqual({ totalCount: 0, nodes: [] });
  });

  it('refuses a cursor of the other clock', async () => {
    const { pageInfo } = await changes({ known: { from: '2000-01-01T00:00:00Z' } });
    const { errors } = await ask(
      `{ changes(valid: { from: "1950-01-01", until: "1960-01-01" }, after: "${pageInfo.endCursor}") { totalCount } }`,
    );
    expect(errors).toMatchObject([{ code: 'BAD_CURSOR' }]);
  });
});

/** What a graph would believe of a claim: kept by hand, with no revisions. */
interface Remembered {
  recorded: boolean;
  readonly evidence: Set<string>;
  rank: Rank;
  rankedBy: string | null;
  byHand: boolean;
  rejected: boolean;
}

const CLAIMS = 5;
const FILES = ['a.yaml', 'b.yaml'] as const;
const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      load: fc.constantFrom(...FILES),
      claims: fc.subarray(Array.from({ length: CLAIMS }, (_, index) => index)),
      ranked: fc.option(fc.nat(CLAIMS - 1)),
    }),
  },
  { weight: 1, arbitrary: fc.record({ retract: fc.nat(CLAIMS - 1) }) },
  { weight: 1, arbitrary: fc.record({ restore: fc.nat(CLAIMS - 1) }) },
  { weight: 1, arbitrary: fc.record({ rank: fc.nat(CLAIMS - 1), as: fc.constantFrom(...RANKS) }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const documentOf = (file: string): string => `document/${file.slice(0, 1)}`;

function fileOf(file: string, claims: readonly number[], ranked: number | null): string {
  return JSON.stringify({
    entities: [
      { id: 'org/league', name: 'League' },
      ...Array.from({ length: CLAIMS }, (_, index) => ({ id: `state/s${index}`, name: `S${index}` })),
    ],
    documents: FILES.map((one) => ({ id: documentOf(one), name: one })),
    source: documentOf(file),
    statements: claims.map((index) => ({
      claim: `state/s${index} MEMBER_OF org/league`,
      place: 'row',
      // Only one of the files ranks, for two that rank alike are a mistake.
      ...(index === ranked && file === FILES[0] && { rank: 'DEPRECATED', reason: 'A slip' }),
    })),
  });
}

/** What a step makes of what is believed. */
function remember(all: Remembered[], one: Step): void {
  if ('load' in one) {
    for (const [index, claim] of all.entries()) {
      const has = one.claims.includes(index);
      if (has) claim.evidence.add(one.load);
      else claim.evidence.delete(one.load);
      if (has) claim.recorded = true;
      if (claim.byHand || one.load !== FILES[0]) continue;
      if (has && one.ranked === index) {
        [claim.rank, claim.rankedBy] = ['DEPRECATED', one.load];
      } else if (claim.rankedBy === one.load) {
        [claim.rank, claim.rankedBy] = ['NORMAL', null];
      }
    }
  } else if ('retract' in one) {
    const claim = all[one.retract]!;
    if (claim.recorded && claim.evidence.size > 0) claim.rejected = true;
  } else if ('restore' in one) {
    const claim = all[one.restore]!;
    if (claim.evidence.size > 0) claim.rejected = false;
  } else {
    const claim = all[one.rank]!;
    if (claim.recorded) [claim.rank, claim.rankedBy, claim.byHand] = [one.as, null, true];
  }
}

const believed = ({ recorded, rank: weight, rejected, evidence }: Remembered): Belief | null =>
  recorded ? { rank: weight, retracted: rejected || evidence.size === 0, evidence: evidence.size } : null;

async function doStep(one: Step, idOf: (index: number) => Promise<string | undefined>): Promise<void> {
  if ('load' in one) {
    await given(fileOf(one.load, one.claims, one.ranked), one.load);
    return;
  }
  const id = await idOf('retract' in one ? one.retract : 'restore' in one ? one.restore : one.rank);
  if (id === undefined) return;
  if ('retract' in one) await retract(graph, id, 'So');
  else if ('restore' in one) await restore(graph, id, 'So').catch(() => undefined);
  else await rank(graph, id, one.as, 'So');
}

describe('A history at random', () => {
  it(
    'is told by its changes as somebody remembers it who wrote down what was believed after each step',
    { tags: ['thorough'] },
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 9 }), async (steps) => {
          await emptyGraph();
          const idOf = async (index: number): Promise<string | undefined> =>
            (
              await cypher('MATCH ({id: $id})<-[:HAS_SUBJECT]-(s:Statement) RETURN s.id AS id', {
                id: `state/s${index}`,
              })
            )[0]?.['id'] as string | undefined;
          const all: Remembered[] = Array.from({ length: CLAIMS }, () => ({
            recorded: false,
            evidence: new Set(),
            rank: 'NORMAL',
            rankedBy: null,
            byHand: false,
            rejected: false,
          }));
          const moments = [await moment()];
          const memory = [all.map(believed)];
          for (const one of steps) {
            await doStep(one, idOf);
            remember(all, one);
            memory.push(all.map(believed));
            moments.push(await moment());
          }
          const ids = await Promise.all(all.map((_, index) => idOf(index)));
          for (const [then, before] of memory.entries()) {
            const { data } = await ask(
              `{ statements(known: "${moments[then]}", first: 100) { nodes { id } } }`,
            );
            expect(data.statements.nodes.map(({ id }: any) => id).toSorted()).toEqual(
              ids
                .flatMap((id, index) => (id !== undefined && before[index]?.retracted === false ? [id] : []))
                .toSorted(),
            );
          }
          const pairs = moments.flatMap((_, from) =>
            [from + 1, from + 4, moments.length - 1].map((until) => [from, until]),
          );
          for (const [from, until] of pairs) {
            if (until! >= moments.length || until! < from!) continue;
            const known = { from: moments[from!]!, until: moments[until!]! };
            const { nodes, totalCount } = await changes({ known, first: 100 });
            expect(totalCount).toBe(nodes.length);
            const times = nodes.map(({ at }: any) => at);
            expect(times).toEqual(times.toSorted());
            for (const [index, id] of ids.entries()) {
              const own = nodes.filter(({ statement }: any) => statement.id === id);
              // From what was believed first, change by change, to what was believed last.
              const chain = [memory[from!]![index], ...own.map(({ after }: any) => after)];
              expect(chain.at(-1)).toEqual(memory[until!]![index]);
              expect(own.map(({ before }: any) => before)).toEqual(chain.slice(0, -1));
              // Each is of its kind, and no change is none.
              expect(own.map(({ kind }: any) => kind)).toEqual(
                own.map(({ before, after }: any) => kindOfChange(before, after)),
              );
            }
          }
          const whole = { known: { from: moments[0]!, until: moments.at(-1)! } };
          const lines = (await changes({ ...whole, first: 100 })).nodes.map(
            (one: any) => `${one.at} ${one.kind} ${one.statement.id}`,
          );
          expect(await walk(whole, 3)).toEqual(lines);
          expect(await walk(whole, 4, true)).toEqual(lines);
        }),
        { numRuns: 10, endOnFailure: true },
      );
    },
  );
});

/** The kind of a change, by what it changed. */
function kindOfChange(before: any, after: any): string {
  if (before === null) return 'RECORDED';
  if (before.retracted !== after.retracted) return after.retracted ? 'RETRACTED' : 'RECORDED';
  if (before.evidence === after.evidence) return 'RANKED';
  return after.evidence > before.evidence ? 'EVIDENCE_ADDED' : 'EVIDENCE_WITHDRAWN';
}

describe('The work of changes', () => {
  const MANY = 10_000;

  beforeAll(async () => {
    await emptyGraph();
    await given(roll(ALPHA));
    await graph.alter(`
      MATCH (hub:Entity {id: 'org/league'})
      UNWIND range(1, ${MANY}) AS i
      CREATE (state:Entity:State {id: 'state/n' + i, name: 'N' + i, sortName: 'n' + i})
      CREATE (state)-[:MEMBER_OF {
        id: 'relationship/n' + i, statements: ['statement/n' + i],
        sinceMin: date('1951-01-01') + duration({days: i}), sinceMax: date('1951-01-01') + duration({days: i}),
        untilMin: date('1999-12-31'), untilMax: date('1999-12-31')
      }]->(hub)
      CREATE (s:Statement {id: 'statement/n' + i, predicate: 'MEMBER_OF', rank: 'NORMAL', retracted: false})
      CREATE (s)-[:HAS_SUBJECT]->(state) CREATE (s)-[:HAS_OBJECT]->(hub)
      CREATE (s)-[:HAS_REVISION]->(:Revision {
        id: 'revision/n' + i, number: 0, at: datetime('2026-01-01T00:00:00Z') + duration({seconds: i}), kind: 'RECORDED', evidence: []
      })`);
  }, 600_000);

  it.each([
    [
      'valid',
      '{ from: "1950-01-01", until: "1950-12-31" }',
      '{ from: "1950-01-01", until: "2020-12-31" }',
      [1, 1],
    ],
    [
      'known',
      '{ from: "2026-01-01T00:00:00Z", until: "2026-01-01T00:00:01Z" }',
      '{ from: "2026-01-01T00:00:00Z" }',
      [1, 1, 1],
    ],
  ])(
    'by %s asks the graph as often for much as for little, and of a hub too',
    async (clock, little, much, trips) => {
      for (const about of ['', ', about: "org/league"']) {
        const rounds: number[][] = [];
        for (const [interval, size] of [
          [little, 1],
          [much, 100],
        ] as const) {
          const { data, errors, statements } = await ask(
            `{ changes(${clock}: ${interval}${about}, first: 100) { nodes { sentence } } }`,
          );
          expect(errors).toEqual([]);
          expect(data.changes.nodes).toHaveLength(size);
          rounds.push(statements.map((names) => names.length));
        }
        const looked = about === '' ? [] : [1];
        expect(rounds).toEqual([
          [...looked, ...trips],
          [...looked, ...trips],
        ]);
      }
    },
  );
});

it('knows each kind of change by one clock', () => {
  expect(new Set([...KINDS_IN_WORLD, ...KINDS_OF_RECORD]).size).toBe(10);
});
