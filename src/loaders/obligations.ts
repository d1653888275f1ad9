import { boundsOf } from '../model/days.ts';
import type { Bounds } from '../model/days.ts';
import type { Obligation } from '../model/records.ts';
import { mayMeet } from '../view/rule.ts';
import { deriveView } from '../view/view.ts';
import { isPlanned } from '../model/relationshipType.ts';
import type { Group, RelationshipRow } from '../view/view.ts';
import type { QuantitySpanRow } from './rows.ts';
import { overlapOf } from '../model/overlap.ts';

/** Days on which an obligation was in force. */
export interface ObligationDays extends Bounds {
  readonly obligation: Obligation;
}

/** Days on which two entities were both obliged by their relationships to a shared entity, and to what each was. */
export interface MutualDays extends Bounds {
  readonly a: Obligation;
  readonly b: Obligation;
}

/** A relationship that isn't read from the view brings the days of its obligations and its quantities along. */
export type DerivedRelationship = RelationshipRow & {
  readonly spans: readonly ObligationDays[];
  readonly quantities: readonly QuantitySpanRow[];
};

/** The days of a fact's obligations that lie in one of its relationships. */
export function obligationsWithin(relationship: Bounds, spans: readonly ObligationDays[]): ObligationDays[] {
  return spans
    .filter((span) => mayMeet(span, relationship))
    .map((span) => ({ obligation: span.obligation, ...overlapOf(span, relationship) }));
}

/** Each obligation of the one relationship with each of the other, where they can have been in force together. */
export function mutualObligations(
  ofA: readonly ObligationDays[],
  ofB: readonly ObligationDays[],
): MutualDays[] {
  return ofA
    .flatMap((mine) =>
      ofB
        .filter((its) => mayMeet(mine, its))
        .map((its) => ({ a: mine.obligation, b: its.obligation, ...overlapOf(mine, its) })),
    )
    .toSorted(byObligations);
}

function byObligations(one: MutualDays, other: MutualDays): number {
  return (
    one.a.localeCompare(other.a) ||
    one.b.localeCompare(other.b) ||
    (one.sinceMin ?? '').localeCompare(other.sinceMin ?? '')
  );
}

/** The plain relationships of some groups of statements, as the view derives them. */
export function relationshipsOfGroups(groups: readonly Group[]): DerivedRelationship[] {
  return groups.flatMap((group) => {
    const { relationships, obligations, quantities } = deriveView([group]);
    return relationships.map((one) => ({
      ...one,
      spans: isPlanned(one.type) ? [] : obligationsWithin(one, obligations),
      quantities: quantities
        .filter((span) => span.type === one.type && mayMeet(span, one))
        .map(({ quantity, statements, ...days }) => ({
          quantity,
          statement: statements[0]!,
          ...boundsOf(days),
        })),
    }));
  });
}
