import { graphql } from 'relay-runtime';

// Read by relay-compiler alone: it makes the files of __generated__ of it, which relay.ts imports. A bundler would do the same by a plugin.

export const query = graphql`
  query membersQuery($id: ID!, $day: LocalDate!, $first: Int!) {
    organization(id: $id) {
      id
      name
      ...members_organization @arguments(day: $day, first: $first)
    }
  }
`;

export const fragment = graphql`
  fragment members_organization on Organization
  @argumentDefinitions(day: { type: "LocalDate!" }, first: { type: "Int!" }, after: { type: "String" })
  @refetchable(queryName: "membersPageQuery") {
    members(asOf: $day, first: $first, after: $after)
      @connection(key: "members_organization_members", filters: ["asOf"]) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`;
