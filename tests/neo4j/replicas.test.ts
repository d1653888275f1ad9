import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { runCli, startCli } from '../commands/runCli.ts';
import { cypher, emptyGraph } from '../setup/graph.ts';
import { databaseAddress } from '../setup/databaseAddress.ts';

/** The same database, by the protocol with which a cluster says who reads and who writes. */
const ROUTED = databaseAddress.uri.replace(/^bolt/, 'neo4j');

const NEWS = `
source: document/roll
entities:
  - { id: org/league, name: League }
  - { id: state/alpha, name: Alpha }
documents:
  - { id: document/roll, name: Roll }
statements:
  - { claim: state/alpha MEMBER_OF org/league, since: 1950-01-01, place: row 1 }
`;

type Replica = ReturnType<typeof startCli> & { readonly url: string };
let replicas: Replica[];
let folder: string;

beforeAll(async () => {
  await emptyGraph();
  folder = await mkdtemp(join(tmpdir(), 'entente-replicas-'));
  await writeFile(join(folder, 'entente.yaml'), 'name: news\n');
  await writeFile(join(folder, 'news.yaml'), NEWS);
  // At once, on an empty graph: one of them prepares and seeds it, the other finds it so.
  replicas = await Promise.all([startReplica(), startReplica(ROUTED)]);
}, 240_000);

afterAll(async () => {
  for (const { child } of replicas ?? []) child.kill('SIGTERM');
  await Promise.all((replicas ?? []).map(({ ended }) => ended));
  await rm(folder, { recursive: true, force: true });
}, 60_000);

async function startReplica(uri = databaseAddress.uri): Promise<Replica> {
  const running = startCli(['start'], { NEO4J_URI: uri, ENTENTE_PORT: '0' });
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let said = '';
  for (const stream of [running.child.stdout, running.child.stderr]) {
    stream.on('data', (text: string) => {
      said += text;
      const [, url] = /running\.[\s\S]*?(http:\/\/[\d.]+:\d+)/.exec(said) ?? [];
      if (url !== undefined) resolve(url);
    });
  }
  running.ended.then(() => reject(new Error(`The service ended: ${said}`)), reject);
  return { ...running, url: await promise };
}

async function post(
  { url }: Replica,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<{ status: number; body: any }> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, body: await response.json() };
}

describe('Two replicas of the service on one database', { timeout: 600_000 }, () => {
  test('that start at once leave one sound graph, seeded once', async () => {
    expect(await runCli(['check'])).toMatchObject({ code: 0, stdout: 'The graph is sound.\n' });
    expect(await cypher('MATCH (load:Load) RETURN count(*) = count(DISTINCT load.id) AS once')).toEqual([
      { once: true },
    ]);
  });

  test('answer alike, however they reach it', async () => {
    const query = '{ allies(of: "state/belgium", asOf: "2021-02-04") { nodes { id } totalCount } }';
    const [first, second] = await Promise.all(replicas.map((replica) => post(replica, query)));
    expect(first!.body.data.allies.totalCount).toBeGreaterThan(5);
    expect(second).toEqual(first);
  });

  test('go on with each other’s pages: nothing of a client stays with one of them', async () => {
    const query =
      'query Page($after: String) { states(first: 3, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }';
    const ids: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 4; page += 1) {
      const { body } = await post(replicas[page % 2]!, query, { after });
      ids.push(...body.data.states.nodes.map(({ id }: { id: string }) => id));
      after = body.data.states.pageInfo.endCursor;
    }
    const { body } = await post(replicas[0]!, '{ states(first: 12) { nodes { id } } }');
    expect(ids).toEqual(body.data.states.nodes.map(({ id }: { id: string }) => id));
  });

  test('show what a loader has just written to whoever brings its bookmark, each of them', async () => {
    const { code, stderr } = await runCli(['seed', folder], { NEO4J_URI: ROUTED });
    expect(code).toBe(0);
    const [, bookmark] = /^Bookmark: (.+)$/m.exec(stderr) ?? [];
    expect(bookmark).toMatch(/^FB:/);
    for (const replica of replicas) {
      const { status, body } = await post(
        replica,
        '{ entity(id: "state/alpha") { name } }',
        {},
        { 'entente-bookmark': bookmark! },
      );
      expect({ status, body }).toEqual({ status: 200, body: { data: { entity: { name: 'Alpha' } } } });
    }
  });

  test.each([
    ['no bookmark at all', 'now'],
    ['one too many', Array.from({ length: 11 }, () => 'FB:kcwQAAAAAAAAAAAAAAAAAAAAAMkF').join(',')],
    ['what only looks like one', `FB:${'A'.repeat(30)}`],
  ])('refuse %s as bad input', async (_what, bookmark) => {
    for (const replica of replicas) {
      const { status, body } = await post(
        replica,
        '{ entity(id: "org/nato") { name } }',
        {},
        { 'entente-bookmark': bookmark },
      );
      expect({ status, code: body.errors?.[0].extensions.code }).toEqual({
        status: 400,
        code: 'BAD_USER_INPUT',
      });
    }
  });

  test('one of which ends leaves the other answering', async () => {
    const [first, second] = replicas as [Replica, Replica];
    first.child.kill('SIGTERM');
    expect(await first.ended).toMatchObject({ code: 0 });
    expect((await post(second, '{ entity(id: "org/nato") { name } }')).status).toBe(200);
  });
});
