import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import { merge, rank, restore, retract, unmerge } from '../../src/record/corrections.ts';
import { ask, cypher, given, graph, moment } from '../setup/graph.ts';
import { DOCUMENTS, ENTITIES, fact, fileOf, load, STATES } from './sourcedWorld.ts';
import type { Fact } from './sourcedWorld.ts';

const DAYS = ['1949-12-31', '1955-05-05', '1975-01-01'];

const DATES = 'dates { sinceMin sinceMax untilMin untilMax }';
const RELATION = `type planned role meaning obligations ${DATES} subject { id } object { id } statements { id }
  obligationSpans { obligation ${DATES} } quantities { quantity { least } ${DATES} } sentence`;

/** What is asked of every entity, in the same words whatever it rests on. */
const ABOUT_ONE = `
  id name kind ${DATES} plannedMin plannedMax
  byName: relationships(relationship: { plans: INCLUDED }, first: 100) { totalCount edges { node { id name ${DATES} } relationship { ${RELATION} } } }
  ${DAYS.map(
    (day, at) => `
      on${at}: relationships(asOf: "${day}", orderBy: { field: TYPE, direction: DESC }, last: 4) { totalCount pageInfo { hasNextPage hasPreviousPage } edges { relationship { type obligations(asOf: "${day}") subject { id } object { id } ${DATES} } } }
      sure${at}: relationships(asOf: "${day}", certain: true, orderBy: { field: SINCE }, first: 3) { totalCount nodes { id } }
      counts${at}: relationshipCounts(asOf: "${day}", plans: INCLUDED) { type planned end count undated }`,
  ).join('')}`;

const ALLIES = `totalCount edges { node { id ${DATES} } alliances { totalCount edges { node { id } a { ${RELATION} } b { ${RELATION} } ${DATES} obligations { a b ${DATES} } } } }`;
const TIMELINE = `totalCount edges { kind planned min max other { id } node { __typename ... on Relationship { type subject { id } object { id } ${DATES} } ... on Statement { id } ... on Entity { id } } }`;
const SHARED = `totalCount edges { node { id } a { ${RELATION} } b { ${RELATION} } ${DATES} }`;

/** All that can be asked on a basis, about every entity and pair of states. */
async function answersOn(given_: string): Promise<any> {
  const args = given_ === '' ? '' : `, ${given_}`;
  const ofOne = ENTITIES.map((id, at) => `e${at}: entity(id: "${id}"${args}) { ${ABOUT_ONE} }`).join('\n');
  const ofAllies = STATES.flatMap((id, at) => [
    `a${at}: allies(of: "${id}", first: 100${args}) { ${ALLIES} }`,
    ...DAYS.map(
      (day, on) =>
        `a${at}on${on}: allies(of: "${id}", asOf: "${day}", certain: ${on === 1}, obligations: [DEFENSE], first: 100${args}) { ${ALLIES} }`,
    ),
    `t${at}: timeline(of: ["${id}", "org/league", "event/summit"], plans: INCLUDED, first: 100${args}) { ${TIMELINE} }`,
  ]).join('\n');
  const ofPairs = `d: dyad(a: "state/alba", b: "state/birma"${args}) { ${ofDyad()} }
    on: dyad(a: "state/ceylon", b: "state/alba", asOf: "1955-05-05"${args}) { ${ofDyad()} }`;
  const answers = await Promise.all(
    [ofOne, ofAllies, ofPairs].map(async (fields) => {
      const { data, errors } = await ask(`{ ${fields} }`);
      expect(errors).toEqual([]);
      return data;
    }),
  );
  // Ids say what they rest on, and are the same otherwise.
  return inOrder(JSON.parse(JSON.stringify(answers).replaceAll(/@[^"]*(?=")/g, '')));
}

function ofDyad(): string {
  return `a { id } b { id } organizations { ${SHARED} } treaties(certain: true) { ${SHARED} } missions { ${SHARED} } events { ${SHARED} }
    relationships(plans: INCLUDED, first: 100) { totalCount edges { node { id } relationship { ${RELATION} } } }
    timeline(first: 100) { ${TIMELINE} }`;
}

/** Entries of one day have no order that doesn't come from their ids, which differ. */
function inOrder(value: any): any {
  if (Array.isArray(value)) {
    const items = value.map(inOrder);
    return items.some((item) => item !== null && typeof item === 'object' && 'min' in item)
      ? items.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
      : items;
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inOrder(inner)]));
}

const sampled = (seed: number, numRuns = 50): Fact[] => fc.sample(fact, { seed, numRuns });

describe('What rests on an evidence policy', () => {
  it('is the view, if the policy leaves nothing out', { tags: ['thorough'] }, async () => {
    await load(sampled(1));
    expect(await answersOn('evidence: { except: ["document/blank"] }')).toEqual(await answersOn(''));
  });

  it.each([2, 3])(
    'is what a graph has into which only these sources were loaded, in world %i',
    { tags: ['thorough'] },
    async (seed) => {
      const facts = sampled(seed);
      await load(facts);
      const under = [];
      for (const only of [['document/roll'], ['document/atlas', 'document/diary']]) {
        under.push(
          await answersOn(`evidence: { only: ${JSON.stringify(only)} }`),
          await answersOn(
            `evidence: { except: ${JSON.stringify(DOCUMENTS.filter((one) => !only.includes(one)))} }`,
          ),
        );
      }
      await load(facts, ['document/roll']);
      const roll = await answersOn('');
      await load(facts, ['document/atlas', 'document/diary']);
      const others = await answersOn('');
      expect(under).toEqual([roll, roll, others, others]);
    },
  );
});

const POLICY = 'evidence: { except: ["document/atlas"], modalities: [ASSERTED, PLANNED] }';

describe('What was known at a moment', () => {
  it(
    'is what the graph answered then, whatever was loaded, decided and merged since',
    { tags: ['thorough'] },
    async () => {
      const [first, second, third] = [sampled(4), sampled(5), sampled(6, 30)] as const;
      const statement = async (at: number): Promise<string> =>
        (await cypher('MATCH (s:Statement) RETURN s.id AS id ORDER BY id'))[at]!['id'] as string;
      const steps: (() => Promise<unknown>)[] = [
        () => load(first, ['document/roll', 'document/atlas']),
        () => given(fileOf('document/roll', second), 'roll.yaml'),
        async () => retract(graph, await statement(3), 'Nobody said so'),
        async () => rank(graph, await statement(10), 'PREFERRED', 'Seen in the minutes'),
        async () => rank(graph, await statement(11), 'DEPRECATED', 'Forged'),
        () => merge(graph, 'state/elbe', 'state/alba', 'Two names of one state'),
        () => given(fileOf('document/diary', third), 'diary.yaml'),
        () => merge(graph, 'org/union', 'org/league', 'Taken for the same'),
        async () => restore(graph, await statement(3), 'Somebody said so after all'),
        () => unmerge(graph, 'org/union', 'Another body'),
        async () => rank(graph, await statement(10), 'NORMAL', 'The minutes were forged'),
        () => given(fileOf('document/atlas', third), 'atlas.yaml'),
        () => given(fileOf('document/diary', []), 'diary.yaml'),
      ];
      const then: { readonly known: string; readonly answers: unknown; readonly underPolicy: unknown }[] = [];
      for (const step of steps) {
        await step();
        const [answers, underPolicy] = [await answersOn(''), await answersOn(POLICY)];
        then.push({ known: await moment(), answers, underPolicy });
      }
      for (const [at, { known, answers, underPolicy }] of then.entries()) {
        expect(await answersOn(`known: "${known}"`)).toEqual(answers);
        if (at % 4 !== 3) continue;
        expect(await answersOn(`known: "${known}", ${POLICY}`)).toEqual(underPolicy);
      }
    },
  );
});

describe('An id that says what it rests on', () => {
  const ROLL = 'document/roll';
  const ON_ROLL = `@${ROLL}`;

  beforeAll(async () => {
    const since = '1950';
    const row = (claim_: string, source: string): Fact => ({
      claim: claim_,
      source,
      since,
      place: 'x',
      rank: 'NORMAL',
      ...(claim_.includes('MEMBER_OF') && { obligations: ['DEFENSE'] }),
    });
    await load([
      row('state/alba MEMBER_OF org/league', ROLL),
      row('state/birma MEMBER_OF org/league', ROLL),
      row('state/ceylon MEMBER_OF org/league', 'document/atlas'),
      row('state/alba COOPERATES_WITH state/birma', ROLL),
      row('state/alba EXISTED', 'document/atlas'),
      { ...row('state/alba IDENTIFIED_BY "iso3166:AL"', ROLL), since: undefined },
    ]);
  });

  it('is that of all objects below, and of nodes, which are the same wherever they are reached', async () => {
    const { data, errors } = await ask(`{
      state(id: "iso3166:AL", evidence: { only: ["${ROLL}"] }) {
        id resolvedFrom dates { sinceMin } identifiers { value }
        memberships: relationships(types: [MEMBER_OF]) { nodes { id } edges { relationship { id subject { id } object { id } } } }
        allies { nodes { id } }
      }
      whole: state(id: "state/alba") { dates { sinceMin } allies { nodes { id } } }
    }`);
    expect(errors).toEqual([]);
    const { memberships, ...state } = data.state;
    expect(state).toEqual({
      id: `state/alba${ON_ROLL}`,
      resolvedFrom: 'iso3166:AL',
      // The atlas alone says when it was there; codes are never left out.
      dates: { sinceMin: null },
      identifiers: [{ value: 'AL' }],
      allies: { nodes: [{ id: `state/birma${ON_ROLL}` }] },
    });
    expect(data.whole).toEqual({
      dates: { sinceMin: '1950-01-01' },
      allies: { nodes: [{ id: 'state/birma' }, { id: 'state/ceylon' }] },
    });
    const [{ relationship }] = memberships.edges;
    expect(relationship).toEqual({
      id: expect.stringMatching(new RegExp(`^relationship/[0-9a-f]{20}${ON_ROLL}$`)),
      subject: { id: `state/alba${ON_ROLL}` },
      object: { id: `org/league${ON_ROLL}` },
    });
    const again = await ask(
      `query ($ids: [ID!]!) {
        nodes(ids: $ids) { id ... on Relationship { subject { id } object { id } } ... on State { allies { nodes { id } } } }
        entity(id: "state/alba${ON_ROLL}") { id dates { sinceMin } }
        allies(of: "state/alba${ON_ROLL}") { nodes { id } }
        dyad(a: "state/alba${ON_ROLL}", b: "state/birma${ON_ROLL}") { organizations { nodes { id } } }
      }`,
      { ids: [relationship.id, state.id] },
    );
    expect(again.errors).toEqual([]);
    expect(again.data).toEqual({
      nodes: [relationship, { id: state.id, allies: state.allies }],
      entity: { id: state.id, dates: { sinceMin: null } },
      allies: state.allies,
      dyad: { organizations: { nodes: [{ id: `org/league${ON_ROLL}` }] } },
    });
  });

  it('asks the graph once for each level, however many objects there are', async () => {
    const { errors, statements } = await ask(
      `query ($ids: [ID!]!) {
        nodes(ids: $ids) { ... on State { relationships(types: [MEMBER_OF]) { nodes { relationships(types: [MEMBER_OF]) { nodes { id } } } } } }
      }`,
      { ids: STATES.map((id) => `${id}${ON_ROLL}`) },
    );
    expect(errors).toEqual([]);
    expect(statements.flat().every((name) => name === 'factsOfEntity')).toBe(true);
    expect(statements.length).toBeLessThanOrEqual(3);
  });

  it.each([
    ['statements', `entity(id: "state/alba${ON_ROLL}") { statements { totalCount } }`],
    ['mentions', `entity(id: "state/alba${ON_ROLL}") { mentionedIn { totalCount } }`],
    ['disputes', `disputes(about: "state/alba${ON_ROLL}") { totalCount }`],
    ['a list with its id', `entities(where: { ids: ["state/alba${ON_ROLL}"] }) { totalCount }`],
    ['a source beside it', `allies(of: "state/alba${ON_ROLL}", source: "${ROLL}") { totalCount }`],
  ])('is refused for %s', async (_what, field) => {
    const { errors } = await ask(`{ ${field} }`);
    expect(errors).toEqual([
      {
        code: 'BAD_USER_INPUT',
        message: expect.stringMatching(
          /isn't answered under an evidence policy or for an earlier moment; .+ received state\/alba@document\/roll$/,
        ),
      },
    ]);
  });

  it.each([
    ['paths', `paths(from: "state/alba${ON_ROLL}", to: "state/birma${ON_ROLL}") { paths { length } }`],
    ['a subgraph', `subgraph(seeds: ["state/alba${ON_ROLL}"]) { nodes { node { id } } }`],
    ['a distance', `dyad(a: "state/alba${ON_ROLL}", b: "state/birma${ON_ROLL}") { distance }`],
    [
      'conditions',
      `entity(id: "state/alba${ON_ROLL}") { relationships(where: { kinds: [STATE] }) { totalCount } }`,
    ],
    [
      'conditions on a relationship',
      `entity(id: "state/alba${ON_ROLL}") { relationships(relationship: { role: "x" }) { totalCount } }`,
    ],
    ['an order that counts', `allies(of: "state/alba${ON_ROLL}", orderBy: [{ allies: {} }]) { totalCount }`],
    ['a list', `states(evidence: { only: ["${ROLL}"] }) { totalCount }`],
    ['groups', `groups(by: [KIND], evidence: { only: ["${ROLL}"] }) { possible }`],
  ])('needs a kept policy for %s', async (_what, field) => {
    const { errors } = await ask(`{ ${field} }`);
    expect(errors).toEqual([
      {
        code: 'BAD_USER_INPUT',
        message: expect.stringMatching(
          /^Conditions, .+ are answered under policies that are kept: none is kept\. .+; received document\/roll$/,
        ),
      },
    ]);
  });

  it.each([
    [
      'a second policy',
      `entity(id: "state/alba${ON_ROLL}", evidence: { leastRank: PREFERRED }) { id }`,
      /^An id that ends with a policy or moment has no other/,
    ],
    [
      'no document',
      'entity(id: "state/alba", evidence: { only: [] }) { id }',
      /^evidence.only names at least one/,
    ],
    [
      'what is no document',
      'entity(id: "state/alba", evidence: { only: ["state/alba"] }) { id }',
      /^evidence.only names an entity of the kind Document/,
    ],
    [
      'an unknown document',
      'entity(id: "state/alba", evidence: { except: ["document/rol"] }) { id }',
      /^evidence.except names an entity of the kind Document.+document\/roll/,
    ],
    [
      'what never counts',
      'entity(id: "state/alba", evidence: { leastRank: DEPRECATED }) { id }',
      /^evidence.leastRank is NORMAL or PREFERRED/,
    ],
    [
      'too many documents',
      `entity(id: "state/alba", evidence: { only: [${'"document/roll" '.repeat(11)}] }) { id }`,
      /^A policy names at most 10 documents; received 11/,
    ],
    [
      'two policies in a dyad',
      `dyad(a: "state/alba${ON_ROLL}", b: "state/birma") { treaties { totalCount } }`,
      /^What is compared has one evidence policy and moment; received state\/alba@document\/roll and state\/birma/,
    ],
    [
      'two policies of a path',
      `paths(from: "state/alba${ON_ROLL}", to: "state/birma") { paths { length } }`,
      /^What is compared has one evidence policy and moment; received state\/alba@document\/roll and state\/birma/,
    ],
  ])('is not made of %s', async (_what, field, message) => {
    const { errors } = await ask(`{ ${field} }`);
    expect(errors.map((one) => one.message)).toEqual([expect.stringMatching(message)]);
  });

  it('is of nothing if it has no such form', async () => {
    const { data, errors } = await ask(`{
      order: node(id: "state/alba@document/roll,document/atlas") { id }
      moment: node(id: "state/alba@known=today") { id }
      entity(id: "state/nowhere", evidence: { only: ["${ROLL}"] }) { id }
      kind: treaty(id: "state/alba", evidence: { only: ["${ROLL}"] }) { id }
    }`);
    expect(errors).toEqual([]);
    expect(data).toEqual({ order: null, moment: null, entity: null, kind: null });
  });
});
