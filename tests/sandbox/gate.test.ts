import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { API_LIMITS, CypherSandbox } from '../../src/sandbox/CypherSandbox.ts';
import { refusalOf } from '../../src/sandbox/gate.ts';
import { canonicalDump } from '../setup/canonicalDump.ts';
import { cypher, emptyGraph, given, graph } from '../setup/graph.ts';
import { databaseAddress } from '../setup/databaseAddress.ts';

const WORLD = `
entities:
  - { id: org/league, name: League }
  - { id: state/alpha, name: Alpha }
documents:
  - { id: document/roll, name: Roll }
source: document/roll
statements:
  - { claim: state/alpha MEMBER_OF org/league, since: 1950, place: row 1 }
`;

/** Stands for the address of a listener of this test. */
const LISTENER = 'LISTENER';

/** By what it would do. None may run, by whichever of the gate, the parser and READ mode. */
const FORBIDDEN: Readonly<Record<string, readonly string[]>> = {
  'change the graph': [
    "CREATE (:Entity:State {id: 'state/atlantis'})",
    "MERGE (n:Entity {id: 'state/atlantis'}) RETURN n",
    "MATCH (n:State) SET n.name = 'x'",
    'MATCH (n:State) SET n:Place',
    'MATCH (n:State) REMOVE n.name',
    'MATCH (n:State) REMOVE n:State',
    'MATCH ()-[r:MEMBER_OF]->() DELETE r',
    'MATCH (n) DETACH DELETE n',
    'MATCH (n) NODETACH DELETE n',
    'MATCH (a:State), (b:Organization) CREATE (a)-[:MEMBER_OF]->(b)',
    "INSERT (:State {id: 'state/atlantis'})",
    'FOREACH (x IN [1, 2] | CREATE (:X {x: x}))',
    'MATCH (n:State) FOREACH (x IN [1] | SET n.x = x)',
    'CALL () { CREATE (:X) } RETURN 1 AS one',
    'MATCH (n:State) CALL (n) { SET n.x = 1 } RETURN n',
    'UNWIND range(1, 10) AS x CALL (x) { CREATE (:X {x: x}) } IN TRANSACTIONS OF 5 ROWS',
    'MATCH (n) CALL (n) { DETACH DELETE n } IN CONCURRENT TRANSACTIONS OF 10 ROWS',
    'MATCH (n:State) RETURN n UNION CREATE (n:X) RETURN n',
    'OPTIONAL MATCH (n:Nothing) CREATE (m:X) RETURN m',
    'MATCH (n:State) WITH n MERGE (n)-[:X]->(:Y) RETURN n',
    'RETURN 1 AS one UNION CALL () { CREATE (n:X) RETURN 1 AS one } RETURN one',
    'CYPHER runtime=slotted CREATE (:X)',
    '/* MATCH (n) RETURN n */ CREATE (:X)',
    '// RETURN 1\nCREATE (:X)',
    String.raw`\u0043\u0052EATE (:X)`,
  ],
  'change what the graph is made of': [
    'CREATE INDEX x FOR (n:X) ON (n.a)',
    'CREATE FULLTEXT INDEX x FOR (n:X) ON EACH [n.a]',
    'CREATE CONSTRAINT x FOR (n:X) REQUIRE n.a IS UNIQUE',
    'DROP CONSTRAINT entity_id',
    'DROP INDEX entity_name',
    "CALL db.createLabel('X')",
    "CALL db.createProperty('x')",
    "CALL db.createRelationshipType('X')",
    'CALL db.awaitIndexes(1)',
    "CALL db.resampleIndex('entity_name')",
    'CALL db.resampleOutdatedIndexes()',
    'CALL db.prepareForReplanning()',
    'CALL db.clearQueryCaches()',
    "CALL db.stats.collect('QUERIES')",
    "CALL db.stats.clear('QUERIES')",
  ],
  'read files or the network': [
    "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
    "LOAD CSV WITH HEADERS FROM 'file:///etc/hosts' AS line RETURN line",
    `LOAD CSV FROM '${LISTENER}' AS line RETURN line`,
    `CALL () { LOAD CSV FROM '${LISTENER}' AS line RETURN line } RETURN line`,
    `MATCH (n:State) CALL (n) { LOAD CSV FROM '${LISTENER}' + n.id AS line RETURN line } RETURN line`,
    `UNWIND ['${LISTENER}'] AS url LOAD CSV FROM url AS line RETURN line`,
    `RETURN COUNT { LOAD CSV FROM '${LISTENER}' AS line RETURN line } AS lines`,
    `RETURN EXISTS { LOAD CSV FROM '${LISTENER}' AS line RETURN line } AS some`,
    `RETURN COLLECT { LOAD CSV FROM '${LISTENER}' AS line RETURN line } AS lines`,
    `RETURN 1 AS line UNION LOAD CSV FROM '${LISTENER}' AS line RETURN line`,
    `CALL () { UNWIND [1] AS x CALL () { LOAD CSV FROM '${LISTENER}' AS line RETURN line } RETURN line } RETURN line`,
    "LOAD CSV FROM 'ftp://127.0.0.1/x' AS line RETURN line",
  ],
  'look at or touch the server and what others do': [
    'SHOW TRANSACTIONS',
    'SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery',
    "TERMINATE TRANSACTIONS 'neo4j-transaction-1'",
    'SHOW TRANSACTIONS YIELD transactionId AS id TERMINATE TRANSACTIONS id YIELD message RETURN message',
    'SHOW SETTINGS',
    'SHOW PROCEDURES',
    'SHOW FUNCTIONS',
    'SHOW INDEXES',
    'SHOW CONSTRAINTS',
    'SHOW USERS',
    'SHOW CURRENT USER',
    'SHOW DATABASES',
    'SHOW SERVERS',
    'SHOW ROLES',
    'CALL dbms.listConfig()',
    'CALL dbms.listConnections()',
    'CALL dbms.queryJmx("*:*")',
    "CALL dbms.killConnection('bolt-1')",
    "CALL dbms.killConnections(['bolt-1'])",
    "CALL dbms.killTransaction('x')",
    'CALL dbms.components()',
    'CALL dbms.info()',
    'CALL db.ping()',
    'CALL () { CALL dbms.listConnections() YIELD connectionId RETURN connectionId } RETURN connectionId',
    'MATCH (n:State) CALL dbms.listConfig() YIELD name RETURN n, name',
    "CREATE USER eve SET PASSWORD 'long-enough-1'",
    "ALTER USER neo4j SET PASSWORD 'long-enough-1'",
    "ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'long-enough-1'",
    'DROP USER neo4j',
    'CREATE ROLE analyst',
    'GRANT ROLE admin TO eve',
    'CREATE DATABASE other',
    'DROP DATABASE neo4j',
    'STOP DATABASE neo4j',
    'ALTER DATABASE neo4j SET ACCESS READ ONLY',
    'USE system MATCH (n) RETURN n',
    'USE system SHOW USERS',
    'USE other MATCH (n) RETURN n',
  ],
  'run otherwise than asked': [
    'PROFILE MATCH (n:State) RETURN n',
    'CALL () { RETURN 1 AS x } IN TRANSACTIONS RETURN x',
    'UNWIND range(1, 10) AS i CALL (i) { MATCH (n:State) RETURN n } IN TRANSACTIONS OF 1 ROW RETURN n',
    'RETURN 1; CREATE (:X)',
    'MATCH (n) RETURN n; MATCH (n) DETACH DELETE n',
    "CALL apoc.cypher.doIt('CREATE (:X)', {})",
    "RETURN apoc.cypher.runFirstColumnSingle('CREATE (:X) RETURN 1', {})",
    "CALL apoc.load.json('http://127.0.0.1')",
    "CALL genai.vector.encodeBatch(['x'], 'OpenAI', {})",
    '',
    '// nothing',
    ';',
  ],
};

const ALLOWED: readonly [text: string, rows: number][] = [
  ['MATCH (s:State)-[:MEMBER_OF]->(o:Organization) RETURN s.name AS state, o.name AS organization', 1],
  ['RETURN 1 AS create, "MERGE (n) DELETE n; LOAD CSV" AS words', 1],
  ['MATCH (n:State) RETURN n.id AS id;', 1],
  ['MATCH (n:Nothing) RETURN n', 0],
  ['MATCH p = shortestPath((:State)-[*..4]-(:Document)) RETURN p', 1],
  ['UNWIND range(1, 3) AS x CALL (x) { RETURN x * 2 AS y } RETURN y', 3],
  ['RETURN EXISTS { (:State)-[:MEMBER_OF]->() } AS some, COUNT { (:State) } AS states', 1],
  ['CALL db.labels() YIELD label WITH label WHERE label = "State" RETURN label', 1],
  [
    'CALL db.relationshipTypes() YIELD relationshipType AS type WITH type WHERE type = "MEMBER_OF" RETURN type',
    1,
  ],
  ['CALL db.schema.visualization', 1],
  ['CYPHER runtime=slotted MATCH (n:State) RETURN n', 1],
  ['// a comment\nMATCH (n:State) /* another */ RETURN n', 1],
  ['EXPLAIN MATCH (n:State) RETURN n', 0],
  ['FINISH', 0],
];

describe('The gate', () => {
  let sandbox: CypherSandbox;
  let listener: ReturnType<typeof createServer>;
  let hits = 0;
  let url: string;
  let before: Awaited<ReturnType<typeof stateOfServer>>;

  beforeAll(async () => {
    await emptyGraph();
    await given(WORLD);
    sandbox = await CypherSandbox.open(databaseAddress, API_LIMITS);
    listener = createServer((_request, response) => {
      hits += 1;
      response.end('a,b\n');
    });
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(listener.address() as AddressInfo).port}/`;
    before = await stateOfServer();
  });

  afterAll(async () => {
    await sandbox[Symbol.asyncDispose]();
    await new Promise((resolve) => listener.close(resolve));
  });

  const forbidden = Object.entries(FORBIDDEN).flatMap(([what, texts]) =>
    texts.map((text): [string, string] => [what, text]),
  );

  it.each(forbidden)('refuses to %s: %s', async (_what, text) => {
    await expect(sandbox.ask(text.replaceAll(LISTENER, url))).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('has let nothing of all that happen', async () => {
    expect(forbidden.length).toBeGreaterThanOrEqual(60);
    expect(hits).toBe(0);
    expect(await stateOfServer()).toEqual(before);
  });

  it.each(ALLOWED)('lets through: %s', async (text, rows) => {
    expect((await sandbox.ask(text)).rows).toHaveLength(rows);
  });

  it.each([
    ['CREATE (:X)', 'Only reading statements are allowed; received one that writes or administers'],
    [
      "LOAD CSV FROM 'file:///x' AS x RETURN x",
      'Only statements that read the graph are allowed; received one with LoadCSV',
    ],
    [
      'CALL db.ping()',
      expect.stringMatching(/^The allowed procedures are db\.index\.fulltext.*; received db\.ping$/),
    ],
  ])('says of %s why', async (text, message) => {
    await expect(sandbox.ask(text)).rejects.toMatchObject({ message });
  });

  it('plans what it refuses to run no more than it runs it', async () => {
    await expect(sandbox.plan('CREATE (:X)')).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it.each([
    ['RETURN ', '(', '1', ')'],
    ['RETURN ', '[', '1', ']'],
    [String.raw`RETURN `, String.raw`\u0028`, '1', String.raw`\u0029`],
    ["/* ' */ RETURN ", '(', '1', ") /* ' */"],
  ])('answers brackets in brackets at once: %s%s', async (beginning, opening, inner, closing) => {
    const text = `${beginning}${opening.repeat(400)}${inner}${closing.repeat(400)} AS x`;
    // The server's parser would take minutes.
    await expect(sandbox.ask(text)).rejects.toMatchObject({
      message: 'Cypher has at most 100 levels of nested brackets; received more',
    });
  });

  it('refuses what has no plan', () => {
    expect(refusalOf({ type: 'r', root: undefined })).toBeDefined();
  });
});

/** All that a forbidden statement could have changed. */
async function stateOfServer(): Promise<unknown> {
  return {
    graph: await canonicalDump(graph),
    indexes: await cypher('SHOW INDEXES YIELD name, state RETURN name, state ORDER BY name'),
    constraints: await cypher('SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name'),
    labels: await cypher('CALL db.labels() YIELD label RETURN label ORDER BY label'),
    properties: await cypher(
      'CALL db.propertyKeys() YIELD propertyKey RETURN propertyKey ORDER BY propertyKey',
    ),
    users: await cypher('SHOW USERS YIELD user RETURN user'),
    databases: await cypher(
      'SHOW DATABASES YIELD name, currentStatus RETURN name, currentStatus ORDER BY name',
    ),
  };
}
