import { beforeAll, describe, expect, it } from 'vitest';

import { ask, emptyGraph, given } from '../setup/graph.ts';

const WORLD = `
entities:
  - { id: state/burma, name: Myanmar }
  - { id: state/island, name: Island }
  - { id: place/south, name: South }
  - { id: place/world, name: World }
  - { id: place/empty, name: Empty }
  - { id: org/club, name: Club }
documents: [{ id: document/roll, name: Roll }]
source: document/roll
statements:
  - { claim: 'state/burma NAMED "Myanmar"', language: en, since: 1989-06-18, place: a }
  - { claim: 'state/burma NAMED "Burma"', language: en, until: 1989-06-17, place: b }
  - { claim: 'state/burma NAMED "Birmanie"', language: fr, place: c }
  - { claim: 'state/burma NAMED "Bir."', language: fr, role: short name, place: d }
  - { claim: 'state/burma NAMED "Mianmar"', language: pt-BR, place: e }
  - { claim: state/burma WITHIN place/south, place: f }
  - { claim: state/island WITHIN place/south, place: h }
  - { claim: place/south WITHIN place/world, place: g }
  - { claim: state/burma MEMBER_OF org/club, since: 1950-01-01, obligations: [DEFENSE], place: i }
  - { claim: state/island MEMBER_OF org/club, since: 1950-01-01, obligations: [DEFENSE], place: j }
`;

describe('Names and places', () => {
  beforeAll(async () => {
    await emptyGraph();
    await given(WORLD);
  });

  it('gives the name in a language and on a day, all of a list in one round trip', async () => {
    const { data, errors, statements } = await ask(`{
      states {
        nodes {
          name
          french: name(language: "fr")
          portuguese: name(language: "PT")
          german: name(language: "de")
          old: name(asOf: "1980-01-01")
          today: name(language: "en")
        }
      }
    }`);
    expect(errors).toEqual([]);
    expect(data.states.nodes).toEqual([
      {
        name: 'Island',
        french: 'Island',
        portuguese: 'Island',
        german: 'Island',
        old: 'Island',
        today: 'Island',
      },
      {
        name: 'Myanmar',
        // The short name comes behind the usual one.
        french: 'Birmanie',
        portuguese: 'Mianmar',
        german: 'Myanmar',
        old: 'Burma',
        today: 'Myanmar',
      },
    ]);
    expect(statements).toEqual([['entities'], ['namesOfEntity']]);
  });

  it('takes a day beside a language', async () => {
    const { data } = await ask(
      '{ entity(id: "state/burma") { name english: name(language: "en", asOf: "1980-01-01") later: name(language: "en", asOf: "2000-01-01") } }',
    );
    expect(data.entity).toEqual({ name: 'Myanmar', english: 'Burma', later: 'Myanmar' });
  });

  it('says what kind of name it is', async () => {
    const { data } = await ask('{ entity(id: "state/burma") { names { text role } } }');
    expect(data.entity.names).toContainEqual({ text: 'Bir.', role: 'short name' });
    expect(data.entity.names).toContainEqual({ text: 'Birmanie', role: null });
  });

  it('finds by what any of the names contains, and by the place around', async () => {
    const { data, errors } = await ask(`{
      named: states(where: { nameContains: "BIRM" }) { totalCount nodes { id } }
      within: states(where: { within: "place/world" }) { totalCount nodes { id } }
      outside: states(where: { within: "place/empty" }) { totalCount }
      members: entity(id: "org/club") { ... on Organization { members(where: { nameContains: "birm", within: "place/south" }) { nodes { id } } } }
      allies(of: "state/island", where: { nameContains: "burma" }) { nodes { id } }
      reported: allies(of: "state/island", source: "document/roll", where: { nameContains: "burma", within: "place/world" }) { nodes { id } }
      none: allies(of: "state/island", source: "document/roll", where: { nameContains: "burma", within: "place/empty" }) { nodes { id } }
    }`);
    expect(errors).toEqual([]);
    const burma = { nodes: [{ id: 'state/burma' }] };
    expect(data).toEqual({
      named: { totalCount: 1, ...burma },
      within: { totalCount: 2, nodes: [{ id: 'state/island' }, { id: 'state/burma' }] },
      outside: { totalCount: 0 },
      members: { members: burma },
      allies: burma,
      reported: burma,
      none: { nodes: [] },
    });
  });

  it('lets no path lead through a place that two only lie in, unless it is asked for', async () => {
    const { data, errors } = await ask(`{
      usual: paths(from: "state/burma", to: "state/island") { paths { steps { to { id } } } }
      within: paths(from: "state/burma", to: "place/world", via: [WITHIN]) { paths { length } }
      none: paths(from: "state/burma", to: "place/world") { reason }
      around: subgraph(seeds: ["state/burma"]) { nodes { node { id } } }
      places: subgraph(seeds: ["state/burma"], types: [WITHIN]) { nodes { node { id } } }
    }`);
    expect(errors).toEqual([]);
    expect(data).toEqual({
      usual: { paths: [{ steps: [{ to: { id: 'org/club' } }, { to: { id: 'state/island' } }] }] },
      within: { paths: [{ length: 2 }] },
      none: { reason: 'FILTERED' },
      around: { nodes: [{ node: { id: 'state/burma' } }, { node: { id: 'org/club' } }] },
      places: { nodes: [{ node: { id: 'state/burma' } }, { node: { id: 'place/south' } }] },
    });
  });
});
