import type { Support } from '../model/standing.ts';
import { prepareQuery } from '../neo4j/batch.ts';
import { reads } from './reads.ts';
import type { Reader } from './Reader.ts';
import type { Position } from './connection.ts';
import { EXCLUSIVE_BY } from './disputes.ts';
import type { Contender } from './disputes.ts';

/** Which statements that may compete are meant; without any of them, all. */
export interface ContenderKey {
  readonly about?: string | null;
  readonly document?: string;
  /** Of statements; those that compete with them are read too. */
  readonly ids?: readonly string[];
}

/** What competes for one entity or fact; see `cypher/read/disputes/contenders.cypher`. */
export interface Scope {
  readonly scope: string;
  readonly contenders: readonly Contender[];
  /** How many there are, of which some may be left out. */
  readonly size: number;
  /** By how many days the dates of a fact in it can differ at most. */
  readonly days: number;
}

/** By what they are about, or by how many days their dates can differ. */
export type ScopeOrder = 'SCOPE' | 'DAYS';

/** How many scopes are read at once, and how many statements of each. */
export const MOST_SCOPES = 500;

export const MOST_CONTENDERS = 100;

type SupportList = [Support['stance'], Support['modality'], string | null, string];

type ContenderList = [
  ...[id: string, group: string, predicate: Contender['predicate'], subject: string, object: string | null],
  ...[value: string | null, role: string | null, meaning: Contender['meaning']],
  ...[obligations: Contender['obligations'], quantity: Contender['quantity'], rank: Contender['rank']],
  ...[sinceMin: string | null, sinceMax: string | null, untilMin: string | null, untilMax: string | null],
  support: SupportList[],
];

/** Statements that compete. */
export function disputeLoaders({ load }: Reader) {
  return {
    contenders: async (
      key: ContenderKey,
      known: string | null,
      predicates: readonly string[],
      {
        after = null,
        order = 'SCOPE',
        descending = false,
        all = false,
      }: { after?: Position | null; order?: ScopeOrder; descending?: boolean; all?: boolean } = {},
    ): Promise<readonly Scope[]> => {
      const prepared = prepareQuery(
        known === null ? reads.contenders : reads.contendersKnown,
        known === null
          ? { about: null, document: null, ids: null, ...key, after }
          : { about: null, ...key, known, after },
        {
          bySubject: EXCLUSIVE_BY.SUBJECT,
          byObject: EXCLUSIVE_BY.OBJECT,
          predicates,
          most: MOST_CONTENDERS,
          limit: MOST_SCOPES,
          ...(known === null && { all }),
        },
        { order: { name: order, descending } },
      );
      const rows = await load<{ scope: string; statements: ContenderList[]; size: number; days: number }>(
        prepared,
      );
      return rows.map(({ statements, scope, size, days }) => ({
        scope,
        contenders: statements.map(contenderOf),
        size,
        days,
      }));
    },
  };
}

/** A statement as a scope lists it; see `cypher/read/disputes/contenders.cypher`. */
function contenderOf(list: ContenderList): Contender {
  const [id, group, predicate, subject, object, value, role, meaning, ...others] = list;
  const [obligations, quantity, rank, sinceMin, sinceMax, untilMin, untilMax, support] = others;
  return {
    id,
    group,
    predicate,
    subject,
    object,
    value,
    role,
    meaning,
    obligations,
    quantity,
    rank,
    sinceMin,
    sinceMax,
    untilMin,
    untilMax,
    support: support.map(([stance, modality, vouchedOn, document]) => ({
      stance,
      modality,
      vouchedOn,
      document,
    })),
  };
}
