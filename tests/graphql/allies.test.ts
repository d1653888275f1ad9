import { describe, expect, it } from 'vitest';

import { merge } from '../../src/record/corrections.ts';
import { inForceOn } from '../../src/model/days.ts';
import { OBLIGATIONS } from '../../src/model/records.ts';
import type { Obligation } from '../../src/model/records.ts';
import { ask, emptyGraph, given, graph } from '../setup/graph.ts';
import { CALENDAR, dayAt, generate, short, SOURCES, stateIds, ENTITIES, relationshipsOf } from './world.ts';
import type { Relationship, Reported } from './world.ts';

const STATES = 6;
const STATEMENTS = 60;

interface Asked {
  readonly of: string;
  readonly asOf: string | null;
  readonly certain: boolean;
  readonly through: readonly ('TREATY' | 'ORGANIZATION')[] | null;
  readonly obligations: readonly Obligation[] | null;
  readonly source: string | null;
}

/** The allies, each with its two relationships: found by asking the rule on every day, for every pair of relationships. */
function byTrying(asked: Asked, all: readonly Reported[]): Record<string, string[]> {
  const { asOf, certain, source } = asked;
  const relationships = relationshipsOf(
    source === null ? all : all.filter(({ sources }) => sources.includes(source)),
  );
  const wanted = asked.obligations ?? OBLIGATIONS;
  const through = (asked.through ?? ['TREATY', 'ORGANIZATION']).map((form) =>
    form === 'TREATY' ? 'treaty/' : 'org/',
  );
  const days = asOf === null ? CALENDAR : [asOf];
  const binds = (relationship: Relationship, day: string): boolean => {
    const reported = relationship.answers[CALENDAR.indexOf(day)]!.obligations;
    const found = wanted.map((one) => reported.get(one));
    const inForce = inForceOn(day, relationship);
    return certain ? inForce === 'YES' && found.includes('YES') : inForce !== 'NO' && found.some(Boolean);
  };
  const meant = relationships.filter(({ object }) => through.some((prefix) => object.startsWith(prefix)));
  const allies: Record<string, string[]> = {};
  for (const a of meant.filter(({ subject }) => subject === asked.of)) {
    for (const b of meant.filter(({ subject, object }) => subject !== asked.of && object === a.object)) {
      if (days.some((day) => binds(a, day) && binds(b, day)))
        (allies[b.subject] ??= []).push(`${short(a)} | ${short(b)}`);
    }
  }
  return allies;
}

/** What is asked in each world on every day, and whether it is certain. */
const DAILY = [
  {},
  { certain: true, obligations: ['DEFENSE'] },
  { source: SOURCES[0]!, obligations: ['DEFENSE'] },
  { certain: true, source: SOURCES[1]! },
] satisfies Partial<Asked>[];

const questions = (seed: number): Asked[] =>
  stateIds(STATES).flatMap((of) => {
    const blank: Asked = { of, asOf: null, certain: false, through: null, obligations: null, source: null };
    return [
      blank,
      ...CALENDAR.map((asOf) => ({ ...blank, ...DAILY[seed]!, asOf })),
      ...SOURCES.map((source) => ({ ...blank, source })),
      ...OBLIGATIONS.map((one) => ({ ...blank, obligations: [one], asOf: dayAt(4) })),
      { ...blank, through: ['TREATY'], source: SOURCES[seed % 2]! },
      { ...blank, through: ['ORGANIZATION'], obligations: ['DEFENSE', 'OFFENSE'] },
    ] satisfies Asked[];
  });

const literal = (asked: Asked): string =>
  Object.entries(asked)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join(', ')
    // Names of enums stand without quotation marks.
    .replaceAll(/"([A-Z]+)"/g, '$1');

/** Asks what differs in its day alone together: the graph is asked once for each of the fields then. */
async function answers(all: readonly Asked[]): Promise<any[]> {
  const alike = Map.groupBy(all, ({ of: _of, asOf: _asOf, ...rest }) => JSON.stringify(rest));
  const found = new Map<Asked, any>();
  for (const some of alike.values()) {
    for (const [index, answer] of (await answersAlike(some)).entries()) found.set(some[index]!, answer);
  }
  return all.map((asked) => found.get(asked));
}

async function answersAlike(all: readonly Asked[]): Promise<any[]> {
  const { data, errors, statements } = await ask(`{
    ${all
      .map(
        (asked, index) => `q${index}: allies(${literal(asked)}, first: 100) {
          totalCount
          edges {
            node { id }
            alliances(first: 100) {
              totalCount
              edges {
                node { id } ...Days inForce(on: "${dayAt(6)}")
                obligations(alike: false) { ...Owed } alike: obligations { ...Owed }
                a { subject { id } object { id } dates { sinceMin sinceMax untilMin untilMax } }
                b { subject { id } object { id } dates { sinceMin sinceMax untilMin untilMax } }
              }
            }
          }
        }`,
      )
      .join('\n')}
  }
  fragment Days on SharedEntityEdge { dates { sinceMin sinceMax untilMin untilMax } }
  fragment Owed on MutualObligation { a b dates { sinceMin sinceMax untilMin untilMax } inForce(on: "${dayAt(6)}") }`);
  expect(errors).toEqual([]);
  // Whether those asked for are there; the allies, and how many (where a document is the source, after what it says); their alliances, and how many; what these oblige to: however many are asked for.
  expect(statements.flat().length).toBeLessThanOrEqual(8);
  return all.map((_, index) => data[`q${index}`]);
}

const flat = ({ subject, object, dates }: any): any => ({
  ...dates,
  // On the word of a document, ids end with it.
  subject: subject.id.split('@')[0],
  object: object.id.split('@')[0],
});

describe('allies', () => {
  it.each([0, 1, 2, 3])(
    'are those that trying every pair of relationships finds, in world %i',
    { tags: ['thorough'] },
    async (seed) => {
      const { reported, lines } = generate(seed, STATES, STATEMENTS);
      await emptyGraph();
      const states = stateIds(STATES).map((id) => ({ id, name: id }));
      await given(
        JSON.stringify({ ...ENTITIES, entities: [...ENTITIES.entities, ...states], statements: lines }),
      );
      const all = questions(seed);
      const found = await answers(all);
      let most = 0;
      let least = STATES;
      let sure = 0;
      for (const [index, asked] of all.entries()) {
        const expected = byTrying(asked, reported);
        const certain = byTrying({ ...asked, certain: true }, reported);
        const shown = found[index];
        const ids = shown.edges.map(({ node }: any) => node.id);
        expect([literal(asked), ...ids]).toEqual([literal(asked), ...Object.keys(expected).toSorted()]);
        expect(shown.totalCount).toBe(Object.keys(expected).length);
        for (const edge of shown.edges) {
          const pairs = edge.alliances.edges.map(({ a, b }: any) => `${short(flat(a))} | ${short(flat(b))}`);
          expect([literal(asked), ...pairs.toSorted()]).toEqual([
            literal(asked),
            ...expected[edge.node.id]!.toSorted(),
          ]);
          expect(edge.alliances.totalCount).toBe(pairs.length);
          for (const { a, b, inForce, obligations, alike, dates } of edge.alliances.edges) {
            const both = new Set([a, b].map((relationship) => inForceOn(dayAt(6), relationship.dates)));
            const together = both.has('NO') ? 'NO' : both.has('UNKNOWN') ? 'UNKNOWN' : 'YES';
            expect(inForce).toBe(together);
            expect(inForceOn(dayAt(6), dates)).toBe(together);
            expect(alike).toEqual(obligations.filter((one: any) => one.a === one.b));
            const wanted = asked.obligations ?? OBLIGATIONS;
            const owed = obligations.filter((one: any) => wanted.includes(one.a) && wanted.includes(one.b));
            expect(owed.length).toBeGreaterThan(0);
            for (const one of obligations) expect(inForceOn(dayAt(6), one.dates)).toBe(one.inForce);
            if (asked.asOf === null) continue;
            const pair = `${short(flat(a))} | ${short(flat(b))}`;
            const bound = new Set(owed.map((one: any) => inForceOn(asked.asOf!, one.dates)));
            expect(bound.has('YES') || bound.has('UNKNOWN')).toBe(true);
            expect([literal(asked), pair, bound.has('YES')]).toEqual([
              literal(asked),
              pair,
              (certain[edge.node.id] ?? []).includes(pair),
            ]);
            if (bound.has('YES')) sure += 1;
          }
        }
        most = Math.max(most, shown.totalCount);
        least = Math.min(least, shown.totalCount);
      }
      // A world in which everybody or nobody were allied would show nothing.
      expect([least, most > 2, sure > 0]).toEqual([0, true, true]);
    },
  );

  it('on the word of a document have relationships of their own, found again by their ids', async () => {
    await emptyGraph();
    const league = (state: string) => `${state} MEMBER_OF org/league`;
    const [roll, atlas] = SOURCES;
    const obligations = ['DEFENSE'];
    const states = stateIds(2).map((id) => ({ id, name: id }));
    await given(
      JSON.stringify({
        ...ENTITIES,
        entities: [...ENTITIES.entities, ...states],
        statements: [
          {
            claim: league('state/s0'),
            since: '1950',
            source: roll,
            place: 'row 1',
            vouches: '1960-01-01',
            obligations,
          },
          {
            claim: league('state/s0'),
            since: '1950',
            source: atlas,
            place: 'map 1',
            vouches: '1990-01-01',
            obligations,
          },
          {
            claim: league('state/s1'),
            since: '1950',
            source: roll,
            place: 'row 2',
            vouches: '1970-01-01',
            obligations,
          },
          {
            claim: league('state/s1'),
            source: atlas,
            place: 'map 2',
            vouches: '1990-01-01',
            as: 'OPINION',
            obligations,
          },
          { claim: league('state/s1'), source: atlas, place: 'map 3', vouches: '1990-01-01' },
        ],
      }),
    );
    const shown = `id type dates { sinceMax untilMin } obligations obligationSpans { obligation dates { sinceMax untilMin } inForce(on: "1960-01-01") }
      subject { id } statements { evidence { nodes { citation } } }`;
    const { data, errors } = await ask(`{
      atlas: allies(of: "state/s0", source: "${atlas}") { totalCount }
      view: allies(of: "state/s0") { edges { alliances { edges { a { ${shown} } } } } }
      roll: allies(of: "state/s0", source: "${roll}") { edges { alliances { edges { dates { untilMin } a { ${shown} } b { ${shown} } } } } }
    }`);
    expect(errors).toEqual([]);
    // Of the other, the atlas says only in an opinion to what it is obliged.
    expect(data.atlas.totalCount).toBe(0);
    const [{ a, b, dates }] = data.roll.edges[0].alliances.edges;
    const days = { dates: { sinceMax: '1950-12-31', untilMin: '1960-01-01' } };
    expect(a).toMatchObject({
      ...days,
      subject: { id: `state/s0@${roll}` },
      obligationSpans: [{ obligation: 'DEFENSE', ...days, inForce: 'YES' }],
    });
    expect([dates.untilMin, b.dates.untilMin]).toEqual(['1960-01-01', '1970-01-01']);
    const [{ a: viewed }] = data.view.edges[0].alliances.edges;
    expect(viewed).toMatchObject({ dates: { untilMin: '1990-01-01' } });
    const again = await ask(`{
      nodes(ids: ${JSON.stringify([a.id, b.id, viewed.id])}) { ... on Relationship { ${shown} } }
      none: node(id: "${a.id.replace(roll, 'document/none')}") { id }
      mixed: node(id: "${viewed.id}@${roll}") { id }
    }`);
    expect(again.errors).toEqual([]);
    expect(again.data).toEqual({ nodes: [a, b, viewed], none: null, mixed: null });
    expect(a.id).toMatch(/^relationship\/[0-9a-f]{20}@document\/roll$/);
  });

  it('on the word of a document come in the pages and orders in which all others come', async () => {
    const page = (list: string, source: string) =>
      ask(
        `{ allies(of: "state/s0", ${list} ${source}) { totalCount pageInfo { endCursor startCursor hasNextPage hasPreviousPage } nodes { id } } }`,
      );
    await emptyGraph();
    const states = stateIds(STATES).map((id, index) => ({ id, name: `State ${index % 3}` }));
    await given(
      JSON.stringify({
        ...ENTITIES,
        entities: [...ENTITIES.entities, ...states],
        source: SOURCES[0],
        statements: states.flatMap(({ id }, index) => [
          {
            claim: `${id} MEMBER_OF org/league`,
            since: '1950',
            obligations: ['DEFENSE'],
            place: `row ${index}`,
          },
          ...(index === 2
            ? []
            : [{ claim: `${id} EXISTED`, since: `19${10 + (index % 2)}`, place: `birth ${index}` }]),
        ]),
      }),
    );
    for (const field of ['NAME', 'SINCE']) {
      for (const direction of ['ASC', 'DESC']) {
        for (const [size, place] of [
          ['first', 'after'],
          ['last', 'before'],
        ]) {
          const seen: unknown[] = [];
          for (let cursor = ''; ;) {
            const list = `orderBy: { field: ${field}, direction: ${direction} }, ${size}: 2 ${cursor}`;
            const [all, word] = [await page(list, ''), await page(list, `source: "${SOURCES[0]}"`)];
            expect([all.errors, word.data]).toEqual([[], all.data]);
            const { nodes, pageInfo } = word.data.allies;
            seen.push(...nodes);
            if (!(size === 'first' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) break;
            cursor = `, ${place}: "${size === 'first' ? pageInfo.endCursor : pageInfo.startCursor}"`;
          }
          expect(seen).toHaveLength(STATES - 1);
        }
      }
    }
  });
});

describe('allies of each state of a list', () => {
  it('are those of the root field, asked once for all of them', async () => {
    await emptyGraph();
    const states = stateIds(STATES).map((id) => ({ id, name: id }));
    const { lines } = generate(0, STATES, STATEMENTS);
    await given(
      JSON.stringify({ ...ENTITIES, entities: [...ENTITIES.entities, ...states], statements: lines }),
    );
    const list = (more: string): string => `allies(asOf: "${dayAt(4)}", ${more}) { totalCount nodes { id } }`;
    for (const more of [
      'first: 3, orderBy: [{ field: NAME, direction: DESC }]',
      `obligations: [DEFENSE], source: "${SOURCES[0]}"`,
      'where: { allies: [{ count: { atLeast: 2 } }] }',
    ]) {
      const { data, errors, statements } = await ask(`{ states { nodes { id ${list(more)} } } }`);
      expect(errors).toEqual([]);
      for (const { id, allies } of data.states.nodes) {
        const alone = await ask(`{ ${list(`of: "${id}", ${more}`)} }`);
        expect(allies).toEqual(alone.data.allies);
      }
      expect(data.states.nodes.length).toBeGreaterThan(2);
      const asked = (name: string): number => statements.flat().filter((one) => one === name).length;
      expect(asked('alliesOfEntity') + asked('entities')).toBeLessThanOrEqual(2);
    }
  });
});

describe('allies of what was merged into another', () => {
  it('are those of the other', async () => {
    await emptyGraph();
    const states = stateIds(3).map((id) => ({ id, name: id }));
    await given(
      JSON.stringify({
        ...ENTITIES,
        entities: [...ENTITIES.entities, ...states],
        source: SOURCES[0],
        statements: states.map(({ id }) => ({
          claim: `${id} PARTY_TO treaty/pact`,
          since: '1950',
          obligations: ['DEFENSE'],
          place: id,
        })),
      }),
    );
    await merge(graph, 'state/s2', 'state/s1', 'They are one');
    const { data, errors } = await ask(`{
      view: allies(of: "state/s2") { nodes { id } }
      word: allies(of: "state/s2", source: "${SOURCES[0]}") { nodes { id } edges { alliances { edges { a { subject { id } statements { subject { id } } } } } } }
    }`);
    expect(errors).toEqual([]);
    expect(data.view.nodes).toEqual([{ id: 'state/s0' }]);
    expect(data.word.nodes).toEqual(data.view.nodes);
    const [{ a }] = data.word.edges[0].alliances.edges;
    expect(a.subject).toEqual({ id: `state/s1@${SOURCES[0]}` });
    expect(a.statements).toHaveLength(2);
  });
});

describe('allies of one without any', () => {
  it('are none', async () => {
    await emptyGraph();
    await given(JSON.stringify(ENTITIES));
    const { data, errors } = await ask('{ allies(of: "org/league") { totalCount nodes { id } } }');
    expect(errors).toEqual([]);
    expect(data.allies).toEqual({ totalCount: 0, nodes: [] });
  });
});
