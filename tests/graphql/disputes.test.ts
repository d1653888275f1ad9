import { beforeAll, describe, expect, it } from 'vitest';

import { ask, emptyGraph, given, graph } from '../setup/graph.ts';

const FIELDS = `
  id kind sentence settled
  statements { rank reason evidence { nodes { stance document { id } } } }`;

async function disputes(argument = '', fields = FIELDS): Promise<any> {
  const {
    data,
    errors,
    statements: run,
  } = await ask(
    `{ disputes${argument} { totalCount cut pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { ${fields} } } }`,
  );
  expect(errors).toEqual([]);
  return { ...data.disputes, run };
}

/** The ids of all disputes, a page after the other. */
async function walk(
  argument: string,
  size: number,
  backward: boolean,
  look: (page: any) => void = () => {},
): Promise<string[]> {
  const walked: string[] = [];
  let cursor: string | null = null;
  for (;;) {
    const behind: string = cursor === null ? '' : `, ${backward ? 'before' : 'after'}: "${cursor}"`;
    const page: any = await disputes(`(${argument}${backward ? 'last' : 'first'}: ${size}${behind})`, 'id');
    look(page);
    const { nodes, pageInfo } = page;
    walked.splice(backward ? 0 : walked.length, 0, ...nodes.map(({ id }: any) => id));
    if (!(backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return walked;
    cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
  }
}

const WORLD = `
entities:
  - { id: state/alpha, name: Alpha }
  - { id: org/league, name: League }
  - { id: event/fair, name: Fair }
  - { id: post/chair, name: Chair }
  - { id: person/ann, name: Ann }
  - { id: person/bob, name: Bob }
  - { id: person/cyd, name: Cyd }
documents: [{ id: document/a, name: A }, { id: document/b, name: B }]
source: document/a
statements:
  - { claim: event/fair OCCURRED, when: 2020-01-26, place: row 1, rank: DEPRECATED, reason: A slip }
  - { claim: event/fair OCCURRED, when: 2020-06-26, place: row 2 }
  - { claim: event/fair OCCURRED, when: 2020-06, place: row 3 }
  - { claim: 'event/fair WEEKDAY "Friday"', place: row 4 }
  - { claim: state/alpha MEMBER_OF org/league, since: 1950, place: row 5 }
  - { claim: state/alpha MEMBER_OF org/league, since: 1952, place: row 6, source: document/b }
  - { claim: state/alpha MEMBER_OF org/league, since: 1951, meaning: SIGNED, place: row 7 }
  - { claim: person/ann HOLDS post/chair, since: 1950-01-01, until: 1955-05-05, place: row 8 }
  - { claim: person/bob HOLDS post/chair, since: 1955-05-05, until: 1960-01-01, place: row 9 }
  - { claim: person/cyd HOLDS post/chair, vouches: 1957-03-03, place: row 10 }
  - { claim: state/alpha PARTNER_OF org/league, place: row 11 }
  - { claim: state/alpha PARTNER_OF org/league, place: row 12, source: document/b, stance: CONTRADICTS }
`;

describe('disputes', () => {
  beforeAll(async () => {
    await emptyGraph();
    await given(WORLD);
  });

  it('shows each with what conflicts, the ranks and the sources', async () => {
    const { nodes, totalCount, cut } = await disputes();
    const shown = nodes.map(({ kind, sentence, settled }: any) => [kind, settled, sentence]);
    expect([totalCount, cut]).toEqual([8, null]);
    expect(shown).toEqual(
      expect.arrayContaining([
        [
          'HELD_TWICE',
          false,
          expect.stringContaining('Only one is possible at a time, but the days overlap: '),
        ],
        [
          'DATES',
          false,
          expect.stringMatching(
            /^Sources give different dates: Alpha has been a member of League since 195[02]\. Alpha/,
          ),
        ],
        ['DATES', true, expect.stringContaining('Fair took place on 26 January 2020.')],
        ['DATES', true, expect.stringContaining('Fair took place in June 2020.')],
        ['WEEKDAY', true, expect.stringContaining('Fair took place on a Friday.')],
        [
          'DENIED',
          false,
          expect.stringMatching(/^Some sources confirm this and others deny it: .+ is a partner of .+\.$/),
        ],
      ]),
    );
    const denied = nodes.find(({ kind }: any) => kind === 'DENIED');
    expect(denied.statements).toEqual([
      {
        rank: 'NORMAL',
        reason: null,
        evidence: {
          nodes: [
            { stance: 'SUPPORTS', document: { id: 'document/a' } },
            { stance: 'CONTRADICTS', document: { id: 'document/b' } },
          ],
        },
      },
    ]);
    const weekday = nodes.find(({ kind }: any) => kind === 'WEEKDAY');
    expect(weekday.statements.map(({ reason }: any) => reason).toSorted()).toEqual(['A slip', null]);
  });

  it('of one entity, as subject or object of a statement that is disputed', async () => {
    const kinds = async (about: string): Promise<string[]> =>
      (await disputes(`(about: "${about}")`, 'kind')).nodes.map(({ kind }: any) => kind).toSorted();
    expect(await kinds('event/fair')).toEqual(['DATES', 'DATES', 'WEEKDAY']);
    expect(await kinds('org/league')).toEqual(['DATES', 'DATES', 'DATES', 'DENIED']);
    expect(await kinds('post/chair')).toEqual(['HELD_TWICE']);
    expect(await kinds('person/bob')).toEqual(['HELD_TWICE']);
    expect(await kinds('person/ann')).toEqual([]);
  });

  it('of some predicates', async () => {
    const count = async (names: string): Promise<number> =>
      (await disputes(`(predicates: [${names}])`)).totalCount;
    expect(await count('WEEKDAY')).toBe(1);
    expect(await count('OCCURRED')).toBe(3);
    expect(await count('HOLDS, PARTNER_OF')).toBe(2);
    expect(await count('NAMED')).toBe(0);
  });

  it('by how many days they differ, the most first, and what is not about dates last', async () => {
    const { nodes, cut } = await disputes('(orderBy: DAYS)', 'id kind days');
    expect(cut).toBeNull();
    expect(nodes.slice(0, 5).map(({ kind, days }: any) => [kind, days])).toEqual(
      [366, 152, 127, 1, 1].map((days) => ['DATES', days]),
    );
    expect(nodes.slice(5).map(({ days }: any) => days)).toEqual([null, null, null]);
    const about = await disputes('(orderBy: DAYS, about: "event/fair")', 'days');
    expect(about.nodes.map(({ days }: any) => days)).toEqual([152, 127, null]);
    const all = nodes.map(({ id }: any) => id);
    expect(await walk('orderBy: DAYS, ', 2, false)).toEqual(all);
    expect(await walk('orderBy: DAYS, ', 2, true)).toEqual(all);
    const byAbout = (await disputes('', 'id')).nodes.map(({ id }: any) => id);
    expect(all.toSorted()).toEqual(byAbout.toSorted());
  });

  it('each is found again by its id', async () => {
    const { nodes } = await disputes();
    for (const dispute of nodes) {
      const { data } = await ask(`{ node(id: "${dispute.id}") { ... on Dispute { ${FIELDS} } } }`);
      expect(data.node).toEqual(dispute);
    }
    const pair = nodes.find(({ kind }: any) => kind === 'DATES').id as string;
    for (const id of ['dispute/', 'dispute/00', 'dispute/zz', pair.replace(/-.*/, '')]) {
      expect((await ask(`{ node(id: "${id}") { id } }`)).data).toEqual({ node: null });
    }
  });

  it.each([1, 2, 4])('a page of %i after the other, forth and back, each once', async (size) => {
    const all = (await disputes()).nodes.map(({ id }: any) => id);
    for (const backward of [false, true]) expect(await walk('', size, backward)).toEqual(all);
  });

  it('as the graph was believed at a moment', async () => {
    const { data } = await ask('{ statements(predicates: [OCCURRED]) { nodes { revisions { at } } } }');
    const first = new Date(data.statements.nodes[0].revisions[0].at);
    const later = WORLD.replace(', rank: DEPRECATED, reason: A slip', '')
      .replace(/^ {2}- .*PARTNER_OF.*CONTRADICTS.*\n/m, '')
      .replace(/^ {2}- .*WEEKDAY.*\n/m, '');
    await given(later);
    const seen = async (argument: string): Promise<string[]> =>
      (await disputes(argument, 'kind settled')).nodes
        .map(({ kind, settled }: any) => `${kind} ${settled}`)
        .toSorted();
    expect(await seen('')).toEqual([...Array<string>(5).fill('DATES false'), 'HELD_TWICE false']);
    const then = [
      'DATES false',
      'DATES false',
      'DATES false',
      'DATES true',
      'DATES true',
      'DENIED false',
      'HELD_TWICE false',
      'WEEKDAY true',
    ];
    const known = (moment: Date): string => `(known: "${moment.toISOString()}")`;
    expect(await seen(known(new Date(first.getTime() + 1)))).toEqual(then);
    expect(await seen(known(new Date(first.getTime() - 1_000)))).toEqual([]);
    expect((await disputes(`(known: "2999-01-01T00:00:00Z", about: "event/fair")`)).totalCount).toBe(2);
    await given(WORLD);
  });
});

/** As many facts with two dates each, all about one organisation. */
async function contested(count: number): Promise<void> {
  await emptyGraph();
  await graph.alter(
    `CREATE (league:Entity:Organization {id: 'org/league', name: 'League', sortName: 'league'})
     WITH league
     UNWIND range(1, ${count}) AS i
     CREATE (state:Entity:State {id: 'state/s' + i, name: 'S', sortName: 's'})
     WITH league, state, i
     UNWIND [0, 2] AS year
     WITH league, state, i, date('1950-01-01') + duration({years: year}) AS day, toString(10 * i + year) AS number
     CREATE (s:Statement {
       id: 'statement/' + number, predicate: 'MEMBER_OF', group: 'MEMBER_OF|' + state.id + '|org/league||||',
       retracted: false, rank: 'NORMAL', modality: 'ASSERTED', sources: 1, sinceMin: day, sinceMax: day})
     CREATE (s)-[:HAS_SUBJECT]->(state), (s)-[:HAS_OBJECT]->(league)
     MERGE (document:Entity:Document {id: 'document/a'})
     CREATE (s)-[:HAS_EVIDENCE]->(:Evidence {
       id: 'evidence/' + number, stance: 'SUPPORTS', modality: 'ASSERTED', withdrawn: false})-[:CITES]->(document)`,
  );
}

describe('A thousand disputes', () => {
  it('are asked for with as many statements as few, and walked to the end', async () => {
    await contested(3);
    const few = await disputes('(about: "org/league", first: 2)');
    expect(few.totalCount).toBe(3);
    await contested(1_000);
    const lots = await disputes('(about: "org/league", first: 100)');
    expect(lots.run).toEqual(few.run);
    expect(lots.nodes).toHaveLength(100);
    const counted = 'The total covers the first 500 facts only.';
    expect([lots.totalCount, lots.cut]).toEqual([500, counted]);
    for (const backward of [false, true]) {
      // Of the last page all is looked at, and yet not all is in its total.
      const walked = await walk('', 100, backward, ({ totalCount, cut }) =>
        expect([totalCount, cut]).toEqual([500, counted]),
      );
      expect(new Set(walked).size).toBe(1_000);
    }
    // All differ by two years; some by more days.
    await graph.alter(
      `UNWIND [10002, 5552] AS i
       MATCH (s:Statement {id: 'statement/' + i}) SET s.sinceMin = date('1960-01-01') + duration({days: i}), s.sinceMax = s.sinceMin`,
    );
    const widest = await disputes('(orderBy: DAYS, first: 1)', 'days');
    expect(widest.nodes).toEqual([{ days: 13654 }]);
    expect(widest.totalCount).toBe(2);
    expect(widest.cut).toMatch(/^Only the 500 facts .+ disputes of 730 days or less aren't listed\.$/);
  }, 600_000);

  it('go on where a scope has none to show', async () => {
    await emptyGraph();
    // Offices with two holders one after the other: they may compete, and don't.
    await graph.alter(
      `UNWIND range(100000, 100599) AS i
       UNWIND [['a', '1950-01-01', '1951-01-01'], ['b', '1952-01-01', '1953-01-01']] AS one
       MERGE (post:Entity:Post {id: 'post/p' + i})
       MERGE (person:Entity:Person {id: 'person/' + one[0]})
       CREATE (s:Statement {
         id: 'statement/' + i + one[0], predicate: 'HOLDS', group: 'HOLDS|person/' + one[0] + '|post/p' + i + '||||',
         retracted: false, rank: 'NORMAL', modality: 'ASSERTED', sources: 1,
         sinceMin: date(one[1]), sinceMax: date(one[1]), untilMin: date(one[2]), untilMax: date(one[2])})
       CREATE (s)-[:HAS_SUBJECT]->(person), (s)-[:HAS_OBJECT]->(post)`,
    );
    const first = await disputes('', 'id');
    const counted = 'The total covers the first 500 facts only.';
    expect([first.nodes, first.pageInfo.hasNextPage, first.cut]).toEqual([
      [],
      true,
      `Only 500 facts were examined; the next page continues after them. ${counted}`,
    ]);
    const second = await disputes(`(after: "${first.pageInfo.endCursor}")`, 'id');
    expect([second.nodes, second.pageInfo.hasNextPage, second.cut]).toEqual([[], false, counted]);
    const last = await disputes('(last: 5)', 'id');
    expect([last.nodes, last.pageInfo.hasPreviousPage]).toEqual([[], true]);
    expect(
      (await disputes(`(last: 5, before: "${last.pageInfo.startCursor}")`, 'id')).pageInfo.hasPreviousPage,
    ).toBe(false);
  });
});
