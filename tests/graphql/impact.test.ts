import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { ask, cypher, emptyGraph, given, graph } from '../setup/graph.ts';

const DOCUMENTS = ['a', 'b', 'c'];

const when = fc.option(fc.constantFrom('1950', '1952', '1950..1955', '1953-01-01..'), { nil: null });
const claim = fc.constantFrom(
  'state/s0 MEMBER_OF org/league',
  'state/s0 MEMBER_OF org/league',
  'state/s1 MEMBER_OF org/league',
  'person/p0 HOLDS post/chair',
  'person/p1 HOLDS post/chair',
  'event/fair OCCURRED',
  'event/fair WEEKDAY "Friday"',
  'state/s0 DECIDED treaty/pact',
);
const reported = fc.record({
  claim,
  document: fc.constantFrom(...DOCUMENTS),
  since: when,
  until: fc.option(fc.constantFrom('1954', '1960', '1957..'), { nil: null }),
  as: fc.constantFrom('ASSERTED', 'ASSERTED', 'ASSERTED', 'PLANNED', 'OPINION'),
  stance: fc.constantFrom('SUPPORTS', 'SUPPORTS', 'SUPPORTS', 'CONTRADICTS'),
  rank: fc.constantFrom('NORMAL', 'NORMAL', 'NORMAL', 'PREFERRED', 'DEPRECATED'),
  vouches: fc.option(fc.constantFrom('1951-06-01', '1953-06-01', '1959-01-01'), { nil: null }),
});
type Reported = typeof reported extends fc.Arbitrary<infer T> ? T : never;

const ENTITIES = [
  'state/s0',
  'state/s1',
  'org/league',
  'person/p0',
  'person/p1',
  'post/chair',
  'event/fair',
  'treaty/pact',
];

const DECLARED = {
  entities: ENTITIES.map((id) => ({ id, name: id })),
  documents: DOCUMENTS.map((name) => ({ id: `document/${name}`, name })),
};

function file(document: string, all: readonly Reported[], mentions: readonly string[]): string {
  const key = (one: Reported): string => JSON.stringify([one.claim, one.since, one.until]);
  const own = [
    ...new Map(all.filter((one) => one.document === document).map((one) => [key(one), one])).values(),
  ];
  return JSON.stringify({
    ...DECLARED,
    source: `document/${document}`,
    mentions: Object.fromEntries(mentions.map((id) => [id, [1]])),
    statements: own.map(({ claim: of, since, until, as, stance, vouches }, index) => ({
      claim: of,
      ...(of.includes('"') ? {} : { ...(since && { since }), ...(until && { until }) }),
      ...(as !== 'ASSERTED' && { as }),
      ...(stance === 'CONTRADICTS' && { stance }),
      ...(vouches && { vouches }),
      place: `row ${index}`,
    })),
  });
}

/** Ranks given apart from every document that is withdrawn. */
async function rank(all: readonly Reported[]): Promise<void> {
  await graph.alter(
    `MATCH (s:Statement) WITH s ORDER BY s.id WITH collect(s) AS found
     UNWIND range(0, size(found) - 1) AS i
     WITH found[i] AS s, ${JSON.stringify(all.map((one) => one.rank))} AS ranks, i
     SET s.rank = coalesce(ranks[i], 'NORMAL')`,
  );
}

const RELATIONSHIP =
  'type planned role meaning dates { sinceMin sinceMax untilMin untilMax } subject { id } object { id }';

async function impact(document: string): Promise<any> {
  const { data, errors } = await ask(
    `query ($document: ID!) {
      impact(document: $document) {
        evidence kept
        statements(first: 100) { totalCount nodes { id } }
        entities(first: 100) { totalCount nodes { id } }
        relationships(first: 100) {
          totalCount cut nodes { effect now { ${RELATIONSHIP} } without { ${RELATIONSHIP} } }
        }
        disputes(first: 100) { totalCount cut nodes { id kind } }
      }
    }`,
    { document },
  );
  expect(errors).toEqual([]);
  return data.impact;
}

async function view(): Promise<string[]> {
  const rows = await cypher(
    `MATCH (a:Entity)-[r]->(b:Entity) WHERE r.id IS NOT NULL AND type(r) <> 'OBLIGED'
     RETURN type(r) AS type, r.role AS role, r.meaning AS meaning, toString(r.sinceMin) AS sinceMin,
       toString(r.sinceMax) AS sinceMax, toString(r.untilMin) AS untilMin, toString(r.untilMax) AS untilMax,
       a.id AS subject, b.id AS object`,
  );
  return rows.map((row) => JSON.stringify(row)).toSorted();
}

/** A relationship of an answer as `view` shows it. */
function shown({ planned, subject, object, type, ...rest }: any): string {
  const { role, meaning, dates } = rest;
  const name = planned ? `PLANNED_${type}` : type;
  const { sinceMin, sinceMax, untilMin, untilMax } = dates;
  const bounds = { sinceMin, sinceMax, untilMin, untilMax };
  return JSON.stringify({ type: name, role, meaning, ...bounds, subject: subject.id, object: object.id });
}

/** The one list without the other, as often as each holds it. */
function minus(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

async function state(): Promise<{ view: string[]; live: string[]; disputes: string[]; spoken: string[] }> {
  const { data } = await ask('{ disputes(first: 100) { nodes { id kind } } }');
  const live = await cypher(
    `MATCH (s:Statement) WHERE s.sources > 0 AND NOT s.retracted RETURN s.id AS id ORDER BY id`,
  );
  const spoken = await cypher(
    `MATCH (n:Entity)
     WHERE EXISTS { (n)<-[:MENTIONS]-(:Document) }
       OR EXISTS { (n)<-[:HAS_SUBJECT|HAS_OBJECT|CONCERNS]-(s:Statement) WHERE NOT s.retracted }
     RETURN n.id AS id ORDER BY id`,
  );
  return {
    view: await view(),
    live: live.map(({ id }) => id as string),
    disputes: data.disputes.nodes.map(({ id, kind }: any) => `${id} ${kind}`),
    spoken: spoken.map(({ id }) => id as string),
  };
}

describe('impact', () => {
  it(
    'tells what then happens when the evidence of the document is withdrawn',
    { tags: ['thorough'] },
    async () => {
      const seen = new Set<string>();
      await fc.assert(
        fc.asyncProperty(
          fc.array(reported, { minLength: 18, maxLength: 26 }),
          fc.subarray(ENTITIES, { maxLength: 3 }),
          async (all, mentioned) => {
            await emptyGraph();
            for (const document of DOCUMENTS) {
              await given(file(document, all, document === 'a' ? mentioned : []), `${document}.yaml`);
            }
            await rank(all);
            // What is withdrawn and given again is derived with the ranks.
            for (const document of DOCUMENTS) await given(file(document, [], []), `${document}.yaml`);
            for (const document of DOCUMENTS) {
              await given(file(document, all, document === 'a' ? mentioned : []), `${document}.yaml`);
            }
            const before = await state();
            const answer = await impact('document/a');
            await given(file('a', [], []), 'a.yaml');
            const after = await state();

            const { nodes } = answer.relationships;
            const as = (effect: string): any[] => nodes.filter((one: any) => one.effect === effect);
            for (const { effect } of nodes) seen.add(effect);
            for (const { kind } of answer.disputes.nodes) seen.add(kind);
            const lost = [...as('VANISHES'), ...as('CHANGES')].map(({ now }) => shown(now));
            const gained = [...as('APPEARS'), ...as('CHANGES')].map(({ without }) => shown(without));
            expect(lost.toSorted()).toEqual(minus(before.view, after.view));
            expect(gained.toSorted()).toEqual(minus(after.view, before.view));
            for (const { now, without } of as('CHANGES')) expect(shown(now)).not.toBe(shown(without));
            expect(as('VANISHES').filter(({ without }) => without !== null)).toEqual([]);
            expect(as('APPEARS').filter(({ now }) => now !== null)).toEqual([]);

            expect(answer.statements.nodes.map(({ id }: any) => id)).toEqual(minus(before.live, after.live));
            expect(answer.entities.nodes.map(({ id }: any) => id).toSorted()).toEqual(
              minus(before.spoken, after.spoken),
            );
            expect(answer.disputes.nodes.map(({ id, kind }: any) => `${id} ${kind}`)).toEqual(
              minus(before.disputes, after.disputes),
            );
            for (const list of [answer.statements, answer.entities, answer.relationships, answer.disputes]) {
              expect(list.totalCount).toBe(list.nodes.length);
            }
          },
        ),
        { numRuns: 5, endOnFailure: true },
      );
      expect(seen).toContain('VANISHES');
    },
  );

  it('counts what others support too', async () => {
    await emptyGraph();
    const row = { claim: 'state/s0 MEMBER_OF org/league', place: 'row' };
    await given(
      JSON.stringify({ ...DECLARED, source: 'document/a', statements: [row, { ...row, since: '1950' }] }),
      'a.yaml',
    );
    await given(JSON.stringify({ ...DECLARED, source: 'document/b', statements: [row] }), 'b.yaml');
    expect(await impact('document/a')).toMatchObject({
      evidence: 2,
      kept: 1,
      statements: { totalCount: 1 },
      entities: { totalCount: 0 },
      relationships: {
        totalCount: 1,
        nodes: [{ effect: 'CHANGES', without: { dates: { sinceMin: null } } }],
      },
      disputes: { totalCount: 0 },
    });
    expect(await impact('document/c')).toMatchObject({
      evidence: 0,
      kept: 0,
      relationships: { totalCount: 0 },
    });
  });

  it(
    'asks as often about a table of many rows as about one, and walks its changes page by page',
    { tags: ['thorough'] },
    async () => {
      const table = async (rows: number): Promise<any> => {
        await emptyGraph();
        await graph.alter(
          `CREATE (document:Entity:Document {id: 'document/a', name: 'A', sortName: 'a'})
         CREATE (league:Entity:Organization {id: 'org/league', name: 'League', sortName: 'league'})
         WITH document, league
         UNWIND range(1, ${rows}) AS i
         CREATE (state:Entity:State {id: 'state/s' + i, name: 'S', sortName: 's'})
         CREATE (s:Statement {
           id: 'statement/' + (100000 + i), predicate: 'MEMBER_OF', group: 'MEMBER_OF|' + state.id + '|org/league||||',
           retracted: false, rank: 'NORMAL', modality: 'ASSERTED', sources: 1})
         CREATE (s)-[:HAS_SUBJECT]->(state), (s)-[:HAS_OBJECT]->(league)
         CREATE (s)-[:HAS_EVIDENCE]->(:Evidence {
           id: 'evidence/' + i, stance: 'SUPPORTS', modality: 'ASSERTED', withdrawn: false})-[:CITES]->(document)`,
        );
        return (after: string): Promise<any> =>
          ask(`{ impact(document: "document/a") {
          evidence kept statements(first: 1) { totalCount } entities(first: 1) { totalCount }
          relationships(first: 100${after}) { totalCount cut nodes { now { id } } pageInfo { hasNextPage endCursor } }
          disputes { totalCount cut }
        } }`);
      };
      const few = await (await table(2))('');
      const page = await table(1_200);
      const many = await page('');
      expect(many.errors).toEqual([]);
      expect(many.statements).toEqual(few.statements);
      expect(many.data.impact).toMatchObject({
        evidence: 1_200,
        kept: 0,
        statements: { totalCount: 1_200 },
        entities: { totalCount: 1_201 },
        relationships: { totalCount: 500, cut: 'The total covers the first 500 facts only.' },
        disputes: { totalCount: 0, cut: null },
      });
      const ids = new Set<string>();
      for (let answer = many; ;) {
        const { nodes, pageInfo } = answer.data.impact.relationships;
        for (const { now } of nodes) ids.add(now.id);
        if (!pageInfo.hasNextPage) break;
        answer = await page(`, after: "${pageInfo.endCursor}"`);
      }
      expect(ids.size).toBe(1_200);
    },
  );
});
