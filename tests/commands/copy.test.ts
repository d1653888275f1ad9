import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { Graph } from '../../src/graph/Graph.ts';
import type { Address } from '../../src/graph/Graph.ts';
import { LAYOUT } from '../../src/statements/migrate.ts';
import { hasJava } from '../database/hasJava.ts';
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
    const onCopy = {
      NEO4J_URI: address.uri,
      NEO4J_USER: address.user,
      NEO4J_PASSWORD: address.password,
    };
    expect(
      await runCli(['cypher', 'alliancesOfState', '-p', 'state=state/alpha', '--csv'], onCopy),
    ).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('org/league,League,MEMBER_OF,,"[""DEFENSE""]",1950-01-01,'),
    });
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

/** What the command says when the copy is up. */
async function addressSaid({ child, ended }: ReturnType<typeof startCli>): Promise<Address> {
  let said = '';
  child.stdout.on('data', (part: string) => (said += part));
  while (!said.includes('Ctrl-C')) {
    const outcome = await Promise.race([once(child.stdout, 'data'), ended]);
    if (!Array.isArray(outcome)) throw new Error(`The copy ended: ${outcome.stderr}`);
  }
  const word = (name: string): string => new RegExp(`${name} +(\\S+)`).exec(said)![1]!;
  return { uri: word('Bolt'), user: word('User'), password: word('Password'), database: 'neo4j' };
}
