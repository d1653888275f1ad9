import { OBLIGATIONS } from '../entity/wordsOf.ts';
import type { AlliesQuery, Obligation } from '../generated/graphql.ts';
import { isDatedOn } from '../time/days.ts';
import { territoriesOf } from './territoryOf.ts';

type Edge = NonNullable<AlliesQuery['allies']>['edges'][number];
type AllianceEdge = Edge['alliances']['edges'][number];
type Mutual = AllianceEdge['obligations'][number];

/** A treaty or organisation by which two states are allied. */
export interface Alliance {
  readonly id: string;
  readonly name: string;
  /** The strongest to which it obliges both, of those that are certain if any is. */
  readonly obligation: Obligation | null;
  /** When it obliges both to it. */
  readonly spans: readonly Mutual[];
  readonly sure: boolean;
  readonly dated: boolean;
  /** Who says so. */
  readonly sources: readonly { readonly id: string; readonly name: string }[];
  /** How both are related to it, as relationships. */
  readonly sides: readonly string[];
}

/** An ally, with its alliances. */
export interface Ally {
  readonly id: string;
  readonly name: string;
  /** Where it is on the map of today. */
  readonly territories: readonly string[];
  /** The strongest of its alliances, of those that are certain if any is, or else of those with a date. */
  readonly obligation: Obligation | null;
  readonly sure: boolean;
  /** Something is known of when at least one of its alliances began. */
  readonly dated: boolean;
  readonly alliances: readonly Alliance[];
  /** How many alliances there are, shown or not. */
  readonly allianceCount: number;
}

/** The strongest first. */
export const STRENGTH = Object.keys(OBLIGATIONS) as Obligation[];

/** Allies as they are drawn and listed, by some obligations or by any. Without a day all alliances count, and each for certain. */
export function alliesOf(
  edges: readonly Edge[],
  wanted: readonly Obligation[] | null,
  day: string | undefined,
): Ally[] {
  return edges.map(({ node, alliances }) => {
    const all = alliances.edges.map((edge) => allianceOf(edge, wanted, day));
    const dated = all.filter((alliance) => alliance.dated);
    const sure = all.filter((alliance) => alliance.sure);
    const counted = [sure, dated, all].find((some) => some.length > 0) ?? [];
    return {
      id: node.id,
      name: node.name,
      territories: territoriesOf(node, day),
      obligation: STRENGTH.find((one) => counted.some(({ obligation }) => obligation === one)) ?? null,
      sure: sure.length > 0,
      dated: dated.length > 0,
      alliances: all,
      allianceCount: alliances.totalCount,
    };
  });
}

function allianceOf(
  edge: AllianceEdge,
  wanted: readonly Obligation[] | null,
  day: string | undefined,
): Alliance {
  const { node, a, b, obligations } = edge;
  const documents = [a, b]
    .flatMap(({ statements }) => statements)
    .flatMap(({ evidence }) => evidence.nodes)
    .map(({ document }) => [document.id, document] as const);
  const meant = obligations.filter(
    (one) =>
      (wanted === null || (wanted.includes(one.a) && wanted.includes(one.b))) &&
      (day === undefined || one.inForce !== 'NO'),
  );
  const [first] = meant.map((one) => placeOf(one, day)).toSorted();
  const spans = meant.filter((one) => placeOf(one, day) === first);
  return {
    ...node,
    obligation: spans[0] === undefined ? null : weakerOf(spans[0]),
    spans,
    sure: day === undefined || spans.some(({ inForce }) => inForce === 'YES'),
    dated: day === undefined || spans.some((one) => isDatedOn(day, one)),
    sources: [...new Map(documents).values()],
    sides: [a.id, b.id],
  };
}

/**
 * Where it stands among what both owe: first what is certain, last what has no date for the day; then what both owe alike; then the
 * strongest. Where they have different obligations, the weaker counts, to which neither falls short.
 */
function placeOf(mutual: Mutual, day: string | undefined): string {
  const { a, b, inForce } = mutual;
  const known = day === undefined || inForce === 'YES' ? 0 : isDatedOn(day, mutual) ? 1 : 2;
  const strengths = [a, b].map((one) => STRENGTH.indexOf(one));
  return [known, a === b ? 0 : 1, Math.max(...strengths), Math.min(...strengths)].join(' ');
}

function weakerOf({ a, b }: Mutual): Obligation {
  return STRENGTH.indexOf(a) > STRENGTH.indexOf(b) ? a : b;
}

/**
 * Whose land each territory is. A state that has one to itself comes before one of the past that also had it, and of two that have had the same, the
 * one with the stronger obligation comes first.
 */
export function byTerritory(allies: readonly Ally[]): ReadonlyMap<string, readonly Ally[]> {
  const placed = allies.flatMap((ally) => ally.territories.map((territory) => ({ territory, ally })));
  const strength = ({ obligation }: Ally) =>
    obligation === null ? STRENGTH.length : STRENGTH.indexOf(obligation);
  return new Map(
    Array.from(
      Map.groupBy(placed, ({ territory }) => territory),
      ([territory, those]) => {
        const fewest = Math.min(...those.map(({ ally }) => ally.territories.length));
        const own = those.map(({ ally }) => ally).filter(({ territories }) => territories.length === fewest);
        return [territory, own.toSorted((a, b) => strength(a) - strength(b))] as const;
      },
    ),
  );
}
