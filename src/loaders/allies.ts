import { isListedOn } from '../model/days.ts';
import { mayMeet } from '../view/rule.ts';
import type { DerivedRelationship } from './obligations.ts';

/** Which relationships make two entities allies. */
export interface AllyTerms {
  readonly obligations: readonly string[];
  readonly asOf: string | null;
  readonly certain: boolean;
}

/** The ids of the allies of an entity. */
export function alliesBy(
  relationships: readonly DerivedRelationship[],
  of: string,
  { obligations, asOf, certain }: AllyTerms,
): ReadonlySet<string> {
  const binding = relationships
    .map((relationship) => ({
      relationship,
      spans: relationship.spans.filter(
        (span) => obligations.includes(span.obligation) && isListedOn(asOf, span, certain),
      ),
    }))
    .filter(({ spans }) => spans.length > 0);
  const others = Map.groupBy(
    binding.filter(({ relationship }) => relationship.subject !== of),
    ({ relationship }) => relationship.object,
  );
  const allies = binding
    .filter(({ relationship }) => relationship.subject === of)
    .flatMap((a) =>
      (others.get(a.relationship.object) ?? []).filter((b) =>
        a.spans.some((mine) => b.spans.some((its) => mayMeet(mine, its))),
      ),
    );
  return new Set(allies.map(({ relationship }) => relationship.subject));
}
