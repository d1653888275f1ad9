import { Client, fetchExchange, gql, mapExchange } from '@urql/core';
import type { TypedDocumentNode } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { getIntrospectionQuery } from 'graphql';
import type { IntrospectionQuery } from 'graphql';

import { BAD_CURSOR, codeOf, mayPass, NATO, PAGE } from './Example.ts';
import type { Example, Members } from './Example.ts';

interface Data {
  readonly organization: {
    readonly name: string;
    readonly members: {
      readonly edges: readonly { readonly node: { readonly id: string; readonly name: string } }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    } | null;
  } | null;
}
interface Variables {
  readonly id: string;
  readonly day: string;
  readonly first: number;
  readonly after?: string | null;
}

const MEMBERS: TypedDocumentNode<Data, Variables> = gql`
  query Members($id: ID!, $day: LocalDate!, $first: Int!, $after: String) {
    organization(id: $id) {
      id
      name
      members(asOf: $day, first: $first, after: $after) {
        edges {
          node {
            id
            name
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`;

/** urql with Graphcache, which knows the schema: it tells what may be missing from an answer, and so from the cache. */
export async function urqlExample(url: string, urlOfSlow: string): Promise<Example> {
  const client = new Client({
    url,
    preferGetMethod: false,
    exchanges: [
      cacheExchange({
        schema: await introspect(url),
        resolvers: { Organization: { members: relayPagination() } },
      }),
      // An answer of which a part may be had on another try is none: its null must not be kept.
      mapExchange({
        onResult: (answer) => {
          if (mayPass(answer.error?.graphQLErrors)) return { ...answer, data: undefined };
          return answer;
        },
      }),
      fetchExchange,
    ],
  });
  const query = (day: string, after?: string, context: { readonly url?: string } = {}) =>
    client
      .query(
        MEMBERS,
        { id: NATO, day, first: PAGE, ...(after !== undefined && { after }) },
        { requestPolicy: 'network-only', ...context },
      )
      .toPromise();
  const recall = async (day: string): Promise<Members | undefined> => {
    const { data } = await client
      .query(MEMBERS, { id: NATO, day, first: PAGE }, { requestPolicy: 'cache-only' })
      .toPromise();
    return data?.organization?.members ? membersIn(data) : undefined;
  };
  return {
    ask: async (day) => membersIn((await query(day)).data),
    recall,
    askForAll: async (day) => {
      let after = (await query(day)).data?.organization?.members?.pageInfo.endCursor ?? undefined;
      while (after !== undefined) {
        const { pageInfo } = (await query(day, after)).data!.organization!.members!;
        after = pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined;
      }
      return (await recall(day))!;
    },
    askWithBadCursor: async (day) => codeOf((await query(day, BAD_CURSOR)).error?.graphQLErrors),
    askTooLate: async (day) => codeOf((await query(day, undefined, { url: urlOfSlow })).error?.graphQLErrors),
  };
}

function membersIn(data: Data | undefined): Members {
  const { name, members } = data!.organization!;
  return { of: name, names: members!.edges.map(({ node }) => node.name) };
}

async function introspect(url: string): Promise<IntrospectionQuery> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: getIntrospectionQuery({ descriptions: false }) }),
  });
  return ((await response.json()) as { data: IntrospectionQuery }).data;
}
