import * as fc from 'fast-check';
import { stringify } from 'yaml';

import { emptyGraph, given } from '../setup/graph.ts';

export const STATES = ['alba', 'birma', 'ceylon', 'dalia', 'elbe'].map((name) => `state/${name}`);
export const BODIES = ['org/league', 'org/union', 'mission/patrol'];
export const TREATIES = ['treaty/pact', 'treaty/charter'];
const EVENTS = ['event/summit'];
export const ENTITIES = [...STATES, ...BODIES, ...TREATIES, ...EVENTS];
export const DOCUMENTS = ['document/roll', 'document/atlas', 'document/diary'];

/** A line of a file, and of which document's. */
export interface Fact {
  readonly claim: string;
  readonly source: string;
  readonly rank: string;
  readonly [field: string]: unknown;
}

const period = fc.constantFrom(
  {},
  { since: '1950', until: '1960' },
  { since: '1950-06-01', until: '1955-05-05' },
  { since: '..1950-06-01', until: '1955..1960' },
  { since: '1955-05-05' },
  { until: '1960-01-01' },
  { since: '1957-01-01', until: '1980-01-01' },
);
const { constantFrom } = fc;
const claim = fc.oneof(
  fc
    .tuple(constantFrom(...STATES), constantFrom('org/league', 'org/union'))
    .map(([a, b]) => `${a} MEMBER_OF ${b}`),
  fc
    .tuple(constantFrom(...STATES), constantFrom('org/league', 'org/union'))
    .map(([a, b]) => `${a} MEMBER_OF ${b}`),
  fc.tuple(constantFrom(...STATES), constantFrom(...TREATIES)).map(([a, b]) => `${a} PARTY_TO ${b}`),
  fc.tuple(constantFrom(...STATES), constantFrom(...TREATIES)).map(([a, b]) => `${a} PARTY_TO ${b}`),
  constantFrom(...STATES).map((a) => `${a} PARTICIPATED_IN event/summit`),
  constantFrom(...STATES).map((a) => `${a} CONTRIBUTES_TO mission/patrol`),
  constantFrom(...STATES).map((a) => `${a} LEADS mission/patrol`),
  fc
    .tuple(constantFrom(...STATES), constantFrom(...STATES))
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => `${a} STATIONS_TROOPS_IN ${b}`),
  fc
    .tuple(constantFrom(...STATES), constantFrom(...STATES))
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => `${a} COOPERATES_WITH ${b}`),
  constantFrom(...STATES, 'org/league', 'mission/patrol').map((a) => `${a} EXISTED`),
  constantFrom(...TREATIES).map((a) => `${a} IN_FORCE`),
  constantFrom(...EVENTS).map((a) => `${a} OCCURRED`),
  fc
    .tuple(constantFrom(...STATES), constantFrom(...STATES))
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => `${a} THANKED ${b}`),
);
export const fact: fc.Arbitrary<Fact> = fc
  .record({
    claim,
    days: period,
    obligations: fc.subarray(['DEFENSE', 'CONSULTATION'], { minLength: 1 }),
    meaning: constantFrom(null, null, 'SIGNED', 'ACCEDED'),
    amount: fc.integer({ min: 1, max: 3 }),
    source: constantFrom(...DOCUMENTS),
    rank: constantFrom('NORMAL', 'NORMAL', 'NORMAL', 'PREFERRED', 'DEPRECATED'),
    as: constantFrom('ASSERTED', 'ASSERTED', 'ASSERTED', 'PLANNED'),
    vouches: constantFrom(null, null, '1955-05-05'),
    place: fc.nat(1_000).map((row) => `row ${row}`),
  })
  .map(({ days, obligations, meaning, amount, vouches, rank: given_, ...rest }) => {
    const [, predicate = ''] = rest.claim.split(' ');
    const joins = predicate === 'MEMBER_OF' || predicate === 'PARTY_TO';
    const lasts = predicate !== 'OCCURRED' && predicate !== 'THANKED';
    return {
      ...rest,
      ...(predicate === 'THANKED'
        ? { key: rest.place.replace(' ', '-'), content: 'Thanks', when: '1956-01-01' }
        : lasts
          ? days
          : { when: '1956-06-01' }),
      ...(joins && { obligations }),
      ...(joins && meaning && 'since' in days && { meaning }),
      ...(predicate === 'STATIONS_TROOPS_IN' && { quantity: { amount, unit: 'PEOPLE' } }),
      ...(vouches && rest.as === 'ASSERTED' && Object.keys(days).length === 0 && { vouches }),
      rank: given_,
    };
  });

/** One file for each document, so that what a file ranks is of its document. */
export function fileOf(
  document: string,
  facts: readonly Fact[],
  entities: readonly string[] = ENTITIES,
): string {
  return stringify({
    entities: entities.map((id) => ({ id, name: id.slice(id.indexOf('/') + 1) })),
    documents: [...DOCUMENTS, 'document/blank'].map((id) => ({ id, name: id.slice(9) })),
    source: document,
    statements: facts
      .filter(({ source }) => source === document)
      .map(({ rank: given_, ...one }) => ({
        ...one,
        ...(given_ !== 'NORMAL' && { rank: given_, reason: 'So it is' }),
      })),
  });
}

/** A graph of what some documents say. */
export async function load(facts: readonly Fact[], documents: readonly string[] = DOCUMENTS): Promise<void> {
  await emptyGraph();
  for (const document of documents) await given(fileOf(document, facts), `${document.slice(9)}.yaml`);
}
