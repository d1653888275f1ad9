import { beforeAll, describe, expect, it } from 'vitest';

import { checkHashes } from '../../src/record/checkHashes.ts';
import { rebuild } from '../../src/view/derive.ts';
import { Texts } from '../../src/record/texts.ts';
import { inForceOn } from '../../src/model/days.ts';
import { CALENDAR, dayAt, generate, stateIds, ENTITIES as WORLD, relationshipsOf } from './world.ts';
import { ask, cypher, emptyGraph, given, graph } from '../setup/graph.ts';

const ENTITIES = `
entities:
  - { id: org/league, name: League }
  - { id: state/alpha, name: Alpha }
  - { id: state/beta, name: Beta }
  - { id: treaty/arms, name: Arms control }
documents:
  - { id: document/roll, name: Roll }
  - { id: document/atlas, name: Atlas }
`;

const ROLL = `
source: document/roll
statements:
  - { claim: state/alpha MEMBER_OF org/league, since: 1949, obligations: [DEFENSE, CONSULTATION], place: row 1 }
  - { claim: state/beta MEMBER_OF org/league, since: 1949, place: row 2 }
  - { claim: state/alpha PARTY_TO treaty/arms, since: 1972, place: row 3 }
`;

const ATLAS = `
source: document/atlas
statements:
  - { claim: state/alpha MEMBER_OF org/league, since: 1949, obligations: [NEUTRALITY, CONSULTATION], place: map 1 }
  - { claim: state/alpha MEMBER_OF org/league, since: 1949, place: map 2 }
`;

/** Each file declares all that it speaks of. */
async function load(text: string, name: string): Promise<void> {
  await given(`${ENTITIES}${text}`, name);
}

describe('Obligations', () => {
  beforeAll(async () => {
    await emptyGraph();
    await load(ROLL, 'roll.yaml');
    await load(ATLAS, 'atlas.yaml');
  });

  it('make one edge of what several sources tell, and each source keeps its own', async () => {
    const { data, errors } = await ask(`{
      states(orderBy: { field: NAME }) {
        nodes {
          memberOf { edges { relationship { obligations statements { obligations evidence { nodes { citation } } } } } }
          treaties { edges { relationship { obligations } } }
        }
      }
    }`);
    expect(errors).toEqual([]);
    const reported = (obligations: string[], citation: string) => ({
      obligations,
      evidence: { nodes: [{ citation }] },
    });
    const [alpha, beta] = data.states.nodes;
    expect(alpha.memberOf.edges).toHaveLength(1);
    const { obligations, statements } = alpha.memberOf.edges[0].relationship;
    expect(obligations).toEqual(['CONSULTATION', 'DEFENSE', 'NEUTRALITY']);
    expect(statements).toHaveLength(3);
    expect(statements).toEqual(
      expect.arrayContaining([
        reported(['CONSULTATION', 'DEFENSE'], 'Roll, row 1'),
        reported(['CONSULTATION', 'NEUTRALITY'], 'Atlas, map 1'),
        reported([], 'Atlas, map 2'),
      ]),
    );
    expect(beta.memberOf.edges[0].relationship.obligations).toEqual([]);
    expect(alpha.treaties.edges[0].relationship.obligations).toEqual([]);
  });

  it('are no property where there are none', async () => {
    const rows = await cypher(`
      MATCH (:Entity)-[r:MEMBER_OF|PARTY_TO]->(:Entity) RETURN r.obligations AS obligations
      UNION ALL MATCH (s:Statement) RETURN s.obligations AS obligations`);
    expect(rows).toHaveLength(8);
    expect(rows.filter(({ obligations }) => obligations === null)).toHaveLength(5);
    expect(rows.filter(({ obligations }) => Array.isArray(obligations) && obligations.length === 0)).toEqual(
      [],
    );
  });

  it('stand the checks of the hashes and a rebuilding of the view', async () => {
    expect(await checkHashes(graph, new Texts(undefined))).toEqual([]);
    expect(await graph.write('rebuild', rebuild)).toEqual({ created: 0, deleted: 0 });
  });

  it('of what is planned are a list without days', async () => {
    await load(
      `
source: document/roll
statements:
  - { claim: state/beta PARTY_TO treaty/arms, since: 1980, obligations: [NEUTRALITY], as: PLANNED, place: row 9 }
`,
      'plans.yaml',
    );
    const { data, errors } = await ask(`{
      entity(id: "state/beta") {
        relationships(types: [PARTY_TO], asOf: "1985-01-01", relationship: { plans: INCLUDED }) { edges { relationship { planned obligations(asOf: "1985-01-01") obligationSpans { obligation } } } }
      }
    }`);
    expect(errors).toEqual([]);
    expect(data.entity.relationships.edges).toEqual([
      { relationship: { planned: true, obligations: ['NEUTRALITY'], obligationSpans: [] } },
    ]);
  });

  it('go from the edge with the statement that they came from', async () => {
    await load('', 'atlas.yaml');
    const [row] = await cypher(
      "MATCH (:Entity {id: 'state/alpha'})-[r:MEMBER_OF]->() RETURN r.obligations AS obligations",
    );
    expect(row!['obligations']).toEqual(['CONSULTATION', 'DEFENSE']);
  });
});

describe('Obligations of a generated world', () => {
  it.each([5, 6])('are on each day those of the rule, in world %i', async (seed) => {
    const { reported, lines } = generate(seed, 4, 60);
    await emptyGraph();
    const states = stateIds(4).map((id) => ({ id, name: id }));
    await given(JSON.stringify({ ...WORLD, entities: [...WORLD.entities, ...states], statements: lines }));
    const lists = (shown: string, day = 'null'): string =>
      ['memberOf', 'treaties']
        .map(
          (list) => `${list}(first: 100, asOf: ${day}) { edges { node { id } relationship { ${shown} } } }`,
        )
        .join(' ');
    const { data, errors } = await ask(`{
      ${CALENDAR.map((day, index) => `d${index}: states { nodes { id ${lists(`obligations(asOf: "${day}")`, `"${day}"`)} } }`).join('\n')}
      all: states { nodes { id ${lists(`obligations obligationSpans { obligation dates { sinceMin sinceMax untilMin untilMax } inForce(on: "${dayAt(3)}") }`)} } }
    }`);
    expect(errors).toEqual([]);
    const relationshipsIn = (answer: any): Map<string, any[]> =>
      Map.groupBy(
        answer.nodes.flatMap(({ id, memberOf, treaties }: any) =>
          [...memberOf.edges, ...treaties.edges].map(({ node, relationship }: any) => ({
            ...relationship,
            key: `${id} ${node.id}`,
          })),
        ),
        ({ key }: any) => key as string,
      );
    const all = relationshipsIn(data.all);
    const facts = Map.groupBy(relationshipsOf(reported), ({ subject, object }) => `${subject} ${object}`);
    expect([...all.keys()].toSorted()).toEqual([...facts.keys()].toSorted());
    let decided = 0;
    for (const [index, day] of CALENDAR.entries()) {
      const onDay = relationshipsIn(data[`d${index}`]);
      for (const [key, [fact]] of facts) {
        const expected = fact!.answers[index]!.obligations;
        const listed = (onDay.get(key) ?? []).flatMap(({ obligations }) => obligations);
        expect([key, day, new Set(listed)]).toEqual([key, day, new Set(expected.keys())]);
        const answers = new Map<string, string>();
        for (const { obligation, dates, inForce } of all
          .get(key)!
          .flatMap(({ obligationSpans }) => obligationSpans)) {
          const answer = inForceOn(day, dates);
          if (answer !== 'NO' && answers.get(obligation) !== 'YES') answers.set(obligation, answer);
          expect(inForceOn(dayAt(3), dates)).toBe(inForce);
        }
        expect([key, day, Object.fromEntries(answers)]).toEqual([key, day, Object.fromEntries(expected)]);
        decided += [...expected.values()].filter((answer) => answer === 'YES').length;
      }
    }
    expect(decided).toBeGreaterThan(20);
    for (const [key, relationships] of all) {
      for (const { obligations, obligationSpans } of relationships) {
        expect([key, ...new Set(obligationSpans.map((span: any) => span.obligation))]).toEqual([
          key,
          ...obligations,
        ]);
      }
    }
  });
});
