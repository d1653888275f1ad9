import { entityId } from '../graph/syntheticLoads.ts';
import { DAY, ROUND } from './questions.ts';
import type { Question } from './questions.ts';

/** What nobody else answers in this form, or what grows with the graph: measured alone, to be compared between sizes. */
export const MORE_QUESTIONS: readonly Question<string>[] = [
  {
    name: 'hub',
    title: 'the first 25 parties of the treaties that have most',
    query: `query ($id: ID!) { entity(id: $id) { ... on Treaty { parties(first: 25) { nodes { id name } } } } }`,
    variables: ROUND.map((index) => ({ id: entityId('treaty', index) })),
  },
  {
    name: 'allies',
    title: 'who was allied with a state on a day',
    query: `query ($id: ID!, $day: LocalDate) { allies(of: $id, asOf: $day, obligations: [DEFENSE]) { nodes { id name } } }`,
    variables: ROUND.map((index) => ({ id: entityId('state', index), day: DAY })),
  },
  {
    name: 'search',
    title: 'an entity by its name',
    query: `query ($words: String!) { search(query: $words, first: 10) { nodes { id } } }`,
    variables: 'MATCH (n:State) WITH n ORDER BY n.id LIMIT 8 RETURN n.name AS words',
  },
  {
    name: 'subgraph',
    title: 'a hundred entities around a person',
    query: `query ($id: ID!) { subgraph(seeds: [$id], hops: 3) { nodes { node { id name } } edges { from to } } }`,
    variables: ROUND.map((index) => ({ id: entityId('person', 3 * index) })),
  },
  {
    name: 'coValid',
    title: 'a path between two states of which all holds at once',
    query: `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, first: 1, coValid: true, certain: true) { paths { length } } }`,
    variables: ROUND.map((index) => ({ from: entityId('state', index), to: entityId('state', 19 - index) })),
  },
];
