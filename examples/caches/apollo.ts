import {
  ApolloClient,
  ApolloLink,
  CombinedGraphQLErrors,
  gql,
  HttpLink,
  InMemoryCache,
} from '@apollo/client';
import type { ErrorLike, TypedDocumentNode } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { map } from 'rxjs';

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
          cursor
          node {
            id
            name
          }
        }
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
      }
    }
  }
`;

/** An answer of which a part may be had on another try is none: its null must not be kept. */
const whole = new ApolloLink((operation, forward) =>
  forward(operation).pipe(
    map((answer) => {
      const { errors } = answer as { readonly errors?: Parameters<typeof mayPass>[0] };
      if (mayPass(errors)) throw new CombinedGraphQLErrors(answer as never);
      return answer;
    }),
  ),
);

/** Apollo Client with its normalised cache: pages of one day are one list, since the day is an argument of the list. */
export function apolloExample(url: string, urlOfSlow: string): Example {
  const client = new ApolloClient({
    link: whole.concat(
      new HttpLink({ uri: (operation) => (operation.getContext()['late'] === true ? urlOfSlow : url) }),
    ),
    cache: new InMemoryCache({
      typePolicies: { Organization: { fields: { members: relayStylePagination(['asOf']) } } },
    }),
  });
  const query = (day: string, after?: string, late = false) =>
    client.query({
      query: MEMBERS,
      variables: { id: NATO, day, first: PAGE, ...(after !== undefined && { after }) },
      fetchPolicy: 'network-only',
      errorPolicy: 'all',
      context: { late },
    });
  const recall = (day: string): Promise<Members | undefined> => {
    const data = client.readQuery({ query: MEMBERS, variables: { id: NATO, day, first: PAGE } });
    return Promise.resolve(data ? membersIn(data) : undefined);
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
    askWithBadCursor: async (day) => codeIn((await query(day, BAD_CURSOR)).error),
    askTooLate: async (day) => codeIn((await query(day, undefined, true)).error),
  };
}

function membersIn(data: Data | undefined): Members {
  const { name, members } = data!.organization!;
  return { of: name, names: members!.edges.map(({ node }) => node.name) };
}

function codeIn(error?: ErrorLike): string | undefined {
  return CombinedGraphQLErrors.is(error) ? codeOf(error.errors) : undefined;
}
