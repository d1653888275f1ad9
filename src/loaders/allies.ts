import { inForceOn } from '../model/days.ts';
import type { Bounds } from '../model/days.ts';
import { mayMeet } from '../view/rule.ts';
import type { DerivedRelationship } from './obligations.ts';

/** Which relationships make two entities allies. */
export interface AllyTerms {
  readonly obligations: readonly string[];
  readonly asOf: string | null;
  readonly certain: boolean;
}

/** The relationships of two entities with the same third. */
export interface RelationshipPair {
  readonly a: DerivedRelationship;
  readonly b: DerivedRelationship;
}

/** The allies of an entity by their ids, each with the pairs of relationships that make it one. */
export function alliesBy(
  relationships: readonly DerivedRelationship[],
  of: string,
  { obligations, asOf, certain }: AllyTerms,
): ReadonlyMap<string, readonly RelationshipPair[]> {
  const counts = (days: Bounds): boolean => {
    const answer = asOf === null ? 'YES' : inForceOn(asOf, days);
    return certain ? answer === 'YES' : answer !== 'NO';
  };
  const binding = relationships
    .map((relationship) => ({
      relationship,
      spans: relationship.spans.filter((span) => obligations.includes(span.obligation) && counts(span)),
    }))
    .filter(({ spans }) => spans.length > 0);
  const others = Map.groupBy(
    binding.filter(({ relationship }) => relationship.subject !== of),
    ({ relationship }) => relationship.object,
  );
  const pairs = binding
    .filter(({ relationship }) => relationship.subject === of)
    .flatMap((a) =>
      (others.get(a.relationship.object) ?? [])
        .filter((b) => a.spans.some((mine) => b.spans.some((its) => mayMeet(mine, its))))
        .map((b) => ({ a: a.relationship, b: b.relationship })),
    );
  return Map.groupBy(pairs, ({ b }) => b.subject);
}
