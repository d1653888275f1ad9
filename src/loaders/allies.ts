import { inForceOn } from '../model/days.ts';
import type { Bounds } from '../model/days.ts';
import { keyOf } from '../view/derive.ts';
import { mayMeet } from '../view/rule.ts';
import type { Testimony } from '../view/rule.ts';
import { relationshipsOfGroups } from './obligations.ts';
import type { DerivedRelationship } from './obligations.ts';

/** A statement that a document supports, and the days for which this document vouches. */
export type SourcedStatement = Testimony & { readonly group: string };

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

/** The relationships that there would be if there were one document's statements alone. */
export function relationshipsFromSource(
  document: string,
  statements: readonly SourcedStatement[],
): DerivedRelationship[] {
  const groups = [...Map.groupBy(statements, ({ group }) => group)].map(([group, some]) => ({
    ...keyOf(group),
    testimonies: some.map((one) => ({ ...one, modality: 'ASSERTED' as const })),
  }));
  return relationshipsOfGroups(groups).map((relationship) => ({
    ...relationship,
    id: idFromSource(document, relationship.statements[0]!),
  }));
}

/**
 * The id of the relationship that a statement supports according to one document; it never supports two. What the
 * document says of a fact may be another relationship than what all documents say, so it isn't known by the latter's id.
 */
function idFromSource(document: string, statement: string): string {
  return `${statement.replace(/^statement/, 'relationship')}@${document}`;
}

/** The statement and the document of such an id; null for any other. */
export function sourceOfId(id: string): { readonly statement: string; readonly document: string } | null {
  const [, digits, document] = /^relationship\/([^@]+)@(document\/.+)$/.exec(id) ?? [];
  return digits === undefined || document === undefined
    ? null
    : { statement: `statement/${digits}`, document };
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
