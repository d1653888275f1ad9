import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';

import { PATH } from '../questions/tuned.ts';
import { addressGiven } from './addressGiven.ts';
import { tellUrl } from './serve.ts';

const BOUNDS = 'sinceMin: Date sinceMax: Date untilMin: Date untilMax: Date';
const entity = (kind: string, fields: string): string => `
  type ${kind} @node(labels: ["Entity", "${kind}"]) {
    id: ID!
    name: String!
    sortName: String!
    description: String
    ${BOUNDS}
    ${fields}
  }`;
const list = (field: string, kind: string, type: string, direction: 'IN' | 'OUT'): string =>
  `${field}: [${kind}!]! @relationship(type: "${type}", direction: ${direction}, properties: "Relationship")`;

const typeDefs = [
  `type Relationship @relationshipProperties { id: ID! sortTime: String! role: String obligations: [String!] ${BOUNDS} }`,
  entity(
    'State',
    [
      list('memberOf', 'Organization', 'MEMBER_OF', 'OUT'),
      list('treaties', 'Treaty', 'PARTY_TO', 'OUT'),
      list('contributesTo', 'Mission', 'CONTRIBUTES_TO', 'OUT'),
    ].join('\n'),
  ),
  entity('Organization', list('members', 'State', 'MEMBER_OF', 'IN')),
  entity('Treaty', list('parties', 'State', 'PARTY_TO', 'IN')),
  entity(
    'Mission',
    [list('ledBy', 'Person', 'LEADS', 'IN'), list('contributors', 'State', 'CONTRIBUTES_TO', 'IN')].join(
      '\n',
    ),
  ),
  entity('Person', list('offices', 'Post', 'HOLDS', 'OUT')),
  entity('Post', ''),
  `type Reading { forward: Boolean! id: ID! type: String! }
   type Step { from: ID! fromName: String! to: ID! toName: String! readings: [Reading!]! }
   type Query {
     path(from: ID!, to: ID!): [Step!]! @cypher(
       statement: """
       ${PATH}
       UNWIND steps AS s
       RETURN {
         from: s[0], fromName: s[1], to: s[2], toName: s[3],
         readings: [r IN s[4] | {forward: r[0], id: r[1], type: r[2]}]
       } AS step
       """
       columnName: "step"
     )
   }`,
];

const { uri, user, password, database } = addressGiven();
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const server = new ApolloServer({ schema, includeStacktraceInErrorResponses: false });
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: '127.0.0.1' },
  context: () => Promise.resolve({ executionContext: driver, sessionConfig: { database } }),
});
if (process.argv[2] === 'schema') {
  const { printSchema } = await import('graphql');
  console.log(printSchema(schema));
}
tellUrl(url);
