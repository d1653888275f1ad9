import type { QuestionName } from './questions.ts';

/** A question in the API that @neo4j/graphql makes of the same graph, and how its answer compares with the contract's. */
export interface GeneratedQuestion {
  readonly query: string;
  /** What both can answer, made of this answer … */
  readonly common: (data: any) => unknown;
  /** … and of the contract's. Left out are cursors, which count from the beginning there, and what else is said. */
  readonly commonOfContract: (data: any) => unknown;
}

const BOUNDS = 'sinceMin sinceMax untilMin untilMax';
const onDay = `AND: [{ OR: [{ sinceMin: { eq: null } }, { sinceMin: { lte: $day } }] }, { OR: [{ untilMax: { eq: null } }, { untilMax: { gte: $day } }] }]`;
const page = (first: number): string =>
  `(first: ${first}, where: { edge: { ${onDay} } }, sort: [{ node: { sortName: ASC } }, { edge: { sortTime: ASC } }])`;
const memberEdge = `node { id name } properties { role obligations ${BOUNDS} }`;
const list = (field: string): string =>
  `${field}: ${field}Connection${page(20)} { edges { ${memberEdge} } pageInfo { hasNextPage endCursor } }`;
const shared = (field: string, relationships: string): string =>
  `${field}(limit: 20, sort: [{ sortName: ASC }], where: { AND: [{ ${relationships}: { some: { node: { id: { eq: $a } }, edge: { ${onDay} } } } }, { ${relationships}: { some: { node: { id: { eq: $b } }, edge: { ${onDay} } } } }] }) { id name }`;

/** The contract has the four days in an object. */
const withDates = ({ sinceMin, sinceMax, untilMin, untilMax, ...rest }: any): object => ({
  ...rest,
  dates: { sinceMin, sinceMax, untilMin, untilMax },
});
const edgesOf = ({ edges }: any): unknown[] =>
  edges.map(({ node, properties, relationship }: any) => ({
    node,
    relationship: properties
      ? { ...withDates(properties), obligations: properties.obligations ?? [] }
      : relationship,
  }));
const nodesOf = ({ edges, nodes }: any): any[] => nodes ?? edges.map(({ node }: any) => node);
const lists = ({ memberOf, treaties, contributesTo, ...state }: any): unknown => ({
  ...state,
  memberOf: edgesOf(memberOf),
  treaties: edgesOf(treaties),
  contributesTo: edgesOf(contributesTo),
});
const members = ({ members: states, ...organization }: any): unknown => ({
  ...organization,
  members: nodesOf(states).map(({ contributesTo, ...state }) => ({
    ...state,
    contributesTo: nodesOf(contributesTo).map(({ ledBy, ...mission }) => ({
      ...mission,
      ledBy: nodesOf(ledBy).map(({ offices, ...person }) => ({
        ...person,
        offices: offices.edges.map(({ node, properties, relationship }: any) => ({
          node,
          relationship: properties ? withDates(properties) : relationship,
        })),
      })),
    })),
  })),
});
const treatiesOf = (states: any[]): unknown =>
  states.map(({ treaties, ...state }) => ({
    ...state,
    treaties: treaties.edges.map(({ node: { parties, ...node }, properties, relationship }: any) => ({
      node: { ...node, parties: nodesOf(parties) },
      relationship: properties
        ? { ...withDates(properties), obligations: properties.obligations ?? [] }
        : relationship,
    })),
  }));

/** The questions of which @neo4j/graphql can be asked: it has no evidence by the list of ids that a relationship holds. */
export const generated: Readonly<Partial<Record<QuestionName, GeneratedQuestion>>> = {
  Q1: {
    query: `query ($id: ID!, $day: Date) { states(where: { id: { eq: $id } }) { id name ${list('memberOf')} ${list('treaties')} ${list('contributesTo')} } }`,
    common: ({ states }) => lists(states[0]),
    commonOfContract: ({ entity }) => lists(entity),
  },
  Q2: {
    query: `query ($id: ID!, $day: Date) {
      organizations(where: { id: { eq: $id } }) { id name members: membersConnection${page(40)} { edges { node { id name
        contributesTo: contributesToConnection${page(10)} { edges { node { id name
          ledBy: ledByConnection${page(5)} { edges { node { id name
            offices: officesConnection${page(3)} { edges { node { id name } properties { role ${BOUNDS} } } }
          } } }
        } } }
      } } } }
    }`,
    common: ({ organizations }) => members(organizations[0]),
    commonOfContract: ({ entity }) => members(entity),
  },
  Q3: {
    query: `query ($day: Date) {
      states(limit: 50, where: { ${onDay} }, sort: [{ sortName: ASC }, { id: ASC }]) { id name
        treaties: treatiesConnection${page(10)} { edges {
          node { id name parties: partiesConnection${page(6)} { edges { node { id name } } pageInfo { hasNextPage endCursor } } }
          properties { obligations ${BOUNDS} }
        } }
      }
    }`,
    common: ({ states }) => treatiesOf(states),
    commonOfContract: ({ states }) => treatiesOf(states.nodes),
  },
  Q4: {
    query: `query ($from: ID!, $to: ID!) { path(from: $from, to: $to) { from fromName to toName readings { forward id type } } }`,
    common: ({ path }) => path,
    commonOfContract: ({ paths }) =>
      paths.paths[0].steps.map(({ from, to, readings }: any) => ({
        from: from.id,
        fromName: from.name,
        to: to.id,
        toName: to.name,
        readings: readings.map(({ forward, relationship }: any) => ({ forward, ...relationship })),
      })),
  },
  Q5: {
    query: `query ($a: ID!, $b: ID!, $day: Date) {
      a: states(where: { id: { eq: $a } }) { id name }
      b: states(where: { id: { eq: $b } }) { id name }
      ${shared('organizations', 'membersConnection')}
      ${shared('treaties', 'partiesConnection')}
      ${shared('missions', 'contributorsConnection')}
    }`,
    common: ({ a: [a], b: [b], ...shown }) => ({ a, b, ...shown }),
    commonOfContract: ({ dyad: { a, b, organizations, treaties, missions } }) => ({
      a,
      b,
      organizations: nodesOf(organizations),
      treaties: nodesOf(treaties),
      missions: nodesOf(missions),
    }),
  },
  Q6: {
    query: `query ($id: ID!) { treaties(where: { id: { eq: $id } }) { id name description ${BOUNDS} } }`,
    common: ({ treaties }) => withDates(treaties[0]),
    commonOfContract: ({ entity: { kind: _kind, ...entity } }) => entity,
  },
};
