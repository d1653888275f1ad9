import { OBLIGATIONS } from '../entity/wordsOf.ts';
import type { AlliesQuery, Obligation } from '../generated/graphql.ts';
import { isDatedOn } from '../time/days.ts';
import { territoryOf } from './territoryOf.ts';

type Edge = NonNullable<AlliesQuery['allies']>['edges'][number];
type TieEdge = Edge['ties']['edges'][number];
type Side = TieEdge['a'];

/** A treaty or organisation by which two states are allied. */
export interface Tie {
  readonly id: string;
  readonly name: string;
  readonly days: TieEdge;
  /** The strongest to which it obliges both; null where it obliges neither to what the other owes. */
  readonly obligation: Obligation | null;
  readonly sure: boolean;
  readonly dated: boolean;
  /** Who says so. */
  readonly sources: readonly { readonly id: string; readonly name: string }[];
  /** How both are tied to it, as relationships. */
  readonly sides: readonly string[];
}

/** An ally, with what ties it. */
export interface Ally {
  readonly id: string;
  readonly name: string;
  readonly territory: string | undefined;
  /** The strongest of its ties with a date. */
  readonly obligation: Obligation | null;
  readonly sure: boolean;
  /** Something is known of when at least one of its ties began. */
  readonly dated: boolean;
  readonly ties: readonly Tie[];
  /** How many ties there are, shown or not. */
  readonly tieCount: number;
}

const STRENGTH = Object.keys(OBLIGATIONS) as Obligation[];

/** Allies as they are drawn and listed. Without a day all ties count, and each for certain. */
export function alliesOf(edges: readonly Edge[], day: string | undefined): Ally[] {
  return edges.map(({ node, ties }) => {
    const all = ties.edges.map((edge) => tieOf(edge, day));
    const dated = all.filter((tie) => tie.dated);
    return {
      id: node.id,
      name: node.name,
      territory: territoryOf(node),
      obligation: strongest((dated.length > 0 ? dated : all).map(({ obligation }) => obligation)),
      sure: dated.some(({ sure }) => sure),
      dated: dated.length > 0,
      ties: all,
      tieCount: ties.totalCount,
    };
  });
}

function tieOf(edge: TieEdge, day: string | undefined): Tie {
  const { node, a, b, inForce } = edge;
  const documents = [a, b]
    .flatMap(({ statements }) => statements)
    .flatMap(({ evidence }) => evidence.nodes)
    .map(({ document }) => [document.id, document] as const);
  return {
    ...node,
    days: edge,
    obligation: owedByBoth(a, b, day),
    sure: day === undefined || inForce === 'YES',
    dated: day === undefined || isDatedOn(day, edge),
    sources: [...new Map(documents).values()],
    sides: [a.id, b.id],
  };
}

/** What both owe; where they owe different things, the weaker of the strongest, to which neither falls short. */
function owedByBoth(a: Side, b: Side, day: string | undefined): Obligation | null {
  const [ofA, ofB] = [a, b].map((side) => owedOn(side, day)) as [Set<Obligation>, Set<Obligation>];
  const both = strongest([...ofA].filter((one) => ofB.has(one)));
  if (both !== null) return both;
  const weaker = [strongest([...ofA]), strongest([...ofB])].filter((one) => one !== null);
  return weaker.toSorted((one, other) => STRENGTH.indexOf(other) - STRENGTH.indexOf(one))[0] ?? null;
}

/** What a side owes on a day: an obligation may have begun or ended while the membership went on. */
function owedOn({ obligations, statements }: Side, day: string | undefined): Set<Obligation> {
  if (day === undefined) return new Set(obligations);
  const told = statements
    .filter(({ sinceMin, untilMax }) => (sinceMin ?? day) <= day && day <= (untilMax ?? day))
    .flatMap((statement) => statement.obligations);
  return new Set(told.filter((one) => obligations.includes(one)));
}

function strongest(obligations: readonly (Obligation | null)[]): Obligation | null {
  return STRENGTH.find((one) => obligations.includes(one)) ?? null;
}
