import { createHash } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { merge, retract } from '../../src/record/corrections.ts';
import { MODEL } from '../../src/record/writeLoad.ts';
import { startServer } from '../../src/server/server.ts';
import type { RunningServer } from '../../src/server/server.ts';
import { Texts } from '../../src/record/texts.ts';
import { cypher, emptyGraph, given, graph, moment, PATIENT } from '../setup/graph.ts';

const ENTITIES = `
entities:
  - { id: state/alpha, name: Alpha }
  - { id: state/beta, name: Beta }
  - { id: state/gamma, name: Gamma }
  - { id: org/league, name: League }
  - { id: treaty/pact, name: Pact }
documents:
  - { id: document/roll, name: Roll of members }
  - { id: document/atlas, name: Atlas }
source: document/roll
`;
const STATEMENTS = `
statements:
  - { claim: state/alpha MEMBER_OF org/league, since: 1950-01-01, until: 1960-12-31, obligations: [DEFENSE], place: row 1 }
  - { claim: state/beta MEMBER_OF org/league, since: 1952, obligations: [DEFENSE], place: row 2 }
  - { claim: state/gamma PARTY_TO treaty/pact, since: 1955-05-05, obligations: [CONSULTATION], place: row 3 }
  - { claim: state/alpha PARTY_TO treaty/pact, since: 1955-05-05, obligations: [CONSULTATION], place: row 4 }
  - { claim: state/alpha THANKED state/beta, key: help, content: Thanks for the help, when: 1956-01-01, place: row 5 }
`;
const LATER = `
entities:
  - { id: state/alpha, name: Alpha }
  - { id: org/league, name: League }
  - { id: org/union, name: Union }
documents:
  - { id: document/atlas, name: Atlas }
source: document/atlas
statements:
  - { claim: state/alpha MEMBER_OF org/league, since: 1949-04-04, place: map 1, rank: PREFERRED, reason: So it is }
  - { claim: state/alpha MEMBER_OF org/union, since: 1970-01-01, place: map 2 }
`;

let server: RunningServer;
beforeAll(async () => {
  server = await startServer(graph, new Texts(undefined), { host: '127.0.0.1', port: 0, limits: PATIENT });
});
afterAll(() => server[Symbol.asyncDispose]());

async function post(query: string, headers: Record<string, string> = {}, variables = {}, search = '') {
  const response = await fetch(`${server.url}/graphql${search}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as any;
}

async function get(url: string, headers: Record<string, string> = {}) {
  return (await (await fetch(url, { headers })).json()) as any;
}

const CITE = { 'entente-cite': 'true' };

const RELATION =
  'type role obligations dates { sinceMin untilMax } sentence statements { id rank sources modality subject { id name } evidence { nodes { citation content document { name } } } }';
/** Of what can be asked for a moment, all that may change. */
const QUESTIONS = [
  `query ($of: ID!) { entity(id: $of) { id name description dates { sinceMin } relationships { totalCount edges { cursor node { id name } relationship { id ${RELATION} } } pageInfo { endCursor } } } }`,
  'query { state(id: "state/gamma", evidence: { except: ["document/atlas"] }) { id name relationships { nodes { id name } } } }',
  'query ($of: ID!) { allies(of: $of) { nodes { id name } edges { alliances { nodes { id } } } } }',
  `query ($of: ID!) { dyad(a: $of, b: "state/beta") { a { id } b { name description } organizations { nodes { id } edges { a { type dates { sinceMin untilMax } } } } timeline { edges { sentence min } } } }`,
  'query ($of: ID!) { timeline(of: [$of]) { edges { kind min sentence node { id ... on Statement { content rank evidence { nodes { content } } subject { name } } } } } }',
  'query { statements { totalCount nodes { id content rank subject { id name } object { name relationshipCounts { type count } } evidence { nodes { content document { name } } } } } }',
  'query { node(id: "org/league") { id ... on Entity { name statements { nodes { id content subject { name } } } } } nodes(ids: ["state/gamma"]) { id } }',
];

/** Changes all that the question shows. */
async function change(): Promise<void> {
  await given(
    ENTITIES.replace('name: Beta', 'name: Better Beta, description: Another').replace(
      'Roll of',
      'The roll of',
    ) + STATEMENTS.replace('until: 1960-12-31', 'until: 1961-01-01').replace('Thanks for', 'Many thanks for'),
    'roll.yaml',
  );
  await given(LATER, 'atlas.yaml');
  const [row] = await cypher(
    "MATCH (s:Statement {predicate: 'PARTY_TO'}) RETURN s.id AS id ORDER BY id LIMIT 1",
  );
  await retract(graph, row!['id'] as string, 'Nobody said so');
  await merge(graph, 'state/gamma', 'state/beta', 'Two names of one state');
}

describe('The citation of an answer', () => {
  const cited = new Map<string, any>();
  const variablesOf = (query: string): object => (query.includes('$of') ? { of: 'state/alpha' } : {});
  beforeAll(async () => {
    await emptyGraph();
    await given(ENTITIES + STATEMENTS, 'roll.yaml');
  });

  it.each(QUESTIONS)('says what it rests on, for %s', async (query) => {
    const answer = await post(query, CITE, variablesOf(query));
    const { citation } = answer.extensions;
    expect([answer.errors, citation.reason]).toEqual([undefined, null]);
    const policies = query.includes('evidence: {') ? ['!document/atlas'] : [];
    expect(citation).toMatchObject({
      policies,
      dataSets: [],
      changedSince: [],
      rule: MODEL,
      ruleChanged: false,
    });
    const basis = [...policies.map((policy) => `evidence ${policy}; `), `rule ${MODEL}`].join('');
    expect(citation.text).toBe(
      `Entente, as known at ${citation.moment} (${basis}), ${citation.url}, sha256 ${citation.hash}`,
    );
    expect(new URL(citation.url).searchParams.get('known')).toBe(citation.moment);
    cited.set(query, answer);
  });

  describe('whose graph has changed', () => {
    beforeAll(change);

    it.each(QUESTIONS)('has an address that gives the same again, for %s', async (query) => {
      const first = cited.get(query);
      const { url, hash, moment: then } = first.extensions.citation;
      expect(await get(url)).toEqual({ data: first.data });
      expect(await get(url, CITE)).toEqual(first);
      const now = (await post(query, CITE, variablesOf(query))).extensions.citation;
      expect(now.moment > then).toBe(true);
      expect(now.hash).not.toBe(hash);
    });
  });
});

describe('A citation', () => {
  beforeAll(async () => {
    await emptyGraph();
    await given(ENTITIES + STATEMENTS, 'roll.yaml');
  });

  it('has the same hash at another moment if nothing of it was written between, as anybody can compute it', async () => {
    const query = '{ entity(id: "org/league") { name id } }';
    const one = await post(query, CITE);
    await given('entities:\n  - { id: state/delta, name: Delta }\n', 'delta.yaml');
    const other = await post(query, CITE);
    const { moment: at, hash } = other.extensions.citation;
    expect(at > one.extensions.citation.moment).toBe(true);
    expect(hash).toBe(one.extensions.citation.hash);
    expect(other.data.entity.id).toBe(`org/league@known=${at}`);
    const canonical = '{"entity":{"id":"org/league","name":"League"}}';
    expect(hash).toBe(createHash('sha256').update(canonical).digest('hex'));
  });

  it('is true while loads go on', async () => {
    const query = '{ entity(id: "state/delta") { description statements { totalCount } } }';
    const delta = (n: number): string =>
      `entities:\n  - { id: state/delta, name: Delta, description: It is ${n} }\n`;
    const claims = (n: number): string =>
      ENTITIES.replace('entities:', 'entities:\n  - { id: state/delta, name: Delta }') +
      `statements:\n  - { claim: state/delta MEMBER_OF org/league, since: ${1950 + n}-01-01, place: row 9 }\n`;
    await given(delta(0), 'delta.yaml');
    const loads = { areDone: false };
    const loading = (async () => {
      for (let n = 1; n <= 4; n += 1)
        await Promise.all([given(delta(n), 'delta.yaml'), given(claims(n), 'claims.yaml')]);
      loads.areDone = true;
    })();
    const answers: any[] = [];
    while (!loads.areDone) answers.push(await post(query, CITE));
    await loading;
    expect(new Set(answers.map(({ extensions }) => extensions.citation.hash)).size).toBeGreaterThan(1);
    for (const { data, extensions } of answers) {
      expect(extensions.citation.reason).toBeNull();
      expect(await get(extensions.citation.url)).toEqual({ data });
    }
  });

  it('is there only if it is asked for', async () => {
    const query = '{ entity(id: "org/league") { id } }';
    expect(await post(query)).toEqual({ data: { entity: { id: 'org/league' } } });
    expect(await post(query, { 'entente-cite': 'yes' })).toMatchObject({
      errors: [{ message: 'entente-cite is true; received "yes"', extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });

  it.each([
    ['{ states { nodes { id } } }', 'states is answered for now only'],
    ['{ s: search(query: "alpha") { nodes { id } } }', 's is answered for now only'],
    ['{ entity(id: "state/alpha") { names { text } } }', 'entity.names is answered for now only'],
    [
      '{ entity(id: "state/alpha") { ...N } } fragment N on Entity { called: name(language: "fr") }',
      'entity.called is answered for now only in a language or of a day',
    ],
    ['{ entity(id: "state/nowhere") { id } }', "entity names something that isn't there, and may be later"],
    [
      '{ entity(id: "iso3166:BE") { id } }',
      'entity names iso3166:BE, which may mean another entity later; name it by its id',
    ],
    [
      '{ entity(id: "state/alpha") { relationships(where: { nameContains: "a" }) { nodes { id } } } }',
      /^entity\.relationships isn't answered for a moment: Conditions, .* aren't answered for an earlier moment/,
    ],
    ['{ disputes { totalCount } }', /^disputes compares statements/],
  ])('says of %s why it has no address, and the answer is the usual one', async (query, reason) => {
    const { extensions, ...answer } = await post(query, CITE);
    const { citation } = extensions;
    expect(citation.url).toBeNull();
    expect(citation.reason).toMatch(reason);
    expect(citation.text).toContain('without an address');
    expect(answer).toEqual(await post(query));
  });

  it('says which data sets are in the graph, and which came later', async () => {
    const before = (await post('{ entity(id: "org/league") { id } }', CITE)).extensions.citation;
    await given(
      'entities:\n  - { id: state/epsilon, name: Epsilon }\ndocuments:\n  - { id: document/table-1, name: Table 1 }\n',
      'table.yaml',
    );
    await graph.alter(
      "MATCH (load:Load {id: 'table.yaml'}) SET load.importer = 'own', load.file = 'table.csv', load.fileSha256 = 'abc', load.id = 'table-1'",
    );
    const [{ at }] = (await cypher(
      'MATCH (load:Load {file: "table.csv"}) RETURN toString(load.at) AS at',
    )) as [{ at: string }];
    const { citation } = (await post('{ entity(id: "org/league") { id } }', CITE)).extensions;
    expect(citation.dataSets).toEqual([
      { id: 'table-1', name: 'Table 1', file: 'table.csv', sha256: 'abc', loaded: at },
    ]);
    expect(citation.text).toContain(`(Table 1; rule ${MODEL})`);
    const again = (await get(before.url, CITE)).extensions.citation;
    expect(again).toMatchObject({ dataSets: [], changedSince: ['table-1'], hash: before.hash });
    await graph.alter("MATCH (load:Load {id: 'table-1'}) SET load.file = null, load.fileSha256 = null");
    const undone = (await post('{ entity(id: "org/league") { id } }', CITE)).extensions.citation;
    expect(undone).toMatchObject({ dataSets: [], changedSince: [] });
  });

  it('says if the rule is another one than that of its address', async () => {
    const { url } = (await post('{ entity(id: "org/league") { id } }', CITE)).extensions.citation;
    const { citation } = (await get(url.replace(/rule=\d+/, 'rule=3'), CITE)).extensions;
    expect(citation).toMatchObject({ ruleChanged: true, rule: MODEL, ruleThen: 3 });
    expect(await get(url.replace(/rule=\d+/, 'rule=new'), CITE)).toMatchObject({
      errors: [{ message: 'rule is the number of a rule, as a citation has it; received "new"' }],
    });
  });
});

describe('A request about a moment', () => {
  let before: string;
  beforeAll(async () => {
    await emptyGraph();
    await given(ENTITIES + STATEMENTS, 'roll.yaml');
    before = await moment();
    await change();
  });

  it('is answered for it by every field that takes one, by header or address', async () => {
    const query =
      '{ entity(id: "state/gamma") { name relationships { nodes { name } } } nodes(ids: ["state/beta"]) { ... on State { name } } statements { totalCount } explicit: entity(id: "state/beta", known: "2100-01-01T00:00:00Z") { name } }';
    const then = {
      entity: { name: 'Gamma', relationships: { nodes: [{ name: 'Pact' }] } },
      nodes: [{ name: 'Beta' }],
      statements: { totalCount: 5 },
      explicit: { name: 'Better Beta' },
    };
    expect(await post(query, { 'entente-known': before })).toEqual({ data: then });
    expect(await post(query, {}, {}, `?known=${before}`)).toEqual({ data: then });
    expect(
      await get(`${server.url}/graphql?${new URLSearchParams({ query, known: before }).toString()}`),
    ).toEqual({
      data: then,
    });
  });

  it('is about the moment under a policy, too', async () => {
    const { data } = await post(
      '{ entity(id: "state/alpha@!document/atlas") { id relationships { totalCount } } }',
      { 'entente-known': before },
    );
    expect(data.entity).toEqual({
      id: `state/alpha@!document/atlas;known=${before}`,
      relationships: { totalCount: 2 },
    });
  });

  it.each([
    ['{ states { nodes { id } } }', 'states is answered for now only'],
    ['{ paths(from: "state/alpha", to: "state/beta") { __typename } }', 'paths is answered for now only'],
    ['{ changes(valid: { from: "1950-01-01", until: "1951-01-01" }) { totalCount } }', 'changes is'],
    ['{ impact(document: "document/roll") { document { id } } }', 'impact is'],
    ['{ a: entity(id: "state/alpha") { identifiers { value } } }', 'a.identifiers is answered for now only'],
    [
      '{ node(id: "statement/00000000000000000000") { id } }',
      'node is answered for now only about statement/',
    ],
  ])('is refused for %s', async (query, reason) => {
    const { data, errors } = await post(query, { 'entente-known': before });
    expect(data).toBeUndefined();
    expect(errors[0].message).toContain(reason);
    expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
    expect((await post(query)).errors).toBeUndefined();
  });

  it('costs what the same costs with a moment for each field', async () => {
    const estimateOf = async (query: string, headers = {}): Promise<unknown> =>
      (await post(query, { 'entente-cost': 'estimate', ...headers })).extensions.cost.estimate;
    const dated = await estimateOf(`{ entity(id: "state/alpha", known: "${before}") { id } }`);
    const query = '{ entity(id: "state/alpha") { id } }';
    expect(await estimateOf(query)).not.toBe(dated);
    expect(await estimateOf(query, { 'entente-known': before })).toBe(dated);
    expect(await estimateOf(query, CITE)).toBe(dated);
  });

  it('is refused if it names no moment, or two', async () => {
    expect(await post('{ __typename }', { 'entente-known': 'yesterday' })).toMatchObject({
      errors: [{ message: expect.stringContaining('received "yesterday"') }],
    });
    expect(
      await post('{ __typename }', { 'entente-known': before }, {}, '?known=2020-01-01T00:00:00Z'),
    ).toMatchObject({ errors: [{ message: expect.stringContaining('one moment') }] });
  });
});
