/* eslint-disable */
import * as types from './graphql.ts';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
  'query Dates($event: ID!) {\n  entity(id: $event) {\n    id\n    name\n    dates {\n      sinceMin\n      untilMax\n    }\n    statements(predicates: [OCCURRED]) {\n      nodes {\n        dates {\n          sinceMin\n          untilMax\n        }\n        ...Sources\n      }\n    }\n  }\n}': typeof types.DatesDocument;
  'query Members($organization: ID!, $day: LocalDate!, $first: Int!, $after: String) {\n  entity(id: $organization) {\n    id\n    ... on Organization {\n      members(asOf: $day, first: $first, after: $after) {\n        nodes {\n          id\n          name\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n}': typeof types.MembersDocument;
  'query Memberships($state: ID!, $day: LocalDate!) {\n  entity(id: $state) {\n    id\n    name\n    ... on State {\n      memberOf(asOf: $day) {\n        edges {\n          node {\n            id\n            name\n          }\n          relationship {\n            id\n            sentence\n            inForce(on: $day)\n            statements {\n              ...Sources\n            }\n          }\n        }\n      }\n    }\n  }\n}': typeof types.MembershipsDocument;
  'fragment Sources on Statement {\n  id\n  rank\n  reason\n  evidence(first: 3) {\n    nodes {\n      id\n      stance\n      citation\n    }\n  }\n}': typeof types.SourcesFragmentDoc;
};
const documents: Documents = {
  'query Dates($event: ID!) {\n  entity(id: $event) {\n    id\n    name\n    dates {\n      sinceMin\n      untilMax\n    }\n    statements(predicates: [OCCURRED]) {\n      nodes {\n        dates {\n          sinceMin\n          untilMax\n        }\n        ...Sources\n      }\n    }\n  }\n}':
    types.DatesDocument,
  'query Members($organization: ID!, $day: LocalDate!, $first: Int!, $after: String) {\n  entity(id: $organization) {\n    id\n    ... on Organization {\n      members(asOf: $day, first: $first, after: $after) {\n        nodes {\n          id\n          name\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n}':
    types.MembersDocument,
  'query Memberships($state: ID!, $day: LocalDate!) {\n  entity(id: $state) {\n    id\n    name\n    ... on State {\n      memberOf(asOf: $day) {\n        edges {\n          node {\n            id\n            name\n          }\n          relationship {\n            id\n            sentence\n            inForce(on: $day)\n            statements {\n              ...Sources\n            }\n          }\n        }\n      }\n    }\n  }\n}':
    types.MembershipsDocument,
  'fragment Sources on Statement {\n  id\n  rank\n  reason\n  evidence(first: 3) {\n    nodes {\n      id\n      stance\n      citation\n    }\n  }\n}':
    types.SourcesFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Dates($event: ID!) {\n  entity(id: $event) {\n    id\n    name\n    dates {\n      sinceMin\n      untilMax\n    }\n    statements(predicates: [OCCURRED]) {\n      nodes {\n        dates {\n          sinceMin\n          untilMax\n        }\n        ...Sources\n      }\n    }\n  }\n}',
): typeof import('./graphql.ts').DatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Members($organization: ID!, $day: LocalDate!, $first: Int!, $after: String) {\n  entity(id: $organization) {\n    id\n    ... on Organization {\n      members(asOf: $day, first: $first, after: $after) {\n        nodes {\n          id\n          name\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n}',
): typeof import('./graphql.ts').MembersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Memberships($state: ID!, $day: LocalDate!) {\n  entity(id: $state) {\n    id\n    name\n    ... on State {\n      memberOf(asOf: $day) {\n        edges {\n          node {\n            id\n            name\n          }\n          relationship {\n            id\n            sentence\n            inForce(on: $day)\n            statements {\n              ...Sources\n            }\n          }\n        }\n      }\n    }\n  }\n}',
): typeof import('./graphql.ts').MembershipsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment Sources on Statement {\n  id\n  rank\n  reason\n  evidence(first: 3) {\n    nodes {\n      id\n      stance\n      citation\n    }\n  }\n}',
): typeof import('./graphql.ts').SourcesFragmentDoc;

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
