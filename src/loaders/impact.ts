import { standingOf } from '../model/standing.ts';
import type { Contender, Dispute } from './disputes.ts';
import { disputesAmong } from './disputes.ts';
import { relationshipsOfGroups } from './obligations.ts';
import type { DerivedRelationship } from './obligations.ts';

/** What would happen to a plain relationship. */
export interface RelationshipChangeParent {
  /** In which order effects of one scope are listed. */
  readonly id: string;
  readonly effect: 'APPEARS' | 'CHANGES' | 'VANISHES';
  /** As it is; null if it isn't there yet. */
  readonly now: DerivedRelationship | null;
  /** As it would be without the document; null if it would vanish. */
  readonly without: DerivedRelationship | null;
}

/** Statements as they would be if a document's evidence were withdrawn; those without evidence would be retracted. */
export function withoutDocument(statements: readonly Contender[], document: string): Contender[] {
  return statements.flatMap((statement) => {
    const support = statement.support.filter((piece) => piece.document !== document);
    return support.length === 0 ? [] : [{ ...statement, support }];
  });
}

/** The disputes that there would be no more: settled, or with a side lost. */
export function disputesLost(statements: readonly Contender[], document: string): Dispute[] {
  const left = new Set(
    disputesAmong(withoutDocument(statements, document)).map(({ id, kind }) => `${id} ${kind}`),
  );
  return disputesAmong(statements).filter(({ id, kind }) => !left.has(`${id} ${kind}`));
}

/**
 * What would change in the plain relationships of some groups of statements, each given whole. A relationship goes on in
 * the one that would stand for a statement of it; of several, in the first in time.
 */
export function changesWithout(
  statements: readonly Contender[],
  document: string,
): RelationshipChangeParent[] {
  const after = relationshipsOf(withoutDocument(statements, document));
  const taken = new Set<DerivedRelationship>();
  const effects: RelationshipChangeParent[] = [];
  for (const now of relationshipsOf(statements)) {
    const without = after.find(
      (one) =>
        !taken.has(one) && one.type === now.type && one.statements.some((id) => now.statements.includes(id)),
    );
    if (without === undefined) {
      effects.push({ id: `1 ${now.sortTime}`, effect: 'VANISHES', now, without: null });
      continue;
    }
    taken.add(without);
    if (!reads(now, without)) {
      effects.push({ id: `1 ${now.sortTime}`, effect: 'CHANGES', now, without });
    }
  }
  const appearing = after.filter((one) => !taken.has(one));
  effects.push(
    ...appearing.map((without): RelationshipChangeParent => ({
      id: `2 ${without.sortTime}`,
      effect: 'APPEARS',
      now: null,
      without,
    })),
  );
  return effects.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Whether two say the same to those who don't ask for statements. */
function reads(a: DerivedRelationship, b: DerivedRelationship): boolean {
  return (
    (['sinceMin', 'sinceMax', 'untilMin', 'untilMax', 'meaning'] as const).every(
      (key) => a[key] === b[key],
    ) &&
    a.obligations.join() === b.obligations.join() &&
    JSON.stringify(a.spans) === JSON.stringify(b.spans)
  );
}

/** The plain relationships of statements, as the view derives them. */
export function relationshipsOf(statements: readonly Contender[]): DerivedRelationship[] {
  const asserted = statements.flatMap((statement) => {
    const standing = standingOf(statement.support);
    const { modality } = standing;
    return modality === 'ASSERTED' || modality === 'PLANNED' ? [{ ...statement, ...standing, modality }] : [];
  });
  const groups = [...Map.groupBy(asserted, ({ group }) => group).values()].map((testimonies) => ({
    ...testimonies[0]!,
    language: null,
    testimonies,
  }));
  return relationshipsOfGroups(groups);
}
