import { beforeAll, describe, expect, it } from 'vitest';

import { runChecks } from '../../src/commands/check.ts';
import { SEED } from '../../src/import/seedFolder.ts';
import { readSeed, seedLoads } from '../../src/import/seedLoads.ts';
import { rebuild } from '../../src/view/derive.ts';
import type { Difference } from '../../src/view/correct.ts';
import { writeLoad } from '../../src/record/writeLoad.ts';
import { canonicalDump } from '../setup/canonicalDump.ts';
import { emptyGraph, given, graph } from '../setup/graph.ts';

const ALLIANCE = `
entities:
  - { id: org/league, name: League }
  - { id: state/alpha, name: Alpha }
  - { id: state/beta, name: Beta }
  - { id: event/summit, name: Summit }
  - { id: event/jubilee, name: Jubilee }
  - { id: treaty/pact, name: Pact }
documents:
  - { id: document/roll, name: Roll of members }
source: document/roll
statements:
  - { claim: state/alpha MEMBER_OF org/league, since: 1950-01-01, until: 1960-12-31, obligations: [DEFENSE], place: row 1 }
  - { claim: state/alpha MEMBER_OF org/league, since: 1970-01-01, until: 1980-12-31, place: row 2 }
  - { claim: state/beta MEMBER_OF org/league, since: 1955, place: row 3, as: PLANNED }
  - { claim: state/alpha PARTICIPATED_IN event/summit, when: 1958-03-04, role: host, place: minutes }
  - { claim: 'org/league NAMED "The League"', language: en, place: title }
  - { claim: 'org/league NAMED "a | b"', place: stamp }
  - { claim: 'org/league IDENTIFIED_BY "wikidata:Q1"', place: margin }
  - { claim: event/summit OCCURRED, when: 1958-03-04, place: minutes }
  - { claim: event/jubilee OCCURRED, when: 2050, place: outlook, as: PLANNED }
  - { claim: treaty/pact IN_FORCE, since: 1949, place: Article 9, rank: DEPRECATED, reason: A slip }
`;

async function rebuildNow(): Promise<Difference> {
  return graph.write('rebuild', rebuild);
}

describe('rebuild', () => {
  let sound: string[];

  beforeAll(async () => {
    await emptyGraph();
    await given(ALLIANCE);
    sound = await canonicalDump(graph);
  });

  it('finds no difference in a sound graph', async () => {
    expect(await rebuildNow()).toEqual({ created: 0, deleted: 0 });
    expect(await canonicalDump(graph)).toEqual(sound);
  });

  it.each<[damage: string, statement: string, difference: Difference]>([
    [
      'a relationship that is gone',
      "MATCH ()-[r:MEMBER_OF {sinceMin: date('1950-01-01')}]->() DELETE r",
      { created: 1, deleted: 0 },
    ],
    [
      'a relationship that obliges to too much',
      "MATCH ()-[r:MEMBER_OF {sinceMin: date('1970-01-01')}]->() SET r.obligations = ['OFFENSE']",
      { created: 1, deleted: 1 },
    ],
    ['an obligation that is gone', 'MATCH ()-[o:OBLIGED]->() DELETE o', { created: 1, deleted: 0 }],
    [
      'an obligation that lasts longer',
      "MATCH ()-[o:OBLIGED]->() SET o.untilMax = date('1999-12-31')",
      { created: 1, deleted: 1 },
    ],
    ['a period that is gone', 'MATCH (period:Period) DETACH DELETE period', { created: 1, deleted: 0 }],
    [
      'a period of nothing',
      "CREATE (:Period {id: 'period/bogus', statements: []})",
      { created: 0, deleted: 1 },
    ],
    ['all relationships that are gone', 'MATCH ()-[r:MEMBER_OF]->() DELETE r', { created: 2, deleted: 0 }],
    ['a plan that is gone', 'MATCH ()-[r:PLANNED_MEMBER_OF]->() DELETE r', { created: 1, deleted: 0 }],
    [
      'a bound that was changed',
      "MATCH ()-[r:MEMBER_OF {sinceMin: date('1950-01-01')}]->() SET r.sinceMin = date('1900-01-01')",
      { created: 1, deleted: 1 },
    ],
    [
      'a relationship that lost its statements',
      'MATCH ()-[r:PARTICIPATED_IN]->() SET r.statements = []',
      { created: 1, deleted: 1 },
    ],
    [
      'a role that was changed',
      "MATCH ()-[r:PARTICIPATED_IN]->() SET r.role = 'guest'",
      { created: 1, deleted: 1 },
    ],
    [
      'a relationship that nobody claims',
      `MATCH (state {id: 'state/beta'}), (event {id: 'event/summit'})
       CREATE (state)-[:PARTICIPATED_IN {id: 'relationship/bogus', statements: []}]->(event)`,
      { created: 0, deleted: 1 },
    ],
    [
      'a relationship that leads to another entity',
      `MATCH (state)-[r:PARTICIPATED_IN]->(), (event {id: 'event/jubilee'})
       WITH state, r, event, properties(r) AS properties
       DELETE r
       CREATE (state)-[moved:PARTICIPATED_IN]->(event) SET moved = properties`,
      { created: 1, deleted: 1 },
    ],
    [
      'a plan that was made history',
      `MATCH (state)-[r:PLANNED_MEMBER_OF]->(league)
       CREATE (state)-[done:MEMBER_OF]->(league) SET done = properties(r)
       DELETE r`,
      { created: 1, deleted: 1 },
    ],
    [
      'history beside which the same stands as a plan',
      `MATCH (state)-[r:PARTICIPATED_IN]->(event)
       CREATE (state)-[plan:PLANNED_PARTICIPATED_IN]->(event) SET plan = properties(r)`,
      { created: 0, deleted: 1 },
    ],
    [
      'a name that was changed',
      "MATCH (name:Name {text: 'The League'}) SET name.text = 'The Lounge'",
      { created: 1, deleted: 1 },
    ],
    [
      'a name that is gone',
      "MATCH (name:Name {text: 'The League'}) DETACH DELETE name",
      { created: 1, deleted: 0 },
    ],
    [
      'a name with a bar in it that is gone',
      "MATCH (name:Name {text: 'a | b'}) DETACH DELETE name",
      { created: 1, deleted: 0 },
    ],
    [
      'a name that hangs loose',
      "MATCH ()-[r:NAMED]->(:Name {text: 'The League'}) DELETE r",
      { created: 1, deleted: 1 },
    ],
    [
      'a name that nobody gave',
      "MATCH (state {id: 'state/beta'}) CREATE (state)-[:NAMED]->(:Name {id: 'name/bogus', text: 'Bee'})",
      { created: 0, deleted: 1 },
    ],
    ['an identifier that hangs loose', 'MATCH ()-[r:IDENTIFIED_BY]->() DELETE r', { created: 1, deleted: 1 }],
    [
      'an identifier that is gone',
      'MATCH (identifier:Identifier) DETACH DELETE identifier',
      { created: 1, deleted: 0 },
    ],
    [
      'an identifier of nothing',
      "CREATE (:Identifier {scheme: 'wikidata', value: 'Q2'})",
      { created: 0, deleted: 1 },
    ],
    [
      'an identifier of another entity, too',
      `MATCH (state {id: 'state/beta'}), (identifier:Identifier)
       CREATE (state)-[:IDENTIFIED_BY {id: 'identifier/bogus', statements: []}]->(identifier)`,
      { created: 0, deleted: 1 },
    ],
    [
      'the day of an event that was changed',
      "MATCH (event {id: 'event/summit'}) SET event.sinceMin = date('1900-01-01')",
      { created: 1, deleted: 0 },
    ],
    [
      'a plan for an event that was changed',
      "MATCH (event {id: 'event/jubilee'}) REMOVE event.plannedMax",
      { created: 1, deleted: 0 },
    ],
    [
      'a day that only a doubted statement gives',
      "MATCH (treaty {id: 'treaty/pact'}) SET treaty.sinceMin = date('1949-01-01')",
      { created: 1, deleted: 0 },
    ],
    [
      'a day of an entity that nothing dates',
      "MATCH (state {id: 'state/beta'}) SET state.untilMax = date('1999-12-31')",
      { created: 1, deleted: 0 },
    ],
  ])('repairs %s', async (_damage, statement, difference) => {
    await graph.alter(statement);
    expect(await canonicalDump(graph)).not.toEqual(sound);
    expect(await rebuildNow()).toEqual(difference);
    expect(await canonicalDump(graph)).toEqual(sound);
    expect(await rebuildNow()).toEqual({ created: 0, deleted: 0 });
    expect(await runChecks(graph)).toEqual([]);
  });

  it('brings back the whole view where nothing of it is left', async () => {
    await graph.alter(`
      MATCH (entity:Entity)
      REMOVE entity.sinceMin, entity.sinceMax, entity.untilMin, entity.untilMax, entity.plannedMin, entity.plannedMax`);
    await graph.alter('MATCH (:Entity)-[r]->(:Entity) WHERE r.statements IS NOT NULL DELETE r');
    await graph.alter('MATCH (n:Name|Identifier|Period) DETACH DELETE n');
    // Four relationships, an obligation, two names, an identifier, a period, and the days of two events.
    expect(await rebuildNow()).toEqual({ created: 11, deleted: 0 });
    expect(await canonicalDump(graph)).toEqual(sound);
  });
});

describe('rebuild of the seeded graph', () => {
  it('finds no difference', async () => {
    await emptyGraph();
    for (const load of seedLoads(await readSeed(SEED))) await writeLoad(graph, load);
    const before = await canonicalDump(graph);
    expect(await rebuildNow()).toEqual({ created: 0, deleted: 0 });
    expect(await canonicalDump(graph)).toEqual(before);
  }, 600_000);
});
