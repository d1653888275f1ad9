import { beforeAll, describe, expect, it } from 'vitest';

import { addMeasures } from '../../src/network/measures.ts';
import { readAllies, readRelationships } from '../../src/network/readNetwork.ts';
import type { NetworkOptions } from '../../src/network/readNetwork.ts';
import { KINDS } from '../../src/model/kinds.ts';
import { OBLIGATIONS } from '../../src/model/records.ts';
import { ask, cypher, emptyGraph, given, graph } from '../setup/graph.ts';

const WORLD = `
entities:
  - { id: treaty/pact, name: Pact }
  - { id: treaty/accord, name: Accord }
  - { id: org/league, name: League }
  - { id: state/alpha, name: Alpha }
  - { id: state/beta, name: Beta }
  - { id: state/gamma, name: Gamma }
  - { id: state/delta, name: Delta }
documents:
  - { id: document/roll, name: Roll }
  - { id: document/atlas, name: Atlas }
source: document/roll
statements:
  - { claim: state/alpha PARTY_TO treaty/pact, obligations: [CONSULTATION, DEFENSE], since: 1950-01-01, until: 1960-12-31, place: a }
  - { claim: state/beta PARTY_TO treaty/pact, obligations: [DEFENSE], since: 1950-01-01, until: 1960-12-31.., place: b }
  - { claim: state/gamma PARTY_TO treaty/pact, obligations: [CONSULTATION], since: 1955, place: c }
  - { claim: state/alpha MEMBER_OF org/league, obligations: [DEFENSE], role: founder, since: 1950-01-01, until: 1970-12-31, place: d }
  - { claim: state/beta MEMBER_OF org/league, obligations: [DEFENSE], since: 1950-01-01, until: 1970-12-31, place: e }
  - { claim: state/beta MEMBER_OF org/league, obligations: [DEFENSE], since: 1950-01-01, until: 1952-12-31, source: document/atlas, place: e }
  - { claim: state/gamma MEMBER_OF org/league, since: 1950-01-01, until: 1970-12-31, place: f }
  - { claim: state/alpha PARTY_TO treaty/accord, obligations: [NEUTRALITY], since: 1950-01-01, until: 1970-12-31, source: document/atlas, place: g }
  - { claim: state/gamma PARTY_TO treaty/accord, obligations: [NEUTRALITY], since: 1950-01-01, until: 1970-12-31, source: document/atlas, place: h }
  - { claim: state/delta EXISTED, since: 1900-01-01, until: 1954-12-31, place: i }
  - { claim: 'state/alpha IDENTIFIED_BY "cow:1"', until: 1954-12-31, place: j }
  - { claim: 'state/alpha IDENTIFIED_BY "cow:2"', since: 1955-01-01, place: k }
`;

const OPTIONS: NetworkOptions = {
  day: '1955-06-01',
  kinds: ['State'],
  types: ['MEMBER_OF', 'PARTY_TO'],
  source: null,
  certain: false,
};
const DAYS = ['1949-12-31', '1952-06-01', '1955-06-01', '1960-12-31', '1961-01-01', '1971-01-01'];

describe('A network', () => {
  beforeAll(async () => {
    await emptyGraph();
    await given(WORLD);
  });

  it('has two allies with what both owe, through how many alliances', async () => {
    const { network } = await readAllies(graph, { ...OPTIONS, day: '1955-06-01' }, OBLIGATIONS);
    expect(network.nodes()).toEqual(['state/alpha', 'state/beta', 'state/gamma']);
    expect(network.getNodeAttributes('state/alpha')).toEqual({ label: 'Alpha', kind: 'state', cow: '2' });
    expect(network.mapEdges((_edge, attributes, a, b) => [a, b, attributes])).toEqual([
      ['state/alpha', 'state/beta', { obligations: 'DEFENSE', weight: 2, certain: true }],
      ['state/alpha', 'state/gamma', { obligations: 'CONSULTATION;NEUTRALITY', weight: 2, certain: true }],
      ['state/beta', 'state/gamma', { obligations: '', weight: 1, certain: false }],
    ]);
  });

  it.each([
    ['all sources together', null, null],
    ['one source', 'document/atlas', null],
    ['an obligation', null, 'DEFENSE'],
  ] as const)('has the allies that the API has: by %s, on each day', async (_by, source, obligation) => {
    const obligations = obligation === null ? OBLIGATIONS : [obligation];
    for (const day of DAYS) {
      for (const certain of [true, false]) {
        const { network } = await readAllies(graph, { ...OPTIONS, day, source, certain }, obligations);
        for (const id of ['state/alpha', 'state/beta', 'state/gamma']) {
          const { data, errors } = await ask(
            `query ($id: ID!, $day: LocalDate, $certain: Boolean, $source: ID, $obligations: [Obligation!]) {
              allies(of: $id, asOf: $day, certain: $certain, source: $source, obligations: $obligations) { nodes { id } }
            }`,
            { id, day, certain, source, obligations },
          );
          expect(errors).toEqual([]);
          const ids = data.allies.nodes.map((node: { id: string }) => node.id);
          const own = network.hasNode(id) ? network.neighbors(id) : [];
          expect({ day, certain, id, allies: own.toSorted() }).toEqual({ day, certain, id, allies: ids });
        }
      }
    }
  });

  it('has each relationship of a day as an edge, with what the subject owed on it', async () => {
    const { network } = await readRelationships(graph, {
      ...OPTIONS,
      kinds: Object.values(KINDS),
      day: '1954-01-01',
    });
    const edges = network.mapEdges((_edge, { type, role, obligations, certain }, subject, object) =>
      [subject, type, object, role, obligations, certain].join(' '),
    );
    expect(edges.toSorted()).toEqual([
      'state/alpha MEMBER_OF org/league founder DEFENSE true',
      'state/alpha PARTY_TO treaty/accord  NEUTRALITY true',
      'state/alpha PARTY_TO treaty/pact  CONSULTATION;DEFENSE true',
      'state/beta MEMBER_OF org/league  DEFENSE true',
      'state/beta PARTY_TO treaty/pact  DEFENSE true',
      'state/gamma MEMBER_OF org/league   true',
      'state/gamma PARTY_TO treaty/accord  NEUTRALITY true',
    ]);
  });

  it('has all relationships of all times without a day', async () => {
    const { network } = await readRelationships(graph, {
      ...OPTIONS,
      kinds: Object.values(KINDS),
      day: null,
    });
    expect(network.getNodeAttribute('org/league', 'kind')).toBe('organization');
    const [row] = await cypher('MATCH ()-[r:MEMBER_OF|PARTY_TO]->() RETURN count(r) AS count');
    expect(network.size).toBe(row!['count']);
    addMeasures(network);
    expect(network.getNodeAttributes('org/league')).toMatchObject({ degree: 3 });
  });
});
