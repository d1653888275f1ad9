import type { Bounds } from '../statements/days.ts';
import type { Obligation } from '../statements/records.ts';
import { mayMeet } from '../statements/rule.ts';
import { deriveView, isPlanned } from '../statements/view.ts';
import type { Group, RelationshipRow } from '../statements/view.ts';
import { overlapOf } from './overlap.ts';

/** Days on which an obligation was in force. */
export interface ObligationDays extends Bounds {
  readonly obligation: Obligation;
}

/** A relationship that isn't read from the view brings the days of its obligations along. */
export type DerivedRelationship = RelationshipRow & { readonly spans: readonly ObligationDays[] };

/** The days of a fact's obligations that lie in one of its relationships. */
export function obligationsWithin(relationship: Bounds, spans: readonly ObligationDays[]): ObligationDays[] {
  return spans
    .filter((span) => mayMeet(span, relationship))
    .map((span) => ({ obligation: span.obligation, ...overlapOf(span, relationship) }));
}

/** The plain relationships of some groups of statements, as the view derives them. */
export function relationshipsOfGroups(groups: readonly Group[]): DerivedRelationship[] {
  return groups.flatMap((group) => {
    const { relationships, obligations } = deriveView([group]);
    return relationships.map((one) => ({
      ...one,
      spans: isPlanned(one.type) ? [] : obligationsWithin(one, obligations),
    }));
  });
}
