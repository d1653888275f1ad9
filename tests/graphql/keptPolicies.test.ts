import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';

import { basisOfText } from '../../src/model/basis.ts';
import { keepPolicy } from '../../src/record/policies.ts';
import { ask, emptyGraph, given, graph } from '../setup/graph.ts';
import type { Answer } from '../setup/graph.ts';
import { DOCUMENTS, ENTITIES, fact, fileOf } from './sourcedWorld.ts';
import type { Fact } from './sourcedWorld.ts';
import { combined, STATES } from './wheres.ts';

const REGIONS = ['place/earth', 'place/north', 'place/south'];
const ALL = [...new Set([...ENTITIES, ...STATES, 'org/staff', ...REGIONS])];
const DAYS = ['1949-12-31', '1955-05-05', '1975-01-01'];

/** What no policy leaves out. */
const IDENTITY = stringify({
  entities: ALL.map((id) => ({ id, name: id.slice(id.indexOf('/') + 1) })),
  documents: [{ id: 'document/blank', name: 'blank' }],
  source: 'document/blank',
  statements: [
    { claim: 'place/earth IDENTIFIED_BY "m49:150"', place: 'a' },
    { claim: 'state/birma NAMED "Myanmar"', place: 'b' },
  ],
});

const within = fc
  .tuple(fc.constantFrom(...STATES.slice(0, 5)), fc.constantFrom('place/north', 'place/south'))
  .map(([state, region]) => `${state} WITHIN ${region}`);
const regional: fc.Arbitrary<Fact> = fc.record({
  claim: fc.oneof(
    within,
    within,
    fc.constantFrom('place/north', 'place/south').map((one) => `${one} WITHIN place/earth`),
  ),
  source: fc.constantFrom(...DOCUMENTS),
  rank: fc.constant('NORMAL'),
  place: fc.nat(1_000).map((row) => `region ${row}`),
});

const worldOf = (seed: number): Fact[] => [
  ...fc.sample(fact, { seed, numRuns: 70 }),
  ...fc.sample(regional, { seed, numRuns: 12 }),
];

async function load(facts: readonly Fact[], documents: readonly string[]): Promise<void> {
  await emptyGraph();
  await given(IDENTITY, 'identity.yaml');
  for (const document of documents) await given(fileOf(document, facts, ALL), `${document.slice(9)}.yaml`);
}

const keep = (text: string): Promise<boolean> =>
  graph.write('keep', (transaction) => keepPolicy(transaction, basisOfText(text)!));

const DATES = 'dates { sinceMin sinceMax untilMin untilMax }';
const RELATION = `id type planned role meaning obligations ${DATES} subject { id } object { id } statements { id }
  obligationSpans { obligation ${DATES} } quantities { quantity { least } ${DATES} } sentence`;
const LIST = `totalCount nodes { id name kind ${DATES} plannedMin plannedMax }`;

/** All that follows relationships over the whole graph, in the same words whatever it rests on. */
function questionsOn(evidence: string): string[] {
  const basis = evidence === '' ? '' : `, evidence: ${evidence}`;
  const lists = [
    `all: entities(first: 100${basis}) { ${LIST} }`,
    `states(first: 100, orderBy: [{ field: SINCE, direction: DESC }]${basis}) { ${LIST} }`,
    `treaties(last: 2, orderBy: [{ field: UNTIL }]${basis}) { ${LIST} pageInfo { hasPreviousPage } }`,
    `busy: states(first: 4, orderBy: [{ related: { predicates: [MEMBER_OF, PARTY_TO] }, direction: DESC }, { field: NAME }]${basis}) { ${LIST} }`,
    `allied: states(first: 4, certain: true, orderBy: [{ allies: { on: null }, direction: DESC }, { field: NAME }]${basis}) { ${LIST} }`,
    ...DAYS.flatMap((day, at) => [
      `on${at}: entities(asOf: "${day}", first: 100${basis}) { ${LIST} }`,
      `sure${at}: entities(asOf: "${day}", certain: true, first: 100${basis}) { ${LIST} }`,
    ]),
    `named: entities(where: { name: "myanmar" }${basis}) { ${LIST} }`,
    `in: states(where: { within: "place/earth" }, first: 100${basis}) { ${LIST} }`,
    `ranked: states(where: { related: [{ relationship: { ranks: [PREFERRED] } }] }${basis}) { ${LIST} }`,
    ...DOCUMENTS.flatMap((document, at) => [
      `said${at}: entities(where: { source: "${document}" }, first: 100${basis}) { ${LIST} }`,
      `told${at}: entities(where: { related: [{ relationship: { source: "${document}" } }] }, first: 100${basis}) { ${LIST} }`,
    ]),
  ];
  const counted = 'possible certain earliest latest';
  const groups = [
    `kinds: groups(by: [KIND]${basis}) { kind ${counted} }`,
    `began: groups(by: [BEGAN, ENDED]${basis}) { began ended ${counted} }`,
    `regions: groups(by: [REGION], where: { kinds: [STATE] }${basis}) { region { id name } ${counted} }`,
    `subregions: groups(by: [SUBREGION]${basis}) { subregion { id } ${counted} }`,
    `owed: groups(by: [OBLIGATION], asOf: "1955-05-05"${basis}) { obligation ${counted} }`,
    `sure: groups(by: [PREDICATE, KIND], asOf: "1955-05-05", certain: true${basis}) { predicate kind ${counted} }`,
    `summed: groups(by: [KIND], asOf: "1955-05-05", where: { kinds: [STATE] }, sum: { predicates: [STATIONS_TROOPS_IN], end: OBJECT }${basis}) { kind ${counted} certainSum { least most relationships } unknownSum { least most relationships } }`,
  ];
  const SHOWN = `reason cut from { id } to { id } paths { length together steps { from { id } to { id } readingCount readings { forward sentence relationship { ${RELATION} } } } }`;
  const paths = [
    ['state/alba', 'state/birma', ''],
    ['state/alba', 'event/summit', 'maxHops: 5, first: 10'],
    ['state/ceylon', 'state/elbe', 'asOf: "1955-05-05", avoid: ["org/league"]'],
    ['state/dalia', 'state/alba', 'coValid: true, certain: true, via: [MEMBER_OF, PARTY_TO], first: 9'],
    ['state/fulda', 'state/alba', ''],
  ].map(([from, to, more], at) => `p${at}: paths(from: "${from}", to: "${to}" ${more}${basis}) { ${SHOWN} }`);
  const GRAPH = `cut unknownSeeds nodes { depth node { id name ${DATES} } frontier { type planned count } } edges { from to relationship { ${RELATION} } }`;
  const subgraphs = [
    'seeds: ["state/alba"]',
    'seeds: ["state/birma", "org/league", "state/nowhere"], hops: 2, nodes: 6, perType: 2, plans: INCLUDED',
    'seeds: ["event/summit"], hops: 3, kinds: [STATE, TREATY], asOf: "1955-05-05", certain: true',
  ].map((seeds, at) => `s${at}: subgraph(${seeds}${basis}) { ${GRAPH} }`);
  const about = evidence === '' ? '' : basis;
  const EDGES = `totalCount pageInfo { hasNextPage } edges { node { id name ${DATES} } relationship { ${RELATION} } }`;
  const ofOne = STATES.slice(0, 5).map(
    (id, at) => `r${at}: entity(id: "${id}"${about}) {
      ... on State {
        a: relationships(where: { kinds: [ORGANIZATION] }, first: 100) { ${EDGES} }
        b: relationships(where: { related: [{ predicates: [PARTY_TO, MEMBER_OF], end: SUBJECT }] }, relationship: { plans: INCLUDED }, first: 3) { ${EDGES} }
        c: relationships(asOf: "1955-05-05", relationship: { dated: true, obligations: [DEFENSE] }, certain: true) { ${EDGES} edges { relationship { owed: obligations(asOf: "1955-05-05") } } }
        d: relationships(orderBy: [{ related: {}, direction: DESC }, { field: NAME }], first: 5) { ${EDGES} }
        e: relationships(types: [STATIONS_TROOPS_IN], orderBy: [{ field: QUANTITY, direction: DESC }, { field: NAME }]) { ${EDGES} }
        f: relationships(relationship: { source: "document/atlas" }) { ${EDGES} }
        g: relationships(relationship: { ranks: [NORMAL] }) { ${EDGES} }
        h: allies(where: { ids: ["state/alba", "state/birma"] }, first: 100) { totalCount nodes { id ${DATES} } }
        i: allies(orderBy: [{ allies: {}, direction: DESC }, { field: NAME }], asOf: "1955-05-05") { totalCount nodes { id } }
      }
    }`,
  );
  // Some at once: the database has to plan what it is asked together.
  return [lists, groups, paths, subgraphs, ofOne].flatMap((fields) =>
    Array.from(
      { length: Math.ceil(fields.length / 4) },
      (_, at) => `{ ${fields.slice(4 * at, 4 * at + 4).join('\n')} }`,
    ),
  );
}

const CONDITIONS = fc.sample(combined, { seed: 11, numRuns: 12 });

async function answersOn(evidence: string): Promise<unknown> {
  const answers: Answer[] = [];
  for (const question of questionsOn(evidence)) answers.push(await ask(question));
  for (const [at, where] of CONDITIONS.entries()) {
    const asOf = at % 3 === 0 ? '"1955-05-05"' : null;
    const on = `asOf: ${asOf}, certain: ${at % 2 === 0}${evidence === '' ? '' : `, evidence: ${evidence}`}`;
    answers.push(
      await ask(
        `query ($where: EntityWhere) { entities(where: $where, first: 100, ${on}) { totalCount nodes { id } } }`,
        { where },
      ),
    );
  }
  expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
  const bare = JSON.stringify(answers.map(({ data }) => data)).replaceAll(/@[^"]*(?=")/g, '');
  // A relationship is called by a statement on a basis, and by its fact in the view.
  return inOrder(JSON.parse(bare.replaceAll(/"relationship\/[0-9a-f]+"/g, '"relationship"')));
}

/** Relationships between the same two entities come by their ids, which differ. */
function inOrder(value: any): any {
  if (Array.isArray(value)) {
    const items = value.map(inOrder);
    const isOfPairs = items.some((item) => item?.relationship !== undefined && item.node === undefined);
    return isOfPairs ? items.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) : items;
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inOrder(inner)]));
}

const POLICIES = {
  'document/roll': ['document/roll'],
  '!document/diary': ['document/roll', 'document/atlas'],
} satisfies Record<string, readonly string[]>;

const asGiven = (text: string): string =>
  text.startsWith('!')
    ? `{ except: ${JSON.stringify(text.slice(1).split(','))} }`
    : `{ only: ${JSON.stringify(text.split(','))} }`;

describe('Under kept policies', () => {
  it.each([2, 3, 4])(
    'all is answered as by a graph into which only these sources were loaded, in world %i',
    { tags: ['thorough'] },
    async (seed) => {
      const facts = worldOf(seed);
      await load(facts, DOCUMENTS);
      for (const text of Object.keys(POLICIES)) expect(await keep(text)).toBe(true);
      const found = new Map<string, unknown>();
      for (const text of Object.keys(POLICIES)) found.set(text, await answersOn(asGiven(text)));
      for (const [text, documents] of Object.entries(POLICIES)) {
        await load(facts, documents);
        expect([text, found.get(text)]).toEqual([text, await answersOn('')]);
      }
    },
  );
});

describe('A kept policy', () => {
  const member = { rank: 'NORMAL', since: '1950', obligations: ['DEFENSE'] };

  beforeAll(async () => {
    await load(
      [
        { ...member, claim: 'state/alba MEMBER_OF org/league', source: 'document/roll', place: 'a' },
        { ...member, claim: 'state/birma MEMBER_OF org/league', source: 'document/roll', place: 'b' },
        { ...member, claim: 'state/ceylon MEMBER_OF org/league', source: 'document/atlas', place: 'c' },
      ],
      DOCUMENTS,
    );
    await keep('document/roll');
    await keep('modality=ASSERTED');
  });

  it('stands in the ids of all that is found, and other policies are named with those that are kept', async () => {
    const { data, errors } = await ask(`{
      states(where: { related: [{ predicates: [MEMBER_OF] }] }, evidence: { only: ["document/roll"] }) { totalCount nodes { id allies { nodes { id } } } }
      groups(by: [KIND], where: { kinds: [STATE], allies: [{}] }, evidence: { only: ["document/roll"] }) { possible }
      paths(from: "state/alba", to: "state/birma", evidence: { only: ["document/roll"] }) { paths { steps { to { id } } } }
      subgraph(seeds: ["state/nowhere", "org/league@document/roll"]) { unknownSeeds nodes { node { id } } edges { from to } }
    }`);
    expect(errors).toEqual([]);
    const on = (id: string): object => ({ id: `${id}@document/roll` });
    const [alba, birma, league] = [on('state/alba'), on('state/birma'), on('org/league')] as any[];
    expect(data).toEqual({
      states: {
        totalCount: 2,
        nodes: [
          { ...alba, allies: { nodes: [birma] } },
          { ...birma, allies: { nodes: [alba] } },
        ],
      },
      groups: [{ possible: 2 }],
      paths: { paths: [{ steps: [{ to: league }, { to: birma }] }] },
      subgraph: {
        unknownSeeds: ['state/nowhere'],
        nodes: [{ node: league }, { node: alba }, { node: birma }],
        edges: [
          { from: alba.id, to: league.id },
          { from: birma.id, to: league.id },
        ],
      },
    });
    const other = await ask('{ states(evidence: { except: ["document/roll"] }) { totalCount } }');
    expect(other.errors).toEqual([
      {
        code: 'BAD_USER_INPUT',
        message: expect.stringMatching(
          /: kept are document\/roll, modality=ASSERTED\. .+; received !document\/roll$/,
        ),
      },
    ]);
  });

  it.each([
    [
      'groups by source',
      'groups(by: [SOURCE], evidence: { only: ["document/roll"] }) { possible }',
      /^Groups by SOURCE/,
    ],
    [
      'a source where modalities are chosen',
      'states(where: { source: "document/roll" }, evidence: { modalities: [ASSERTED] }) { totalCount }',
      /^source in conditions on entities isn't answered/,
    ],
    [
      'a source where modalities are chosen, under a policy that is not kept',
      'groups(by: [KIND], where: { source: "document/roll" }, evidence: { modalities: [PLANNED] }) { possible }',
      /: kept are document\/roll, modality=ASSERTED\. /,
    ],
    [
      'an id on it in a condition',
      'states(where: { ids: ["state/alba@document/roll"] }, evidence: { only: ["document/roll"] }) { totalCount }',
      /^where.ids isn't answered/,
    ],
  ])('refuses %s', async (_what, field, message) => {
    const { errors } = await ask(`{ ${field} }`);
    expect(errors).toEqual([{ code: 'BAD_USER_INPUT', message: expect.stringMatching(message) }]);
  });
});
