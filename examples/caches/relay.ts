import { createRequire } from 'node:module';

import type * as Relay from 'relay-runtime';
import type { ConcreteRequest, GraphQLResponse, Variables } from 'relay-runtime';

import { BAD_CURSOR, codeOf, NATO, PAGE } from './Example.ts';
import type { Example, Members } from './Example.ts';
import fragment from './relay/__generated__/members_organization.graphql.ts';
import pageQuery from './relay/__generated__/membersPageQuery.graphql.ts';
import query from './relay/__generated__/membersQuery.graphql.ts';

// Its names aren't seen by Node's import.
const { createOperationDescriptor, Environment, getSingularSelector, Network, RecordSource, Store } =
  createRequire(import.meta.url)('relay-runtime') as typeof Relay;

/** Relay, with a list that can be fetched further (`@refetchable`) and whose pages are one (`@connection`). */
export function relayExample(url: string, urlOfSlow: string): Example {
  let service = url;
  let code: string | undefined;
  const environment = new Environment({
    store: new Store(new RecordSource()),
    network: Network.create(async ({ text }, variables) => {
      const response = await fetch(service, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: text, variables }),
      });
      const answer: unknown = await response.json();
      const { errors } = answer as { readonly errors?: Parameters<typeof codeOf>[0] };
      code = codeOf(errors);
      // Relay would keep the null of a list that failed, and so lose its pages.
      if (code !== undefined) throw new Error(code);
      return answer as GraphQLResponse;
    }),
  });
  const execute = async (request: ConcreteRequest, variables: Variables): Promise<void> => {
    const operation = createOperationDescriptor(request, variables);
    environment.retain(operation);
    await environment
      .execute({ operation })
      .toPromise()
      .catch(() => {});
  };
  const ask = (day: string) => execute(query, { id: NATO, day, first: PAGE });
  const look = (day: string) => {
    const operation = createOperationDescriptor(query, { id: NATO, day, first: PAGE });
    const { organization } = environment.lookup(operation.fragment).data as {
      organization: { readonly name: string };
    };
    const selector = getSingularSelector(fragment, organization);
    const { data } = environment.lookup(selector) as { data: unknown };
    const { members } = data as {
      readonly members: {
        readonly edges: readonly { readonly node: { readonly name: string } }[];
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      } | null;
    };
    return { of: organization.name, members };
  };
  const recall = (day: string): Promise<Members | undefined> => {
    const { of, members } = look(day);
    return Promise.resolve(members ? { of, names: members.edges.map(({ node }) => node.name) } : undefined);
  };
  const next = (day: string, after: string) => execute(pageQuery, { id: NATO, day, first: PAGE, after });
  return {
    ask: async (day) => {
      await ask(day);
      return (await recall(day))!;
    },
    recall,
    askForAll: async (day) => {
      await ask(day);
      for (let { members } = look(day); members?.pageInfo.hasNextPage === true; { members } = look(day)) {
        await next(day, members.pageInfo.endCursor);
      }
      return (await recall(day))!;
    },
    askWithBadCursor: async (day) => {
      await next(day, BAD_CURSOR);
      return code;
    },
    askTooLate: async (day) => {
      service = urlOfSlow;
      await ask(day);
      service = url;
      return code;
    },
  };
}
