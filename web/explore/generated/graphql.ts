/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  | T
  | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How the statements of a dispute conflict. */
export type DisputeKind =
  /** Two sources of the same fact, or two of its statements, have dates that exclude each other: there is no day on which it can have begun according to both, or none on which it can have ended according to both. The days of a signature and of an accession may differ; only their ends are compared. */
  | 'DATES'
  /** A claim that some sources support and others contradict. */
  | 'DENIED'
  /** Two at the same time where only one is possible, such as two certain holders of an office on one day. Two holders on the day of a handover are no conflict, and neither is an acting holder. */
  | 'HELD_TWICE'
  /** Two values where only one is possible. */
  | 'VALUES'
  /** A weekday that doesn't occur among the days of the date. */
  | 'WEEKDAY';

/** The kinds of entity. */
export type EntityKind =
  /** A text or table that statements cite. */
  | 'DOCUMENT'
  /** A meeting, summit, announcement, talks or anything else that happens. */
  | 'EVENT'
  /** A person or loose group that a source mentions without a name. It is never merged with a named entity on a guess. */
  | 'MENTION'
  /** A mission, battlegroup, deployment or operation. */
  | 'MISSION'
  /** An alliance, union, government, force, armed non-state actor, publisher or other body. */
  | 'ORGANIZATION'
  /** A person who is named. */
  | 'PERSON'
  /** A city, a building, a region. */
  | 'PLACE'
  /** An office, as distinct from its holder, such as Secretary General of NATO. */
  | 'POST'
  /** A state, present or past. */
  | 'STATE'
  /** An initiative, policy, capability or theme. */
  | 'TOPIC'
  /** A treaty, pact, agreement, pledge or joint decision. */
  | 'TREATY';

/** Whether something was in force on a day. */
export type InForce =
  /** Certainly not. */
  | 'NO'
  /** Unknown: the sources neither confirm nor exclude it. */
  | 'UNKNOWN'
  /** Certainly. */
  | 'YES';

/** Whether somebody looked at something, on a day if one is given. A year counts as a whole: a state counts as one of the system if it was in it on some day of the year. */
export type Looked =
  /** Yes: what isn't told wasn't so. */
  | 'LOOKED'
  /** No. */
  | 'NOT_LOOKED'
  /** In part: at some of what is asked about, or with a hole, such as a missing cell. */
  | 'PARTLY';

/** What the date of a beginning or an end means. In one source it may be a signature, in another an accession. */
export type Meaning =
  /** The accession. */
  | 'ACCEDED'
  /** The entry into force. */
  | 'IN_FORCE'
  /** The ratification. */
  | 'RATIFIED'
  /** The signature. */
  | 'SIGNED';

/** How a source presents a claim, the strongest first. */
export type Modality =
  /** As a fact. */
  | 'ASSERTED'
  /** Under a condition: if one thing, then this. */
  | 'CONDITIONAL'
  /** As a demand: what should or must be. */
  | 'NORMATIVE'
  /** As an opinion: a judgement, a hope, a feeling. */
  | 'OPINION'
  /** As a plan: scheduled or expected. */
  | 'PLANNED'
  /** As a premise: taken for granted in a question. */
  | 'PREMISE';

/** Why no path was found. */
export type NoPath =
  /** Unknown: the search reached its limit of work. `cut` says what was left out. */
  | 'BUDGET'
  /** There is no path at all, whatever the types, the day and the length. Plans count as `plans` has it. */
  | 'DISCONNECTED'
  /** There are paths, but none that satisfies `via`, `through` and `avoid`. */
  | 'FILTERED'
  /** There is no path of at most `maxHops` steps; there may be longer ones. */
  | 'HOP_LIMIT'
  /** There are paths, but none on that day, or none whose steps all hold on the same day. */
  | 'TIME';

/** What a member of an alliance, or a party to a treaty, owes the others. */
export type Obligation =
  /** To consult them in a crisis. */
  | 'CONSULTATION'
  /** To defend them when they are attacked. */
  | 'DEFENSE'
  /** To stay neutral in a conflict of theirs. */
  | 'NEUTRALITY'
  /** Not to attack them. */
  | 'NONAGGRESSION'
  /** To join them in an attack. */
  | 'OFFENSE';

/** A part of a whole: a service of armed forces. */
export type Part =
  /** The air force. */
  | 'AIR_FORCE'
  /** The army. */
  | 'ARMY'
  /** The coast guard. */
  | 'COAST_GUARD'
  /** The marine corps. */
  | 'MARINE_CORPS'
  /** The navy. */
  | 'NAVY'
  /** The space force. */
  | 'SPACE_FORCE';

/** What a source looked at. */
export type Population =
  /** What its table lists, with a cell for each year. */
  | 'CELLS'
  /** What its table lists. */
  | 'LISTED'
  /** All states. */
  | 'STATES'
  /** The states in the system, each and in pairs, and what its table says that they belong to. */
  | 'SYSTEM'
  /** Only what it speaks of: a text, or a table of one's own. */
  | 'TOLD';

/** What a statement can say: the closed list of predicates. Most are also relationship types. */
export type Predicate =
  /** … is about … */
  | 'ABOUT'
  /** … has the address …, a text */
  | 'ADDRESS'
  /** … was affected by … */
  | 'AFFECTED_BY'
  /** … agreed with …: what somebody said (CAMEO 019) */
  | 'AGREED_WITH'
  /** … aims at … */
  | 'AIMS_AT'
  /** … announced …: what somebody said (CAMEO 010) */
  | 'ANNOUNCED'
  /** … announced a change to … */
  | 'ANNOUNCES'
  /** … asked …: what somebody said */
  | 'ASKED'
  /** … assesses … */
  | 'ASSESSES'
  /** … is coded as …, a text */
  | 'CODED_AS'
  /** … is committed to … */
  | 'COMMITTED_TO'
  /** … comprises … */
  | 'COMPRISES'
  /** … condemned …: what somebody said (CAMEO 111) */
  | 'CONDEMNED'
  /** … congratulated …: what somebody said (CAMEO 051) */
  | 'CONGRATULATED'
  /** … consults … */
  | 'CONSULTS'
  /** … contributes to … */
  | 'CONTRIBUTES_TO'
  /** … cooperates with … */
  | 'COOPERATES_WITH'
  /** … counted on …: what somebody said */
  | 'COUNTS_ON'
  /** … adopted … */
  | 'DECIDED'
  /** … denied …: what somebody said (CAMEO 016) */
  | 'DENIED'
  /** … described …: what somebody said */
  | 'DESCRIBED'
  /** … is engaged in … */
  | 'ENGAGED_IN'
  /** … was established by … */
  | 'ESTABLISHED_BY'
  /** … exists, between days */
  | 'EXISTED'
  /** … expected of …: what somebody said */
  | 'EXPECTS'
  /** … expressed sympathy to …: what somebody said (CAMEO 018) */
  | 'EXPRESSED_SYMPATHY_TO'
  /** … was extended by …, a text */
  | 'EXTENDED'
  /** … extends … */
  | 'EXTENDS'
  /** … faces … */
  | 'FACES'
  /** … follows up on … */
  | 'FOLLOWS_UP'
  /** … serves as … */
  | 'HOLDS'
  /** … hosts … */
  | 'HOSTS'
  /** … has the identifier …, a text */
  | 'IDENTIFIED_BY'
  /** … includes … */
  | 'INCLUDES'
  /** … increased … */
  | 'INCREASED'
  /** … invited …: what somebody said */
  | 'INVITED'
  /** … is in force, between days */
  | 'IN_FORCE'
  /** … was last updated …, a text */
  | 'LAST_UPDATED'
  /** … leads … */
  | 'LEADS'
  /** … is located in … */
  | 'LOCATED_IN'
  /** … looked forward to …: what somebody said */
  | 'LOOKS_FORWARD_TO'
  /** … is a member of … */
  | 'MEMBER_OF'
  /** … is called …, a text */
  | 'NAMED'
  /** … took place, between days */
  | 'OCCURRED'
  /** … made an offer to …: what somebody said */
  | 'OFFERED'
  /** … paid tribute to …: what somebody said */
  | 'PAID_TRIBUTE_TO'
  /** … took part in … */
  | 'PARTICIPATED_IN'
  /** … is a partner of … */
  | 'PARTNER_OF'
  /** … is a party to … */
  | 'PARTY_TO'
  /** … is part of … */
  | 'PART_OF'
  /** … poses … */
  | 'POSES'
  /** … is an office of … */
  | 'POST_OF'
  /** … prepares for … */
  | 'PREPARES_FOR'
  /** … put pressure on … */
  | 'PRESSED'
  /** … made a promise to …: what somebody said */
  | 'PROMISED'
  /** … made a proposal to …: what somebody said */
  | 'PROPOSED'
  /** … provides for … */
  | 'PROVIDES_FOR'
  /** … was published, between days */
  | 'PUBLISHED'
  /** … was published by … */
  | 'PUBLISHED_BY'
  /** … reaffirmed …: what somebody said */
  | 'REAFFIRMED'
  /** … regulates … */
  | 'REGULATES'
  /** … rejected …: what somebody said (CAMEO 120) */
  | 'REJECTED'
  /** … is run by … */
  | 'RUN_BY'
  /** … sets conditions on … */
  | 'SETS_CONDITIONS_ON'
  /** … said of …: what somebody said (CAMEO 010) */
  | 'STATED'
  /** … stations troops in … */
  | 'STATIONS_TROOPS_IN'
  /** … stressed …: what somebody said */
  | 'STRESSED'
  /** … was succeeded by … */
  | 'SUCCEEDED_BY'
  /** … supports … */
  | 'SUPPORTS'
  /** … was directed against … */
  | 'TARGETED'
  /** … thanked …: what somebody said */
  | 'THANKED'
  /** … threatened …: what somebody said (CAMEO 130) */
  | 'THREATENED'
  /** … has ties with … */
  | 'TIES_WITH'
  /** … urged …: what somebody said (CAMEO 020) */
  | 'URGED'
  /** … uses … */
  | 'USES'
  /** … warned about …: what somebody said */
  | 'WARNED'
  /** … took place on a …, a text */
  | 'WEEKDAY'
  /** … welcomed …: what somebody said */
  | 'WELCOMED'
  /** … withdrew from … */
  | 'WITHDRAWS_FROM'
  /** … is in … */
  | 'WITHIN'
  /** … was written by … */
  | 'WRITTEN_BY';

/** How much a statement counts relative to others about the same fact. */
export type Rank =
  /** Known to be doubtful or wrong. It is kept, but never used for facts. */
  | 'DEPRECATED'
  /** The default. */
  | 'NORMAL'
  /** Takes precedence over statements of normal rank. */
  | 'PREFERRED';

/** An end of a relationship. */
export type RelationshipEnd =
  /** The entity is the object. */
  | 'OBJECT'
  /** The entity is the subject. */
  | 'SUBJECT';

/** The kinds of text in which entities are searched. */
export type SearchField =
  /** Another name, from a source. */
  | 'ALIAS'
  /** The description. */
  | 'DESCRIPTION'
  /** An id, or a code of a catalogue or data set. */
  | 'IDENTIFIER'
  /** The display name. */
  | 'NAME';

/** How well an entity matches what was typed. The values are in the order of the results, the best first. Among equals, names come before other names and descriptions; then states, people, organisations, treaties, places, offices, missions, events, topics, mentions and documents, in this order; then the entity of which the graph knows more. */
export type SearchFit =
  /** A name or other name begins with it. A person's name may begin at any of its words; names of documents don't count. */
  | 'BEGINNING'
  /** At least half of its words are there. */
  | 'PARTIAL'
  /** All its words are there, some with a typo. */
  | 'SIMILAR'
  /** It is a whole name, other name, code or id. */
  | 'WHOLE'
  /** All its words are there; the last may be incomplete. */
  | 'WORDS';

/** Whether a source supports a statement. */
export type Stance =
  /** The source denies it. */
  | 'CONTRADICTS'
  /** The source says the same. */
  | 'SUPPORTS';

/** How many neighbours of an entity to follow by one type. If the entity isn't among the seeds, it is added to them, and only types named like this are followed from it. */
export type SubgraphFollow = {
  /** The entity, by id or code. */
  readonly entity: string;
  /** The maximum number of neighbours, from 0 to 500. */
  readonly neighbours: number;
  /** The type; plans count as a separate type. */
  readonly type: Predicate;
};

/** What a number counts or measures. */
export type Unit =
  /** An amount of money. */
  | 'MONEY'
  /** People, such as troops. */
  | 'PEOPLE'
  /** A share of the whole, in percent. */
  | 'PERCENT';

/** Whether the words that a piece of evidence cites were found in the text. */
export type Verification =
  /** The service has a text that differs from the cited version. */
  | 'CHANGED'
  /** The service doesn't have the text. */
  | 'UNVERIFIED'
  /** The service has the text, and the words are at that place. */
  | 'VERIFIED';

export type AboutFragment = {
  readonly id: string;
  readonly predicate: Predicate;
  readonly subject:
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
    | { readonly id: string; readonly name: string };
  readonly object:
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
    | null;
};

export type AllianceFragment = {
  readonly node:
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
    | { readonly id: string; readonly name: string };
  readonly obligations: ReadonlyArray<{
    readonly a: Obligation;
    readonly b: Obligation;
    readonly inForce: InForce;
    readonly dates: {
      readonly sinceMin: string | null;
      readonly sinceMax: string | null;
      readonly untilMin: string | null;
      readonly untilMax: string | null;
    };
  }>;
  readonly a: {
    readonly id: string;
    readonly statements: ReadonlyArray<{
      readonly id: string;
      readonly evidence: {
        readonly nodes: ReadonlyArray<{
          readonly id: string;
          readonly document: { readonly id: string; readonly name: string };
        }>;
      };
    }>;
  };
  readonly b: {
    readonly id: string;
    readonly statements: ReadonlyArray<{
      readonly id: string;
      readonly evidence: {
        readonly nodes: ReadonlyArray<{
          readonly id: string;
          readonly document: { readonly id: string; readonly name: string };
        }>;
      };
    }>;
  };
};

export type AlliancesToTakeQueryVariables = Exact<{
  of: string;
  ally: ReadonlyArray<string> | string;
  day?: string | null | undefined;
  on: string;
  obligations?: ReadonlyArray<Obligation> | Obligation | null | undefined;
  after?: string | null | undefined;
}>;

export type AlliancesToTakeQuery = {
  readonly allies: {
    readonly edges: ReadonlyArray<{
      readonly node:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string };
      readonly alliances: {
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
        readonly edges: ReadonlyArray<{
          readonly node:
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
            | { readonly id: string; readonly name: string };
          readonly obligations: ReadonlyArray<{
            readonly a: Obligation;
            readonly b: Obligation;
            readonly inForce: InForce;
            readonly dates: {
              readonly sinceMin: string | null;
              readonly sinceMax: string | null;
              readonly untilMin: string | null;
              readonly untilMax: string | null;
            };
          }>;
          readonly a: {
            readonly id: string;
            readonly statements: ReadonlyArray<{
              readonly id: string;
              readonly evidence: {
                readonly nodes: ReadonlyArray<{
                  readonly id: string;
                  readonly document: { readonly id: string; readonly name: string };
                }>;
              };
            }>;
          };
          readonly b: {
            readonly id: string;
            readonly statements: ReadonlyArray<{
              readonly id: string;
              readonly evidence: {
                readonly nodes: ReadonlyArray<{
                  readonly id: string;
                  readonly document: { readonly id: string; readonly name: string };
                }>;
              };
            }>;
          };
        }>;
      };
    }>;
  };
};

export type AlliesQueryVariables = Exact<{
  of: string;
  day?: string | null | undefined;
  on: string;
  obligations?: ReadonlyArray<Obligation> | Obligation | null | undefined;
  after?: string | null | undefined;
}>;

export type AlliesQuery = {
  readonly entity:
    | {
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly description: string | null;
        readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
      }
    | {
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly description: string | null;
        readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
      }
    | {
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly description: string | null;
        readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
      }
    | {
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly description: string | null;
        readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
      }
    | {
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly description: string | null;
        readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
      }
    | {
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly description: string | null;
        readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
      }
    | {
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly description: string | null;
        readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
      }
    | {
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly description: string | null;
        readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
      }
    | {
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly description: string | null;
        readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
      }
    | {
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly description: string | null;
        readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
      }
    | {
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly description: string | null;
        readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
      }
    | null;
  readonly allies: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: ReadonlyArray<{
      readonly node:
        | {
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly description: string | null;
            readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
          }
        | {
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly description: string | null;
            readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
          }
        | {
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly description: string | null;
            readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
          }
        | {
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly description: string | null;
            readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
          }
        | {
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly description: string | null;
            readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
          }
        | {
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly description: string | null;
            readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
          }
        | {
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly description: string | null;
            readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
          }
        | {
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly description: string | null;
            readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
          }
        | {
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly description: string | null;
            readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
          }
        | {
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly description: string | null;
            readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
          }
        | {
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly description: string | null;
            readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
          };
      readonly alliances: {
        readonly totalCount: number;
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
        readonly edges: ReadonlyArray<{
          readonly node:
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
            | { readonly id: string; readonly name: string };
          readonly obligations: ReadonlyArray<{
            readonly a: Obligation;
            readonly b: Obligation;
            readonly inForce: InForce;
            readonly dates: {
              readonly sinceMin: string | null;
              readonly sinceMax: string | null;
              readonly untilMin: string | null;
              readonly untilMax: string | null;
            };
          }>;
          readonly a: {
            readonly id: string;
            readonly statements: ReadonlyArray<{
              readonly id: string;
              readonly evidence: {
                readonly nodes: ReadonlyArray<{
                  readonly id: string;
                  readonly document: { readonly id: string; readonly name: string };
                }>;
              };
            }>;
          };
          readonly b: {
            readonly id: string;
            readonly statements: ReadonlyArray<{
              readonly id: string;
              readonly evidence: {
                readonly nodes: ReadonlyArray<{
                  readonly id: string;
                  readonly document: { readonly id: string; readonly name: string };
                }>;
              };
            }>;
          };
        }>;
      };
    }>;
  };
};

export type AllyDaysQueryVariables = Exact<{
  of: string;
  obligations?: ReadonlyArray<Obligation> | Obligation | null | undefined;
  after?: string | null | undefined;
}>;

export type AllyDaysQuery = {
  readonly allies: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: ReadonlyArray<{
      readonly node:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string };
      readonly alliances: {
        readonly edges: ReadonlyArray<{
          readonly obligations: ReadonlyArray<{
            readonly a: Obligation;
            readonly b: Obligation;
            readonly dates: {
              readonly sinceMin: string | null;
              readonly sinceMax: string | null;
              readonly untilMin: string | null;
              readonly untilMax: string | null;
            };
          }>;
        }>;
      };
    }>;
  };
};

export type AroundQueryVariables = Exact<{
  seeds: ReadonlyArray<string> | string;
  follow?: ReadonlyArray<SubgraphFollow> | SubgraphFollow | null | undefined;
  types?: ReadonlyArray<Predicate> | Predicate | null | undefined;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  day?: string | null | undefined;
  on: string;
}>;

export type AroundQuery = {
  readonly subgraph: {
    readonly unknownSeeds: ReadonlyArray<string>;
    readonly cut: string | null;
    readonly nodes: ReadonlyArray<{
      readonly depth: number;
      readonly node:
        | {
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly description: string | null;
          }
        | {
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly description: string | null;
          }
        | {
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly description: string | null;
          }
        | {
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly description: string | null;
          }
        | {
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly description: string | null;
          }
        | {
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly description: string | null;
          }
        | {
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly description: string | null;
          }
        | {
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly description: string | null;
          }
        | {
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly description: string | null;
          }
        | {
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly description: string | null;
          }
        | {
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly description: string | null;
          };
      readonly frontier: ReadonlyArray<{
        readonly type: Predicate;
        readonly count: number;
        readonly atLeast: boolean;
      }>;
    }>;
    readonly edges: ReadonlyArray<{
      readonly from: string;
      readonly to: string;
      readonly relationship: {
        readonly id: string;
        readonly type: Predicate;
        readonly planned: boolean;
        readonly sentence: string;
        readonly inForce: InForce;
        readonly dates: {
          readonly sinceMin: string | null;
          readonly sinceMax: string | null;
          readonly untilMin: string | null;
          readonly untilMax: string | null;
        };
      };
    }>;
  };
};

export type BehindQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;

export type BehindQuery = {
  readonly nodes: ReadonlyArray<
    | {
        readonly id: string;
        readonly statements: ReadonlyArray<{
          readonly id: string;
          readonly predicate: Predicate;
          readonly sentence: string;
          readonly content: string | null;
          readonly rank: Rank;
          readonly reason: string | null;
          readonly meaning: Meaning | null;
          readonly modality: Modality | null;
          readonly sources: number;
          readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
          readonly quantity: { readonly unit: Unit; readonly part: Part | null } | null;
          readonly evidence: {
            readonly totalCount: number;
            readonly pageInfo: { readonly endCursor: string | null };
            readonly nodes: ReadonlyArray<{
              readonly id: string;
              readonly stance: Stance;
              readonly modality: Modality;
              readonly presupposed: boolean;
              readonly firstLine: number | null;
              readonly lastLine: number | null;
              readonly place: string | null;
              readonly citation: string;
              readonly quotation: string | null;
              readonly content: string | null;
              readonly note: string | null;
              readonly attributedTo:
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
                | null;
              readonly document: { readonly id: string; readonly name: string };
            }>;
          };
        }>;
      }
    | Record<PropertyKey, never>
    | null
  >;
};

export type BoundQueryVariables = Exact<{
  of: string;
  day?: string | null | undefined;
}>;

export type BoundQuery = { readonly allies: { readonly totalCount: number } };

export type ClaimFragment = {
  readonly id: string;
  readonly predicate: Predicate;
  readonly sentence: string;
  readonly content: string | null;
  readonly rank: Rank;
  readonly reason: string | null;
  readonly meaning: Meaning | null;
  readonly modality: Modality | null;
  readonly sources: number;
  readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
  readonly quantity: { readonly unit: Unit; readonly part: Part | null } | null;
  readonly evidence: {
    readonly totalCount: number;
    readonly pageInfo: { readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly stance: Stance;
      readonly modality: Modality;
      readonly presupposed: boolean;
      readonly firstLine: number | null;
      readonly lastLine: number | null;
      readonly place: string | null;
      readonly citation: string;
      readonly quotation: string | null;
      readonly content: string | null;
      readonly note: string | null;
      readonly attributedTo:
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
        | null;
      readonly document: { readonly id: string; readonly name: string };
    }>;
  };
};

export type DataInQueryVariables = Exact<{ [key: string]: never }>;

export type DataInQuery = {
  readonly treaties: {
    readonly sources: ReadonlyArray<{
      readonly population: Population;
      readonly from: string | null;
      readonly until: string | null;
      readonly document: {
        readonly id: string;
        readonly name: string;
        readonly evidence: { readonly totalCount: number };
      };
    }>;
  } | null;
  readonly memberships: {
    readonly sources: ReadonlyArray<{
      readonly population: Population;
      readonly from: string | null;
      readonly until: string | null;
      readonly document: {
        readonly id: string;
        readonly name: string;
        readonly evidence: { readonly totalCount: number };
      };
    }>;
  } | null;
  readonly troops: {
    readonly sources: ReadonlyArray<{
      readonly population: Population;
      readonly from: string | null;
      readonly until: string | null;
      readonly document: {
        readonly id: string;
        readonly name: string;
        readonly evidence: { readonly totalCount: number };
      };
    }>;
  } | null;
};

export type SourcesInFragment = {
  readonly sources: ReadonlyArray<{
    readonly population: Population;
    readonly from: string | null;
    readonly until: string | null;
    readonly document: {
      readonly id: string;
      readonly name: string;
      readonly evidence: { readonly totalCount: number };
    };
  }>;
};

type EntityDays_Document_Fragment = {
  readonly id: string;
  readonly plannedMin: string | null;
  readonly plannedMax: string | null;
  readonly dates: {
    readonly sinceMin: string | null;
    readonly sinceMax: string | null;
    readonly untilMin: string | null;
    readonly untilMax: string | null;
  };
};

type EntityDays_Event_Fragment = {
  readonly id: string;
  readonly plannedMin: string | null;
  readonly plannedMax: string | null;
  readonly dates: {
    readonly sinceMin: string | null;
    readonly sinceMax: string | null;
    readonly untilMin: string | null;
    readonly untilMax: string | null;
  };
};

type EntityDays_Mention_Fragment = {
  readonly id: string;
  readonly plannedMin: string | null;
  readonly plannedMax: string | null;
  readonly dates: {
    readonly sinceMin: string | null;
    readonly sinceMax: string | null;
    readonly untilMin: string | null;
    readonly untilMax: string | null;
  };
};

type EntityDays_Mission_Fragment = {
  readonly id: string;
  readonly plannedMin: string | null;
  readonly plannedMax: string | null;
  readonly dates: {
    readonly sinceMin: string | null;
    readonly sinceMax: string | null;
    readonly untilMin: string | null;
    readonly untilMax: string | null;
  };
};

type EntityDays_Organization_Fragment = {
  readonly id: string;
  readonly plannedMin: string | null;
  readonly plannedMax: string | null;
  readonly dates: {
    readonly sinceMin: string | null;
    readonly sinceMax: string | null;
    readonly untilMin: string | null;
    readonly untilMax: string | null;
  };
};

type EntityDays_Person_Fragment = {
  readonly id: string;
  readonly plannedMin: string | null;
  readonly plannedMax: string | null;
  readonly dates: {
    readonly sinceMin: string | null;
    readonly sinceMax: string | null;
    readonly untilMin: string | null;
    readonly untilMax: string | null;
  };
};

type EntityDays_Place_Fragment = {
  readonly id: string;
  readonly plannedMin: string | null;
  readonly plannedMax: string | null;
  readonly dates: {
    readonly sinceMin: string | null;
    readonly sinceMax: string | null;
    readonly untilMin: string | null;
    readonly untilMax: string | null;
  };
};

type EntityDays_Post_Fragment = {
  readonly id: string;
  readonly plannedMin: string | null;
  readonly plannedMax: string | null;
  readonly dates: {
    readonly sinceMin: string | null;
    readonly sinceMax: string | null;
    readonly untilMin: string | null;
    readonly untilMax: string | null;
  };
};

type EntityDays_State_Fragment = {
  readonly id: string;
  readonly plannedMin: string | null;
  readonly plannedMax: string | null;
  readonly dates: {
    readonly sinceMin: string | null;
    readonly sinceMax: string | null;
    readonly untilMin: string | null;
    readonly untilMax: string | null;
  };
};

type EntityDays_Topic_Fragment = {
  readonly id: string;
  readonly plannedMin: string | null;
  readonly plannedMax: string | null;
  readonly dates: {
    readonly sinceMin: string | null;
    readonly sinceMax: string | null;
    readonly untilMin: string | null;
    readonly untilMax: string | null;
  };
};

type EntityDays_Treaty_Fragment = {
  readonly id: string;
  readonly plannedMin: string | null;
  readonly plannedMax: string | null;
  readonly dates: {
    readonly sinceMin: string | null;
    readonly sinceMax: string | null;
    readonly untilMin: string | null;
    readonly untilMax: string | null;
  };
};

export type EntityDaysFragment =
  | EntityDays_Document_Fragment
  | EntityDays_Event_Fragment
  | EntityDays_Mention_Fragment
  | EntityDays_Mission_Fragment
  | EntityDays_Organization_Fragment
  | EntityDays_Person_Fragment
  | EntityDays_Place_Fragment
  | EntityDays_Post_Fragment
  | EntityDays_State_Fragment
  | EntityDays_Topic_Fragment
  | EntityDays_Treaty_Fragment;

export type DisputesQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;

export type DisputesQuery = {
  readonly disputes: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly kind: DisputeKind;
      readonly days: number | null;
      readonly settled: boolean;
      readonly sentence: string;
      readonly statements: ReadonlyArray<{
        readonly id: string;
        readonly predicate: Predicate;
        readonly sentence: string;
        readonly content: string | null;
        readonly rank: Rank;
        readonly reason: string | null;
        readonly meaning: Meaning | null;
        readonly modality: Modality | null;
        readonly sources: number;
        readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
        readonly quantity: { readonly unit: Unit; readonly part: Part | null } | null;
        readonly evidence: {
          readonly totalCount: number;
          readonly pageInfo: { readonly endCursor: string | null };
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly stance: Stance;
            readonly modality: Modality;
            readonly presupposed: boolean;
            readonly firstLine: number | null;
            readonly lastLine: number | null;
            readonly place: string | null;
            readonly citation: string;
            readonly quotation: string | null;
            readonly content: string | null;
            readonly note: string | null;
            readonly attributedTo:
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
              | null;
            readonly document: { readonly id: string; readonly name: string };
          }>;
        };
        readonly subject:
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
          | { readonly id: string; readonly name: string };
        readonly object:
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
          | null;
      }>;
    }>;
  };
};

export type DocumentQueryVariables = Exact<{
  id: string;
}>;

export type DocumentQuery = {
  readonly entity:
    | {
        readonly id: string;
        readonly origin: {
          readonly nodes: ReadonlyArray<{
            readonly value: string | null;
            readonly id: string;
            readonly predicate: Predicate;
            readonly sentence: string;
            readonly content: string | null;
            readonly rank: Rank;
            readonly reason: string | null;
            readonly meaning: Meaning | null;
            readonly modality: Modality | null;
            readonly sources: number;
            readonly object:
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
              | null;
            readonly dates: {
              readonly sinceMin: string | null;
              readonly sinceMax: string | null;
              readonly untilMin: string | null;
              readonly untilMax: string | null;
            };
            readonly quantity: { readonly unit: Unit; readonly part: Part | null } | null;
            readonly evidence: {
              readonly totalCount: number;
              readonly pageInfo: { readonly endCursor: string | null };
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly stance: Stance;
                readonly modality: Modality;
                readonly presupposed: boolean;
                readonly firstLine: number | null;
                readonly lastLine: number | null;
                readonly place: string | null;
                readonly citation: string;
                readonly quotation: string | null;
                readonly content: string | null;
                readonly note: string | null;
                readonly attributedTo:
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
                  | null;
                readonly document: { readonly id: string; readonly name: string };
              }>;
            };
          }>;
        };
        readonly cited: { readonly totalCount: number };
        readonly lines: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly wordsHash: string | null;
            readonly verification: Verification;
          }>;
        };
      }
    | Record<PropertyKey, never>
    | null;
};

export type DyadQueryVariables = Exact<{
  a: string;
  b: string;
  on: string;
  utterances: ReadonlyArray<Predicate> | Predicate;
  organizations?: string | null | undefined;
  treaties?: string | null | undefined;
  missions?: string | null | undefined;
  events?: string | null | undefined;
  relationships?: string | null | undefined;
  said?: string | null | undefined;
  moods?: string | null | undefined;
}>;

export type DyadQuery = {
  readonly dyad: {
    readonly distance: number | null;
    readonly a:
      | {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly description: string | null;
        }
      | {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly description: string | null;
        }
      | {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly description: string | null;
        }
      | {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly description: string | null;
        }
      | {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly description: string | null;
        }
      | {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly description: string | null;
        }
      | {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly description: string | null;
        }
      | {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly description: string | null;
        }
      | {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly description: string | null;
        }
      | {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly description: string | null;
        }
      | {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly description: string | null;
        };
    readonly b:
      | {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly description: string | null;
        }
      | {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly description: string | null;
        }
      | {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly description: string | null;
        }
      | {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly description: string | null;
        }
      | {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly description: string | null;
        }
      | {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly description: string | null;
        }
      | {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly description: string | null;
        }
      | {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly description: string | null;
        }
      | {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly description: string | null;
        }
      | {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly description: string | null;
        }
      | {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly description: string | null;
        };
    readonly organizations: {
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly edges: ReadonlyArray<{
        readonly inForce: InForce;
        readonly node:
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            };
        readonly dates: {
          readonly sinceMin: string | null;
          readonly sinceMax: string | null;
          readonly untilMin: string | null;
          readonly untilMax: string | null;
        };
        readonly a: {
          readonly id: string;
          readonly sentence: string;
          readonly statements: ReadonlyArray<{
            readonly id: string;
            readonly rank: Rank;
            readonly modality: Modality | null;
            readonly sources: number;
          }>;
        };
        readonly b: {
          readonly id: string;
          readonly sentence: string;
          readonly statements: ReadonlyArray<{
            readonly id: string;
            readonly rank: Rank;
            readonly modality: Modality | null;
            readonly sources: number;
          }>;
        };
      }>;
    };
    readonly treaties: {
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly edges: ReadonlyArray<{
        readonly inForce: InForce;
        readonly node:
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            };
        readonly dates: {
          readonly sinceMin: string | null;
          readonly sinceMax: string | null;
          readonly untilMin: string | null;
          readonly untilMax: string | null;
        };
        readonly a: {
          readonly id: string;
          readonly sentence: string;
          readonly statements: ReadonlyArray<{
            readonly id: string;
            readonly rank: Rank;
            readonly modality: Modality | null;
            readonly sources: number;
          }>;
        };
        readonly b: {
          readonly id: string;
          readonly sentence: string;
          readonly statements: ReadonlyArray<{
            readonly id: string;
            readonly rank: Rank;
            readonly modality: Modality | null;
            readonly sources: number;
          }>;
        };
      }>;
    };
    readonly missions: {
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly edges: ReadonlyArray<{
        readonly inForce: InForce;
        readonly node:
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            };
        readonly dates: {
          readonly sinceMin: string | null;
          readonly sinceMax: string | null;
          readonly untilMin: string | null;
          readonly untilMax: string | null;
        };
        readonly a: {
          readonly id: string;
          readonly sentence: string;
          readonly statements: ReadonlyArray<{
            readonly id: string;
            readonly rank: Rank;
            readonly modality: Modality | null;
            readonly sources: number;
          }>;
        };
        readonly b: {
          readonly id: string;
          readonly sentence: string;
          readonly statements: ReadonlyArray<{
            readonly id: string;
            readonly rank: Rank;
            readonly modality: Modality | null;
            readonly sources: number;
          }>;
        };
      }>;
    };
    readonly events: {
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly edges: ReadonlyArray<{
        readonly inForce: InForce;
        readonly node:
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            };
        readonly dates: {
          readonly sinceMin: string | null;
          readonly sinceMax: string | null;
          readonly untilMin: string | null;
          readonly untilMax: string | null;
        };
        readonly a: {
          readonly id: string;
          readonly sentence: string;
          readonly statements: ReadonlyArray<{
            readonly id: string;
            readonly rank: Rank;
            readonly modality: Modality | null;
            readonly sources: number;
          }>;
        };
        readonly b: {
          readonly id: string;
          readonly sentence: string;
          readonly statements: ReadonlyArray<{
            readonly id: string;
            readonly rank: Rank;
            readonly modality: Modality | null;
            readonly sources: number;
          }>;
        };
      }>;
    };
    readonly relationships: {
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly edges: ReadonlyArray<{
        readonly relationship: {
          readonly sentence: string;
          readonly id: string;
          readonly type: Predicate;
          readonly planned: boolean;
          readonly inForce: InForce;
          readonly statements: ReadonlyArray<{
            readonly id: string;
            readonly rank: Rank;
            readonly modality: Modality | null;
            readonly sources: number;
          }>;
          readonly subject:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string };
          readonly dates: {
            readonly sinceMin: string | null;
            readonly sinceMax: string | null;
            readonly untilMin: string | null;
            readonly untilMax: string | null;
          };
          readonly series: ReadonlyArray<{
            readonly quantity: {
              readonly least: number | null;
              readonly most: number | null;
              readonly approximate: boolean;
              readonly unit: Unit;
              readonly currency: string | null;
              readonly part: Part | null;
            };
            readonly dates: {
              readonly sinceMin: string | null;
              readonly sinceMax: string | null;
              readonly untilMin: string | null;
              readonly untilMax: string | null;
            };
          }>;
        };
      }>;
    };
    readonly said: {
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: ReadonlyArray<{
        readonly vouchedMin: string | null;
        readonly id: string;
        readonly predicate: Predicate;
        readonly sentence: string;
        readonly content: string | null;
        readonly rank: Rank;
        readonly reason: string | null;
        readonly meaning: Meaning | null;
        readonly modality: Modality | null;
        readonly sources: number;
        readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
        readonly subject:
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
          | { readonly id: string; readonly name: string };
        readonly quantity: { readonly unit: Unit; readonly part: Part | null } | null;
        readonly evidence: {
          readonly totalCount: number;
          readonly pageInfo: { readonly endCursor: string | null };
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly stance: Stance;
            readonly modality: Modality;
            readonly presupposed: boolean;
            readonly firstLine: number | null;
            readonly lastLine: number | null;
            readonly place: string | null;
            readonly citation: string;
            readonly quotation: string | null;
            readonly content: string | null;
            readonly note: string | null;
            readonly attributedTo:
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
              | null;
            readonly document: { readonly id: string; readonly name: string };
          }>;
        };
      }>;
    };
    readonly moods: {
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: ReadonlyArray<{
        readonly vouchedMin: string | null;
        readonly id: string;
        readonly predicate: Predicate;
        readonly sentence: string;
        readonly content: string | null;
        readonly rank: Rank;
        readonly reason: string | null;
        readonly meaning: Meaning | null;
        readonly modality: Modality | null;
        readonly sources: number;
        readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
        readonly subject:
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
          | { readonly id: string; readonly name: string };
        readonly quantity: { readonly unit: Unit; readonly part: Part | null } | null;
        readonly evidence: {
          readonly totalCount: number;
          readonly pageInfo: { readonly endCursor: string | null };
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly stance: Stance;
            readonly modality: Modality;
            readonly presupposed: boolean;
            readonly firstLine: number | null;
            readonly lastLine: number | null;
            readonly place: string | null;
            readonly citation: string;
            readonly quotation: string | null;
            readonly content: string | null;
            readonly note: string | null;
            readonly attributedTo:
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
              | null;
            readonly document: { readonly id: string; readonly name: string };
          }>;
        };
      }>;
    };
  } | null;
};

export type EntityQueryVariables = Exact<{
  id: string;
  on?: string | null | undefined;
}>;

export type EntityQuery = {
  readonly entity:
    | {
        readonly resolvedFrom: string | null;
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly description: string | null;
        readonly plannedMin: string | null;
        readonly plannedMax: string | null;
        readonly relationshipCounts: ReadonlyArray<{
          readonly type: Predicate;
          readonly end: RelationshipEnd;
          readonly count: number;
        }>;
        readonly names: ReadonlyArray<{
          readonly text: string;
          readonly language: string | null;
          readonly statements: ReadonlyArray<{
            readonly id: string;
            readonly predicate: Predicate;
            readonly sentence: string;
            readonly content: string | null;
            readonly rank: Rank;
            readonly reason: string | null;
            readonly meaning: Meaning | null;
            readonly modality: Modality | null;
            readonly sources: number;
            readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
            readonly quantity: { readonly unit: Unit; readonly part: Part | null } | null;
            readonly evidence: {
              readonly totalCount: number;
              readonly pageInfo: { readonly endCursor: string | null };
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly stance: Stance;
                readonly modality: Modality;
                readonly presupposed: boolean;
                readonly firstLine: number | null;
                readonly lastLine: number | null;
                readonly place: string | null;
                readonly citation: string;
                readonly quotation: string | null;
                readonly content: string | null;
                readonly note: string | null;
                readonly attributedTo:
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
                  | null;
                readonly document: { readonly id: string; readonly name: string };
              }>;
            };
          }>;
        }>;
        readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
        readonly dating: {
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly predicate: Predicate;
            readonly sentence: string;
            readonly content: string | null;
            readonly rank: Rank;
            readonly reason: string | null;
            readonly meaning: Meaning | null;
            readonly modality: Modality | null;
            readonly sources: number;
            readonly dates: {
              readonly sinceMin: string | null;
              readonly sinceMax: string | null;
              readonly untilMin: string | null;
              readonly untilMax: string | null;
            };
            readonly quantity: { readonly unit: Unit; readonly part: Part | null } | null;
            readonly evidence: {
              readonly totalCount: number;
              readonly pageInfo: { readonly endCursor: string | null };
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly stance: Stance;
                readonly modality: Modality;
                readonly presupposed: boolean;
                readonly firstLine: number | null;
                readonly lastLine: number | null;
                readonly place: string | null;
                readonly citation: string;
                readonly quotation: string | null;
                readonly content: string | null;
                readonly note: string | null;
                readonly attributedTo:
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
                  | null;
                readonly document: { readonly id: string; readonly name: string };
              }>;
            };
          }>;
        };
        readonly dates: {
          readonly sinceMin: string | null;
          readonly sinceMax: string | null;
          readonly untilMin: string | null;
          readonly untilMax: string | null;
        };
      }
    | {
        readonly resolvedFrom: string | null;
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly description: string | null;
        readonly plannedMin: string | null;
        readonly plannedMax: string | null;
        readonly relationshipCounts: ReadonlyArray<{
          readonly type: Predicate;
          readonly end: RelationshipEnd;
          readonly count: number;
        }>;
        readonly names: ReadonlyArray<{
          readonly text: string;
          readonly language: string | null;
          readonly statements: ReadonlyArray<{
            readonly id: string;
            readonly predicate: Predicate;
            readonly sentence: string;
            readonly content: string | null;
            readonly rank: Rank;
            readonly reason: string | null;
            readonly meaning: Meaning | null;
            readonly modality: Modality | null;
            readonly sources: number;
            readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
            readonly quantity: { readonly unit: Unit; readonly part: Part | null } | null;
            readonly evidence: {
              readonly totalCount: number;
              readonly pageInfo: { readonly endCursor: string | null };
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly stance: Stance;
                readonly modality: Modality;
                readonly presupposed: boolean;
                readonly firstLine: number | null;
                readonly lastLine: number | null;
                readonly place: string | null;
                readonly citation: string;
                readonly quotation: string | null;
                readonly content: string | null;
                readonly note: string | null;
                readonly attributedTo:
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
                  | null;
                readonly document: { readonly id: string; readonly name: string };
              }>;
            };
          }>;
        }>;
        readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
        readonly dating: {
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly predicate: Predicate;
            readonly sentence: string;
            readonly content: string | null;
            readonly rank: Rank;
            readonly reason: string | null;
            readonly meaning: Meaning | null;
            readonly modality: Modality | null;
            readonly sources: number;
            readonly dates: {
              readonly sinceMin: string | null;
              readonly sinceMax: string | null;
              readonly untilMin: string | null;
              readonly untilMax: string | null;
            };
            readonly quantity: { readonly unit: Unit; readonly part: Part | null } | null;
            readonly evidence: {
              readonly totalCount: number;
              readonly pageInfo: { readonly endCursor: string | null };
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly stance: Stance;
                readonly modality: Modality;
                readonly presupposed: boolean;
                readonly firstLine: number | null;
                readonly lastLine: number | null;
                readonly place: string | null;
                readonly citation: string;
                readonly quotation: string | null;
                readonly content: string | null;
                readonly note: string | null;
                readonly attributedTo:
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
                  | null;
                readonly document: { readonly id: string; readonly name: string };
              }>;
            };
          }>;
        };
        readonly dates: {
          readonly sinceMin: string | null;
          readonly sinceMax: string | null;
          readonly untilMin: string | null;
          readonly untilMax: string | null;
        };
      }
    | {
        readonly resolvedFrom: string | null;
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly description: string | null;
        readonly plannedMin: string | null;
        readonly plannedMax: string | null;
        readonly relationshipCounts: ReadonlyArray<{
          readonly type: Predicate;
          readonly end: RelationshipEnd;
          readonly count: number;
        }>;
        readonly names: ReadonlyArray<{
          readonly text: string;
          readonly language: string | null;
          readonly statements: ReadonlyArray<{
            readonly id: string;
            readonly predicate: Predicate;
            readonly sentence: string;
            readonly content: string | null;
            readonly rank: Rank;
            readonly reason: string | null;
            readonly meaning: Meaning | null;
            readonly modality: Modality | null;
            readonly sources: number;
            readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
            readonly quantity: { readonly unit: Unit; readonly part: Part | null } | null;
            readonly evidence: {
              readonly totalCount: number;
              readonly pageInfo: { readonly endCursor: string | null };
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly stance: Stance;
                readonly modality: Modality;
                readonly presupposed: boolean;
                readonly firstLine: number | null;
                readonly lastLine: number | null;
                readonly place: string | null;
                readonly citation: string;
                readonly quotation: string | null;
                readonly content: string | null;
                readonly note: string | null;
                readonly attributedTo:
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
                  | null;
                readonly document: { readonly id: string; readonly name: string };
              }>;
            };
          }>;
        }>;
        readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
        readonly dating: {
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly predicate: Predicate;
            readonly sentence: string;
            readonly content: string | null;
            readonly rank: Rank;
            readonly reason: string | null;
            readonly meaning: Meaning | null;
            readonly modality: Modality | null;
            readonly sources: number;
            readonly dates: {
              readonly sinceMin: string | null;
              readonly sinceMax: string | null;
              readonly untilMin: string | null;
              readonly untilMax: string | null;
            };
            readonly quantity: { readonly unit: Unit; readonly part: Part | null } | null;
            readonly evidence: {
              readonly totalCount: number;
              readonly pageInfo: { readonly endCursor: string | null };
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly stance: Stance;
                readonly modality: Modality;
                readonly presupposed: boolean;
                readonly firstLine: number | null;
                readonly lastLine: number | null;
                readonly place: string | null;
                readonly citation: string;
                readonly quotation: string | null;
                readonly content: string | null;
                readonly note: string | null;
                readonly attributedTo:
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
                  | null;
                readonly document: { readonly id: string; readonly name: string };
              }>;
            };
          }>;
        };
        readonly dates: {
          readonly sinceMin: string | null;
          readonly sinceMax: string | null;
          readonly untilMin: string | null;
          readonly untilMax: string | null;
        };
      }
    | {
        readonly resolvedFrom: string | null;
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly description: string | null;
        readonly plannedMin: string | null;
        readonly plannedMax: string | null;
        readonly relationshipCounts: ReadonlyArray<{
          readonly type: Predicate;
          readonly end: RelationshipEnd;
          readonly count: number;
        }>;
        readonly names: ReadonlyArray<{
          readonly text: string;
          readonly language: string | null;
          readonly statements: ReadonlyArray<{
            readonly id: string;
            readonly predicate: Predicate;
            readonly sentence: string;
            readonly content: string | null;
            readonly rank: Rank;
            readonly reason: string | null;
            readonly meaning: Meaning | null;
            readonly modality: Modality | null;
            readonly sources: number;
            readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
            readonly quantity: { readonly unit: Unit; readonly part: Part | null } | null;
            readonly evidence: {
              readonly totalCount: number;
              readonly pageInfo: { readonly endCursor: string | null };
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly stance: Stance;
                readonly modality: Modality;
                readonly presupposed: boolean;
                readonly firstLine: number | null;
                readonly lastLine: number | null;
                readonly place: string | null;
                readonly citation: string;
                readonly quotation: string | null;
                readonly content: string | null;
                readonly note: string | null;
                readonly attributedTo:
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
                  | null;
                readonly document: { readonly id: string; readonly name: string };
              }>;
            };
          }>;
        }>;
        readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
        readonly dating: {
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly predicate: Predicate;
            readonly sentence: string;
            readonly content: string | null;
            readonly rank: Rank;
            readonly reason: string | null;
            readonly meaning: Meaning | null;
            readonly modality: Modality | null;
            readonly sources: number;
            readonly dates: {
              readonly sinceMin: string | null;
              readonly sinceMax: string | null;
              readonly untilMin: string | null;
              readonly untilMax: string | null;
            };
            readonly quantity: { readonly unit: Unit; readonly part: Part | null } | null;
            readonly evidence: {
              readonly totalCount: number;
              readonly pageInfo: { readonly endCursor: string | null };
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly stance: Stance;
                readonly modality: Modality;
                readonly presupposed: boolean;
                readonly firstLine: number | null;
                readonly lastLine: number | null;
                readonly place: string | null;
                readonly citation: string;
                readonly quotation: string | null;
                readonly content: string | null;
                readonly note: string | null;
                readonly attributedTo:
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
                  | null;
                readonly document: { readonly id: string; readonly name: string };
              }>;
            };
          }>;
        };
        readonly dates: {
          readonly sinceMin: string | null;
          readonly sinceMax: string | null;
          readonly untilMin: string | null;
          readonly untilMax: string | null;
        };
      }
    | {
        readonly resolvedFrom: string | null;
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly description: string | null;
        readonly plannedMin: string | null;
        readonly plannedMax: string | null;
        readonly relationshipCounts: ReadonlyArray<{
          readonly type: Predicate;
          readonly end: RelationshipEnd;
          readonly count: number;
        }>;
        readonly names: ReadonlyArray<{
          readonly text: string;
          readonly language: string | null;
          readonly statements: ReadonlyArray<{
            readonly id: string;
            readonly predicate: Predicate;
            readonly sentence: string;
            readonly content: string | null;
            readonly rank: Rank;
            readonly reason: string | null;
            readonly meaning: Meaning | null;
            readonly modality: Modality | null;
            readonly sources: number;
            readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
            readonly quantity: { readonly unit: Unit; readonly part: Part | null } | null;
            readonly evidence: {
              readonly totalCount: number;
              readonly pageInfo: { readonly endCursor: string | null };
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly stance: Stance;
                readonly modality: Modality;
                readonly presupposed: boolean;
                readonly firstLine: number | null;
                readonly lastLine: number | null;
                readonly place: string | null;
                readonly citation: string;
                readonly quotation: string | null;
                readonly content: string | null;
                readonly note: string | null;
                readonly attributedTo:
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
                  | null;
                readonly document: { readonly id: string; readonly name: string };
              }>;
            };
          }>;
        }>;
        readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
        readonly dating: {
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly predicate: Predicate;
            readonly sentence: string;
            readonly content: string | null;
            readonly rank: Rank;
            readonly reason: string | null;
            readonly meaning: Meaning | null;
            readonly modality: Modality | null;
            readonly sources: number;
            readonly dates: {
              readonly sinceMin: string | null;
              readonly sinceMax: string | null;
              readonly untilMin: string | null;
              readonly untilMax: string | null;
            };
            readonly quantity: { readonly unit: Unit; readonly part: Part | null } | null;
            readonly evidence: {
              readonly totalCount: number;
              readonly pageInfo: { readonly endCursor: string | null };
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly stance: Stance;
                readonly modality: Modality;
                readonly presupposed: boolean;
                readonly firstLine: number | null;
                readonly lastLine: number | null;
                readonly place: string | null;
                readonly citation: string;
                readonly quotation: string | null;
                readonly content: string | null;
                readonly note: string | null;
                readonly attributedTo:
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
                  | null;
                readonly document: { readonly id: string; readonly name: string };
              }>;
            };
          }>;
        };
        readonly dates: {
          readonly sinceMin: string | null;
          readonly sinceMax: string | null;
          readonly untilMin: string | null;
          readonly untilMax: string | null;
        };
      }
    | {
        readonly resolvedFrom: string | null;
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly description: string | null;
        readonly plannedMin: string | null;
        readonly plannedMax: string | null;
        readonly relationshipCounts: ReadonlyArray<{
          readonly type: Predicate;
          readonly end: RelationshipEnd;
          readonly count: number;
        }>;
        readonly names: ReadonlyArray<{
          readonly text: string;
          readonly language: string | null;
          readonly statements: ReadonlyArray<{
            readonly id: string;
            readonly predicate: Predicate;
            readonly sentence: string;
            readonly content: string | null;
            readonly rank: Rank;
            readonly reason: string | null;
            readonly meaning: Meaning | null;
            readonly modality: Modality | null;
            readonly sources: number;
            readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
            readonly quantity: { readonly unit: Unit; readonly part: Part | null } | null;
            readonly evidence: {
              readonly totalCount: number;
              readonly pageInfo: { readonly endCursor: string | null };
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly stance: Stance;
                readonly modality: Modality;
                readonly presupposed: boolean;
                readonly firstLine: number | null;
                readonly lastLine: number | null;
                readonly place: string | null;
                readonly citation: string;
                readonly quotation: string | null;
                readonly content: string | null;
                readonly note: string | null;
                readonly attributedTo:
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
                  | null;
                readonly document: { readonly id: string; readonly name: string };
              }>;
            };
          }>;
        }>;
        readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
        readonly dating: {
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly predicate: Predicate;
            readonly sentence: string;
            readonly content: string | null;
            readonly rank: Rank;
            readonly reason: string | null;
            readonly meaning: Meaning | null;
            readonly modality: Modality | null;
            readonly sources: number;
            readonly dates: {
              readonly sinceMin: string | null;
              readonly sinceMax: string | null;
              readonly untilMin: string | null;
              readonly untilMax: string | null;
            };
            readonly quantity: { readonly unit: Unit; readonly part: Part | null } | null;
            readonly evidence: {
              readonly totalCount: number;
              readonly pageInfo: { readonly endCursor: string | null };
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly stance: Stance;
                readonly modality: Modality;
                readonly presupposed: boolean;
                readonly firstLine: number | null;
                readonly lastLine: number | null;
                readonly place: string | null;
                readonly citation: string;
                readonly quotation: string | null;
                readonly content: string | null;
                readonly note: string | null;
                readonly attributedTo:
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
                  | null;
                readonly document: { readonly id: string; readonly name: string };
              }>;
            };
          }>;
        };
        readonly dates: {
          readonly sinceMin: string | null;
          readonly sinceMax: string | null;
          readonly untilMin: string | null;
          readonly untilMax: string | null;
        };
      }
    | {
        readonly resolvedFrom: string | null;
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly description: string | null;
        readonly plannedMin: string | null;
        readonly plannedMax: string | null;
        readonly relationshipCounts: ReadonlyArray<{
          readonly type: Predicate;
          readonly end: RelationshipEnd;
          readonly count: number;
        }>;
        readonly names: ReadonlyArray<{
          readonly text: string;
          readonly language: string | null;
          readonly statements: ReadonlyArray<{
            readonly id: string;
            readonly predicate: Predicate;
            readonly sentence: string;
            readonly content: string | null;
            readonly rank: Rank;
            readonly reason: string | null;
            readonly meaning: Meaning | null;
            readonly modality: Modality | null;
            readonly sources: number;
            readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
            readonly quantity: { readonly unit: Unit; readonly part: Part | null } | null;
            readonly evidence: {
              readonly totalCount: number;
              readonly pageInfo: { readonly endCursor: string | null };
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly stance: Stance;
                readonly modality: Modality;
                readonly presupposed: boolean;
                readonly firstLine: number | null;
                readonly lastLine: number | null;
                readonly place: string | null;
                readonly citation: string;
                readonly quotation: string | null;
                readonly content: string | null;
                readonly note: string | null;
                readonly attributedTo:
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
                  | null;
                readonly document: { readonly id: string; readonly name: string };
              }>;
            };
          }>;
        }>;
        readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
        readonly dating: {
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly predicate: Predicate;
            readonly sentence: string;
            readonly content: string | null;
            readonly rank: Rank;
            readonly reason: string | null;
            readonly meaning: Meaning | null;
            readonly modality: Modality | null;
            readonly sources: number;
            readonly dates: {
              readonly sinceMin: string | null;
              readonly sinceMax: string | null;
              readonly untilMin: string | null;
              readonly untilMax: string | null;
            };
            readonly quantity: { readonly unit: Unit; readonly part: Part | null } | null;
            readonly evidence: {
              readonly totalCount: number;
              readonly pageInfo: { readonly endCursor: string | null };
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly stance: Stance;
                readonly modality: Modality;
                readonly presupposed: boolean;
                readonly firstLine: number | null;
                readonly lastLine: number | null;
                readonly place: string | null;
                readonly citation: string;
                readonly quotation: string | null;
                readonly content: string | null;
                readonly note: string | null;
                readonly attributedTo:
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
                  | null;
                readonly document: { readonly id: string; readonly name: string };
              }>;
            };
          }>;
        };
        readonly dates: {
          readonly sinceMin: string | null;
          readonly sinceMax: string | null;
          readonly untilMin: string | null;
          readonly untilMax: string | null;
        };
      }
    | {
        readonly resolvedFrom: string | null;
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly description: string | null;
        readonly plannedMin: string | null;
        readonly plannedMax: string | null;
        readonly relationshipCounts: ReadonlyArray<{
          readonly type: Predicate;
          readonly end: RelationshipEnd;
          readonly count: number;
        }>;
        readonly names: ReadonlyArray<{
          readonly text: string;
          readonly language: string | null;
          readonly statements: ReadonlyArray<{
            readonly id: string;
            readonly predicate: Predicate;
            readonly sentence: string;
            readonly content: string | null;
            readonly rank: Rank;
            readonly reason: string | null;
            readonly meaning: Meaning | null;
            readonly modality: Modality | null;
            readonly sources: number;
            readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
            readonly quantity: { readonly unit: Unit; readonly part: Part | null } | null;
            readonly evidence: {
              readonly totalCount: number;
              readonly pageInfo: { readonly endCursor: string | null };
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly stance: Stance;
                readonly modality: Modality;
                readonly presupposed: boolean;
                readonly firstLine: number | null;
                readonly lastLine: number | null;
                readonly place: string | null;
                readonly citation: string;
                readonly quotation: string | null;
                readonly content: string | null;
                readonly note: string | null;
                readonly attributedTo:
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
                  | null;
                readonly document: { readonly id: string; readonly name: string };
              }>;
            };
          }>;
        }>;
        readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
        readonly dating: {
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly predicate: Predicate;
            readonly sentence: string;
            readonly content: string | null;
            readonly rank: Rank;
            readonly reason: string | null;
            readonly meaning: Meaning | null;
            readonly modality: Modality | null;
            readonly sources: number;
            readonly dates: {
              readonly sinceMin: string | null;
              readonly sinceMax: string | null;
              readonly untilMin: string | null;
              readonly untilMax: string | null;
            };
            readonly quantity: { readonly unit: Unit; readonly part: Part | null } | null;
            readonly evidence: {
              readonly totalCount: number;
              readonly pageInfo: { readonly endCursor: string | null };
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly stance: Stance;
                readonly modality: Modality;
                readonly presupposed: boolean;
                readonly firstLine: number | null;
                readonly lastLine: number | null;
                readonly place: string | null;
                readonly citation: string;
                readonly quotation: string | null;
                readonly content: string | null;
                readonly note: string | null;
                readonly attributedTo:
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
                  | null;
                readonly document: { readonly id: string; readonly name: string };
              }>;
            };
          }>;
        };
        readonly dates: {
          readonly sinceMin: string | null;
          readonly sinceMax: string | null;
          readonly untilMin: string | null;
          readonly untilMax: string | null;
        };
      }
    | {
        readonly resolvedFrom: string | null;
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly description: string | null;
        readonly plannedMin: string | null;
        readonly plannedMax: string | null;
        readonly relationshipCounts: ReadonlyArray<{
          readonly type: Predicate;
          readonly end: RelationshipEnd;
          readonly count: number;
        }>;
        readonly names: ReadonlyArray<{
          readonly text: string;
          readonly language: string | null;
          readonly statements: ReadonlyArray<{
            readonly id: string;
            readonly predicate: Predicate;
            readonly sentence: string;
            readonly content: string | null;
            readonly rank: Rank;
            readonly reason: string | null;
            readonly meaning: Meaning | null;
            readonly modality: Modality | null;
            readonly sources: number;
            readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
            readonly quantity: { readonly unit: Unit; readonly part: Part | null } | null;
            readonly evidence: {
              readonly totalCount: number;
              readonly pageInfo: { readonly endCursor: string | null };
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly stance: Stance;
                readonly modality: Modality;
                readonly presupposed: boolean;
                readonly firstLine: number | null;
                readonly lastLine: number | null;
                readonly place: string | null;
                readonly citation: string;
                readonly quotation: string | null;
                readonly content: string | null;
                readonly note: string | null;
                readonly attributedTo:
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
                  | null;
                readonly document: { readonly id: string; readonly name: string };
              }>;
            };
          }>;
        }>;
        readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
        readonly dating: {
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly predicate: Predicate;
            readonly sentence: string;
            readonly content: string | null;
            readonly rank: Rank;
            readonly reason: string | null;
            readonly meaning: Meaning | null;
            readonly modality: Modality | null;
            readonly sources: number;
            readonly dates: {
              readonly sinceMin: string | null;
              readonly sinceMax: string | null;
              readonly untilMin: string | null;
              readonly untilMax: string | null;
            };
            readonly quantity: { readonly unit: Unit; readonly part: Part | null } | null;
            readonly evidence: {
              readonly totalCount: number;
              readonly pageInfo: { readonly endCursor: string | null };
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly stance: Stance;
                readonly modality: Modality;
                readonly presupposed: boolean;
                readonly firstLine: number | null;
                readonly lastLine: number | null;
                readonly place: string | null;
                readonly citation: string;
                readonly quotation: string | null;
                readonly content: string | null;
                readonly note: string | null;
                readonly attributedTo:
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
                  | null;
                readonly document: { readonly id: string; readonly name: string };
              }>;
            };
          }>;
        };
        readonly dates: {
          readonly sinceMin: string | null;
          readonly sinceMax: string | null;
          readonly untilMin: string | null;
          readonly untilMax: string | null;
        };
      }
    | {
        readonly resolvedFrom: string | null;
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly description: string | null;
        readonly plannedMin: string | null;
        readonly plannedMax: string | null;
        readonly relationshipCounts: ReadonlyArray<{
          readonly type: Predicate;
          readonly end: RelationshipEnd;
          readonly count: number;
        }>;
        readonly names: ReadonlyArray<{
          readonly text: string;
          readonly language: string | null;
          readonly statements: ReadonlyArray<{
            readonly id: string;
            readonly predicate: Predicate;
            readonly sentence: string;
            readonly content: string | null;
            readonly rank: Rank;
            readonly reason: string | null;
            readonly meaning: Meaning | null;
            readonly modality: Modality | null;
            readonly sources: number;
            readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
            readonly quantity: { readonly unit: Unit; readonly part: Part | null } | null;
            readonly evidence: {
              readonly totalCount: number;
              readonly pageInfo: { readonly endCursor: string | null };
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly stance: Stance;
                readonly modality: Modality;
                readonly presupposed: boolean;
                readonly firstLine: number | null;
                readonly lastLine: number | null;
                readonly place: string | null;
                readonly citation: string;
                readonly quotation: string | null;
                readonly content: string | null;
                readonly note: string | null;
                readonly attributedTo:
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
                  | null;
                readonly document: { readonly id: string; readonly name: string };
              }>;
            };
          }>;
        }>;
        readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
        readonly dating: {
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly predicate: Predicate;
            readonly sentence: string;
            readonly content: string | null;
            readonly rank: Rank;
            readonly reason: string | null;
            readonly meaning: Meaning | null;
            readonly modality: Modality | null;
            readonly sources: number;
            readonly dates: {
              readonly sinceMin: string | null;
              readonly sinceMax: string | null;
              readonly untilMin: string | null;
              readonly untilMax: string | null;
            };
            readonly quantity: { readonly unit: Unit; readonly part: Part | null } | null;
            readonly evidence: {
              readonly totalCount: number;
              readonly pageInfo: { readonly endCursor: string | null };
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly stance: Stance;
                readonly modality: Modality;
                readonly presupposed: boolean;
                readonly firstLine: number | null;
                readonly lastLine: number | null;
                readonly place: string | null;
                readonly citation: string;
                readonly quotation: string | null;
                readonly content: string | null;
                readonly note: string | null;
                readonly attributedTo:
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
                  | null;
                readonly document: { readonly id: string; readonly name: string };
              }>;
            };
          }>;
        };
        readonly dates: {
          readonly sinceMin: string | null;
          readonly sinceMax: string | null;
          readonly untilMin: string | null;
          readonly untilMax: string | null;
        };
      }
    | {
        readonly resolvedFrom: string | null;
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly description: string | null;
        readonly plannedMin: string | null;
        readonly plannedMax: string | null;
        readonly relationshipCounts: ReadonlyArray<{
          readonly type: Predicate;
          readonly end: RelationshipEnd;
          readonly count: number;
        }>;
        readonly names: ReadonlyArray<{
          readonly text: string;
          readonly language: string | null;
          readonly statements: ReadonlyArray<{
            readonly id: string;
            readonly predicate: Predicate;
            readonly sentence: string;
            readonly content: string | null;
            readonly rank: Rank;
            readonly reason: string | null;
            readonly meaning: Meaning | null;
            readonly modality: Modality | null;
            readonly sources: number;
            readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
            readonly quantity: { readonly unit: Unit; readonly part: Part | null } | null;
            readonly evidence: {
              readonly totalCount: number;
              readonly pageInfo: { readonly endCursor: string | null };
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly stance: Stance;
                readonly modality: Modality;
                readonly presupposed: boolean;
                readonly firstLine: number | null;
                readonly lastLine: number | null;
                readonly place: string | null;
                readonly citation: string;
                readonly quotation: string | null;
                readonly content: string | null;
                readonly note: string | null;
                readonly attributedTo:
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
                  | null;
                readonly document: { readonly id: string; readonly name: string };
              }>;
            };
          }>;
        }>;
        readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
        readonly dating: {
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly predicate: Predicate;
            readonly sentence: string;
            readonly content: string | null;
            readonly rank: Rank;
            readonly reason: string | null;
            readonly meaning: Meaning | null;
            readonly modality: Modality | null;
            readonly sources: number;
            readonly dates: {
              readonly sinceMin: string | null;
              readonly sinceMax: string | null;
              readonly untilMin: string | null;
              readonly untilMax: string | null;
            };
            readonly quantity: { readonly unit: Unit; readonly part: Part | null } | null;
            readonly evidence: {
              readonly totalCount: number;
              readonly pageInfo: { readonly endCursor: string | null };
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly stance: Stance;
                readonly modality: Modality;
                readonly presupposed: boolean;
                readonly firstLine: number | null;
                readonly lastLine: number | null;
                readonly place: string | null;
                readonly citation: string;
                readonly quotation: string | null;
                readonly content: string | null;
                readonly note: string | null;
                readonly attributedTo:
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
                  | null;
                readonly document: { readonly id: string; readonly name: string };
              }>;
            };
          }>;
        };
        readonly dates: {
          readonly sinceMin: string | null;
          readonly sinceMax: string | null;
          readonly untilMin: string | null;
          readonly untilMax: string | null;
        };
      }
    | null;
};

export type EntityFactsQueryVariables = Exact<{
  id: string;
  types?: ReadonlyArray<Predicate> | Predicate | null | undefined;
  after?: string | null | undefined;
}>;

export type EntityFactsQuery = {
  readonly entity:
    | {
        readonly id: string;
        readonly relationships: {
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly node:
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string };
            readonly relationship: {
              readonly id: string;
              readonly type: Predicate;
              readonly planned: boolean;
              readonly role: string | null;
              readonly obligations: ReadonlyArray<Obligation>;
              readonly sources: number;
              readonly sentence: string;
              readonly subject:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string };
              readonly dates: {
                readonly sinceMin: string | null;
                readonly sinceMax: string | null;
                readonly untilMin: string | null;
                readonly untilMax: string | null;
              };
            };
          }>;
        };
      }
    | {
        readonly id: string;
        readonly relationships: {
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly node:
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string };
            readonly relationship: {
              readonly id: string;
              readonly type: Predicate;
              readonly planned: boolean;
              readonly role: string | null;
              readonly obligations: ReadonlyArray<Obligation>;
              readonly sources: number;
              readonly sentence: string;
              readonly subject:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string };
              readonly dates: {
                readonly sinceMin: string | null;
                readonly sinceMax: string | null;
                readonly untilMin: string | null;
                readonly untilMax: string | null;
              };
            };
          }>;
        };
      }
    | {
        readonly id: string;
        readonly relationships: {
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly node:
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string };
            readonly relationship: {
              readonly id: string;
              readonly type: Predicate;
              readonly planned: boolean;
              readonly role: string | null;
              readonly obligations: ReadonlyArray<Obligation>;
              readonly sources: number;
              readonly sentence: string;
              readonly subject:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string };
              readonly dates: {
                readonly sinceMin: string | null;
                readonly sinceMax: string | null;
                readonly untilMin: string | null;
                readonly untilMax: string | null;
              };
            };
          }>;
        };
      }
    | {
        readonly id: string;
        readonly relationships: {
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly node:
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string };
            readonly relationship: {
              readonly id: string;
              readonly type: Predicate;
              readonly planned: boolean;
              readonly role: string | null;
              readonly obligations: ReadonlyArray<Obligation>;
              readonly sources: number;
              readonly sentence: string;
              readonly subject:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string };
              readonly dates: {
                readonly sinceMin: string | null;
                readonly sinceMax: string | null;
                readonly untilMin: string | null;
                readonly untilMax: string | null;
              };
            };
          }>;
        };
      }
    | {
        readonly id: string;
        readonly relationships: {
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly node:
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string };
            readonly relationship: {
              readonly id: string;
              readonly type: Predicate;
              readonly planned: boolean;
              readonly role: string | null;
              readonly obligations: ReadonlyArray<Obligation>;
              readonly sources: number;
              readonly sentence: string;
              readonly subject:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string };
              readonly dates: {
                readonly sinceMin: string | null;
                readonly sinceMax: string | null;
                readonly untilMin: string | null;
                readonly untilMax: string | null;
              };
            };
          }>;
        };
      }
    | {
        readonly id: string;
        readonly relationships: {
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly node:
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string };
            readonly relationship: {
              readonly id: string;
              readonly type: Predicate;
              readonly planned: boolean;
              readonly role: string | null;
              readonly obligations: ReadonlyArray<Obligation>;
              readonly sources: number;
              readonly sentence: string;
              readonly subject:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string };
              readonly dates: {
                readonly sinceMin: string | null;
                readonly sinceMax: string | null;
                readonly untilMin: string | null;
                readonly untilMax: string | null;
              };
            };
          }>;
        };
      }
    | {
        readonly id: string;
        readonly relationships: {
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly node:
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string };
            readonly relationship: {
              readonly id: string;
              readonly type: Predicate;
              readonly planned: boolean;
              readonly role: string | null;
              readonly obligations: ReadonlyArray<Obligation>;
              readonly sources: number;
              readonly sentence: string;
              readonly subject:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string };
              readonly dates: {
                readonly sinceMin: string | null;
                readonly sinceMax: string | null;
                readonly untilMin: string | null;
                readonly untilMax: string | null;
              };
            };
          }>;
        };
      }
    | {
        readonly id: string;
        readonly relationships: {
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly node:
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string };
            readonly relationship: {
              readonly id: string;
              readonly type: Predicate;
              readonly planned: boolean;
              readonly role: string | null;
              readonly obligations: ReadonlyArray<Obligation>;
              readonly sources: number;
              readonly sentence: string;
              readonly subject:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string };
              readonly dates: {
                readonly sinceMin: string | null;
                readonly sinceMax: string | null;
                readonly untilMin: string | null;
                readonly untilMax: string | null;
              };
            };
          }>;
        };
      }
    | {
        readonly id: string;
        readonly relationships: {
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly node:
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string };
            readonly relationship: {
              readonly id: string;
              readonly type: Predicate;
              readonly planned: boolean;
              readonly role: string | null;
              readonly obligations: ReadonlyArray<Obligation>;
              readonly sources: number;
              readonly sentence: string;
              readonly subject:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string };
              readonly dates: {
                readonly sinceMin: string | null;
                readonly sinceMax: string | null;
                readonly untilMin: string | null;
                readonly untilMax: string | null;
              };
            };
          }>;
        };
      }
    | {
        readonly id: string;
        readonly relationships: {
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly node:
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string };
            readonly relationship: {
              readonly id: string;
              readonly type: Predicate;
              readonly planned: boolean;
              readonly role: string | null;
              readonly obligations: ReadonlyArray<Obligation>;
              readonly sources: number;
              readonly sentence: string;
              readonly subject:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string };
              readonly dates: {
                readonly sinceMin: string | null;
                readonly sinceMax: string | null;
                readonly untilMin: string | null;
                readonly untilMax: string | null;
              };
            };
          }>;
        };
      }
    | {
        readonly id: string;
        readonly relationships: {
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly node:
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string }
              | { readonly id: string; readonly kind: EntityKind; readonly name: string };
            readonly relationship: {
              readonly id: string;
              readonly type: Predicate;
              readonly planned: boolean;
              readonly role: string | null;
              readonly obligations: ReadonlyArray<Obligation>;
              readonly sources: number;
              readonly sentence: string;
              readonly subject:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string };
              readonly dates: {
                readonly sinceMin: string | null;
                readonly sinceMax: string | null;
                readonly untilMin: string | null;
                readonly untilMax: string | null;
              };
            };
          }>;
        };
      }
    | null;
};

type EntityLabel_Document_Fragment = {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly description: string | null;
};

type EntityLabel_Event_Fragment = {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly description: string | null;
};

type EntityLabel_Mention_Fragment = {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly description: string | null;
};

type EntityLabel_Mission_Fragment = {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly description: string | null;
};

type EntityLabel_Organization_Fragment = {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly description: string | null;
};

type EntityLabel_Person_Fragment = {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly description: string | null;
};

type EntityLabel_Place_Fragment = {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly description: string | null;
};

type EntityLabel_Post_Fragment = {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly description: string | null;
};

type EntityLabel_State_Fragment = {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly description: string | null;
};

type EntityLabel_Topic_Fragment = {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly description: string | null;
};

type EntityLabel_Treaty_Fragment = {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly description: string | null;
};

export type EntityLabelFragment =
  | EntityLabel_Document_Fragment
  | EntityLabel_Event_Fragment
  | EntityLabel_Mention_Fragment
  | EntityLabel_Mission_Fragment
  | EntityLabel_Organization_Fragment
  | EntityLabel_Person_Fragment
  | EntityLabel_Place_Fragment
  | EntityLabel_Post_Fragment
  | EntityLabel_State_Fragment
  | EntityLabel_Topic_Fragment
  | EntityLabel_Treaty_Fragment;

export type EntityResultsQueryVariables = Exact<{
  query: string;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type EntityResultsQuery = {
  readonly search: {
    readonly totalCount: number;
    readonly cut: string | null;
    readonly facets: ReadonlyArray<{ readonly kind: EntityKind; readonly count: number }> | null;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: ReadonlyArray<{
      readonly fit: SearchFit;
      readonly field: SearchField;
      readonly text: string;
      readonly node:
        | {
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly description: string | null;
          }
        | {
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly description: string | null;
          }
        | {
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly description: string | null;
          }
        | {
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly description: string | null;
          }
        | {
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly description: string | null;
          }
        | {
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly description: string | null;
          }
        | {
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly description: string | null;
          }
        | {
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly description: string | null;
          }
        | {
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly description: string | null;
          }
        | {
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly description: string | null;
          }
        | {
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly description: string | null;
          };
      readonly marks: ReadonlyArray<{ readonly start: number; readonly end: number }>;
    }>;
  };
};

export type EvidenceOfQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;

export type EvidenceOfQuery = {
  readonly node:
    | {
        readonly id: string;
        readonly evidence: {
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly stance: Stance;
            readonly modality: Modality;
            readonly presupposed: boolean;
            readonly firstLine: number | null;
            readonly lastLine: number | null;
            readonly place: string | null;
            readonly citation: string;
            readonly quotation: string | null;
            readonly content: string | null;
            readonly note: string | null;
            readonly attributedTo:
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
              | null;
            readonly document: { readonly id: string; readonly name: string };
          }>;
        };
      }
    | Record<PropertyKey, never>
    | null;
};

export type FactFragment = {
  readonly id: string;
  readonly type: Predicate;
  readonly planned: boolean;
  readonly inForce: InForce;
  readonly subject:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string };
  readonly dates: {
    readonly sinceMin: string | null;
    readonly sinceMax: string | null;
    readonly untilMin: string | null;
    readonly untilMax: string | null;
  };
};

export type FactDaysQueryVariables = Exact<{
  id: string;
  types?: ReadonlyArray<Predicate> | Predicate | null | undefined;
  end?: RelationshipEnd | null | undefined;
  after?: string | null | undefined;
}>;

export type FactDaysQuery = {
  readonly entity:
    | {
        readonly id: string;
        readonly plannedMin: string | null;
        readonly plannedMax: string | null;
        readonly relationships: {
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly relationship: {
              readonly id: string;
              readonly dates: {
                readonly sinceMin: string | null;
                readonly sinceMax: string | null;
                readonly untilMin: string | null;
                readonly untilMax: string | null;
              };
            };
          }>;
        };
        readonly dates: {
          readonly sinceMin: string | null;
          readonly sinceMax: string | null;
          readonly untilMin: string | null;
          readonly untilMax: string | null;
        };
      }
    | {
        readonly id: string;
        readonly plannedMin: string | null;
        readonly plannedMax: string | null;
        readonly relationships: {
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly relationship: {
              readonly id: string;
              readonly dates: {
                readonly sinceMin: string | null;
                readonly sinceMax: string | null;
                readonly untilMin: string | null;
                readonly untilMax: string | null;
              };
            };
          }>;
        };
        readonly dates: {
          readonly sinceMin: string | null;
          readonly sinceMax: string | null;
          readonly untilMin: string | null;
          readonly untilMax: string | null;
        };
      }
    | {
        readonly id: string;
        readonly plannedMin: string | null;
        readonly plannedMax: string | null;
        readonly relationships: {
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly relationship: {
              readonly id: string;
              readonly dates: {
                readonly sinceMin: string | null;
                readonly sinceMax: string | null;
                readonly untilMin: string | null;
                readonly untilMax: string | null;
              };
            };
          }>;
        };
        readonly dates: {
          readonly sinceMin: string | null;
          readonly sinceMax: string | null;
          readonly untilMin: string | null;
          readonly untilMax: string | null;
        };
      }
    | {
        readonly id: string;
        readonly plannedMin: string | null;
        readonly plannedMax: string | null;
        readonly relationships: {
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly relationship: {
              readonly id: string;
              readonly dates: {
                readonly sinceMin: string | null;
                readonly sinceMax: string | null;
                readonly untilMin: string | null;
                readonly untilMax: string | null;
              };
            };
          }>;
        };
        readonly dates: {
          readonly sinceMin: string | null;
          readonly sinceMax: string | null;
          readonly untilMin: string | null;
          readonly untilMax: string | null;
        };
      }
    | {
        readonly id: string;
        readonly plannedMin: string | null;
        readonly plannedMax: string | null;
        readonly relationships: {
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly relationship: {
              readonly id: string;
              readonly dates: {
                readonly sinceMin: string | null;
                readonly sinceMax: string | null;
                readonly untilMin: string | null;
                readonly untilMax: string | null;
              };
            };
          }>;
        };
        readonly dates: {
          readonly sinceMin: string | null;
          readonly sinceMax: string | null;
          readonly untilMin: string | null;
          readonly untilMax: string | null;
        };
      }
    | {
        readonly id: string;
        readonly plannedMin: string | null;
        readonly plannedMax: string | null;
        readonly relationships: {
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly relationship: {
              readonly id: string;
              readonly dates: {
                readonly sinceMin: string | null;
                readonly sinceMax: string | null;
                readonly untilMin: string | null;
                readonly untilMax: string | null;
              };
            };
          }>;
        };
        readonly dates: {
          readonly sinceMin: string | null;
          readonly sinceMax: string | null;
          readonly untilMin: string | null;
          readonly untilMax: string | null;
        };
      }
    | {
        readonly id: string;
        readonly plannedMin: string | null;
        readonly plannedMax: string | null;
        readonly relationships: {
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly relationship: {
              readonly id: string;
              readonly dates: {
                readonly sinceMin: string | null;
                readonly sinceMax: string | null;
                readonly untilMin: string | null;
                readonly untilMax: string | null;
              };
            };
          }>;
        };
        readonly dates: {
          readonly sinceMin: string | null;
          readonly sinceMax: string | null;
          readonly untilMin: string | null;
          readonly untilMax: string | null;
        };
      }
    | {
        readonly id: string;
        readonly plannedMin: string | null;
        readonly plannedMax: string | null;
        readonly relationships: {
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly relationship: {
              readonly id: string;
              readonly dates: {
                readonly sinceMin: string | null;
                readonly sinceMax: string | null;
                readonly untilMin: string | null;
                readonly untilMax: string | null;
              };
            };
          }>;
        };
        readonly dates: {
          readonly sinceMin: string | null;
          readonly sinceMax: string | null;
          readonly untilMin: string | null;
          readonly untilMax: string | null;
        };
      }
    | {
        readonly id: string;
        readonly plannedMin: string | null;
        readonly plannedMax: string | null;
        readonly relationships: {
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly relationship: {
              readonly id: string;
              readonly dates: {
                readonly sinceMin: string | null;
                readonly sinceMax: string | null;
                readonly untilMin: string | null;
                readonly untilMax: string | null;
              };
            };
          }>;
        };
        readonly dates: {
          readonly sinceMin: string | null;
          readonly sinceMax: string | null;
          readonly untilMin: string | null;
          readonly untilMax: string | null;
        };
      }
    | {
        readonly id: string;
        readonly plannedMin: string | null;
        readonly plannedMax: string | null;
        readonly relationships: {
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly relationship: {
              readonly id: string;
              readonly dates: {
                readonly sinceMin: string | null;
                readonly sinceMax: string | null;
                readonly untilMin: string | null;
                readonly untilMax: string | null;
              };
            };
          }>;
        };
        readonly dates: {
          readonly sinceMin: string | null;
          readonly sinceMax: string | null;
          readonly untilMin: string | null;
          readonly untilMax: string | null;
        };
      }
    | {
        readonly id: string;
        readonly plannedMin: string | null;
        readonly plannedMax: string | null;
        readonly relationships: {
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly relationship: {
              readonly id: string;
              readonly dates: {
                readonly sinceMin: string | null;
                readonly sinceMax: string | null;
                readonly untilMin: string | null;
                readonly untilMax: string | null;
              };
            };
          }>;
        };
        readonly dates: {
          readonly sinceMin: string | null;
          readonly sinceMax: string | null;
          readonly untilMin: string | null;
          readonly untilMax: string | null;
        };
      }
    | null;
};

export type FactsToTakeQueryVariables = Exact<{
  id: string;
  day?: string | null | undefined;
  on: string;
  after?: string | null | undefined;
}>;

export type FactsToTakeQuery = {
  readonly entity:
    | {
        readonly id: string;
        readonly relationships: {
          readonly totalCount: number;
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly node:
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                };
            readonly relationship: {
              readonly sentence: string;
              readonly id: string;
              readonly type: Predicate;
              readonly planned: boolean;
              readonly inForce: InForce;
              readonly subject:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string };
              readonly dates: {
                readonly sinceMin: string | null;
                readonly sinceMax: string | null;
                readonly untilMin: string | null;
                readonly untilMax: string | null;
              };
              readonly series: ReadonlyArray<{
                readonly quantity: {
                  readonly least: number | null;
                  readonly most: number | null;
                  readonly approximate: boolean;
                  readonly unit: Unit;
                  readonly currency: string | null;
                  readonly part: Part | null;
                };
                readonly dates: {
                  readonly sinceMin: string | null;
                  readonly sinceMax: string | null;
                  readonly untilMin: string | null;
                  readonly untilMax: string | null;
                };
              }>;
              readonly statements: ReadonlyArray<{
                readonly id: string;
                readonly evidence: {
                  readonly totalCount: number;
                  readonly nodes: ReadonlyArray<{
                    readonly id: string;
                    readonly stance: Stance;
                    readonly modality: Modality;
                    readonly citation: string;
                    readonly firstLine: number | null;
                    readonly place: string | null;
                    readonly document: { readonly id: string; readonly name: string };
                  }>;
                };
              }>;
            };
          }>;
        };
      }
    | {
        readonly id: string;
        readonly relationships: {
          readonly totalCount: number;
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly node:
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                };
            readonly relationship: {
              readonly sentence: string;
              readonly id: string;
              readonly type: Predicate;
              readonly planned: boolean;
              readonly inForce: InForce;
              readonly subject:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string };
              readonly dates: {
                readonly sinceMin: string | null;
                readonly sinceMax: string | null;
                readonly untilMin: string | null;
                readonly untilMax: string | null;
              };
              readonly series: ReadonlyArray<{
                readonly quantity: {
                  readonly least: number | null;
                  readonly most: number | null;
                  readonly approximate: boolean;
                  readonly unit: Unit;
                  readonly currency: string | null;
                  readonly part: Part | null;
                };
                readonly dates: {
                  readonly sinceMin: string | null;
                  readonly sinceMax: string | null;
                  readonly untilMin: string | null;
                  readonly untilMax: string | null;
                };
              }>;
              readonly statements: ReadonlyArray<{
                readonly id: string;
                readonly evidence: {
                  readonly totalCount: number;
                  readonly nodes: ReadonlyArray<{
                    readonly id: string;
                    readonly stance: Stance;
                    readonly modality: Modality;
                    readonly citation: string;
                    readonly firstLine: number | null;
                    readonly place: string | null;
                    readonly document: { readonly id: string; readonly name: string };
                  }>;
                };
              }>;
            };
          }>;
        };
      }
    | {
        readonly id: string;
        readonly relationships: {
          readonly totalCount: number;
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly node:
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                };
            readonly relationship: {
              readonly sentence: string;
              readonly id: string;
              readonly type: Predicate;
              readonly planned: boolean;
              readonly inForce: InForce;
              readonly subject:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string };
              readonly dates: {
                readonly sinceMin: string | null;
                readonly sinceMax: string | null;
                readonly untilMin: string | null;
                readonly untilMax: string | null;
              };
              readonly series: ReadonlyArray<{
                readonly quantity: {
                  readonly least: number | null;
                  readonly most: number | null;
                  readonly approximate: boolean;
                  readonly unit: Unit;
                  readonly currency: string | null;
                  readonly part: Part | null;
                };
                readonly dates: {
                  readonly sinceMin: string | null;
                  readonly sinceMax: string | null;
                  readonly untilMin: string | null;
                  readonly untilMax: string | null;
                };
              }>;
              readonly statements: ReadonlyArray<{
                readonly id: string;
                readonly evidence: {
                  readonly totalCount: number;
                  readonly nodes: ReadonlyArray<{
                    readonly id: string;
                    readonly stance: Stance;
                    readonly modality: Modality;
                    readonly citation: string;
                    readonly firstLine: number | null;
                    readonly place: string | null;
                    readonly document: { readonly id: string; readonly name: string };
                  }>;
                };
              }>;
            };
          }>;
        };
      }
    | {
        readonly id: string;
        readonly relationships: {
          readonly totalCount: number;
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly node:
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                };
            readonly relationship: {
              readonly sentence: string;
              readonly id: string;
              readonly type: Predicate;
              readonly planned: boolean;
              readonly inForce: InForce;
              readonly subject:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string };
              readonly dates: {
                readonly sinceMin: string | null;
                readonly sinceMax: string | null;
                readonly untilMin: string | null;
                readonly untilMax: string | null;
              };
              readonly series: ReadonlyArray<{
                readonly quantity: {
                  readonly least: number | null;
                  readonly most: number | null;
                  readonly approximate: boolean;
                  readonly unit: Unit;
                  readonly currency: string | null;
                  readonly part: Part | null;
                };
                readonly dates: {
                  readonly sinceMin: string | null;
                  readonly sinceMax: string | null;
                  readonly untilMin: string | null;
                  readonly untilMax: string | null;
                };
              }>;
              readonly statements: ReadonlyArray<{
                readonly id: string;
                readonly evidence: {
                  readonly totalCount: number;
                  readonly nodes: ReadonlyArray<{
                    readonly id: string;
                    readonly stance: Stance;
                    readonly modality: Modality;
                    readonly citation: string;
                    readonly firstLine: number | null;
                    readonly place: string | null;
                    readonly document: { readonly id: string; readonly name: string };
                  }>;
                };
              }>;
            };
          }>;
        };
      }
    | {
        readonly id: string;
        readonly relationships: {
          readonly totalCount: number;
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly node:
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                };
            readonly relationship: {
              readonly sentence: string;
              readonly id: string;
              readonly type: Predicate;
              readonly planned: boolean;
              readonly inForce: InForce;
              readonly subject:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string };
              readonly dates: {
                readonly sinceMin: string | null;
                readonly sinceMax: string | null;
                readonly untilMin: string | null;
                readonly untilMax: string | null;
              };
              readonly series: ReadonlyArray<{
                readonly quantity: {
                  readonly least: number | null;
                  readonly most: number | null;
                  readonly approximate: boolean;
                  readonly unit: Unit;
                  readonly currency: string | null;
                  readonly part: Part | null;
                };
                readonly dates: {
                  readonly sinceMin: string | null;
                  readonly sinceMax: string | null;
                  readonly untilMin: string | null;
                  readonly untilMax: string | null;
                };
              }>;
              readonly statements: ReadonlyArray<{
                readonly id: string;
                readonly evidence: {
                  readonly totalCount: number;
                  readonly nodes: ReadonlyArray<{
                    readonly id: string;
                    readonly stance: Stance;
                    readonly modality: Modality;
                    readonly citation: string;
                    readonly firstLine: number | null;
                    readonly place: string | null;
                    readonly document: { readonly id: string; readonly name: string };
                  }>;
                };
              }>;
            };
          }>;
        };
      }
    | {
        readonly id: string;
        readonly relationships: {
          readonly totalCount: number;
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly node:
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                };
            readonly relationship: {
              readonly sentence: string;
              readonly id: string;
              readonly type: Predicate;
              readonly planned: boolean;
              readonly inForce: InForce;
              readonly subject:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string };
              readonly dates: {
                readonly sinceMin: string | null;
                readonly sinceMax: string | null;
                readonly untilMin: string | null;
                readonly untilMax: string | null;
              };
              readonly series: ReadonlyArray<{
                readonly quantity: {
                  readonly least: number | null;
                  readonly most: number | null;
                  readonly approximate: boolean;
                  readonly unit: Unit;
                  readonly currency: string | null;
                  readonly part: Part | null;
                };
                readonly dates: {
                  readonly sinceMin: string | null;
                  readonly sinceMax: string | null;
                  readonly untilMin: string | null;
                  readonly untilMax: string | null;
                };
              }>;
              readonly statements: ReadonlyArray<{
                readonly id: string;
                readonly evidence: {
                  readonly totalCount: number;
                  readonly nodes: ReadonlyArray<{
                    readonly id: string;
                    readonly stance: Stance;
                    readonly modality: Modality;
                    readonly citation: string;
                    readonly firstLine: number | null;
                    readonly place: string | null;
                    readonly document: { readonly id: string; readonly name: string };
                  }>;
                };
              }>;
            };
          }>;
        };
      }
    | {
        readonly id: string;
        readonly relationships: {
          readonly totalCount: number;
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly node:
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                };
            readonly relationship: {
              readonly sentence: string;
              readonly id: string;
              readonly type: Predicate;
              readonly planned: boolean;
              readonly inForce: InForce;
              readonly subject:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string };
              readonly dates: {
                readonly sinceMin: string | null;
                readonly sinceMax: string | null;
                readonly untilMin: string | null;
                readonly untilMax: string | null;
              };
              readonly series: ReadonlyArray<{
                readonly quantity: {
                  readonly least: number | null;
                  readonly most: number | null;
                  readonly approximate: boolean;
                  readonly unit: Unit;
                  readonly currency: string | null;
                  readonly part: Part | null;
                };
                readonly dates: {
                  readonly sinceMin: string | null;
                  readonly sinceMax: string | null;
                  readonly untilMin: string | null;
                  readonly untilMax: string | null;
                };
              }>;
              readonly statements: ReadonlyArray<{
                readonly id: string;
                readonly evidence: {
                  readonly totalCount: number;
                  readonly nodes: ReadonlyArray<{
                    readonly id: string;
                    readonly stance: Stance;
                    readonly modality: Modality;
                    readonly citation: string;
                    readonly firstLine: number | null;
                    readonly place: string | null;
                    readonly document: { readonly id: string; readonly name: string };
                  }>;
                };
              }>;
            };
          }>;
        };
      }
    | {
        readonly id: string;
        readonly relationships: {
          readonly totalCount: number;
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly node:
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                };
            readonly relationship: {
              readonly sentence: string;
              readonly id: string;
              readonly type: Predicate;
              readonly planned: boolean;
              readonly inForce: InForce;
              readonly subject:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string };
              readonly dates: {
                readonly sinceMin: string | null;
                readonly sinceMax: string | null;
                readonly untilMin: string | null;
                readonly untilMax: string | null;
              };
              readonly series: ReadonlyArray<{
                readonly quantity: {
                  readonly least: number | null;
                  readonly most: number | null;
                  readonly approximate: boolean;
                  readonly unit: Unit;
                  readonly currency: string | null;
                  readonly part: Part | null;
                };
                readonly dates: {
                  readonly sinceMin: string | null;
                  readonly sinceMax: string | null;
                  readonly untilMin: string | null;
                  readonly untilMax: string | null;
                };
              }>;
              readonly statements: ReadonlyArray<{
                readonly id: string;
                readonly evidence: {
                  readonly totalCount: number;
                  readonly nodes: ReadonlyArray<{
                    readonly id: string;
                    readonly stance: Stance;
                    readonly modality: Modality;
                    readonly citation: string;
                    readonly firstLine: number | null;
                    readonly place: string | null;
                    readonly document: { readonly id: string; readonly name: string };
                  }>;
                };
              }>;
            };
          }>;
        };
      }
    | {
        readonly id: string;
        readonly relationships: {
          readonly totalCount: number;
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly node:
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                };
            readonly relationship: {
              readonly sentence: string;
              readonly id: string;
              readonly type: Predicate;
              readonly planned: boolean;
              readonly inForce: InForce;
              readonly subject:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string };
              readonly dates: {
                readonly sinceMin: string | null;
                readonly sinceMax: string | null;
                readonly untilMin: string | null;
                readonly untilMax: string | null;
              };
              readonly series: ReadonlyArray<{
                readonly quantity: {
                  readonly least: number | null;
                  readonly most: number | null;
                  readonly approximate: boolean;
                  readonly unit: Unit;
                  readonly currency: string | null;
                  readonly part: Part | null;
                };
                readonly dates: {
                  readonly sinceMin: string | null;
                  readonly sinceMax: string | null;
                  readonly untilMin: string | null;
                  readonly untilMax: string | null;
                };
              }>;
              readonly statements: ReadonlyArray<{
                readonly id: string;
                readonly evidence: {
                  readonly totalCount: number;
                  readonly nodes: ReadonlyArray<{
                    readonly id: string;
                    readonly stance: Stance;
                    readonly modality: Modality;
                    readonly citation: string;
                    readonly firstLine: number | null;
                    readonly place: string | null;
                    readonly document: { readonly id: string; readonly name: string };
                  }>;
                };
              }>;
            };
          }>;
        };
      }
    | {
        readonly id: string;
        readonly relationships: {
          readonly totalCount: number;
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly node:
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                };
            readonly relationship: {
              readonly sentence: string;
              readonly id: string;
              readonly type: Predicate;
              readonly planned: boolean;
              readonly inForce: InForce;
              readonly subject:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string };
              readonly dates: {
                readonly sinceMin: string | null;
                readonly sinceMax: string | null;
                readonly untilMin: string | null;
                readonly untilMax: string | null;
              };
              readonly series: ReadonlyArray<{
                readonly quantity: {
                  readonly least: number | null;
                  readonly most: number | null;
                  readonly approximate: boolean;
                  readonly unit: Unit;
                  readonly currency: string | null;
                  readonly part: Part | null;
                };
                readonly dates: {
                  readonly sinceMin: string | null;
                  readonly sinceMax: string | null;
                  readonly untilMin: string | null;
                  readonly untilMax: string | null;
                };
              }>;
              readonly statements: ReadonlyArray<{
                readonly id: string;
                readonly evidence: {
                  readonly totalCount: number;
                  readonly nodes: ReadonlyArray<{
                    readonly id: string;
                    readonly stance: Stance;
                    readonly modality: Modality;
                    readonly citation: string;
                    readonly firstLine: number | null;
                    readonly place: string | null;
                    readonly document: { readonly id: string; readonly name: string };
                  }>;
                };
              }>;
            };
          }>;
        };
      }
    | {
        readonly id: string;
        readonly relationships: {
          readonly totalCount: number;
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly node:
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                }
              | {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                  readonly description: string | null;
                };
            readonly relationship: {
              readonly sentence: string;
              readonly id: string;
              readonly type: Predicate;
              readonly planned: boolean;
              readonly inForce: InForce;
              readonly subject:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string };
              readonly dates: {
                readonly sinceMin: string | null;
                readonly sinceMax: string | null;
                readonly untilMin: string | null;
                readonly untilMax: string | null;
              };
              readonly series: ReadonlyArray<{
                readonly quantity: {
                  readonly least: number | null;
                  readonly most: number | null;
                  readonly approximate: boolean;
                  readonly unit: Unit;
                  readonly currency: string | null;
                  readonly part: Part | null;
                };
                readonly dates: {
                  readonly sinceMin: string | null;
                  readonly sinceMax: string | null;
                  readonly untilMin: string | null;
                  readonly untilMax: string | null;
                };
              }>;
              readonly statements: ReadonlyArray<{
                readonly id: string;
                readonly evidence: {
                  readonly totalCount: number;
                  readonly nodes: ReadonlyArray<{
                    readonly id: string;
                    readonly stance: Stance;
                    readonly modality: Modality;
                    readonly citation: string;
                    readonly firstLine: number | null;
                    readonly place: string | null;
                    readonly document: { readonly id: string; readonly name: string };
                  }>;
                };
              }>;
            };
          }>;
        };
      }
    | null;
};

export type FoundEntityFragment = {
  readonly fit: SearchFit;
  readonly field: SearchField;
  readonly text: string;
  readonly node:
    | {
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly description: string | null;
      }
    | {
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly description: string | null;
      }
    | {
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly description: string | null;
      }
    | {
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly description: string | null;
      }
    | {
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly description: string | null;
      }
    | {
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly description: string | null;
      }
    | {
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly description: string | null;
      }
    | {
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly description: string | null;
      }
    | {
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly description: string | null;
      }
    | {
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly description: string | null;
      }
    | {
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly description: string | null;
      };
  readonly marks: ReadonlyArray<{ readonly start: number; readonly end: number }>;
};

export type LookedQueryVariables = Exact<{
  of: string;
  day: string;
}>;

export type LookedQuery = {
  readonly allies: {
    readonly coverage: {
      readonly looked: Looked;
      readonly sources: ReadonlyArray<{
        readonly population: Population;
        readonly from: string | null;
        readonly until: string | null;
        readonly looked: Looked;
        readonly document: { readonly id: string; readonly name: string };
      }>;
    } | null;
  };
};

export type MoodsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;

export type MoodsQuery = {
  readonly entity:
    | {
        readonly id: string;
        readonly statements: {
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly nodes: ReadonlyArray<{
            readonly vouchedMin: string | null;
            readonly id: string;
            readonly predicate: Predicate;
            readonly sentence: string;
            readonly content: string | null;
            readonly rank: Rank;
            readonly reason: string | null;
            readonly meaning: Meaning | null;
            readonly modality: Modality | null;
            readonly sources: number;
            readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
            readonly subject:
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
              | { readonly id: string; readonly name: string };
            readonly quantity: { readonly unit: Unit; readonly part: Part | null } | null;
            readonly evidence: {
              readonly totalCount: number;
              readonly pageInfo: { readonly endCursor: string | null };
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly stance: Stance;
                readonly modality: Modality;
                readonly presupposed: boolean;
                readonly firstLine: number | null;
                readonly lastLine: number | null;
                readonly place: string | null;
                readonly citation: string;
                readonly quotation: string | null;
                readonly content: string | null;
                readonly note: string | null;
                readonly attributedTo:
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
                  | null;
                readonly document: { readonly id: string; readonly name: string };
              }>;
            };
          }>;
        };
      }
    | {
        readonly id: string;
        readonly statements: {
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly nodes: ReadonlyArray<{
            readonly vouchedMin: string | null;
            readonly id: string;
            readonly predicate: Predicate;
            readonly sentence: string;
            readonly content: string | null;
            readonly rank: Rank;
            readonly reason: string | null;
            readonly meaning: Meaning | null;
            readonly modality: Modality | null;
            readonly sources: number;
            readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
            readonly subject:
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
              | { readonly id: string; readonly name: string };
            readonly quantity: { readonly unit: Unit; readonly part: Part | null } | null;
            readonly evidence: {
              readonly totalCount: number;
              readonly pageInfo: { readonly endCursor: string | null };
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly stance: Stance;
                readonly modality: Modality;
                readonly presupposed: boolean;
                readonly firstLine: number | null;
                readonly lastLine: number | null;
                readonly place: string | null;
                readonly citation: string;
                readonly quotation: string | null;
                readonly content: string | null;
                readonly note: string | null;
                readonly attributedTo:
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
                  | null;
                readonly document: { readonly id: string; readonly name: string };
              }>;
            };
          }>;
        };
      }
    | {
        readonly id: string;
        readonly statements: {
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly nodes: ReadonlyArray<{
            readonly vouchedMin: string | null;
            readonly id: string;
            readonly predicate: Predicate;
            readonly sentence: string;
            readonly content: string | null;
            readonly rank: Rank;
            readonly reason: string | null;
            readonly meaning: Meaning | null;
            readonly modality: Modality | null;
            readonly sources: number;
            readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
            readonly subject:
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
              | { readonly id: string; readonly name: string };
            readonly quantity: { readonly unit: Unit; readonly part: Part | null } | null;
            readonly evidence: {
              readonly totalCount: number;
              readonly pageInfo: { readonly endCursor: string | null };
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly stance: Stance;
                readonly modality: Modality;
                readonly presupposed: boolean;
                readonly firstLine: number | null;
                readonly lastLine: number | null;
                readonly place: string | null;
                readonly citation: string;
                readonly quotation: string | null;
                readonly content: string | null;
                readonly note: string | null;
                readonly attributedTo:
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
                  | null;
                readonly document: { readonly id: string; readonly name: string };
              }>;
            };
          }>;
        };
      }
    | {
        readonly id: string;
        readonly statements: {
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly nodes: ReadonlyArray<{
            readonly vouchedMin: string | null;
            readonly id: string;
            readonly predicate: Predicate;
            readonly sentence: string;
            readonly content: string | null;
            readonly rank: Rank;
            readonly reason: string | null;
            readonly meaning: Meaning | null;
            readonly modality: Modality | null;
            readonly sources: number;
            readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
            readonly subject:
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
              | { readonly id: string; readonly name: string };
            readonly quantity: { readonly unit: Unit; readonly part: Part | null } | null;
            readonly evidence: {
              readonly totalCount: number;
              readonly pageInfo: { readonly endCursor: string | null };
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly stance: Stance;
                readonly modality: Modality;
                readonly presupposed: boolean;
                readonly firstLine: number | null;
                readonly lastLine: number | null;
                readonly place: string | null;
                readonly citation: string;
                readonly quotation: string | null;
                readonly content: string | null;
                readonly note: string | null;
                readonly attributedTo:
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
                  | null;
                readonly document: { readonly id: string; readonly name: string };
              }>;
            };
          }>;
        };
      }
    | {
        readonly id: string;
        readonly statements: {
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly nodes: ReadonlyArray<{
            readonly vouchedMin: string | null;
            readonly id: string;
            readonly predicate: Predicate;
            readonly sentence: string;
            readonly content: string | null;
            readonly rank: Rank;
            readonly reason: string | null;
            readonly meaning: Meaning | null;
            readonly modality: Modality | null;
            readonly sources: number;
            readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
            readonly subject:
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
              | { readonly id: string; readonly name: string };
            readonly quantity: { readonly unit: Unit; readonly part: Part | null } | null;
            readonly evidence: {
              readonly totalCount: number;
              readonly pageInfo: { readonly endCursor: string | null };
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly stance: Stance;
                readonly modality: Modality;
                readonly presupposed: boolean;
                readonly firstLine: number | null;
                readonly lastLine: number | null;
                readonly place: string | null;
                readonly citation: string;
                readonly quotation: string | null;
                readonly content: string | null;
                readonly note: string | null;
                readonly attributedTo:
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
                  | null;
                readonly document: { readonly id: string; readonly name: string };
              }>;
            };
          }>;
        };
      }
    | {
        readonly id: string;
        readonly statements: {
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly nodes: ReadonlyArray<{
            readonly vouchedMin: string | null;
            readonly id: string;
            readonly predicate: Predicate;
            readonly sentence: string;
            readonly content: string | null;
            readonly rank: Rank;
            readonly reason: string | null;
            readonly meaning: Meaning | null;
            readonly modality: Modality | null;
            readonly sources: number;
            readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
            readonly subject:
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
              | { readonly id: string; readonly name: string };
            readonly quantity: { readonly unit: Unit; readonly part: Part | null } | null;
            readonly evidence: {
              readonly totalCount: number;
              readonly pageInfo: { readonly endCursor: string | null };
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly stance: Stance;
                readonly modality: Modality;
                readonly presupposed: boolean;
                readonly firstLine: number | null;
                readonly lastLine: number | null;
                readonly place: string | null;
                readonly citation: string;
                readonly quotation: string | null;
                readonly content: string | null;
                readonly note: string | null;
                readonly attributedTo:
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
                  | null;
                readonly document: { readonly id: string; readonly name: string };
              }>;
            };
          }>;
        };
      }
    | {
        readonly id: string;
        readonly statements: {
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly nodes: ReadonlyArray<{
            readonly vouchedMin: string | null;
            readonly id: string;
            readonly predicate: Predicate;
            readonly sentence: string;
            readonly content: string | null;
            readonly rank: Rank;
            readonly reason: string | null;
            readonly meaning: Meaning | null;
            readonly modality: Modality | null;
            readonly sources: number;
            readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
            readonly subject:
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
              | { readonly id: string; readonly name: string };
            readonly quantity: { readonly unit: Unit; readonly part: Part | null } | null;
            readonly evidence: {
              readonly totalCount: number;
              readonly pageInfo: { readonly endCursor: string | null };
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly stance: Stance;
                readonly modality: Modality;
                readonly presupposed: boolean;
                readonly firstLine: number | null;
                readonly lastLine: number | null;
                readonly place: string | null;
                readonly citation: string;
                readonly quotation: string | null;
                readonly content: string | null;
                readonly note: string | null;
                readonly attributedTo:
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
                  | null;
                readonly document: { readonly id: string; readonly name: string };
              }>;
            };
          }>;
        };
      }
    | {
        readonly id: string;
        readonly statements: {
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly nodes: ReadonlyArray<{
            readonly vouchedMin: string | null;
            readonly id: string;
            readonly predicate: Predicate;
            readonly sentence: string;
            readonly content: string | null;
            readonly rank: Rank;
            readonly reason: string | null;
            readonly meaning: Meaning | null;
            readonly modality: Modality | null;
            readonly sources: number;
            readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
            readonly subject:
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
              | { readonly id: string; readonly name: string };
            readonly quantity: { readonly unit: Unit; readonly part: Part | null } | null;
            readonly evidence: {
              readonly totalCount: number;
              readonly pageInfo: { readonly endCursor: string | null };
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly stance: Stance;
                readonly modality: Modality;
                readonly presupposed: boolean;
                readonly firstLine: number | null;
                readonly lastLine: number | null;
                readonly place: string | null;
                readonly citation: string;
                readonly quotation: string | null;
                readonly content: string | null;
                readonly note: string | null;
                readonly attributedTo:
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
                  | null;
                readonly document: { readonly id: string; readonly name: string };
              }>;
            };
          }>;
        };
      }
    | {
        readonly id: string;
        readonly statements: {
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly nodes: ReadonlyArray<{
            readonly vouchedMin: string | null;
            readonly id: string;
            readonly predicate: Predicate;
            readonly sentence: string;
            readonly content: string | null;
            readonly rank: Rank;
            readonly reason: string | null;
            readonly meaning: Meaning | null;
            readonly modality: Modality | null;
            readonly sources: number;
            readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
            readonly subject:
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
              | { readonly id: string; readonly name: string };
            readonly quantity: { readonly unit: Unit; readonly part: Part | null } | null;
            readonly evidence: {
              readonly totalCount: number;
              readonly pageInfo: { readonly endCursor: string | null };
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly stance: Stance;
                readonly modality: Modality;
                readonly presupposed: boolean;
                readonly firstLine: number | null;
                readonly lastLine: number | null;
                readonly place: string | null;
                readonly citation: string;
                readonly quotation: string | null;
                readonly content: string | null;
                readonly note: string | null;
                readonly attributedTo:
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
                  | null;
                readonly document: { readonly id: string; readonly name: string };
              }>;
            };
          }>;
        };
      }
    | {
        readonly id: string;
        readonly statements: {
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly nodes: ReadonlyArray<{
            readonly vouchedMin: string | null;
            readonly id: string;
            readonly predicate: Predicate;
            readonly sentence: string;
            readonly content: string | null;
            readonly rank: Rank;
            readonly reason: string | null;
            readonly meaning: Meaning | null;
            readonly modality: Modality | null;
            readonly sources: number;
            readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
            readonly subject:
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
              | { readonly id: string; readonly name: string };
            readonly quantity: { readonly unit: Unit; readonly part: Part | null } | null;
            readonly evidence: {
              readonly totalCount: number;
              readonly pageInfo: { readonly endCursor: string | null };
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly stance: Stance;
                readonly modality: Modality;
                readonly presupposed: boolean;
                readonly firstLine: number | null;
                readonly lastLine: number | null;
                readonly place: string | null;
                readonly citation: string;
                readonly quotation: string | null;
                readonly content: string | null;
                readonly note: string | null;
                readonly attributedTo:
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
                  | null;
                readonly document: { readonly id: string; readonly name: string };
              }>;
            };
          }>;
        };
      }
    | {
        readonly id: string;
        readonly statements: {
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly nodes: ReadonlyArray<{
            readonly vouchedMin: string | null;
            readonly id: string;
            readonly predicate: Predicate;
            readonly sentence: string;
            readonly content: string | null;
            readonly rank: Rank;
            readonly reason: string | null;
            readonly meaning: Meaning | null;
            readonly modality: Modality | null;
            readonly sources: number;
            readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
            readonly subject:
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
              | { readonly id: string; readonly name: string };
            readonly quantity: { readonly unit: Unit; readonly part: Part | null } | null;
            readonly evidence: {
              readonly totalCount: number;
              readonly pageInfo: { readonly endCursor: string | null };
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly stance: Stance;
                readonly modality: Modality;
                readonly presupposed: boolean;
                readonly firstLine: number | null;
                readonly lastLine: number | null;
                readonly place: string | null;
                readonly citation: string;
                readonly quotation: string | null;
                readonly content: string | null;
                readonly note: string | null;
                readonly attributedTo:
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
                  | null;
                readonly document: { readonly id: string; readonly name: string };
              }>;
            };
          }>;
        };
      }
    | null;
};

export type NamedQueryVariables = Exact<{
  id: string;
}>;

export type NamedQuery = {
  readonly entity:
    | {
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly description: string | null;
      }
    | {
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly description: string | null;
      }
    | {
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly description: string | null;
      }
    | {
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly description: string | null;
      }
    | {
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly description: string | null;
      }
    | {
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly description: string | null;
      }
    | {
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly description: string | null;
      }
    | {
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly description: string | null;
      }
    | {
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly description: string | null;
      }
    | {
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly description: string | null;
      }
    | {
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly description: string | null;
      }
    | null;
};

export type NumbersQueryVariables = Exact<{
  id: string;
}>;

export type NumbersQuery = {
  readonly nodes: ReadonlyArray<
    | {
        readonly id: string;
        readonly series: ReadonlyArray<{
          readonly quantity: {
            readonly least: number | null;
            readonly most: number | null;
            readonly approximate: boolean;
            readonly unit: Unit;
            readonly currency: string | null;
            readonly part: Part | null;
          };
          readonly dates: {
            readonly sinceMin: string | null;
            readonly sinceMax: string | null;
            readonly untilMin: string | null;
            readonly untilMax: string | null;
          };
        }>;
      }
    | Record<PropertyKey, never>
    | null
  >;
};

export type PartsQueryVariables = Exact<{
  id: string;
}>;

export type PartsQuery = {
  readonly nodes: ReadonlyArray<
    | {
        readonly id: string;
        readonly quantities: ReadonlyArray<{
          readonly quantity: {
            readonly least: number | null;
            readonly most: number | null;
            readonly approximate: boolean;
            readonly unit: Unit;
            readonly currency: string | null;
            readonly part: Part | null;
          };
          readonly dates: {
            readonly sinceMin: string | null;
            readonly sinceMax: string | null;
            readonly untilMin: string | null;
            readonly untilMax: string | null;
          };
        }>;
      }
    | Record<PropertyKey, never>
    | null
  >;
};

export type PathsQueryVariables = Exact<{
  from: string;
  to: string;
  day?: string | null | undefined;
  on: string;
  certain?: boolean | null | undefined;
  most: number;
}>;

export type PathsQuery = {
  readonly paths: {
    readonly reason: NoPath | null;
    readonly cut: string | null;
    readonly from:
      | {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly description: string | null;
        }
      | {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly description: string | null;
        }
      | {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly description: string | null;
        }
      | {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly description: string | null;
        }
      | {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly description: string | null;
        }
      | {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly description: string | null;
        }
      | {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly description: string | null;
        }
      | {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly description: string | null;
        }
      | {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly description: string | null;
        }
      | {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly description: string | null;
        }
      | {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly description: string | null;
        };
    readonly to:
      | {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly description: string | null;
        }
      | {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly description: string | null;
        }
      | {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly description: string | null;
        }
      | {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly description: string | null;
        }
      | {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly description: string | null;
        }
      | {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly description: string | null;
        }
      | {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly description: string | null;
        }
      | {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly description: string | null;
        }
      | {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly description: string | null;
        }
      | {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly description: string | null;
        }
      | {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly description: string | null;
        };
    readonly paths: ReadonlyArray<{
      readonly length: number;
      readonly together: InForce;
      readonly certainDays: ReadonlyArray<{ readonly from: string | null; readonly to: string | null }>;
      readonly possibleDays: ReadonlyArray<{ readonly from: string | null; readonly to: string | null }>;
      readonly steps: ReadonlyArray<{
        readonly readingCount: number;
        readonly from:
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            };
        readonly to:
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            };
        readonly readings: ReadonlyArray<{
          readonly forward: boolean;
          readonly sentence: string;
          readonly relationship: {
            readonly id: string;
            readonly type: Predicate;
            readonly planned: boolean;
            readonly inForce: InForce;
            readonly statements: ReadonlyArray<{
              readonly id: string;
              readonly rank: Rank;
              readonly modality: Modality | null;
              readonly sources: number;
              readonly evidence: {
                readonly nodes: ReadonlyArray<{
                  readonly id: string;
                  readonly stance: Stance;
                  readonly modality: Modality;
                  readonly presupposed: boolean;
                  readonly firstLine: number | null;
                  readonly lastLine: number | null;
                  readonly place: string | null;
                  readonly citation: string;
                  readonly quotation: string | null;
                  readonly content: string | null;
                  readonly note: string | null;
                  readonly attributedTo:
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
                    | null;
                  readonly document: { readonly id: string; readonly name: string };
                }>;
              };
            }>;
            readonly subject:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string };
            readonly dates: {
              readonly sinceMin: string | null;
              readonly sinceMax: string | null;
              readonly untilMin: string | null;
              readonly untilMax: string | null;
            };
            readonly series: ReadonlyArray<{
              readonly quantity: {
                readonly least: number | null;
                readonly most: number | null;
                readonly approximate: boolean;
                readonly unit: Unit;
                readonly currency: string | null;
                readonly part: Part | null;
              };
              readonly dates: {
                readonly sinceMin: string | null;
                readonly sinceMax: string | null;
                readonly untilMin: string | null;
                readonly untilMax: string | null;
              };
            }>;
          };
        }>;
      }>;
    }>;
  } | null;
};

export type PieceFragment = {
  readonly id: string;
  readonly stance: Stance;
  readonly modality: Modality;
  readonly presupposed: boolean;
  readonly firstLine: number | null;
  readonly lastLine: number | null;
  readonly place: string | null;
  readonly citation: string;
  readonly quotation: string | null;
  readonly content: string | null;
  readonly note: string | null;
  readonly attributedTo:
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
    | null;
  readonly document: { readonly id: string; readonly name: string };
};

export type PlacesQueryVariables = Exact<{
  id: string;
  fromLine?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type PlacesQuery = {
  readonly entity:
    | {
        readonly id: string;
        readonly evidence: {
          readonly totalCount: number;
          readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly hasPreviousPage: boolean;
            readonly startCursor: string | null;
            readonly endCursor: string | null;
          };
          readonly nodes: ReadonlyArray<{
            readonly start: number | null;
            readonly end: number | null;
            readonly id: string;
            readonly stance: Stance;
            readonly modality: Modality;
            readonly presupposed: boolean;
            readonly firstLine: number | null;
            readonly lastLine: number | null;
            readonly place: string | null;
            readonly citation: string;
            readonly quotation: string | null;
            readonly content: string | null;
            readonly note: string | null;
            readonly statement: {
              readonly id: string;
              readonly sentence: string;
              readonly content: string | null;
              readonly modality: Modality | null;
            };
            readonly attributedTo:
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
              | null;
            readonly document: { readonly id: string; readonly name: string };
          }>;
        };
      }
    | Record<PropertyKey, never>
    | null;
};

export type PointFragment = {
  readonly quantity: {
    readonly least: number | null;
    readonly most: number | null;
    readonly approximate: boolean;
    readonly unit: Unit;
    readonly currency: string | null;
    readonly part: Part | null;
  };
  readonly dates: {
    readonly sinceMin: string | null;
    readonly sinceMax: string | null;
    readonly untilMin: string | null;
    readonly untilMax: string | null;
  };
};

export type SaidQueryVariables = Exact<{
  id: string;
  utterances: ReadonlyArray<Predicate> | Predicate;
  after?: string | null | undefined;
}>;

export type SaidQuery = {
  readonly entity:
    | {
        readonly id: string;
        readonly statements: {
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly nodes: ReadonlyArray<{
            readonly vouchedMin: string | null;
            readonly id: string;
            readonly predicate: Predicate;
            readonly sentence: string;
            readonly content: string | null;
            readonly rank: Rank;
            readonly reason: string | null;
            readonly meaning: Meaning | null;
            readonly modality: Modality | null;
            readonly sources: number;
            readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
            readonly subject:
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
              | { readonly id: string; readonly name: string };
            readonly quantity: { readonly unit: Unit; readonly part: Part | null } | null;
            readonly evidence: {
              readonly totalCount: number;
              readonly pageInfo: { readonly endCursor: string | null };
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly stance: Stance;
                readonly modality: Modality;
                readonly presupposed: boolean;
                readonly firstLine: number | null;
                readonly lastLine: number | null;
                readonly place: string | null;
                readonly citation: string;
                readonly quotation: string | null;
                readonly content: string | null;
                readonly note: string | null;
                readonly attributedTo:
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
                  | null;
                readonly document: { readonly id: string; readonly name: string };
              }>;
            };
          }>;
        };
      }
    | {
        readonly id: string;
        readonly statements: {
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly nodes: ReadonlyArray<{
            readonly vouchedMin: string | null;
            readonly id: string;
            readonly predicate: Predicate;
            readonly sentence: string;
            readonly content: string | null;
            readonly rank: Rank;
            readonly reason: string | null;
            readonly meaning: Meaning | null;
            readonly modality: Modality | null;
            readonly sources: number;
            readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
            readonly subject:
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
              | { readonly id: string; readonly name: string };
            readonly quantity: { readonly unit: Unit; readonly part: Part | null } | null;
            readonly evidence: {
              readonly totalCount: number;
              readonly pageInfo: { readonly endCursor: string | null };
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly stance: Stance;
                readonly modality: Modality;
                readonly presupposed: boolean;
                readonly firstLine: number | null;
                readonly lastLine: number | null;
                readonly place: string | null;
                readonly citation: string;
                readonly quotation: string | null;
                readonly content: string | null;
                readonly note: string | null;
                readonly attributedTo:
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
                  | null;
                readonly document: { readonly id: string; readonly name: string };
              }>;
            };
          }>;
        };
      }
    | {
        readonly id: string;
        readonly statements: {
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly nodes: ReadonlyArray<{
            readonly vouchedMin: string | null;
            readonly id: string;
            readonly predicate: Predicate;
            readonly sentence: string;
            readonly content: string | null;
            readonly rank: Rank;
            readonly reason: string | null;
            readonly meaning: Meaning | null;
            readonly modality: Modality | null;
            readonly sources: number;
            readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
            readonly subject:
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
              | { readonly id: string; readonly name: string };
            readonly quantity: { readonly unit: Unit; readonly part: Part | null } | null;
            readonly evidence: {
              readonly totalCount: number;
              readonly pageInfo: { readonly endCursor: string | null };
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly stance: Stance;
                readonly modality: Modality;
                readonly presupposed: boolean;
                readonly firstLine: number | null;
                readonly lastLine: number | null;
                readonly place: string | null;
                readonly citation: string;
                readonly quotation: string | null;
                readonly content: string | null;
                readonly note: string | null;
                readonly attributedTo:
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
                  | null;
                readonly document: { readonly id: string; readonly name: string };
              }>;
            };
          }>;
        };
      }
    | {
        readonly id: string;
        readonly statements: {
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly nodes: ReadonlyArray<{
            readonly vouchedMin: string | null;
            readonly id: string;
            readonly predicate: Predicate;
            readonly sentence: string;
            readonly content: string | null;
            readonly rank: Rank;
            readonly reason: string | null;
            readonly meaning: Meaning | null;
            readonly modality: Modality | null;
            readonly sources: number;
            readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
            readonly subject:
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
              | { readonly id: string; readonly name: string };
            readonly quantity: { readonly unit: Unit; readonly part: Part | null } | null;
            readonly evidence: {
              readonly totalCount: number;
              readonly pageInfo: { readonly endCursor: string | null };
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly stance: Stance;
                readonly modality: Modality;
                readonly presupposed: boolean;
                readonly firstLine: number | null;
                readonly lastLine: number | null;
                readonly place: string | null;
                readonly citation: string;
                readonly quotation: string | null;
                readonly content: string | null;
                readonly note: string | null;
                readonly attributedTo:
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
                  | null;
                readonly document: { readonly id: string; readonly name: string };
              }>;
            };
          }>;
        };
      }
    | {
        readonly id: string;
        readonly statements: {
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly nodes: ReadonlyArray<{
            readonly vouchedMin: string | null;
            readonly id: string;
            readonly predicate: Predicate;
            readonly sentence: string;
            readonly content: string | null;
            readonly rank: Rank;
            readonly reason: string | null;
            readonly meaning: Meaning | null;
            readonly modality: Modality | null;
            readonly sources: number;
            readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
            readonly subject:
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
              | { readonly id: string; readonly name: string };
            readonly quantity: { readonly unit: Unit; readonly part: Part | null } | null;
            readonly evidence: {
              readonly totalCount: number;
              readonly pageInfo: { readonly endCursor: string | null };
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly stance: Stance;
                readonly modality: Modality;
                readonly presupposed: boolean;
                readonly firstLine: number | null;
                readonly lastLine: number | null;
                readonly place: string | null;
                readonly citation: string;
                readonly quotation: string | null;
                readonly content: string | null;
                readonly note: string | null;
                readonly attributedTo:
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
                  | null;
                readonly document: { readonly id: string; readonly name: string };
              }>;
            };
          }>;
        };
      }
    | {
        readonly id: string;
        readonly statements: {
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly nodes: ReadonlyArray<{
            readonly vouchedMin: string | null;
            readonly id: string;
            readonly predicate: Predicate;
            readonly sentence: string;
            readonly content: string | null;
            readonly rank: Rank;
            readonly reason: string | null;
            readonly meaning: Meaning | null;
            readonly modality: Modality | null;
            readonly sources: number;
            readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
            readonly subject:
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
              | { readonly id: string; readonly name: string };
            readonly quantity: { readonly unit: Unit; readonly part: Part | null } | null;
            readonly evidence: {
              readonly totalCount: number;
              readonly pageInfo: { readonly endCursor: string | null };
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly stance: Stance;
                readonly modality: Modality;
                readonly presupposed: boolean;
                readonly firstLine: number | null;
                readonly lastLine: number | null;
                readonly place: string | null;
                readonly citation: string;
                readonly quotation: string | null;
                readonly content: string | null;
                readonly note: string | null;
                readonly attributedTo:
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
                  | null;
                readonly document: { readonly id: string; readonly name: string };
              }>;
            };
          }>;
        };
      }
    | {
        readonly id: string;
        readonly statements: {
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly nodes: ReadonlyArray<{
            readonly vouchedMin: string | null;
            readonly id: string;
            readonly predicate: Predicate;
            readonly sentence: string;
            readonly content: string | null;
            readonly rank: Rank;
            readonly reason: string | null;
            readonly meaning: Meaning | null;
            readonly modality: Modality | null;
            readonly sources: number;
            readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
            readonly subject:
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
              | { readonly id: string; readonly name: string };
            readonly quantity: { readonly unit: Unit; readonly part: Part | null } | null;
            readonly evidence: {
              readonly totalCount: number;
              readonly pageInfo: { readonly endCursor: string | null };
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly stance: Stance;
                readonly modality: Modality;
                readonly presupposed: boolean;
                readonly firstLine: number | null;
                readonly lastLine: number | null;
                readonly place: string | null;
                readonly citation: string;
                readonly quotation: string | null;
                readonly content: string | null;
                readonly note: string | null;
                readonly attributedTo:
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
                  | null;
                readonly document: { readonly id: string; readonly name: string };
              }>;
            };
          }>;
        };
      }
    | {
        readonly id: string;
        readonly statements: {
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly nodes: ReadonlyArray<{
            readonly vouchedMin: string | null;
            readonly id: string;
            readonly predicate: Predicate;
            readonly sentence: string;
            readonly content: string | null;
            readonly rank: Rank;
            readonly reason: string | null;
            readonly meaning: Meaning | null;
            readonly modality: Modality | null;
            readonly sources: number;
            readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
            readonly subject:
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
              | { readonly id: string; readonly name: string };
            readonly quantity: { readonly unit: Unit; readonly part: Part | null } | null;
            readonly evidence: {
              readonly totalCount: number;
              readonly pageInfo: { readonly endCursor: string | null };
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly stance: Stance;
                readonly modality: Modality;
                readonly presupposed: boolean;
                readonly firstLine: number | null;
                readonly lastLine: number | null;
                readonly place: string | null;
                readonly citation: string;
                readonly quotation: string | null;
                readonly content: string | null;
                readonly note: string | null;
                readonly attributedTo:
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
                  | null;
                readonly document: { readonly id: string; readonly name: string };
              }>;
            };
          }>;
        };
      }
    | {
        readonly id: string;
        readonly statements: {
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly nodes: ReadonlyArray<{
            readonly vouchedMin: string | null;
            readonly id: string;
            readonly predicate: Predicate;
            readonly sentence: string;
            readonly content: string | null;
            readonly rank: Rank;
            readonly reason: string | null;
            readonly meaning: Meaning | null;
            readonly modality: Modality | null;
            readonly sources: number;
            readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
            readonly subject:
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
              | { readonly id: string; readonly name: string };
            readonly quantity: { readonly unit: Unit; readonly part: Part | null } | null;
            readonly evidence: {
              readonly totalCount: number;
              readonly pageInfo: { readonly endCursor: string | null };
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly stance: Stance;
                readonly modality: Modality;
                readonly presupposed: boolean;
                readonly firstLine: number | null;
                readonly lastLine: number | null;
                readonly place: string | null;
                readonly citation: string;
                readonly quotation: string | null;
                readonly content: string | null;
                readonly note: string | null;
                readonly attributedTo:
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
                  | null;
                readonly document: { readonly id: string; readonly name: string };
              }>;
            };
          }>;
        };
      }
    | {
        readonly id: string;
        readonly statements: {
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly nodes: ReadonlyArray<{
            readonly vouchedMin: string | null;
            readonly id: string;
            readonly predicate: Predicate;
            readonly sentence: string;
            readonly content: string | null;
            readonly rank: Rank;
            readonly reason: string | null;
            readonly meaning: Meaning | null;
            readonly modality: Modality | null;
            readonly sources: number;
            readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
            readonly subject:
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
              | { readonly id: string; readonly name: string };
            readonly quantity: { readonly unit: Unit; readonly part: Part | null } | null;
            readonly evidence: {
              readonly totalCount: number;
              readonly pageInfo: { readonly endCursor: string | null };
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly stance: Stance;
                readonly modality: Modality;
                readonly presupposed: boolean;
                readonly firstLine: number | null;
                readonly lastLine: number | null;
                readonly place: string | null;
                readonly citation: string;
                readonly quotation: string | null;
                readonly content: string | null;
                readonly note: string | null;
                readonly attributedTo:
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
                  | null;
                readonly document: { readonly id: string; readonly name: string };
              }>;
            };
          }>;
        };
      }
    | {
        readonly id: string;
        readonly statements: {
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly nodes: ReadonlyArray<{
            readonly vouchedMin: string | null;
            readonly id: string;
            readonly predicate: Predicate;
            readonly sentence: string;
            readonly content: string | null;
            readonly rank: Rank;
            readonly reason: string | null;
            readonly meaning: Meaning | null;
            readonly modality: Modality | null;
            readonly sources: number;
            readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
            readonly subject:
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
              | { readonly id: string; readonly name: string };
            readonly quantity: { readonly unit: Unit; readonly part: Part | null } | null;
            readonly evidence: {
              readonly totalCount: number;
              readonly pageInfo: { readonly endCursor: string | null };
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly stance: Stance;
                readonly modality: Modality;
                readonly presupposed: boolean;
                readonly firstLine: number | null;
                readonly lastLine: number | null;
                readonly place: string | null;
                readonly citation: string;
                readonly quotation: string | null;
                readonly content: string | null;
                readonly note: string | null;
                readonly attributedTo:
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
                  | null;
                readonly document: { readonly id: string; readonly name: string };
              }>;
            };
          }>;
        };
      }
    | null;
};

export type SearchQueryVariables = Exact<{
  query: string;
}>;

export type SearchQuery = {
  readonly search: {
    readonly edges: ReadonlyArray<{
      readonly fit: SearchFit;
      readonly field: SearchField;
      readonly text: string;
      readonly node:
        | {
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly description: string | null;
          }
        | {
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly description: string | null;
          }
        | {
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly description: string | null;
          }
        | {
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly description: string | null;
          }
        | {
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly description: string | null;
          }
        | {
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly description: string | null;
          }
        | {
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly description: string | null;
          }
        | {
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly description: string | null;
          }
        | {
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly description: string | null;
          }
        | {
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly description: string | null;
          }
        | {
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly description: string | null;
          };
      readonly marks: ReadonlyArray<{ readonly start: number; readonly end: number }>;
    }>;
  };
  readonly searchStatements: {
    readonly edges: ReadonlyArray<{
      readonly text: string;
      readonly node: {
        readonly id: string;
        readonly modality: Modality | null;
        readonly subject:
          | { readonly id: string; readonly kind: EntityKind; readonly name: string }
          | { readonly id: string; readonly kind: EntityKind; readonly name: string }
          | { readonly id: string; readonly kind: EntityKind; readonly name: string }
          | { readonly id: string; readonly kind: EntityKind; readonly name: string }
          | { readonly id: string; readonly kind: EntityKind; readonly name: string }
          | { readonly id: string; readonly kind: EntityKind; readonly name: string }
          | { readonly id: string; readonly kind: EntityKind; readonly name: string }
          | { readonly id: string; readonly kind: EntityKind; readonly name: string }
          | { readonly id: string; readonly kind: EntityKind; readonly name: string }
          | { readonly id: string; readonly kind: EntityKind; readonly name: string }
          | { readonly id: string; readonly kind: EntityKind; readonly name: string };
      };
      readonly marks: ReadonlyArray<{ readonly start: number; readonly end: number }>;
    }>;
  };
};

export type SeriesFragment = {
  readonly id: string;
  readonly series: ReadonlyArray<{
    readonly quantity: {
      readonly least: number | null;
      readonly most: number | null;
      readonly approximate: boolean;
      readonly unit: Unit;
      readonly currency: string | null;
      readonly part: Part | null;
    };
    readonly dates: {
      readonly sinceMin: string | null;
      readonly sinceMax: string | null;
      readonly untilMin: string | null;
      readonly untilMax: string | null;
    };
  }>;
};

export type SharedFragment = {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: ReadonlyArray<{
    readonly inForce: InForce;
    readonly node:
      | {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly description: string | null;
        }
      | {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly description: string | null;
        }
      | {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly description: string | null;
        }
      | {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly description: string | null;
        }
      | {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly description: string | null;
        }
      | {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly description: string | null;
        }
      | {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly description: string | null;
        }
      | {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly description: string | null;
        }
      | {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly description: string | null;
        }
      | {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly description: string | null;
        }
      | {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly description: string | null;
        };
    readonly dates: {
      readonly sinceMin: string | null;
      readonly sinceMax: string | null;
      readonly untilMin: string | null;
      readonly untilMax: string | null;
    };
    readonly a: {
      readonly id: string;
      readonly sentence: string;
      readonly statements: ReadonlyArray<{
        readonly id: string;
        readonly rank: Rank;
        readonly modality: Modality | null;
        readonly sources: number;
      }>;
    };
    readonly b: {
      readonly id: string;
      readonly sentence: string;
      readonly statements: ReadonlyArray<{
        readonly id: string;
        readonly rank: Rank;
        readonly modality: Modality | null;
        readonly sources: number;
      }>;
    };
  }>;
};

export type SourcedFragment = {
  readonly id: string;
  readonly statements: ReadonlyArray<{
    readonly id: string;
    readonly evidence: {
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly document: { readonly id: string; readonly name: string };
      }>;
    };
  }>;
};

export type SourcesFragment = {
  readonly id: string;
  readonly statements: ReadonlyArray<{
    readonly id: string;
    readonly evidence: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly stance: Stance;
        readonly modality: Modality;
        readonly citation: string;
        readonly firstLine: number | null;
        readonly place: string | null;
        readonly document: { readonly id: string; readonly name: string };
      }>;
    };
  }>;
};

export type SourcesOfFactsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;

export type SourcesOfFactsQuery = {
  readonly nodes: ReadonlyArray<
    | {
        readonly id: string;
        readonly statements: ReadonlyArray<{
          readonly id: string;
          readonly evidence: {
            readonly totalCount: number;
            readonly nodes: ReadonlyArray<{
              readonly id: string;
              readonly stance: Stance;
              readonly modality: Modality;
              readonly citation: string;
              readonly firstLine: number | null;
              readonly place: string | null;
              readonly document: { readonly id: string; readonly name: string };
            }>;
          };
        }>;
      }
    | Record<PropertyKey, never>
    | null
  >;
};

export type StandingFragment = {
  readonly id: string;
  readonly rank: Rank;
  readonly modality: Modality | null;
  readonly sources: number;
};

export type StartQueryVariables = Exact<{
  today: string;
}>;

export type StartQuery = {
  readonly changes: { readonly nodes: ReadonlyArray<{ readonly dayMin: string | null }> };
  readonly entities: { readonly totalCount: number };
  readonly statements: { readonly totalCount: number };
  readonly documents: { readonly totalCount: number };
};

export type StatementQueryVariables = Exact<{
  id: string;
}>;

export type StatementQuery = {
  readonly node:
    | {
        readonly vouchedMin: string | null;
        readonly id: string;
        readonly predicate: Predicate;
        readonly sentence: string;
        readonly content: string | null;
        readonly rank: Rank;
        readonly reason: string | null;
        readonly meaning: Meaning | null;
        readonly modality: Modality | null;
        readonly sources: number;
        readonly object:
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | null;
        readonly concerns: ReadonlyArray<
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly description: string | null;
            }
        >;
        readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
        readonly subject:
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
          | { readonly id: string; readonly name: string };
        readonly quantity: { readonly unit: Unit; readonly part: Part | null } | null;
        readonly evidence: {
          readonly totalCount: number;
          readonly pageInfo: { readonly endCursor: string | null };
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly stance: Stance;
            readonly modality: Modality;
            readonly presupposed: boolean;
            readonly firstLine: number | null;
            readonly lastLine: number | null;
            readonly place: string | null;
            readonly citation: string;
            readonly quotation: string | null;
            readonly content: string | null;
            readonly note: string | null;
            readonly attributedTo:
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
              | null;
            readonly document: { readonly id: string; readonly name: string };
          }>;
        };
      }
    | Record<PropertyKey, never>
    | null;
};

export type StatementResultsQueryVariables = Exact<{
  query: string;
  first: number;
  after?: string | null | undefined;
}>;

export type StatementResultsQuery = {
  readonly searchStatements: {
    readonly totalCount: number;
    readonly cut: string | null;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: ReadonlyArray<{
      readonly text: string;
      readonly node: {
        readonly id: string;
        readonly modality: Modality | null;
        readonly sentence: string;
        readonly vouchedMin: string | null;
        readonly dates: { readonly sinceMin: string | null };
        readonly subject:
          | { readonly id: string; readonly kind: EntityKind; readonly name: string }
          | { readonly id: string; readonly kind: EntityKind; readonly name: string }
          | { readonly id: string; readonly kind: EntityKind; readonly name: string }
          | { readonly id: string; readonly kind: EntityKind; readonly name: string }
          | { readonly id: string; readonly kind: EntityKind; readonly name: string }
          | { readonly id: string; readonly kind: EntityKind; readonly name: string }
          | { readonly id: string; readonly kind: EntityKind; readonly name: string }
          | { readonly id: string; readonly kind: EntityKind; readonly name: string }
          | { readonly id: string; readonly kind: EntityKind; readonly name: string }
          | { readonly id: string; readonly kind: EntityKind; readonly name: string }
          | { readonly id: string; readonly kind: EntityKind; readonly name: string };
      };
      readonly marks: ReadonlyArray<{ readonly start: number; readonly end: number }>;
    }>;
  };
};

export type UtteranceFragment = {
  readonly vouchedMin: string | null;
  readonly id: string;
  readonly predicate: Predicate;
  readonly sentence: string;
  readonly content: string | null;
  readonly rank: Rank;
  readonly reason: string | null;
  readonly meaning: Meaning | null;
  readonly modality: Modality | null;
  readonly sources: number;
  readonly dates: { readonly sinceMin: string | null; readonly untilMax: string | null };
  readonly subject:
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
    | { readonly id: string; readonly name: string };
  readonly quantity: { readonly unit: Unit; readonly part: Part | null } | null;
  readonly evidence: {
    readonly totalCount: number;
    readonly pageInfo: { readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly stance: Stance;
      readonly modality: Modality;
      readonly presupposed: boolean;
      readonly firstLine: number | null;
      readonly lastLine: number | null;
      readonly place: string | null;
      readonly citation: string;
      readonly quotation: string | null;
      readonly content: string | null;
      readonly note: string | null;
      readonly attributedTo:
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
        | null;
      readonly document: { readonly id: string; readonly name: string };
    }>;
  };
};

export type WorldQueryVariables = Exact<{
  day: string;
}>;

export type WorldQuery = {
  readonly entities: {
    readonly nodes: ReadonlyArray<
      | {
          readonly id: string;
          readonly name: string;
          readonly relationships: {
            readonly edges: ReadonlyArray<{
              readonly node:
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  };
            }>;
          };
        }
      | {
          readonly id: string;
          readonly name: string;
          readonly relationships: {
            readonly edges: ReadonlyArray<{
              readonly node:
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  };
            }>;
          };
        }
      | {
          readonly id: string;
          readonly name: string;
          readonly relationships: {
            readonly edges: ReadonlyArray<{
              readonly node:
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  };
            }>;
          };
        }
      | {
          readonly id: string;
          readonly name: string;
          readonly relationships: {
            readonly edges: ReadonlyArray<{
              readonly node:
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  };
            }>;
          };
        }
      | {
          readonly id: string;
          readonly name: string;
          readonly relationships: {
            readonly edges: ReadonlyArray<{
              readonly node:
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  };
            }>;
          };
        }
      | {
          readonly id: string;
          readonly name: string;
          readonly relationships: {
            readonly edges: ReadonlyArray<{
              readonly node:
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  };
            }>;
          };
        }
      | {
          readonly id: string;
          readonly name: string;
          readonly relationships: {
            readonly edges: ReadonlyArray<{
              readonly node:
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  };
            }>;
          };
        }
      | {
          readonly id: string;
          readonly name: string;
          readonly relationships: {
            readonly edges: ReadonlyArray<{
              readonly node:
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  };
            }>;
          };
        }
      | {
          readonly id: string;
          readonly name: string;
          readonly relationships: {
            readonly edges: ReadonlyArray<{
              readonly node:
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  };
            }>;
          };
        }
      | {
          readonly id: string;
          readonly name: string;
          readonly relationships: {
            readonly edges: ReadonlyArray<{
              readonly node:
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  };
            }>;
          };
        }
      | {
          readonly id: string;
          readonly name: string;
          readonly relationships: {
            readonly edges: ReadonlyArray<{
              readonly node:
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  }
                | {
                    readonly id: string;
                    readonly name: string;
                    readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
                  };
            }>;
          };
        }
    >;
  };
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
export const AboutFragmentDoc = new TypedDocumentString(
  `
    fragment About on Statement {
  id
  predicate
  subject {
    id
    name
  }
  object {
    id
    name
  }
}
    `,
  { fragmentName: 'About' },
) as unknown as TypedDocumentString<AboutFragment, unknown>;
export const SourcedFragmentDoc = new TypedDocumentString(
  `
    fragment Sourced on Relationship {
  id
  statements {
    id
    evidence(first: 1) {
      nodes {
        id
        document {
          id
          name
        }
      }
    }
  }
}
    `,
  { fragmentName: 'Sourced' },
) as unknown as TypedDocumentString<SourcedFragment, unknown>;
export const AllianceFragmentDoc = new TypedDocumentString(
  `
    fragment Alliance on SharedEntityEdge {
  node {
    id
    name
  }
  obligations(alike: false) {
    a
    b
    dates {
      sinceMin
      sinceMax
      untilMin
      untilMax
    }
    inForce(on: $on)
  }
  a {
    ...Sourced
  }
  b {
    ...Sourced
  }
}
    fragment Sourced on Relationship {
  id
  statements {
    id
    evidence(first: 1) {
      nodes {
        id
        document {
          id
          name
        }
      }
    }
  }
}`,
  { fragmentName: 'Alliance' },
) as unknown as TypedDocumentString<AllianceFragment, unknown>;
export const SourcesInFragmentDoc = new TypedDocumentString(
  `
    fragment SourcesIn on Coverage {
  sources {
    document {
      id
      name
      evidence {
        totalCount
      }
    }
    population
    from
    until
  }
}
    `,
  { fragmentName: 'SourcesIn' },
) as unknown as TypedDocumentString<SourcesInFragment, unknown>;
export const EntityDaysFragmentDoc = new TypedDocumentString(
  `
    fragment EntityDays on Entity {
  id
  dates {
    sinceMin
    sinceMax
    untilMin
    untilMax
  }
  plannedMin
  plannedMax
}
    `,
  { fragmentName: 'EntityDays' },
) as unknown as TypedDocumentString<EntityDaysFragment, unknown>;
export const FactFragmentDoc = new TypedDocumentString(
  `
    fragment Fact on Relationship {
  id
  type
  planned
  subject {
    id
  }
  dates {
    sinceMin
    sinceMax
    untilMin
    untilMax
  }
  inForce(on: $on)
}
    `,
  { fragmentName: 'Fact' },
) as unknown as TypedDocumentString<FactFragment, unknown>;
export const EntityLabelFragmentDoc = new TypedDocumentString(
  `
    fragment EntityLabel on Entity {
  id
  kind
  name
  description
}
    `,
  { fragmentName: 'EntityLabel' },
) as unknown as TypedDocumentString<EntityLabelFragment, unknown>;
export const FoundEntityFragmentDoc = new TypedDocumentString(
  `
    fragment FoundEntity on SearchEdge {
  node {
    ...EntityLabel
  }
  fit
  field
  text
  marks {
    start
    end
  }
}
    fragment EntityLabel on Entity {
  id
  kind
  name
  description
}`,
  { fragmentName: 'FoundEntity' },
) as unknown as TypedDocumentString<FoundEntityFragment, unknown>;
export const PointFragmentDoc = new TypedDocumentString(
  `
    fragment Point on QuantitySpan {
  quantity {
    least
    most
    approximate
    unit
    currency
    part
  }
  dates {
    sinceMin
    sinceMax
    untilMin
    untilMax
  }
}
    `,
  { fragmentName: 'Point' },
) as unknown as TypedDocumentString<PointFragment, unknown>;
export const SeriesFragmentDoc = new TypedDocumentString(
  `
    fragment Series on Relationship {
  id
  series: quantities(first: 100) {
    ...Point
  }
}
    fragment Point on QuantitySpan {
  quantity {
    least
    most
    approximate
    unit
    currency
    part
  }
  dates {
    sinceMin
    sinceMax
    untilMin
    untilMax
  }
}`,
  { fragmentName: 'Series' },
) as unknown as TypedDocumentString<SeriesFragment, unknown>;
export const StandingFragmentDoc = new TypedDocumentString(
  `
    fragment Standing on Statement {
  id
  rank
  modality
  sources
}
    `,
  { fragmentName: 'Standing' },
) as unknown as TypedDocumentString<StandingFragment, unknown>;
export const SharedFragmentDoc = new TypedDocumentString(
  `
    fragment Shared on SharedEntityConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      ...EntityLabel
    }
    dates {
      sinceMin
      sinceMax
      untilMin
      untilMax
    }
    inForce(on: $on)
    a {
      id
      sentence
      statements {
        ...Standing
      }
    }
    b {
      id
      sentence
      statements {
        ...Standing
      }
    }
  }
}
    fragment EntityLabel on Entity {
  id
  kind
  name
  description
}
fragment Standing on Statement {
  id
  rank
  modality
  sources
}`,
  { fragmentName: 'Shared' },
) as unknown as TypedDocumentString<SharedFragment, unknown>;
export const SourcesFragmentDoc = new TypedDocumentString(
  `
    fragment Sources on Relationship {
  id
  statements {
    id
    evidence(first: 10) {
      totalCount
      nodes {
        id
        stance
        modality
        citation
        firstLine
        place
        document {
          id
          name
        }
      }
    }
  }
}
    `,
  { fragmentName: 'Sources' },
) as unknown as TypedDocumentString<SourcesFragment, unknown>;
export const PieceFragmentDoc = new TypedDocumentString(
  `
    fragment Piece on Evidence {
  id
  stance
  modality
  presupposed
  firstLine
  lastLine
  place
  citation
  quotation
  content
  note
  attributedTo {
    id
    name
  }
  document {
    id
    name
  }
}
    `,
  { fragmentName: 'Piece' },
) as unknown as TypedDocumentString<PieceFragment, unknown>;
export const ClaimFragmentDoc = new TypedDocumentString(
  `
    fragment Claim on Statement {
  id
  predicate
  sentence
  content
  rank
  reason
  meaning
  modality
  sources
  dates {
    sinceMin
    untilMax
  }
  quantity {
    unit
    part
  }
  evidence(first: 3) {
    totalCount
    pageInfo {
      endCursor
    }
    nodes {
      ...Piece
    }
  }
}
    fragment Piece on Evidence {
  id
  stance
  modality
  presupposed
  firstLine
  lastLine
  place
  citation
  quotation
  content
  note
  attributedTo {
    id
    name
  }
  document {
    id
    name
  }
}`,
  { fragmentName: 'Claim' },
) as unknown as TypedDocumentString<ClaimFragment, unknown>;
export const UtteranceFragmentDoc = new TypedDocumentString(
  `
    fragment Utterance on Statement {
  ...Claim
  dates {
    sinceMin
  }
  vouchedMin
  subject {
    id
    name
  }
}
    fragment Claim on Statement {
  id
  predicate
  sentence
  content
  rank
  reason
  meaning
  modality
  sources
  dates {
    sinceMin
    untilMax
  }
  quantity {
    unit
    part
  }
  evidence(first: 3) {
    totalCount
    pageInfo {
      endCursor
    }
    nodes {
      ...Piece
    }
  }
}
fragment Piece on Evidence {
  id
  stance
  modality
  presupposed
  firstLine
  lastLine
  place
  citation
  quotation
  content
  note
  attributedTo {
    id
    name
  }
  document {
    id
    name
  }
}`,
  { fragmentName: 'Utterance' },
) as unknown as TypedDocumentString<UtteranceFragment, unknown>;
export const AlliancesToTakeDocument = new TypedDocumentString(`
    query AlliancesToTake($of: ID!, $ally: [ID!]!, $day: LocalDate, $on: LocalDate!, $obligations: [Obligation!], $after: String) {
  allies(
    of: $of
    asOf: $day
    obligations: $obligations
    where: {ids: $ally}
    first: 1
  ) {
    edges {
      node {
        id
      }
      alliances(first: 100, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...Alliance
        }
      }
    }
  }
}
    fragment Alliance on SharedEntityEdge {
  node {
    id
    name
  }
  obligations(alike: false) {
    a
    b
    dates {
      sinceMin
      sinceMax
      untilMin
      untilMax
    }
    inForce(on: $on)
  }
  a {
    ...Sourced
  }
  b {
    ...Sourced
  }
}
fragment Sourced on Relationship {
  id
  statements {
    id
    evidence(first: 1) {
      nodes {
        id
        document {
          id
          name
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<AlliancesToTakeQuery, AlliancesToTakeQueryVariables>;
export const AlliesDocument = new TypedDocumentString(`
    query Allies($of: ID!, $day: LocalDate, $on: LocalDate!, $obligations: [Obligation!], $after: String) {
  entity(id: $of) {
    ...EntityLabel
    identifiers {
      scheme
      value
    }
  }
  allies(
    of: $of
    asOf: $day
    obligations: $obligations
    where: {kinds: [STATE]}
    first: 50
    after: $after
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...EntityLabel
        identifiers {
          scheme
          value
        }
      }
      alliances(first: 4) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...Alliance
        }
      }
    }
  }
}
    fragment Alliance on SharedEntityEdge {
  node {
    id
    name
  }
  obligations(alike: false) {
    a
    b
    dates {
      sinceMin
      sinceMax
      untilMin
      untilMax
    }
    inForce(on: $on)
  }
  a {
    ...Sourced
  }
  b {
    ...Sourced
  }
}
fragment EntityLabel on Entity {
  id
  kind
  name
  description
}
fragment Sourced on Relationship {
  id
  statements {
    id
    evidence(first: 1) {
      nodes {
        id
        document {
          id
          name
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<AlliesQuery, AlliesQueryVariables>;
export const AllyDaysDocument = new TypedDocumentString(`
    query AllyDays($of: ID!, $obligations: [Obligation!], $after: String) {
  allies(
    of: $of
    obligations: $obligations
    where: {kinds: [STATE]}
    first: 50
    after: $after
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
      }
      alliances(first: 4) {
        edges {
          obligations(alike: false) {
            a
            b
            dates {
              sinceMin
              sinceMax
              untilMin
              untilMax
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AllyDaysQuery, AllyDaysQueryVariables>;
export const AroundDocument = new TypedDocumentString(`
    query Around($seeds: [ID!]!, $follow: [SubgraphFollow!], $types: [Predicate!], $kinds: [EntityKind!], $day: LocalDate, $on: LocalDate!) {
  subgraph(
    seeds: $seeds
    hops: 1
    nodes: 300
    edges: 800
    perType: 12
    follow: $follow
    orderBy: RELATIONSHIPS
    types: $types
    kinds: $kinds
    asOf: $day
    plans: INCLUDED
  ) {
    nodes {
      node {
        ...EntityLabel
      }
      depth
      frontier {
        type
        count
        atLeast
      }
    }
    edges {
      from
      to
      relationship {
        id
        type
        planned
        sentence
        dates {
          sinceMin
          sinceMax
          untilMin
          untilMax
        }
        inForce(on: $on)
      }
    }
    unknownSeeds
    cut
  }
}
    fragment EntityLabel on Entity {
  id
  kind
  name
  description
}`) as unknown as TypedDocumentString<AroundQuery, AroundQueryVariables>;
export const BehindDocument = new TypedDocumentString(`
    query Behind($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Relationship {
      id
      statements {
        ...Claim
      }
    }
  }
}
    fragment Claim on Statement {
  id
  predicate
  sentence
  content
  rank
  reason
  meaning
  modality
  sources
  dates {
    sinceMin
    untilMax
  }
  quantity {
    unit
    part
  }
  evidence(first: 3) {
    totalCount
    pageInfo {
      endCursor
    }
    nodes {
      ...Piece
    }
  }
}
fragment Piece on Evidence {
  id
  stance
  modality
  presupposed
  firstLine
  lastLine
  place
  citation
  quotation
  content
  note
  attributedTo {
    id
    name
  }
  document {
    id
    name
  }
}`) as unknown as TypedDocumentString<BehindQuery, BehindQueryVariables>;
export const BoundDocument = new TypedDocumentString(`
    query Bound($of: ID!, $day: LocalDate) {
  allies(
    of: $of
    asOf: $day
    certain: true
    obligations: [DEFENSE]
    where: {kinds: [STATE]}
    first: 1
  ) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<BoundQuery, BoundQueryVariables>;
export const DataInDocument = new TypedDocumentString(`
    query DataIn {
  treaties: coverage(predicate: PARTY_TO) {
    ...SourcesIn
  }
  memberships: coverage(predicate: MEMBER_OF) {
    ...SourcesIn
  }
  troops: coverage(predicate: STATIONS_TROOPS_IN) {
    ...SourcesIn
  }
}
    fragment SourcesIn on Coverage {
  sources {
    document {
      id
      name
      evidence {
        totalCount
      }
    }
    population
    from
    until
  }
}`) as unknown as TypedDocumentString<DataInQuery, DataInQueryVariables>;
export const DisputesDocument = new TypedDocumentString(`
    query Disputes($id: ID!, $after: String) {
  disputes(about: $id, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      kind
      days
      settled
      sentence
      statements {
        ...Claim
        ...About
      }
    }
  }
}
    fragment About on Statement {
  id
  predicate
  subject {
    id
    name
  }
  object {
    id
    name
  }
}
fragment Claim on Statement {
  id
  predicate
  sentence
  content
  rank
  reason
  meaning
  modality
  sources
  dates {
    sinceMin
    untilMax
  }
  quantity {
    unit
    part
  }
  evidence(first: 3) {
    totalCount
    pageInfo {
      endCursor
    }
    nodes {
      ...Piece
    }
  }
}
fragment Piece on Evidence {
  id
  stance
  modality
  presupposed
  firstLine
  lastLine
  place
  citation
  quotation
  content
  note
  attributedTo {
    id
    name
  }
  document {
    id
    name
  }
}`) as unknown as TypedDocumentString<DisputesQuery, DisputesQueryVariables>;
export const DocumentDocument = new TypedDocumentString(`
    query Document($id: ID!) {
  entity(id: $id) {
    ... on Document {
      id
      origin: statements(
        predicates: [ADDRESS, PUBLISHED_BY, WRITTEN_BY, PUBLISHED, LAST_UPDATED]
        orderBy: {field: PREDICATE}
        first: 20
      ) {
        nodes {
          ...Claim
          value
          object {
            id
            name
          }
          dates {
            sinceMin
            sinceMax
            untilMin
            untilMax
          }
        }
      }
      cited: evidence(first: 1) {
        totalCount
      }
      lines: evidence(fromLine: 1, first: 1) {
        totalCount
        nodes {
          id
          wordsHash
          verification
        }
      }
    }
  }
}
    fragment Claim on Statement {
  id
  predicate
  sentence
  content
  rank
  reason
  meaning
  modality
  sources
  dates {
    sinceMin
    untilMax
  }
  quantity {
    unit
    part
  }
  evidence(first: 3) {
    totalCount
    pageInfo {
      endCursor
    }
    nodes {
      ...Piece
    }
  }
}
fragment Piece on Evidence {
  id
  stance
  modality
  presupposed
  firstLine
  lastLine
  place
  citation
  quotation
  content
  note
  attributedTo {
    id
    name
  }
  document {
    id
    name
  }
}`) as unknown as TypedDocumentString<DocumentQuery, DocumentQueryVariables>;
export const DyadDocument = new TypedDocumentString(`
    query Dyad($a: ID!, $b: ID!, $on: LocalDate!, $utterances: [Predicate!]!, $organizations: String, $treaties: String, $missions: String, $events: String, $relationships: String, $said: String, $moods: String) {
  dyad(a: $a, b: $b) {
    a {
      ...EntityLabel
    }
    b {
      ...EntityLabel
    }
    distance
    organizations(first: 50, after: $organizations) {
      ...Shared
    }
    treaties(first: 50, after: $treaties) {
      ...Shared
    }
    missions(first: 50, after: $missions) {
      ...Shared
    }
    events(first: 50, after: $events) {
      ...Shared
    }
    relationships(first: 50, after: $relationships, plans: INCLUDED) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        relationship {
          ...Fact
          sentence
          ...Series
          statements {
            ...Standing
          }
        }
      }
    }
    said: statements(
      predicates: $utterances
      first: 50
      after: $said
      orderBy: {field: SINCE}
    ) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...Utterance
      }
    }
    moods: statements(
      modalities: [PLANNED, CONDITIONAL, NORMATIVE, OPINION, PREMISE]
      first: 50
      after: $moods
      orderBy: {field: SINCE}
    ) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...Utterance
      }
    }
  }
}
    fragment Claim on Statement {
  id
  predicate
  sentence
  content
  rank
  reason
  meaning
  modality
  sources
  dates {
    sinceMin
    untilMax
  }
  quantity {
    unit
    part
  }
  evidence(first: 3) {
    totalCount
    pageInfo {
      endCursor
    }
    nodes {
      ...Piece
    }
  }
}
fragment EntityLabel on Entity {
  id
  kind
  name
  description
}
fragment Fact on Relationship {
  id
  type
  planned
  subject {
    id
  }
  dates {
    sinceMin
    sinceMax
    untilMin
    untilMax
  }
  inForce(on: $on)
}
fragment Piece on Evidence {
  id
  stance
  modality
  presupposed
  firstLine
  lastLine
  place
  citation
  quotation
  content
  note
  attributedTo {
    id
    name
  }
  document {
    id
    name
  }
}
fragment Point on QuantitySpan {
  quantity {
    least
    most
    approximate
    unit
    currency
    part
  }
  dates {
    sinceMin
    sinceMax
    untilMin
    untilMax
  }
}
fragment Series on Relationship {
  id
  series: quantities(first: 100) {
    ...Point
  }
}
fragment Shared on SharedEntityConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      ...EntityLabel
    }
    dates {
      sinceMin
      sinceMax
      untilMin
      untilMax
    }
    inForce(on: $on)
    a {
      id
      sentence
      statements {
        ...Standing
      }
    }
    b {
      id
      sentence
      statements {
        ...Standing
      }
    }
  }
}
fragment Standing on Statement {
  id
  rank
  modality
  sources
}
fragment Utterance on Statement {
  ...Claim
  dates {
    sinceMin
  }
  vouchedMin
  subject {
    id
    name
  }
}`) as unknown as TypedDocumentString<DyadQuery, DyadQueryVariables>;
export const EntityDocument = new TypedDocumentString(`
    query Entity($id: ID!, $on: LocalDate) {
  entity(id: $id, on: $on) {
    ...EntityLabel
    ...EntityDays
    resolvedFrom
    relationshipCounts(plans: INCLUDED) {
      type
      end
      count
    }
    names {
      text
      language
      statements {
        ...Claim
      }
    }
    identifiers {
      scheme
      value
    }
    dating: statements(
      predicates: [OCCURRED, EXISTED, IN_FORCE, PUBLISHED]
      first: 50
    ) {
      nodes {
        ...Claim
        dates {
          sinceMin
          sinceMax
          untilMin
          untilMax
        }
      }
    }
  }
}
    fragment Claim on Statement {
  id
  predicate
  sentence
  content
  rank
  reason
  meaning
  modality
  sources
  dates {
    sinceMin
    untilMax
  }
  quantity {
    unit
    part
  }
  evidence(first: 3) {
    totalCount
    pageInfo {
      endCursor
    }
    nodes {
      ...Piece
    }
  }
}
fragment EntityDays on Entity {
  id
  dates {
    sinceMin
    sinceMax
    untilMin
    untilMax
  }
  plannedMin
  plannedMax
}
fragment EntityLabel on Entity {
  id
  kind
  name
  description
}
fragment Piece on Evidence {
  id
  stance
  modality
  presupposed
  firstLine
  lastLine
  place
  citation
  quotation
  content
  note
  attributedTo {
    id
    name
  }
  document {
    id
    name
  }
}`) as unknown as TypedDocumentString<EntityQuery, EntityQueryVariables>;
export const EntityFactsDocument = new TypedDocumentString(`
    query EntityFacts($id: ID!, $types: [Predicate!], $after: String) {
  entity(id: $id) {
    id
    relationships(
      types: $types
      relationship: {plans: INCLUDED}
      orderBy: {field: TYPE}
      first: 100
      after: $after
    ) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          kind
          name
        }
        relationship {
          id
          type
          planned
          role
          subject {
            id
          }
          obligations
          dates {
            sinceMin
            sinceMax
            untilMin
            untilMax
          }
          sources
          sentence(from: $id)
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EntityFactsQuery, EntityFactsQueryVariables>;
export const EntityResultsDocument = new TypedDocumentString(`
    query EntityResults($query: String!, $kinds: [EntityKind!], $first: Int!, $after: String) {
  search(query: $query, kinds: $kinds, first: $first, after: $after) {
    totalCount
    cut
    facets {
      kind
      count
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      ...FoundEntity
    }
  }
}
    fragment EntityLabel on Entity {
  id
  kind
  name
  description
}
fragment FoundEntity on SearchEdge {
  node {
    ...EntityLabel
  }
  fit
  field
  text
  marks {
    start
    end
  }
}`) as unknown as TypedDocumentString<EntityResultsQuery, EntityResultsQueryVariables>;
export const EvidenceOfDocument = new TypedDocumentString(`
    query EvidenceOf($id: ID!, $after: String) {
  node(id: $id) {
    ... on Statement {
      id
      evidence(first: 50, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...Piece
        }
      }
    }
  }
}
    fragment Piece on Evidence {
  id
  stance
  modality
  presupposed
  firstLine
  lastLine
  place
  citation
  quotation
  content
  note
  attributedTo {
    id
    name
  }
  document {
    id
    name
  }
}`) as unknown as TypedDocumentString<EvidenceOfQuery, EvidenceOfQueryVariables>;
export const FactDaysDocument = new TypedDocumentString(`
    query FactDays($id: ID!, $types: [Predicate!], $end: RelationshipEnd, $after: String) {
  entity(id: $id) {
    ...EntityDays
    relationships(
      types: $types
      end: $end
      orderBy: {field: SINCE}
      first: 100
      after: $after
    ) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        relationship {
          id
          dates {
            sinceMin
            sinceMax
            untilMin
            untilMax
          }
        }
      }
    }
  }
}
    fragment EntityDays on Entity {
  id
  dates {
    sinceMin
    sinceMax
    untilMin
    untilMax
  }
  plannedMin
  plannedMax
}`) as unknown as TypedDocumentString<FactDaysQuery, FactDaysQueryVariables>;
export const FactsToTakeDocument = new TypedDocumentString(`
    query FactsToTake($id: ID!, $day: LocalDate, $on: LocalDate!, $after: String) {
  entity(id: $id) {
    id
    relationships(
      asOf: $day
      relationship: {plans: INCLUDED}
      orderBy: {field: TYPE}
      first: 50
      after: $after
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...EntityLabel
        }
        relationship {
          ...Fact
          sentence(from: $id)
          ...Series
          ...Sources
        }
      }
    }
  }
}
    fragment EntityLabel on Entity {
  id
  kind
  name
  description
}
fragment Fact on Relationship {
  id
  type
  planned
  subject {
    id
  }
  dates {
    sinceMin
    sinceMax
    untilMin
    untilMax
  }
  inForce(on: $on)
}
fragment Point on QuantitySpan {
  quantity {
    least
    most
    approximate
    unit
    currency
    part
  }
  dates {
    sinceMin
    sinceMax
    untilMin
    untilMax
  }
}
fragment Series on Relationship {
  id
  series: quantities(first: 100) {
    ...Point
  }
}
fragment Sources on Relationship {
  id
  statements {
    id
    evidence(first: 10) {
      totalCount
      nodes {
        id
        stance
        modality
        citation
        firstLine
        place
        document {
          id
          name
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<FactsToTakeQuery, FactsToTakeQueryVariables>;
export const LookedDocument = new TypedDocumentString(`
    query Looked($of: ID!, $day: LocalDate!) {
  allies(of: $of, asOf: $day, first: 1) {
    coverage {
      looked
      sources {
        document {
          id
          name
        }
        population
        from
        until
        looked
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LookedQuery, LookedQueryVariables>;
export const MoodsDocument = new TypedDocumentString(`
    query Moods($id: ID!, $after: String) {
  entity(id: $id) {
    id
    statements(
      modalities: [PLANNED, CONDITIONAL, NORMATIVE, OPINION, PREMISE]
      first: 50
      after: $after
    ) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...Utterance
      }
    }
  }
}
    fragment Claim on Statement {
  id
  predicate
  sentence
  content
  rank
  reason
  meaning
  modality
  sources
  dates {
    sinceMin
    untilMax
  }
  quantity {
    unit
    part
  }
  evidence(first: 3) {
    totalCount
    pageInfo {
      endCursor
    }
    nodes {
      ...Piece
    }
  }
}
fragment Piece on Evidence {
  id
  stance
  modality
  presupposed
  firstLine
  lastLine
  place
  citation
  quotation
  content
  note
  attributedTo {
    id
    name
  }
  document {
    id
    name
  }
}
fragment Utterance on Statement {
  ...Claim
  dates {
    sinceMin
  }
  vouchedMin
  subject {
    id
    name
  }
}`) as unknown as TypedDocumentString<MoodsQuery, MoodsQueryVariables>;
export const NamedDocument = new TypedDocumentString(`
    query Named($id: ID!) {
  entity(id: $id) {
    ...EntityLabel
  }
}
    fragment EntityLabel on Entity {
  id
  kind
  name
  description
}`) as unknown as TypedDocumentString<NamedQuery, NamedQueryVariables>;
export const NumbersDocument = new TypedDocumentString(`
    query Numbers($id: ID!) {
  nodes(ids: [$id]) {
    ... on Relationship {
      ...Series
    }
  }
}
    fragment Point on QuantitySpan {
  quantity {
    least
    most
    approximate
    unit
    currency
    part
  }
  dates {
    sinceMin
    sinceMax
    untilMin
    untilMax
  }
}
fragment Series on Relationship {
  id
  series: quantities(first: 100) {
    ...Point
  }
}`) as unknown as TypedDocumentString<NumbersQuery, NumbersQueryVariables>;
export const PartsDocument = new TypedDocumentString(`
    query Parts($id: ID!) {
  nodes(ids: [$id]) {
    ... on Relationship {
      id
      quantities(
        parts: [ARMY, NAVY, AIR_FORCE, MARINE_CORPS, SPACE_FORCE, COAST_GUARD]
        first: 500
      ) {
        ...Point
      }
    }
  }
}
    fragment Point on QuantitySpan {
  quantity {
    least
    most
    approximate
    unit
    currency
    part
  }
  dates {
    sinceMin
    sinceMax
    untilMin
    untilMax
  }
}`) as unknown as TypedDocumentString<PartsQuery, PartsQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!, $day: LocalDate, $on: LocalDate!, $certain: Boolean, $most: Int!) {
  paths(
    from: $from
    to: $to
    asOf: $day
    certain: $certain
    maxHops: 4
    first: $most
  ) {
    from {
      ...EntityLabel
    }
    to {
      ...EntityLabel
    }
    reason
    cut
    paths {
      length
      together
      certainDays {
        from
        to
      }
      possibleDays {
        from
        to
      }
      steps {
        from {
          ...EntityLabel
        }
        to {
          ...EntityLabel
        }
        readingCount
        readings {
          forward
          sentence
          relationship {
            ...Fact
            ...Series
            statements {
              ...Standing
              evidence(first: 1) {
                nodes {
                  ...Piece
                }
              }
            }
          }
        }
      }
    }
  }
}
    fragment EntityLabel on Entity {
  id
  kind
  name
  description
}
fragment Fact on Relationship {
  id
  type
  planned
  subject {
    id
  }
  dates {
    sinceMin
    sinceMax
    untilMin
    untilMax
  }
  inForce(on: $on)
}
fragment Piece on Evidence {
  id
  stance
  modality
  presupposed
  firstLine
  lastLine
  place
  citation
  quotation
  content
  note
  attributedTo {
    id
    name
  }
  document {
    id
    name
  }
}
fragment Point on QuantitySpan {
  quantity {
    least
    most
    approximate
    unit
    currency
    part
  }
  dates {
    sinceMin
    sinceMax
    untilMin
    untilMax
  }
}
fragment Series on Relationship {
  id
  series: quantities(first: 100) {
    ...Point
  }
}
fragment Standing on Statement {
  id
  rank
  modality
  sources
}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const PlacesDocument = new TypedDocumentString(`
    query Places($id: ID!, $fromLine: Int, $first: Int, $after: String, $last: Int, $before: String) {
  entity(id: $id) {
    ... on Document {
      id
      evidence(
        fromLine: $fromLine
        first: $first
        after: $after
        last: $last
        before: $before
      ) {
        totalCount
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        nodes {
          ...Piece
          start
          end
          statement {
            id
            sentence
            content
            modality
          }
        }
      }
    }
  }
}
    fragment Piece on Evidence {
  id
  stance
  modality
  presupposed
  firstLine
  lastLine
  place
  citation
  quotation
  content
  note
  attributedTo {
    id
    name
  }
  document {
    id
    name
  }
}`) as unknown as TypedDocumentString<PlacesQuery, PlacesQueryVariables>;
export const SaidDocument = new TypedDocumentString(`
    query Said($id: ID!, $utterances: [Predicate!]!, $after: String) {
  entity(id: $id) {
    id
    statements(predicates: $utterances, first: 50, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...Utterance
      }
    }
  }
}
    fragment Claim on Statement {
  id
  predicate
  sentence
  content
  rank
  reason
  meaning
  modality
  sources
  dates {
    sinceMin
    untilMax
  }
  quantity {
    unit
    part
  }
  evidence(first: 3) {
    totalCount
    pageInfo {
      endCursor
    }
    nodes {
      ...Piece
    }
  }
}
fragment Piece on Evidence {
  id
  stance
  modality
  presupposed
  firstLine
  lastLine
  place
  citation
  quotation
  content
  note
  attributedTo {
    id
    name
  }
  document {
    id
    name
  }
}
fragment Utterance on Statement {
  ...Claim
  dates {
    sinceMin
  }
  vouchedMin
  subject {
    id
    name
  }
}`) as unknown as TypedDocumentString<SaidQuery, SaidQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($query: String!) {
  search(query: $query, first: 8) {
    edges {
      ...FoundEntity
    }
  }
  searchStatements(query: $query, first: 4) {
    edges {
      node {
        id
        modality
        subject {
          id
          kind
          name
        }
      }
      text
      marks {
        start
        end
      }
    }
  }
}
    fragment EntityLabel on Entity {
  id
  kind
  name
  description
}
fragment FoundEntity on SearchEdge {
  node {
    ...EntityLabel
  }
  fit
  field
  text
  marks {
    start
    end
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SourcesOfFactsDocument = new TypedDocumentString(`
    query SourcesOfFacts($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Relationship {
      ...Sources
    }
  }
}
    fragment Sources on Relationship {
  id
  statements {
    id
    evidence(first: 10) {
      totalCount
      nodes {
        id
        stance
        modality
        citation
        firstLine
        place
        document {
          id
          name
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<SourcesOfFactsQuery, SourcesOfFactsQueryVariables>;
export const StartDocument = new TypedDocumentString(`
    query Start($today: LocalDate!) {
  changes(
    valid: {from: "1500-01-01", until: $today}
    kinds: [STARTED]
    certain: true
    first: 1
  ) {
    nodes {
      dayMin
    }
  }
  entities {
    totalCount
  }
  statements {
    totalCount
  }
  documents {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<StartQuery, StartQueryVariables>;
export const StatementDocument = new TypedDocumentString(`
    query Statement($id: ID!) {
  node(id: $id) {
    ... on Statement {
      ...Utterance
      object {
        ...EntityLabel
      }
      concerns {
        ...EntityLabel
      }
    }
  }
}
    fragment Claim on Statement {
  id
  predicate
  sentence
  content
  rank
  reason
  meaning
  modality
  sources
  dates {
    sinceMin
    untilMax
  }
  quantity {
    unit
    part
  }
  evidence(first: 3) {
    totalCount
    pageInfo {
      endCursor
    }
    nodes {
      ...Piece
    }
  }
}
fragment EntityLabel on Entity {
  id
  kind
  name
  description
}
fragment Piece on Evidence {
  id
  stance
  modality
  presupposed
  firstLine
  lastLine
  place
  citation
  quotation
  content
  note
  attributedTo {
    id
    name
  }
  document {
    id
    name
  }
}
fragment Utterance on Statement {
  ...Claim
  dates {
    sinceMin
  }
  vouchedMin
  subject {
    id
    name
  }
}`) as unknown as TypedDocumentString<StatementQuery, StatementQueryVariables>;
export const StatementResultsDocument = new TypedDocumentString(`
    query StatementResults($query: String!, $first: Int!, $after: String) {
  searchStatements(query: $query, first: $first, after: $after) {
    totalCount
    cut
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        modality
        sentence
        dates {
          sinceMin
        }
        vouchedMin
        subject {
          id
          kind
          name
        }
      }
      text
      marks {
        start
        end
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StatementResultsQuery, StatementResultsQueryVariables>;
export const WorldDocument = new TypedDocumentString(`
    query World($day: LocalDate!) {
  entities(
    asOf: $day
    certain: true
    where: {kinds: [TREATY], related: [{predicates: [PARTY_TO], relationship: {obligations: [DEFENSE]}, count: {atLeast: 3}}]}
    orderBy: [{related: {predicates: [PARTY_TO], relationship: {obligations: [DEFENSE]}}, direction: DESC}]
    first: 8
  ) {
    nodes {
      id
      name
      relationships(
        types: [PARTY_TO]
        asOf: $day
        certain: true
        where: {kinds: [STATE]}
        relationship: {obligations: [DEFENSE]}
        first: 100
      ) {
        edges {
          node {
            id
            name
            identifiers {
              scheme
              value
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WorldQuery, WorldQueryVariables>;
