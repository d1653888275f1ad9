/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  | T
  | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Whether something was in force on a day. */
export type InForce =
  /** Certainly not. */
  | 'NO'
  /** Unknown: the sources neither confirm nor exclude it. */
  | 'UNKNOWN'
  /** Certainly. */
  | 'YES';

/** How much a statement counts relative to others about the same fact. */
export type Rank =
  /** Known to be doubtful or wrong. It is kept, but never used for facts. */
  | 'DEPRECATED'
  /** The default. */
  | 'NORMAL'
  /** Takes precedence over statements of normal rank. */
  | 'PREFERRED';

/** Whether a source supports a statement. */
export type Stance =
  /** The source denies it. */
  | 'CONTRADICTS'
  /** The source says the same. */
  | 'SUPPORTS';

export type DatesQueryVariables = Exact<{
  event: string;
}>;

export type DatesQuery = {
  readonly entity:
    | {
        readonly id: string;
        readonly name: string;
        readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
        readonly statements: {
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly rank: Rank;
            readonly reason: string | null;
            readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
            readonly evidence: {
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly stance: Stance;
                readonly citation: string;
              }>;
            } | null;
          }>;
        } | null;
      }
    | {
        readonly id: string;
        readonly name: string;
        readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
        readonly statements: {
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly rank: Rank;
            readonly reason: string | null;
            readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
            readonly evidence: {
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly stance: Stance;
                readonly citation: string;
              }>;
            } | null;
          }>;
        } | null;
      }
    | {
        readonly id: string;
        readonly name: string;
        readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
        readonly statements: {
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly rank: Rank;
            readonly reason: string | null;
            readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
            readonly evidence: {
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly stance: Stance;
                readonly citation: string;
              }>;
            } | null;
          }>;
        } | null;
      }
    | {
        readonly id: string;
        readonly name: string;
        readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
        readonly statements: {
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly rank: Rank;
            readonly reason: string | null;
            readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
            readonly evidence: {
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly stance: Stance;
                readonly citation: string;
              }>;
            } | null;
          }>;
        } | null;
      }
    | {
        readonly id: string;
        readonly name: string;
        readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
        readonly statements: {
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly rank: Rank;
            readonly reason: string | null;
            readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
            readonly evidence: {
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly stance: Stance;
                readonly citation: string;
              }>;
            } | null;
          }>;
        } | null;
      }
    | {
        readonly id: string;
        readonly name: string;
        readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
        readonly statements: {
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly rank: Rank;
            readonly reason: string | null;
            readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
            readonly evidence: {
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly stance: Stance;
                readonly citation: string;
              }>;
            } | null;
          }>;
        } | null;
      }
    | {
        readonly id: string;
        readonly name: string;
        readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
        readonly statements: {
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly rank: Rank;
            readonly reason: string | null;
            readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
            readonly evidence: {
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly stance: Stance;
                readonly citation: string;
              }>;
            } | null;
          }>;
        } | null;
      }
    | {
        readonly id: string;
        readonly name: string;
        readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
        readonly statements: {
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly rank: Rank;
            readonly reason: string | null;
            readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
            readonly evidence: {
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly stance: Stance;
                readonly citation: string;
              }>;
            } | null;
          }>;
        } | null;
      }
    | {
        readonly id: string;
        readonly name: string;
        readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
        readonly statements: {
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly rank: Rank;
            readonly reason: string | null;
            readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
            readonly evidence: {
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly stance: Stance;
                readonly citation: string;
              }>;
            } | null;
          }>;
        } | null;
      }
    | {
        readonly id: string;
        readonly name: string;
        readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
        readonly statements: {
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly rank: Rank;
            readonly reason: string | null;
            readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
            readonly evidence: {
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly stance: Stance;
                readonly citation: string;
              }>;
            } | null;
          }>;
        } | null;
      }
    | {
        readonly id: string;
        readonly name: string;
        readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
        readonly statements: {
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly rank: Rank;
            readonly reason: string | null;
            readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
            readonly evidence: {
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly stance: Stance;
                readonly citation: string;
              }>;
            } | null;
          }>;
        } | null;
      }
    | null;
};

export type MembersQueryVariables = Exact<{
  organization: string;
  day: string;
  first: number;
  after?: string | null | undefined;
}>;

export type MembersQuery = {
  readonly entity:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | {
        readonly id: string;
        readonly members: {
          readonly nodes: ReadonlyArray<
            | { readonly id: string; readonly name: string }
            | { readonly id: string; readonly name: string }
            | { readonly id: string; readonly name: string }
            | { readonly id: string; readonly name: string }
            | { readonly id: string; readonly name: string }
            | { readonly id: string; readonly name: string }
            | { readonly id: string; readonly name: string }
            | { readonly id: string; readonly name: string }
            | { readonly id: string; readonly name: string }
            | { readonly id: string; readonly name: string }
            | { readonly id: string; readonly name: string }
          >;
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
        } | null;
      }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | null;
};

export type MembershipsQueryVariables = Exact<{
  state: string;
  day: string;
}>;

export type MembershipsQuery = {
  readonly entity:
    | { readonly id: string; readonly name: string }
    | { readonly id: string; readonly name: string }
    | { readonly id: string; readonly name: string }
    | { readonly id: string; readonly name: string }
    | { readonly id: string; readonly name: string }
    | { readonly id: string; readonly name: string }
    | { readonly id: string; readonly name: string }
    | { readonly id: string; readonly name: string }
    | {
        readonly id: string;
        readonly name: string;
        readonly memberOf: {
          readonly edges: ReadonlyArray<{
            readonly node: { readonly id: string; readonly name: string };
            readonly relationship: {
              readonly id: string;
              readonly sentence: string;
              readonly inForce: InForce;
              readonly statements: ReadonlyArray<{
                readonly id: string;
                readonly rank: Rank;
                readonly reason: string | null;
                readonly evidence: {
                  readonly nodes: ReadonlyArray<{
                    readonly id: string;
                    readonly stance: Stance;
                    readonly citation: string;
                  }>;
                } | null;
              }>;
            };
          }>;
        } | null;
      }
    | { readonly id: string; readonly name: string }
    | { readonly id: string; readonly name: string }
    | null;
};

export type SourcesFragment = {
  readonly id: string;
  readonly rank: Rank;
  readonly reason: string | null;
  readonly evidence: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly stance: Stance;
      readonly citation: string;
    }>;
  } | null;
};

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const SourcesFragmentDoc = new TypedDocumentString(
  `
    fragment Sources on Statement {
  id
  rank
  reason
  evidence(first: 3) {
    nodes {
      id
      stance
      citation
    }
  }
}
    `,
  { fragmentName: 'Sources' },
) as unknown as TypedDocumentString<SourcesFragment, unknown>;
export const DatesDocument = new TypedDocumentString(
  `
    query Dates($event: ID!) {
  entity(id: $event) {
    id
    name
    dates {
      sinceMin
      untilMax
    }
    statements(predicates: [OCCURRED]) {
      nodes {
        dates {
          sinceMin
          untilMax
        }
        ...Sources
      }
    }
  }
}
    fragment Sources on Statement {
  id
  rank
  reason
  evidence(first: 3) {
    nodes {
      id
      stance
      citation
    }
  }
}`,
  { hash: 'sha256:41e9d18280e48d9a3905f2ff5e18347ba6a57c211c4d1611f8dcdd12bb4cdadb' },
) as unknown as TypedDocumentString<DatesQuery, DatesQueryVariables>;
export const MembersDocument = new TypedDocumentString(
  `
    query Members($organization: ID!, $day: LocalDate!, $first: Int!, $after: String) {
  entity(id: $organization) {
    id
    ... on Organization {
      members(asOf: $day, first: $first, after: $after) {
        nodes {
          id
          name
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    `,
  { hash: 'sha256:c1d6c39780fca16e5f653fd9e9ccaee51117322036ddfde3c5ea58ddfa108af9' },
) as unknown as TypedDocumentString<MembersQuery, MembersQueryVariables>;
export const MembershipsDocument = new TypedDocumentString(
  `
    query Memberships($state: ID!, $day: LocalDate!) {
  entity(id: $state) {
    id
    name
    ... on State {
      memberOf(asOf: $day) {
        edges {
          node {
            id
            name
          }
          relationship {
            id
            sentence
            inForce(on: $day)
            statements {
              ...Sources
            }
          }
        }
      }
    }
  }
}
    fragment Sources on Statement {
  id
  rank
  reason
  evidence(first: 3) {
    nodes {
      id
      stance
      citation
    }
  }
}`,
  { hash: 'sha256:ef8002d74c1af97d267d949c84a780deaaeea2124ddcb277efab10342681dfea' },
) as unknown as TypedDocumentString<MembershipsQuery, MembershipsQueryVariables>;
