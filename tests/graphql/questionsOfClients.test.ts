import { beforeAll, describe, expect, it } from 'vitest';

import { ask, emptyGraph, given } from '../setup/graph.ts';

/** A small world about which everything can be asked that a product team asked for. */
const WORLD = `
entities:
  - { id: state/alba, name: Alba }
  - { id: state/birma, name: Birma }
  - { id: state/ceylon, name: Ceylon }
  - { id: state/dalia, name: Dália }
  - { id: org/shield, name: Shield }
  - { id: org/market, name: Market }
  - { id: treaty/first-pact, name: First Pact }
  - { id: treaty/second-pact, name: Second Pact }
  - { id: treaty/old-pact, name: Old Pact }
  - { id: post/general, name: Secretary General }
  - { id: person/ada, name: Ada }
  - { id: person/bo, name: Bo }
  - { id: place/north, name: North }
  - { id: place/south, name: South }
documents:
  - { id: document/roll, name: Roll }
  - { id: document/atlas, name: Atlas }
source: document/roll
statements:
${[
  'place/north IDENTIFIED_BY "m49:150"',
  'place/south IDENTIFIED_BY "m49:002"',
  'state/alba WITHIN place/north',
  'state/birma WITHIN place/north',
  'state/ceylon WITHIN place/south',
]
  .map((claim) => `  - { claim: '${claim}', place: map }\n`)
  .join('')}${[
  ['state/alba MEMBER_OF org/shield', '1949-04-04', '2021-12-31', 'DEFENSE'],
  ['state/birma MEMBER_OF org/shield', '1949-04-04', '2021-12-31', 'DEFENSE'],
  ['state/ceylon MEMBER_OF org/shield', '1955-05-05', '1966-06-06', 'DEFENSE'],
  ['state/birma MEMBER_OF org/market', '1958-01-01', '2021-12-31', ''],
  ['state/dalia MEMBER_OF org/market', '1958-01-01', '2021-12-31', ''],
  ['state/alba PARTY_TO treaty/first-pact', '1951-01-01', '2021-12-31', 'CONSULTATION'],
  ['state/birma PARTY_TO treaty/first-pact', '1951-01-01', '2021-12-31', 'CONSULTATION'],
  ['state/dalia PARTY_TO treaty/first-pact', '1951-01-01', '2021-12-31', 'CONSULTATION'],
  ['state/alba PARTY_TO treaty/second-pact', '1959-01-01', '2021-12-31', ''],
  ['state/birma PARTY_TO treaty/second-pact', '1959-01-01', '2021-12-31', ''],
  ['state/ceylon PARTY_TO treaty/old-pact', '1900-01-01', '1914-08-01', ''],
]
  .map(
    ([claim, since, until, owed]) =>
      `  - { claim: ${claim}, since: ${since}, until: ${until}, place: row${owed === '' ? '' : `, obligations: [${owed}]`} }\n`,
  )
  .join('')}
${['alba', 'birma', 'ceylon', 'dalia']
  .map((state) => `  - { claim: state/${state} EXISTED, since: 1900-01-01, until: 2021-12-31, place: row }\n`)
  .join('')}  - { claim: treaty/first-pact IN_FORCE, since: 1951-01-01, place: row }
  - { claim: treaty/second-pact IN_FORCE, since: 1959-01-01, place: row }
  - { claim: treaty/old-pact IN_FORCE, since: 1900-01-01, until: 1914-08-01, place: row }
  - { claim: person/ada HOLDS post/general, since: 2009-08-01, until: 2014-09-30, place: row }
  - { claim: person/bo HOLDS post/general, since: 2014-10-01, until: 2021-12-31, place: row }
  - { claim: state/alba STATIONS_TROOPS_IN state/birma, since: 1990-01-01, until: 1990-12-31, place: row, quantity: { amount: 120, unit: PEOPLE } }
  - { claim: state/alba STATIONS_TROOPS_IN state/ceylon, since: 1990-01-01, until: 1990-12-31, place: row, quantity: { amount: 3000, unit: PEOPLE } }
  - { claim: state/alba STATIONS_TROOPS_IN state/dalia, since: 1990-01-01, until: 1990-12-31, place: row, quantity: { amount: 15, unit: PEOPLE } }
  - { source: document/atlas, claim: state/dalia NAMED "Dahlia", place: page 3 }
`;

const names = (...all: string[]) => ({ nodes: all.map((name) => ({ name })) });

describe('The questions of clients', () => {
  beforeAll(async () => {
    await emptyGraph();
    await given(WORLD);
  });

  it.each<[question: string, operation: string, answer: object]>([
    [
      'which members of one organisation are not in the other?',
      `states(asOf: "2000-01-01", certain: true, where: { related: [
        { predicates: [MEMBER_OF], node: { ids: ["org/shield"] } }
        { predicates: [MEMBER_OF], node: { ids: ["org/market"] }, none: true }
      ] }) { nodes { name } }`,
      names('Alba'),
    ],
    [
      'which states have more than one defence ally on a day?',
      `states(asOf: "1960-01-01", certain: true, where: { allies: [{ obligations: [DEFENSE], count: { atLeast: 2 } }] }) { nodes { name } }`,
      names('Alba', 'Birma', 'Ceylon'),
    ],
    [
      'which treaties of the fifties have three parties or more?',
      `treaties(certain: true, where: { began: { from: "1950-01-01", to: "1959-12-31" }, related: [{ predicates: [PARTY_TO], count: { atLeast: 3 } }] }) { nodes { name } }`,
      names('First Pact'),
    ],
    [
      'which states left an organisation, and not since?',
      `states(certain: true, where: { related: [{ predicates: [MEMBER_OF], relationship: { ended: { to: "2020-12-31" } } }] }) { nodes { name } }`,
      names('Ceylon'),
    ],
    [
      'who are the allies by defence alone?',
      `states(where: { ids: ["state/birma"] }) { nodes { allies(asOf: "1960-01-01", obligations: [DEFENSE]) { nodes { name } } } }`,
      { nodes: [{ allies: names('Alba', 'Ceylon') }] },
    ],
    [
      'which states have most allies?',
      `states(asOf: "1960-01-01", orderBy: [{ allies: {}, direction: DESC }, { field: NAME, direction: DESC }], first: 3) { nodes { name } }`,
      names('Birma', 'Alba', 'Dália'),
    ],
    [
      'which organisations have most members on a day?',
      `organizations(asOf: "1960-01-01", orderBy: { related: { predicates: [MEMBER_OF], end: OBJECT }, direction: DESC }) { nodes { name } }`,
      names('Shield', 'Market'),
    ],
    [
      'where are most troops on a day?',
      `state(id: "state/alba") { stationsTroopsIn(asOf: "1990-06-30", orderBy: [{ field: QUANTITY, direction: DESC }]) { nodes { name } } }`,
      { stationsTroopsIn: names('Ceylon', 'Birma', 'Dália') },
    ],
    [
      'where are at least a hundred?',
      `state(id: "state/alba") { stationsTroopsIn(asOf: "1990-06-30", relationship: { quantity: { atLeast: 100 } }) { nodes { name } } }`,
      { stationsTroopsIn: names('Birma', 'Ceylon') },
    ],
    [
      'which states lie in a region?',
      `states(where: { within: "place/north" }) { nodes { name } }`,
      names('Alba', 'Birma'),
    ],
    [
      'which is called so, whatever its accents?',
      `states(where: { or: [{ name: "DALIA" }, { nameContains: "cey" }] }) { nodes { name } }`,
      names('Ceylon', 'Dália'),
    ],
    [
      'of which states does a document speak?',
      `states(where: { source: "document/atlas" }) { nodes { name } }`,
      names('Dália'),
    ],
    [
      'who were those of the first pact and of no other?',
      `states(where: { related: [{ predicates: [PARTY_TO], on: null, count: { atMost: 1 } }, { predicates: [PARTY_TO], on: null, node: { name: "first pact" } }] }) { nodes { name } }`,
      names('Dália'),
    ],
    [
      'which states have an ally that is in the market?',
      `states(asOf: "1960-01-01", where: { allies: [{ node: { related: [{ predicates: [MEMBER_OF], end: SUBJECT, node: { ids: ["org/market"] } }] } }] }) { nodes { name } }`,
      names('Alba', 'Birma', 'Ceylon', 'Dália'),
    ],
    [
      'who held the office one after the other?',
      `post(id: "post/general") { holders(orderBy: { field: SINCE }) { nodes { name } } }`,
      { holders: names('Ada', 'Bo') },
    ],
    [
      'which of these are there, in their order?',
      `nodes(ids: ["state/ceylon", "org/nowhere", "state/alba"]) { id }`,
      [{ id: 'state/ceylon' }, null, { id: 'state/alba' }],
    ],
    [
      'what began and what ended for a state between two days?',
      `changes(valid: { from: "1955-01-01", until: "1966-12-31" }, about: "state/ceylon", kinds: [STARTED, ENDED]) { nodes { kind dayMin relationship { object { name } } } }`,
      {
        nodes: [
          { kind: 'STARTED', dayMin: '1955-05-05', relationship: { object: { name: 'Shield' } } },
          { kind: 'ENDED', dayMin: '1966-06-06', relationship: { object: { name: 'Shield' } } },
        ],
      },
    ],
    [
      'how many states are there in each region?',
      `groups(by: [REGION], where: { kinds: [STATE] }) { region { name } possible certain }`,
      [
        { region: { name: 'North' }, possible: 2, certain: 2 },
        { region: { name: 'South' }, possible: 1, certain: 1 },
        { region: null, possible: 1, certain: 1 },
      ],
    ],
    [
      'how many treaties of each decade?',
      `groups(by: [BEGAN], where: { kinds: [TREATY] }) { began possible earliest latest }`,
      [
        { began: 1950, possible: 2, earliest: '1951-01-01', latest: null },
        { began: 1900, possible: 1, earliest: '1900-01-01', latest: '1914-08-01' },
      ],
    ],
    [
      'how many allies of a state owe what?',
      `groups(by: [OBLIGATION], asOf: "1960-01-01", where: { allies: [{ node: { ids: ["state/alba"] } }] }) { obligation possible }`,
      [
        { obligation: 'CONSULTATION', possible: 2 },
        { obligation: 'DEFENSE', possible: 2 },
      ],
    ],
  ])('%s', async (_question, operation, answer) => {
    const { data, errors } = await ask(`{ answer: ${operation} }`);
    expect(errors).toEqual([]);
    expect(data.answer).toEqual(answer);
  });
});
