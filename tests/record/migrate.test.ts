import { readFileSync } from 'node:fs';

import { beforeEach, describe, expect, test } from 'vitest';

import { runChecks } from '../../src/commands/check.ts';
import { parseQuery } from '../../src/neo4j/queries.ts';
import { dumpRecord, loadRecord } from '../../src/record/dump.ts';
import { LAYOUT, migrate, MIGRATIONS } from '../../src/record/migrate.ts';
import type { Migration } from '../../src/record/migrate.ts';
import { prepareGraph } from '../../src/record/prepareGraph.ts';
import { checkAnswers } from '../../src/record/checkAnswers.ts';
import { writes } from '../../src/neo4j/writes.ts';
import { fixture, imported } from '../import/tables.ts';
import { seedGraph } from '../seed/seeded.ts';
import { canonicalDump } from '../setup/canonicalDump.ts';
import { ask, cypher, emptyGraph, given, graph } from '../setup/graph.ts';
import { loadAgain, writeHistory } from './history.ts';

async function dumped(): Promise<string[]> {
  return graph.write('dump', (transaction) => Array.fromAsync(dumpRecord(transaction)));
}

async function layout(): Promise<unknown> {
  return (await cypher("MATCH (graph:Graph {id: 'graph'}) RETURN graph.layout AS layout"))[0]?.['layout'];
}

/** A next layout, in which each entity has a property more; counts how often it is made. */
function marking(layoutOf: number): { migration: Migration; runs: () => number } {
  let runs = 0;
  const change: Migration['change'] = async (transaction) => {
    runs += 1;
    await transaction.run(
      parseQuery('mark', '// Marks each entity.\nMATCH (n:Entity) SET n.marks = coalesce(n.marks, 0) + 1'),
    );
  };
  return { migration: { layout: layoutOf, change }, runs: () => runs };
}

async function marks(): Promise<unknown> {
  return (
    await cypher('MATCH (n:Entity) RETURN min(coalesce(n.marks, 0)) AS least, max(n.marks) AS most')
  )[0];
}

describe('prepareGraph', () => {
  beforeEach(emptyGraph);

  test('gives an empty graph the newest layout', async () => {
    expect(await layout()).toBe(LAYOUT);
  });

  test('creates what is missing of constraints and indexes, and only that', async () => {
    const names = async (): Promise<unknown[]> =>
      (await cypher('SHOW INDEXES YIELD name RETURN name ORDER BY name')).map(({ name }) => name);
    const before = await names();
    expect(before).toEqual(expect.arrayContaining(['entity_text', 'graph_id', 'relationship_id']));
    await graph.alter('DROP INDEX entity_text');
    await graph.alter('DROP CONSTRAINT name_id');
    // Earlier versions had one for each type.
    await graph.alter('CREATE CONSTRAINT relationship_hosts_id FOR ()-[r:HOSTS]-() REQUIRE r.id IS UNIQUE');
    await prepareGraph(graph);
    expect(await names()).toEqual(before);
  });

  test('may run in several services at once on a graph without indexes', async () => {
    for (const { name } of await cypher('SHOW CONSTRAINTS YIELD name'))
      await graph.alter(`DROP CONSTRAINT ${name as string}`);
    for (const { name } of await cypher("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'")) {
      await graph.alter(`DROP INDEX ${name as string}`);
    }
    await Promise.all([prepareGraph(graph), prepareGraph(graph), prepareGraph(graph), prepareGraph(graph)]);
    const indexes = await cypher("SHOW INDEXES YIELD state, type WHERE type <> 'LOOKUP' RETURN state");
    expect(indexes.length).toBeGreaterThan(20);
    expect(new Set(indexes.map(({ state }) => state))).toEqual(new Set(['ONLINE']));
  });

  test('brings a graph from before there were numbers to the newest layout, and its view to the record', async () => {
    await seedGraph();
    // Of the words of several sources, a graph of that time had kept those of one.
    for (const words of [writes.wordEvidence, writes.wordRelationships])
      await graph.write('words', (transaction) => transaction.run(words));
    const sound = await canonicalDump(graph);
    await graph.alter("MATCH (graph:Graph {id: 'graph'}) REMOVE graph.layout");
    await graph.alter('MATCH (:Entity)-[r:MEMBER_OF]->(:Entity) DELETE r');
    await graph.alter(
      `MATCH (s:Statement)-[:HAS_EVIDENCE]->(e:Evidence {withdrawn: false, stance: 'SUPPORTS'})
       WITH s, count(DISTINCT e.modality) AS moods WHERE moods > 1
       SET s.sources = s.sources + 1`,
    );
    expect(await canonicalDump(graph)).not.toEqual(sound);
    await prepareGraph(graph);
    expect(await canonicalDump(graph)).toEqual(sound);
  }, 600_000);

  test('sorts entities that an older version sorted by another folding', async () => {
    await given(`entities:
  - { id: place/lodz, name: Łódź }
  - { id: place/zzz, name: Zzz }
  - { id: place/oresund, name: Øresund }
documents: []`);
    // As versions before layout 5 wrote them.
    await graph.alter("MATCH (n:Entity {id: 'place/lodz'}) SET n.sortName = 'łodz'");
    await graph.alter("MATCH (n:Entity {id: 'place/oresund'}) SET n.sortName = 'øresund'");
    await graph.alter("MATCH (graph:Graph {id: 'graph'}) SET graph.layout = 1");
    await prepareGraph(graph);
    expect(await layout()).toBe(LAYOUT);
    const places = 'query($part: String) { places(where: { nameContains: $part }) { nodes { name } } }';
    expect((await ask(places)).data.places.nodes).toEqual([
      { name: 'Łódź' },
      { name: 'Øresund' },
      { name: 'Zzz' },
    ]);
    expect((await ask(places, { part: 'lodz' })).data.places.nodes).toEqual([{ name: 'Łódź' }]);
    expect((await ask(places, { part: 'ØRES' })).data.places.nodes).toEqual([{ name: 'Øresund' }]);
  });

  test(
    'gives loads of seed files the name of their folder, wherever they are spoken of, and tables none',
    { tags: ['thorough'] },
    async () => {
      await seedGraph();
      await imported('cow-states', fixture('states.csv'));
      const sound = await dumped();
      // As versions before layout 6 knew them.
      const bare = "CASE WHEN before STARTS WITH 'seed/' THEN substring(before, 5) ELSE before END";
      for (const [pattern, property] of [
        ['(n:Load)', 'id'],
        ['(n:Entity)', 'declaredBy'],
        ['(n:Statement)', 'recordedBy'],
        ['(n:Statement)', 'rankedBy'],
        ['(n:Revision)', 'load'],
        ['()-[n:CONCERNS]->()', 'load'],
        ['()-[n:MENTIONS]->()', 'load'],
      ]) {
        await graph.alter(`MATCH ${pattern} WITH n, n.${property} AS before SET n.${property} = ${bare}`);
      }
      await graph.alter('MATCH ()-[r:REFERS_TO]->() REMOVE r.load');
      await graph.alter("MATCH (graph:Graph {id: 'graph'}) SET graph.layout = 5");
      const former = await dumped();
      expect(former.join('\n')).not.toContain('seed/');
      await prepareGraph(graph);
      expect(await dumped()).toEqual(sound);

      // A dump of that time comes to the same.
      await emptyGraph();
      await graph.write('load', (transaction) =>
        loadRecord(transaction, ['{"entente":"record","format":2,"layout":5}', ...former.slice(1)]),
      );
      expect(await dumped()).toEqual(sound);
    },
  );

  test('knows of what statements answer that the file says it which recorded them', async () => {
    await seedGraph();
    const sound = await canonicalDump(graph);
    const answers = await cypher('MATCH (s:Statement)-[r:REFERS_TO]->() RETURN count(r) AS count');
    expect(answers[0]!['count']).toBeGreaterThan(0);
    // As versions before layout 7 wrote them.
    await graph.alter('MATCH ()-[r:REFERS_TO]->() REMOVE r.load');
    await graph.alter("MATCH (graph:Graph {id: 'graph'}) SET graph.layout = 6");
    expect(await canonicalDump(graph)).not.toEqual(sound);
    await prepareGraph(graph);
    expect(await canonicalDump(graph)).toEqual(sound);
  }, 600_000);

  test('has each file that brought evidence say what the last said, until it is loaded again', async () => {
    const said = (content: string): string => `
entities:
  - { id: org/league, name: League }
  - { id: state/alpha, name: Alpha }
documents: [{ id: document/roll, name: Roll }]
source: document/roll
statements:
  - { claim: state/alpha MEMBER_OF org/league, place: row 1, content: ${content}, row: S1-03 }`;
    await given(said('By oath'), 'a.yaml');
    const of = 'MATCH (e:Evidence)-[r:BROUGHT_BY]->(load) RETURN load.id AS load, r.content AS own,';
    const words = async (): Promise<unknown> =>
      cypher(`${of} r.inventory AS rows, e.content AS shown ORDER BY load`);
    await given(said('By treaty'), 'b.yaml');
    const sound = await words();
    // As versions before layout 8 wrote them.
    await graph.alter('MATCH ()-[r:BROUGHT_BY]->() SET r = {}');
    await graph.alter("MATCH (e:Evidence) SET e.content = 'By treaty'");
    await graph.alter('MATCH (load:Load) SET load.model = 4');
    await graph.alter("MATCH (graph:Graph {id: 'graph'}) SET graph.layout = 7");
    const [, ...former] = await dumped();
    await prepareGraph(graph);
    const rows = ['S1-03'];
    const last = ['a.yaml', 'b.yaml'].map((load) => ({ load, own: 'By treaty', rows, shown: 'By treaty' }));
    expect(await words()).toEqual(last);
    expect(await runChecks(graph)).toEqual([]);

    await emptyGraph();
    await graph.write('load', (transaction) =>
      loadRecord(transaction, ['{"entente":"record","format":2,"layout":7}', ...former]),
    );
    expect(await words()).toEqual(last);
    await given(said('By treaty'), 'b.yaml');
    await given(said('By oath'), 'a.yaml');
    expect(await words()).toEqual(sound);
  });

  test('refuses a graph that a newer version laid out, in one sentence, and leaves it alone', async () => {
    await graph.alter(`MATCH (graph:Graph {id: 'graph'}) SET graph.layout = ${LAYOUT + 1}`);
    await graph.alter('DROP INDEX entity_text');
    await expect(prepareGraph(graph)).rejects.toThrow(
      `The graph has layout ${LAYOUT + 1}; this version of Entente supports up to ${LAYOUT}. Run the newer version that created it.`,
    );
    expect(await cypher("SHOW INDEXES YIELD name WHERE name = 'entity_text' RETURN name")).toEqual([]);
    expect(await layout()).toBe(LAYOUT + 1);
  });
});

// Written by dumpHistory.ts with the code of the last version of each layout.
describe.each([
  // The number of the first or the last year of a state may have held for longer: of Arden once, and of Gamma twice.
  { former: 9, readOtherwise: 3 },
  // So may one of a service, and one that says that there were none.
  { former: 10, readOtherwise: 6 },
  { former: 11, readOtherwise: 0 },
])('A graph of layout $former', ({ former, readOtherwise }) => {
  const [, ...record] = readFileSync(
    new URL(`fixtures/layout-${former}.jsonl`, import.meta.url),
    'utf8',
  ).split('\n');

  async function load(layoutOf: number): Promise<void> {
    await emptyGraph();
    const header = JSON.stringify({ entente: 'record', format: 2, layout: layoutOf });
    await graph.write('load', (transaction) => loadRecord(transaction, [header, ...record]));
  }

  async function faults(): Promise<unknown[]> {
    return [...(await runChecks(graph)), ...(await graph.write('check', checkAnswers))];
  }

  test('comes up to date, whether it is loaded from a dump or found in the database', async () => {
    await load(former);
    const loaded = await canonicalDump(graph);
    expect(await faults()).toEqual([]);

    // Taken for today's, the record is kept as it was.
    await load(LAYOUT);
    // The view is derived anew on the way to layout 11.
    if (former < 11) {
      await graph.alter('MATCH (:Entity)-[r:MEMBER_OF|OBLIGED]->(:Entity) DELETE r');
      await graph.alter("MATCH (name:Name {role: 'short name'}) DETACH DELETE name");
    }
    await graph.alter(`MATCH (graph:Graph {id: 'graph'}) SET graph.layout = ${former}`);
    expect(await canonicalDump(graph)).not.toEqual(loaded);
    await prepareGraph(graph);
    expect(await canonicalDump(graph)).toEqual(loaded);
  });

  test('is what this version makes of the same files, tables and decisions, once these are loaded again', async () => {
    await emptyGraph();
    await writeHistory(graph);
    expect(await faults()).toEqual([]);
    const [sound, answers] = [await graphWithoutReports(), await ask(QUESTIONS)];
    expect(answers.errors).toEqual([]);
    expect(answers.data).toMatchObject({
      merged: { resolvedFrom: 'state/borlandia' },
      allies: { edges: [{ node: { id: 'state/borland' } }] },
    });

    await load(former);
    await loadAgain(graph);
    expect(await faults()).toEqual([]);
    expect((await ask(QUESTIONS)).data).toEqual(answers.data);
    // What is read otherwise now is withdrawn, and not forgotten.
    const [withdrawn] = await cypher(
      `MATCH (s:Statement {retracted: true})-[:HAS_REVISION]->(:Revision {kind: 'RETRACTED', load: 'us-troops'})
       RETURN count(s) AS count`,
    );
    expect(withdrawn).toEqual({ count: readOtherwise });
    await graph.alter(
      `MATCH (r:Revision {kind: 'RETRACTED', load: 'us-troops'})<-[:HAS_REVISION]-(s:Statement)
       MATCH (s)-[:HAS_REVISION|HAS_EVIDENCE]->(part) DETACH DELETE s, part`,
    );
    expect(await graphWithoutReports()).toEqual(sound);
  });
});

/** What the last run of a load did, and by which version, isn't what it brought. */
async function graphWithoutReports(): Promise<string[]> {
  return (await canonicalDump(graph)).map((line) =>
    line.includes('"labels":["Load"]')
      ? line.replaceAll(/"(model|(statements|evidence)[A-Z]\w+)":\d+,?/g, '')
      : line,
  );
}

const QUESTIONS = `{
  merged: state(id: "state/borlandia") {
    resolvedFrom
    name
    treaties { edges { relationship { ...known obligationSpans { obligation dates { ...days } } } } }
    supports { edges { relationship { ...known } } }
  }
  arden: state(id: "cow:901") {
    names { text language role dates { ...days } }
    hostsTroopsOf { edges { relationship { ...known } } }
  }
  league: organization(id: "org/ligue") { members(asOf: "1961-05-01") { edges { node { id } relationship { ...known } } } }
  allies(of: "state/arden", asOf: "1955-06-01") { edges { node { id } alliances { edges { node { id } } } } }
  disputes { nodes { id days sentence } }
  searchStatements(query: "net") { nodes { content sentence } }
  statements { totalCount }
}
fragment days on DateSpan { sinceMin sinceMax untilMin untilMax }
fragment known on Relationship {
  id
  sentence
  dates { ...days }
  quantities { quantity { least most approximate unit part currency priceYear } dates { ...days } }
  statements { id rank reason evidence { nodes { id citation content note } } }
}`;

describe('migrate', () => {
  beforeEach(async () => {
    await emptyGraph();
    await graph.alter("CREATE (:Entity {id: 'state/belgium'})");
  });

  test('runs what an older graph lacks, in order, and each once', async () => {
    const second = marking(LAYOUT + 1);
    const third = marking(LAYOUT + 2);
    const all = [...MIGRATIONS, second.migration, third.migration];
    await migrate(graph, all);
    await migrate(graph, all);
    expect(await layout()).toBe(LAYOUT + 2);
    expect(await marks()).toEqual({ least: 2, most: 2 });
  });

  test('that fails leaves the graph as it was, and goes on from there the next time', async () => {
    const { migration } = marking(LAYOUT + 1);
    const failing: Migration = {
      ...migration,
      change: async (transaction) => {
        await migration.change(transaction);
        throw new Error('no more');
      },
    };
    await expect(migrate(graph, [...MIGRATIONS, failing])).rejects.toThrow('no more');
    expect(await layout()).toBe(LAYOUT);
    expect(await marks()).toEqual({ least: 0, most: null });
    await migrate(graph, [...MIGRATIONS, migration]);
    expect(await marks()).toEqual({ least: 1, most: 1 });
  });

  test('of several services at once is done by one of them', async () => {
    const { migration, runs } = marking(LAYOUT + 1);
    await Promise.all(Array.from({ length: 5 }, () => migrate(graph, [...MIGRATIONS, migration])));
    expect(runs()).toBe(1);
    expect(await marks()).toEqual({ least: 1, most: 1 });
  });
});
