import { entityId } from '../graph/syntheticLoads.ts';

export type QuestionName = 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'Q5' | 'Q6' | 'Q7';

export type Variables = Readonly<Record<string, string>>;

/** One question on the contract, asked with each of its variables in turn. */
export interface Question<Name extends string = QuestionName> {
  readonly name: Name;
  readonly title: string;
  readonly query: string;
  /** Or the Cypher that finds them. */
  readonly variables: readonly Variables[] | string;
}

/** A day on which most of what states chose is in force. */
export const DAY = '2005-06-15';
export const ROUND = [0, 1, 2, 3, 4, 5, 6, 7];

const DATES = 'dates { sinceMin sinceMax untilMin untilMax }';
const PAGE = `edges { node { id name } relationship { role obligations(asOf: $day) ${DATES} } } pageInfo { hasNextPage endCursor }`;
const RELATIONSHIPS = `edges { node { id name } a { ${DATES} } b { ${DATES} } } pageInfo { hasNextPage endCursor }`;

export const QUESTIONS: readonly Question[] = [
  {
    name: 'Q1',
    title: 'one state with its memberships, treaties and missions, 20 each',
    query: `query ($id: ID!, $day: LocalDate) {
      entity(id: $id) {
        id
        name
        ... on State { memberOf(asOf: $day, first: 20) { ${PAGE} } treaties(asOf: $day, first: 20) { ${PAGE} } contributesTo(asOf: $day, first: 20) { ${PAGE} } }
      }
    }`,
    variables: ROUND.map((index) => ({ id: entityId('state', 3 + 2 * index), day: DAY })),
  },
  {
    name: 'Q2',
    title: "an organisation's members, their missions, those missions' leaders, their offices",
    query: `query ($id: ID!, $day: LocalDate) {
      entity(id: $id) {
        id
        name
        ... on Organization {
          members(asOf: $day, first: 40) {
            nodes {
              id
              name
              ... on State {
                contributesTo(asOf: $day, first: 10) {
                  nodes {
                    id
                    name
                    ... on Mission {
                      ledBy(asOf: $day, first: 5) {
                        nodes {
                          id
                          name
                          ... on Person { offices(asOf: $day, first: 3) { edges { node { id name } relationship { role ${DATES} } } } }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }`,
    variables: ROUND.slice(0, 6).map((index) => ({ id: entityId('org', index), day: DAY })),
  },
  {
    name: 'Q3',
    title: '50 states with 10 treaties each, with 6 parties each',
    query: `query ($after: String, $day: LocalDate) {
      states(first: 50, after: $after, asOf: $day) {
        nodes {
          id
          name
          treaties(asOf: $day, first: 10) {
            edges {
              node { id name parties(asOf: $day, first: 6) { nodes { id name } pageInfo { hasNextPage endCursor } } }
              relationship { obligations(asOf: $day) ${DATES} }
            }
          }
        }
      }
    }`,
    variables: [{ day: DAY }],
  },
  {
    name: 'Q4',
    title: 'the shortest path between two people',
    query: `query ($from: ID!, $to: ID!) {
      paths(from: $from, to: $to, first: 1) {
        paths { length steps { from { id name } to { id name } readings { forward relationship { id type } } } }
      }
    }`,
    variables: `
      MATCH (from:Person)-[:LEADS]->(:Mission)
      WITH DISTINCT from ORDER BY from.id LIMIT 8
      CALL (from) {
        MATCH (from)-[:LEADS]->(:Mission)<-[:CONTRIBUTES_TO]-(:State)-[:CONTRIBUTES_TO]->(:Mission)<-[:LEADS]-(to:Person)
        RETURN to ORDER BY to.id LIMIT 1
      }
      RETURN from.id AS from, to.id AS to ORDER BY from`,
  },
  {
    name: 'Q5',
    title: 'what two states share',
    query: `query ($a: ID!, $b: ID!, $day: LocalDate) {
      dyad(a: $a, b: $b, asOf: $day) {
        a { id name }
        b { id name }
        organizations(first: 20) { ${RELATIONSHIPS} }
        treaties(first: 20) { ${RELATIONSHIPS} }
        missions(first: 20) { ${RELATIONSHIPS} }
      }
    }`,
    variables: ROUND.map((index) => ({
      a: entityId('state', index),
      b: entityId('state', 19 - index),
      day: DAY,
    })),
  },
  {
    name: 'Q6',
    title: 'one entity by its id',
    query: `query ($id: ID!) { entity(id: $id) { id kind name description ${DATES} } }`,
    variables: ROUND.map((index) => ({ id: entityId('treaty', 5 * index) })),
  },
  {
    name: 'Q7',
    title: "a state's memberships, with the evidence of each",
    query: `query ($id: ID!, $day: LocalDate) {
      entity(id: $id) {
        id
        ... on State {
          memberOf(asOf: $day, first: 20) {
            edges {
              node { id name }
              relationship {
                ${DATES}
                statements { id ${DATES} evidence(first: 5) { nodes { id stance modality citation document { id name } } } }
              }
            }
          }
        }
      }
    }`,
    variables: ROUND.map((index) => ({ id: entityId('state', 3 + 2 * index), day: DAY })),
  },
];
