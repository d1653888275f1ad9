import { afterAll, beforeEach, describe, expect, it } from 'vitest';

import { checkAnswers } from '../../src/record/checkAnswers.ts';
import { merge } from '../../src/record/corrections.ts';
import { seedGraph } from '../seed/seeded.ts';
import { cypher, emptyGraph, given, graph } from '../setup/graph.ts';
import { generate, SOURCES, stateIds, ENTITIES } from '../graphql/world.ts';

const check = (): Promise<string[]> => graph.write('check', checkAnswers);
const STATES = 6;

function worldFile(seed: number): string {
  const { lines } = generate(seed, STATES, 60);
  const states = stateIds(STATES).map((id) => ({ id, name: id }));
  return JSON.stringify({
    ...ENTITIES,
    entities: [...ENTITIES.entities, ...states],
    source: SOURCES[0],
    statements: lines,
  });
}

const PACT = `
entities:
  - { id: state/alpha, name: Alpha }
  - { id: treaty/pact, name: Pact }
documents: [{ id: document/roll, name: Roll }]
source: document/roll
statements:
  - { claim: state/alpha PARTY_TO treaty/pact, since: 1949-01-01, until: 1990-12-31, obligations: [DEFENSE], place: a }
  - { claim: state/alpha PARTY_TO treaty/pact, since: 1971-01-01, until: 2018-12-31.., obligations: [NONAGGRESSION], place: b }
  - { claim: treaty/pact IN_FORCE, since: 1815-11-20, until: 1848-02-24, place: c }
  - { claim: treaty/pact IN_FORCE, since: 1850-01-01, until: 1866-06-15, place: d }
  - { claim: 'state/alpha NAMED "Alfa"', since: 1950-01-01, place: e }
  - { claim: 'state/alpha IDENTIFIED_BY "cow:1"', since: 1950-01-01, until: 1960-01-01, place: f }
`;

describe('checkAnswers', () => {
  beforeEach(emptyGraph);
  afterAll(emptyGraph);

  it('finds no difference in what loads derive, over generated worlds', { tags: ['thorough'] }, async () => {
    for (let seed = 1; seed <= 12; seed += 1) {
      await given(worldFile(seed), `world-${seed}.yaml`);
      expect(await check()).toEqual([]);
    }
  });

  it('finds none after entities were merged', async () => {
    await given(worldFile(99));
    await merge(graph, 'state/s1', 'state/s0', 'the same');
    await merge(graph, 'treaty/accord', 'treaty/pact', 'the same');
    expect(await check()).toEqual([]);
  });

  it('finds none in the seed', async () => {
    await seedGraph();
    expect(await check()).toEqual([]);
  });

  it('finds none where one name is of two kinds, from two files', async () => {
    const name = (document: string, role: string, days = ''): string => `
entities: [{ id: state/alpha, name: Alpha }]
documents: [{ id: document/${document}, name: ${document} }]
source: document/${document}
statements:
  - { claim: 'state/alpha NAMED "Alfa"', language: en, role: ${role}, place: a${days} }
`;
    await given(name('roll', 'former name', ', until: ..1989-12-05'), 'a.yaml');
    await given(name('atlas', 'other name'), 'b.yaml');
    expect(await check()).toEqual([]);
    expect(
      await cypher(`MATCH (:Entity {id: 'state/alpha'})-[:NAMED]->(name:Name)
         RETURN name.role AS role, toString(name.untilMax) AS until ORDER BY role`),
    ).toEqual([
      { role: 'former name', until: '1989-12-05' },
      { role: 'other name', until: null },
    ]);
  });

  it.each([
    ['a day too many', "MATCH ()-[r:PARTY_TO]->() SET r.sinceMin = date('1948-12-31')", ['on 1948-12-31']],
    ['a day too few', "MATCH ()-[r:PARTY_TO]->() SET r.untilMin = date('2018-12-30')", ['on 2018-12-31']],
    ['a lost relationship', 'MATCH ()-[r:PARTY_TO]->() DELETE r', ['the rule says NO, the view NO']],
    [
      'an obligation that lasts too long',
      "MATCH ()-[o:OBLIGED {obligation: 'DEFENSE'}]->() SET o.untilMax = null, o.untilMin = date('1991-01-01')",
      ['on 1991-01-01: the rule says DEFENSE NO, the view YES'],
    ],
    ['a period that bridges a gap', 'MATCH (p:Period) SET p.untilMax = null', ['treaty/pact']],
    ['a name that began earlier', 'MATCH (n:Name) SET n.sinceMin = null', ['NAMED|state/alpha']],
    [
      'a code without an end',
      'MATCH ()-[r:IDENTIFIED_BY]->() SET r.untilMax = null',
      ['IDENTIFIED_BY|state/alpha'],
    ],
  ])('notices %s', async (_, damage, parts) => {
    await given(PACT);
    expect(await check()).toEqual([]);
    await cypher(damage).catch(async () => graph.alter(damage));
    const faults = await check();
    expect(faults).toHaveLength(1);
    for (const part of parts) expect(faults[0]).toContain(part);
  });
});
