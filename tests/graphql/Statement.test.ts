import { beforeAll, describe, expect, it } from 'vitest';

import { ask, emptyGraph, given } from '../setup/graph.ts';
import type { Answer } from '../setup/graph.ts';

const WORLD = `
entities:
  - { id: org/league, name: League }
  - { id: state/alpha, name: Alpha }
  - { id: state/beta, name: Beta }
  - { id: person/ada, name: Ada }
documents:
  - { id: document/roll, name: Roll }
  - { id: document/gazette, name: Gazette }
`;

const file = (source: string, ...statements: string[]): string =>
  `${WORLD}source: document/${source}\nstatements: [${statements.join(', ')}]\n`;

const ALPHA = 'claim: state/alpha MEMBER_OF org/league, since: 1950-01-01';
const BETA = '{ claim: state/beta MEMBER_OF org/league, place: row 2 }';

/** What was loaded, one file after the other, and so what was believed about Alpha from then on. */
const HISTORY = [
  {
    loads: 'the roll, which has it as a plan',
    name: 'roll.yaml',
    text: file('roll', `{ ${ALPHA}, place: row 1, as: PLANNED }`, BETA),
    kinds: ['RECORDED'],
    believed: {
      rank: 'NORMAL',
      reason: null,
      modality: 'PLANNED',
      sources: 1,
      vouchedMin: null,
      vouchedMax: null,
    },
    evidence: ['Roll, row 1'],
  },
  {
    loads: 'the gazette, which has it as a fact and vouches for a day',
    name: 'gazette.yaml',
    text: file(
      'gazette',
      `{ ${ALPHA}, place: page 1, vouches: 1955-05-05 }`,
      `{ ${ALPHA}, place: page 2, vouches: 1956-06-06 }`,
    ),
    kinds: ['EVIDENCE_ADDED', 'EVIDENCE_ADDED'],
    believed: {
      rank: 'NORMAL',
      reason: null,
      modality: 'ASSERTED',
      // The roll has it as a plan, which is no support for a fact.
      sources: 1,
      vouchedMin: '1955-05-05',
      vouchedMax: '1956-06-06',
    },
    evidence: ['Gazette, page 1', 'Gazette, page 2', 'Roll, row 1'],
  },
  {
    loads: 'the roll, which calls it a misprint',
    name: 'roll.yaml',
    text: file('roll', `{ ${ALPHA}, place: row 1, as: PLANNED, rank: DEPRECATED, reason: A misprint }`, BETA),
    kinds: ['RANKED'],
    believed: {
      rank: 'DEPRECATED',
      reason: 'A misprint',
      modality: 'ASSERTED',
      sources: 1,
      vouchedMin: '1955-05-05',
      vouchedMax: '1956-06-06',
    },
    evidence: ['Gazette, page 1', 'Gazette, page 2', 'Roll, row 1'],
  },
  {
    loads: 'the gazette without one of its pages',
    name: 'gazette.yaml',
    text: file('gazette', `{ ${ALPHA}, place: page 2, vouches: 1956-06-06 }`),
    kinds: ['EVIDENCE_WITHDRAWN'],
    believed: {
      rank: 'DEPRECATED',
      reason: 'A misprint',
      modality: 'ASSERTED',
      sources: 1,
      vouchedMin: '1956-06-06',
      vouchedMax: '1956-06-06',
    },
    evidence: ['Gazette, page 2', 'Roll, row 1'],
  },
  {
    loads: 'the gazette without it',
    name: 'gazette.yaml',
    text: file('gazette'),
    kinds: ['EVIDENCE_WITHDRAWN'],
    believed: {
      rank: 'DEPRECATED',
      reason: 'A misprint',
      modality: 'PLANNED',
      sources: 1,
      vouchedMin: null,
      vouchedMax: null,
    },
    evidence: ['Roll, row 1'],
  },
  {
    loads: 'the roll without it',
    name: 'roll.yaml',
    text: file('roll', BETA),
    kinds: ['EVIDENCE_WITHDRAWN', 'RANKED', 'RETRACTED'],
    believed: null,
    evidence: [],
  },
  {
    loads: 'the gazette with it again',
    name: 'gazette.yaml',
    text: file('gazette', `{ ${ALPHA}, place: page 1, vouches: 1955-05-05 }`),
    kinds: ['RECORDED', 'EVIDENCE_ADDED'],
    believed: {
      rank: 'NORMAL',
      reason: 'The file no longer ranks it',
      modality: 'ASSERTED',
      sources: 1,
      vouchedMin: '1955-05-05',
      vouchedMax: '1955-05-05',
    },
    evidence: ['Gazette, page 1'],
  },
] as const;

const SHOWN = `
  totalCount
  nodes {
    rank reason modality sources vouchedMin vouchedMax retracted
    evidence { totalCount nodes { citation statement { id } } }
    revisions { at kind load evidence rank reason }
  }
`;

/** The record about Alpha as of a moment: of the whole, and as one entity has it. */
async function believedAt(known: string | null, filter = ''): Promise<Answer> {
  return ask(
    `query ($known: DateTime) {
      statements(predicates: [MEMBER_OF], known: $known, ranks: [NORMAL, DEPRECATED]${filter}) {
        totalCount nodes { id subject { id } }
      }
      entity(id: "state/alpha") { statements(known: $known${filter}) { ${SHOWN} } }
    }`,
    { known },
  );
}

/** Places without lines stand in no order of ours. */
const byCitation = (a: any, b: any): number => (a.citation < b.citation ? -1 : 1);

describe('The record', () => {
  let id: string;
  /** The moment of each step of the history. */
  const moments: string[] = [];
  let revisions: any[];

  beforeAll(async () => {
    await emptyGraph();
    for (const { name, text } of HISTORY) {
      await given(text, name);
      const { data } = await ask(`{
        node: statements(predicates: [MEMBER_OF]) { nodes { id subject { id } revisions { at } } }
      }`);
      id ??= data.node.nodes.find(({ subject }: any) => subject.id === 'state/alpha').id;
      const answer = await ask(
        'query ($id: ID!) { node(id: $id) { ... on Statement { revisions { at } } } }',
        { id },
      );
      moments.push(answer.data.node.revisions.at(-1).at);
    }
    const { data } = await ask(
      `query ($id: ID!) { node(id: $id) { ... on Statement { revisions { at kind load evidence rank reason } } } }`,
      { id },
    );
    revisions = data.node.revisions;
  });

  it('keeps what happened to a statement, with the evidence that each revision was about', async () => {
    expect(revisions.map(({ kind }) => kind)).toEqual(HISTORY.flatMap(({ kinds }) => kinds));
    expect(revisions.map(({ at }) => at)).toEqual(
      HISTORY.flatMap(({ kinds }, index) => kinds.map(() => moments[index])),
    );
    expect(revisions.map(({ load }) => load)).toEqual(
      HISTORY.flatMap(({ kinds, name }) => kinds.map(() => name)),
    );
    expect(new Set(moments).size).toBe(HISTORY.length);
    const about = revisions.map(({ evidence }) => evidence.length);
    expect(about).toEqual([1, 1, 1, 0, 1, 1, 1, 0, 0, 0, 1]);
    expect(revisions.filter(({ rank }) => rank !== null).map(({ rank, reason }) => [rank, reason])).toEqual([
      ['DEPRECATED', 'A misprint'],
      ['NORMAL', 'The file no longer ranks it'],
    ]);
    const { data, errors } = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', {
      ids: [...new Set(revisions.flatMap(({ evidence }) => evidence))],
    });
    expect(errors).toEqual([]);
    expect(data.nodes.map(({ __typename }: any) => __typename)).toEqual(['Evidence', 'Evidence', 'Evidence']);
  });

  it('has nothing of a statement before it was recorded', async () => {
    const before = new Date(Date.parse(moments[0]!) - 1).toISOString();
    const { data, errors, statements } = await believedAt(before);
    expect(errors).toEqual([]);
    expect(data).toEqual({
      statements: { totalCount: 0, nodes: [] },
      entity: { statements: { totalCount: 0, nodes: [] } },
    });
    expect(statements).toEqual([
      ['entityById', 'statementsKnown', 'statementsOfEntityKnown'],
      ['statementCountKnown', 'statementCountOfEntityKnown'],
    ]);
  });

  it.each(HISTORY.map((step, index) => ({ ...step, index })))(
    'is shown as it was after loading $loads',
    async ({ index, believed, evidence }) => {
      const at = moments[index]!;
      const next =
        index + 1 < moments.length ? new Date(Date.parse(moments[index + 1]!) - 1).toISOString() : at;
      for (const known of [at, next]) {
        const { data, errors, statements } = await believedAt(known);
        expect(errors).toEqual([]);
        for (const node of data.entity.statements.nodes)
          node.evidence.nodes = node.evidence.nodes.toSorted(byCitation);
        const listed = data.statements.nodes.filter(({ subject }: any) => subject.id === 'state/alpha');
        expect(listed).toEqual(believed === null ? [] : [{ id, subject: { id: 'state/alpha' } }]);
        expect(data.statements.totalCount).toBe(listed.length + 1);
        expect(data.entity.statements).toEqual({
          totalCount: believed === null ? 0 : 1,
          nodes:
            believed === null
              ? []
              : [
                  {
                    ...believed,
                    retracted: false,
                    evidence: {
                      totalCount: evidence.length,
                      nodes: evidence.map((citation) => ({ citation, statement: { id } })),
                    },
                    revisions: revisions.slice(
                      0,
                      HISTORY.slice(0, index + 1).flatMap(({ kinds }) => kinds).length,
                    ),
                  },
                ],
        });
        // Rank, reason, modality, sources and days are found with two statements, one of each kind, for all their fields.
        expect(
          statements.flat().filter((name) => name === 'revisionsOfStatement').length,
        ).toBeLessThanOrEqual(1);
        expect(statements.length).toBeLessThanOrEqual(4);
      }
    },
  );

  it.each([
    ['ranks: [DEPRECATED]', [2, 3, 4]],
    ['ranks: [NORMAL, PREFERRED]', [0, 1, 6]],
    ['ranks: [PREFERRED]', []],
    ['modalities: [ASSERTED]', [1, 2, 3, 6]],
    ['modalities: [PLANNED]', [0, 4]],
    ['modalities: [PLANNED, ASSERTED]', [0, 1, 2, 3, 4, 6]],
    ['modalities: [OPINION]', []],
    ['modalities: [ASSERTED], ranks: [NORMAL]', [1, 6]],
    ['predicates: [MEMBER_OF]', [0, 1, 2, 3, 4, 6]],
    ['predicates: [HOSTS]', []],
  ])('of a moment is filtered by what held then: %s', async (filter, steps) => {
    const { data, errors, statements } = await ask(
      `query (${moments.map((_, index) => `$known${index}: DateTime`).join(', ')}) {
        ${moments
          .map(
            (_, index) => `at${index}: entity(id: "state/alpha") {
              statements(known: $known${index}, ${filter}) { totalCount nodes { id } }
            }
            all${index}: statements(known: $known${index}, ${filter}, first: 100) { totalCount nodes { id } }`,
          )
          .join('\n')}
      }`,
      Object.fromEntries(moments.map((known, index) => [`known${index}`, known])),
    );
    expect(errors).toEqual([]);
    expect(moments.map((_, index) => data[`at${index}`].statements)).toEqual(
      moments.map((_, index) =>
        steps.includes(index) ? { totalCount: 1, nodes: [{ id }] } : { totalCount: 0, nodes: [] },
      ),
    );
    for (const [index] of moments.entries()) {
      const { nodes, totalCount } = data[`all${index}`];
      expect([totalCount, nodes.some((node: any) => node.id === id)]).toEqual([
        nodes.length,
        steps.includes(index),
      ]);
    }
    // Seven moments side by side are one statement.
    expect(statements.flat().toSorted()).toEqual([
      'entityById',
      'statementCountKnown',
      'statementCountOfEntityKnown',
      'statementsKnown',
      'statementsOfEntityKnown',
    ]);
  });

  it.each(['', ', modalities: [PLANNED]', ', modalities: [ASSERTED]', ', ranks: [NORMAL]'])(
    'of this moment is the record of now%s',
    async (filter) => {
      const query = `query ($known: DateTime) {
        statements(orderBy: { field: PREDICATE }, known: $known${filter}) {
          totalCount
          nodes {
            id subject { id } rank reason modality sources retracted vouchedMin vouchedMax dates { sinceMin }
            evidence { totalCount nodes { id } }
            revisions { kind }
          }
        }
      }`;
      const now = await ask(query, {});
      const then = await ask(query, { known: '2999-01-01T00:00:00Z' });
      expect(now.errors).toEqual([]);
      expect(now.data.statements.totalCount).toBe(filter.includes('PLANNED') ? 0 : 2);
      expect(then.data).toEqual(now.data);
    },
  );

  it('has a retracted statement under its id, with all that happened to it', async () => {
    await given(file('gazette'), 'gazette.yaml');
    const { data } = await ask(
      `query ($id: ID!) {
        node(id: $id) { ... on Statement { retracted modality sources evidence { totalCount nodes { id } } revisions { kind } } }
        statements(predicates: [MEMBER_OF]) { totalCount }
      }`,
      { id },
    );
    expect(data.node).toEqual({
      retracted: true,
      modality: null,
      sources: 0,
      evidence: { totalCount: 0, nodes: [] },
      revisions: [...HISTORY.flatMap(({ kinds }) => kinds), 'EVIDENCE_WITHDRAWN', 'RETRACTED'].map(
        (kind) => ({ kind }),
      ),
    });
    expect(data.statements.totalCount).toBe(1);
    await given(HISTORY.at(-1)!.text, 'gazette.yaml');
  });

  it('has cursors of its own for each moment', async () => {
    const page = (known: string | null, after: string | null): Promise<Answer> =>
      ask(
        `query ($known: DateTime, $after: String) {
          statements(first: 1, known: $known, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } }
        }`,
        { known, after },
      );
    const first = await page(moments[1]!, null);
    const { endCursor, hasNextPage } = first.data.statements.pageInfo;
    expect(hasNextPage).toBe(true);
    const second = await page(moments[1]!, endCursor);
    expect(second.errors).toEqual([]);
    expect(second.data.statements.nodes).not.toEqual(first.data.statements.nodes);
    for (const other of [moments[2]!, null]) {
      expect((await page(other, endCursor)).errors).toEqual([
        {
          code: 'BAD_CURSOR',
          message: `A cursor works only with the order and day of its page; received a cursor of a list by "ID ASC ${moments[1]!}" for a list by "${`ID ASC ${other ?? ''}`.trim()}"`,
        },
      ]);
    }
  });

  it.each(['"yesterday"', '"2026-02-30T00:00:00Z"', '"2026-02-04"', '20260204'])(
    'refuses %s, which is no moment',
    async (known) => {
      const { errors, statements } = await ask(`{ statements(known: ${known}) { nodes { id } } }`);
      expect(errors.map(({ code }) => code)).toEqual(['BAD_USER_INPUT']);
      expect(statements).toEqual([]);
    },
  );
});

describe('A statement', () => {
  const TOLD = `
${WORLD}
source: document/roll
statements:
  - { claim: state/alpha MEMBER_OF org/league, since: 1950-01-01, until: 1960, place: row 1, stance: CONTRADICTS, by: person/ada }
  - { claim: state/beta MEMBER_OF org/league, place: row 2, role: guest, meaning: ACCEDED }
  - { claim: state/beta MEMBER_OF org/league, place: row 3, role: guest, meaning: ACCEDED, stance: CONTRADICTS }
  - { claim: 'org/league NAMED "The League"', language: en, place: title }
  - claim: person/ada ASKED org/league
    key: why
    content: Why it is there
    condition: if it is there
    place: page 3
    as: PREMISE
    concerns: [state/beta, state/alpha]
  - { claim: person/ada STATED, key: because, content: It was needed, refersTo: why, place: page 4, source: document/gazette, as: OPINION }
`;

  beforeAll(async () => {
    await emptyGraph();
    await given(TOLD);
  });

  it('says all that it claims, of whom and in answer to what', async () => {
    const { data, errors, statements } = await ask(`{
      statements(predicates: [ASKED, STATED, NAMED], orderBy: { field: PREDICATE }) {
        nodes {
          predicate subject { id } object { id } value language role meaning key content condition
          concerns { id } refersTo { key refersTo { id } } modality sources retracted
        }
      }
    }`);
    expect(errors).toEqual([]);
    const blank = {
      object: null,
      value: null,
      language: null,
      role: null,
      meaning: null,
      key: null,
      content: null,
      condition: null,
      concerns: [],
      refersTo: null,
      sources: 1,
      retracted: false,
    };
    const ada = { id: 'person/ada' };
    expect(data.statements.nodes).toEqual([
      {
        ...blank,
        predicate: 'ASKED',
        subject: ada,
        object: { id: 'org/league' },
        key: 'why',
        content: 'Why it is there',
        condition: 'if it is there',
        concerns: [{ id: 'state/alpha' }, { id: 'state/beta' }],
        modality: 'PREMISE',
      },
      {
        ...blank,
        predicate: 'NAMED',
        subject: { id: 'org/league' },
        value: 'The League',
        language: 'en',
        modality: 'ASSERTED',
      },
      {
        ...blank,
        predicate: 'STATED',
        subject: ada,
        key: 'because',
        content: 'It was needed',
        refersTo: { key: 'why', refersTo: null },
        modality: 'OPINION',
      },
    ]);
    expect(statements).toEqual([['statements'], ['entityById']]);
  });

  it('is listed where sources only contradict it, unless moods are asked for', async () => {
    const { data, errors } = await ask(
      `query ($known: DateTime!) {
      all: statements(predicates: [MEMBER_OF], orderBy: { field: SINCE }) {
        totalCount nodes { subject { id } modality sources evidence { totalCount nodes { stance attributedTo { id } } } }
      }
      known: statements(predicates: [MEMBER_OF], known: $known) { totalCount nodes { modality } }
      one: entity(id: "state/alpha") { statements(predicates: [MEMBER_OF]) { totalCount nodes { modality retracted } } }
      reported: statements(predicates: [MEMBER_OF], modalities: [ASSERTED, PLANNED, CONDITIONAL, NORMATIVE, OPINION, PREMISE]) {
        totalCount nodes { subject { id } }
      }
    }`,
      { known: '2999-01-01T00:00:00Z' },
    );
    expect(errors).toEqual([]);
    expect(data.all).toEqual({
      totalCount: 2,
      nodes: [
        {
          subject: { id: 'state/alpha' },
          modality: null,
          sources: 0,
          evidence: { totalCount: 1, nodes: [{ stance: 'CONTRADICTS', attributedTo: { id: 'person/ada' } }] },
        },
        {
          subject: { id: 'state/beta' },
          modality: 'ASSERTED',
          sources: 1,
          evidence: {
            totalCount: 2,
            nodes: expect.arrayContaining([
              { stance: 'SUPPORTS', attributedTo: null },
              { stance: 'CONTRADICTS', attributedTo: null },
            ]),
          },
        },
      ],
    });
    expect(data.known.totalCount).toBe(2);
    expect(data.known.nodes.map(({ modality }: any) => modality).toSorted()).toEqual(['ASSERTED', null]);
    expect(data.one).toEqual({
      statements: { totalCount: 1, nodes: [{ modality: null, retracted: false }] },
    });
    expect(data.reported).toEqual({ totalCount: 1, nodes: [{ subject: { id: 'state/beta' } }] });
  });

  it('shows its evidence a page at a time, forth and back', async () => {
    const beta = '(predicates: [MEMBER_OF], modalities: [ASSERTED])';
    const page = async (argument: string): Promise<any> => {
      const { data, errors } = await ask(
        `{ statements${beta} { nodes { evidence(${argument}) { totalCount nodes { place } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } } }`,
      );
      expect(errors).toEqual([]);
      return data.statements.nodes[0].evidence;
    };
    const first = await page('first: 1');
    expect(first).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true, hasPreviousPage: false } });
    const second = await page(`first: 1, after: "${first.pageInfo.endCursor}"`);
    expect(second).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: false, hasPreviousPage: true } });
    const places: string[] = [...first.nodes, ...second.nodes].map(({ place }: any) => place);
    expect(places.toSorted()).toEqual(['row 2', 'row 3']);
    const back = await page(`last: 1, before: "${second.pageInfo.startCursor}"`);
    expect(back.nodes).toEqual(first.nodes);
    expect(await page('last: 1')).toMatchObject({ nodes: second.nodes });
  });
});
