import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { Graph } from '../../src/neo4j/Graph.ts';
import type { Address } from '../../src/config/Address.ts';
import { LAYOUT } from '../../src/record/migrate.ts';
import { hasJava } from '../localNeo4j/hasJava.ts';
import { canonicalDump } from '../setup/canonicalDump.ts';
import { cypher, emptyGraph, given, graph } from '../setup/graph.ts';
import { runCli, startCli } from './runCli.ts';

const WORLD = `
entities:
  - { id: org/league, name: League }
  - { id: state/alpha, name: Alpha }
documents:
  - { id: document/roll, name: Roll }
source: document/roll
vouches: 2021-02-04
mentions:
  state/alpha: [1, 4]
statements:
  - { claim: state/alpha MEMBER_OF org/league, since: 1950-01-01, obligations: [DEFENSE], place: row 1 }
  - { claim: 'state/alpha IDENTIFIED_BY "cow:1"', since: 1950, place: row 2 }
`;

// Two starts of a Neo4j, on a busy machine.
describe.runIf(hasJava)('entente copy', { timeout: 600_000 }, () => {
  let folder: string;
  let running: ReturnType<typeof startCli>;
  let address: Address;
  let copied: Graph;

  beforeAll(async () => {
    await emptyGraph();
    await given(WORLD);
    folder = await mkdtemp(join(tmpdir(), 'entente-copy-'));
    running = startCli(['copy', '--port', '0'], { ENTENTE_DATA: folder, ENTENTE_DATABASE: 'java' });
    address = await addressSaid(running);
    copied = new Graph(address);
  }, 600_000);

  afterAll(async () => {
    await copied?.[Symbol.asyncDispose]();
    running.child.kill('SIGTERM');
    await running.ended;
    await rm(folder, { recursive: true, force: true });
  }, 60_000);

  it('holds the same graph, to the type of every value', async () => {
    expect(await canonicalDump(copied)).toEqual(await canonicalDump(graph));
    const types = `MATCH (:Entity)-[r]->() UNWIND keys(r) AS key RETURN DISTINCT type(r) AS type, key, valueType(r[key]) AS value ORDER BY type, key`;
    expect(await copied.read(['types'], types, {})).toEqual(await cypher(types));
    const indexes = 'SHOW INDEXES YIELD name WHERE name STARTS WITH "entity" RETURN name ORDER BY name';
    expect(await copied.read(['indexes'], indexes, {})).toEqual(await cypher(indexes));
  });

  it.each([
    'CREATE (:X)',
    "MATCH (n:State) SET n.name = 'x'",
    'MATCH (n) DETACH DELETE n',
    'CREATE INDEX x FOR (n:X) ON (n.a)',
  ])('refuses %s, even as its own administrator', async (text) => {
    await expect(copied.alter(text)).rejects.toMatchObject({
      code: 'Neo.ClientError.General.WriteOnReadOnlyAccessDatabase',
    });
  });

  it('lets no statement take all its memory', async () => {
    const text = 'UNWIND range(1, 10000000) AS x RETURN size(collect(x)) AS many';
    await expect(copied.read(['test'], text, {})).rejects.toMatchObject({
      code: 'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
    });
  });

  it('can be asked by the command line', async () => {
    const asked = ['cypher', 'alliancesOfState', '-p', 'state=state/alpha', '--csv'];
    const answer = {
      code: 0,
      stdout: expect.stringContaining('org/league,League,MEMBER_OF,,"[""DEFENSE""]",1950-01-01,'),
    };
    const { uri, user, password } = address;
    const onCopy = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
    expect(await runCli(asked, onCopy)).toMatchObject(answer);
    // With the graph itself out of reach.
    const beside = { NEO4J_URI: 'bolt://127.0.0.1:1', ENTENTE_CYPHER_URI: withLogin(address) };
    expect(await runCli(asked, beside)).toMatchObject(answer);
    const wrong = { ENTENTE_CYPHER_URI: withLogin({ ...address, password: 'wrong' }) };
    expect(await runCli(asked, wrong)).toMatchObject({
      code: 1,
      stderr: `The Neo4j at ${uri} rejects the password of user neo4j; correct ENTENTE_CYPHER_URI.\n`,
    });
  });

  it('is asked by the service for what analysts write, who can take no memory from others', async () => {
    const service = startCli(['start'], {
      ENTENTE_PORT: '0',
      ENTENTE_CYPHER: 'on',
      ENTENTE_CYPHER_URI: withLogin(address),
    });
    try {
      const url = await found(service, /running\.[\s\S]*?(http:\/\/[\d.]+:\d+)/);
      const answer = async (query: string): Promise<unknown> => {
        const response = await fetch(`${url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query }),
        });
        return response.json();
      };
      // The service has loaded its seed into the graph, and not into the copy.
      expect(
        await answer(
          '{ cypher(statement: "MATCH (s:State) RETURN s.id AS id") { rows } states { totalCount } }',
        ),
      ).toEqual({
        data: { cypher: { rows: [['state/alpha']] }, states: { totalCount: expect.any(Number) } },
      });
      expect(await cypher('MATCH (s:State) RETURN count(s) > 30 AS seeded')).toEqual([{ seeded: true }]);
      expect(
        await answer(
          '{ cypher(statement: "UNWIND range(1, 10000000) AS x RETURN size(collect(x)) AS many") { rows } }',
        ),
      ).toMatchObject({
        errors: [{ message: 'The statement needs more memory than allowed; request less' }],
      });
    } finally {
      service.child.kill('SIGTERM');
      await service.ended;
    }
  });

  it('leaves the graph that it copied as it was, and unlocked', async () => {
    await given(WORLD.replace('row 2', 'row 3'), 'given.yaml');
    expect(await cypher('MATCH (n:Graph) RETURN properties(n) AS properties')).toEqual([
      { properties: { id: 'graph', layout: LAYOUT } },
    ]);
  });

  it('ends when it is told to', async () => {
    running.child.kill('SIGTERM');
    expect(await running.ended).toMatchObject({ code: 0 });
    await expect(copied.read(['test'], 'RETURN 1', {})).rejects.toMatchObject({
      code: 'ServiceUnavailable',
    });
  });
});

function withLogin({ uri, user, password }: Address): string {
  return uri.replace('://', `://${user}:${encodeURIComponent(password)}@`);
}

/** What the command says when the copy is up. */
async function addressSaid(copy: ReturnType<typeof startCli>): Promise<Address> {
  const said = await found(copy, /([\s\S]*)Ctrl-C/);
  const word = (name: string): string => new RegExp(`${name} +(\\S+)`).exec(said)![1]!;
  return { uri: word('Bolt'), user: word('User'), password: word('Password'), database: 'neo4j' };
}

/** What a command says that goes on, as soon as it does. */
async function found({ child, ended }: ReturnType<typeof startCli>, what: RegExp): Promise<string> {
  let said = '';
  child.stdout.on('data', (part: string) => (said += part));
  while (!what.test(said)) {
    const outcome = await Promise.race([once(child.stdout, 'data'), ended]);
    if (!Array.isArray(outcome)) throw new Error(`The command ended: ${outcome.stderr}`);
  }
  return what.exec(said)![1]!;
}
