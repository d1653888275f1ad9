import { kindOfId } from '../model/basis.ts';
import type { RecordChangeRow } from './rows.ts';
import type { Kind } from '../model/kinds.ts';
import { PREDICATES } from '../model/predicates.ts';
import type { Predicate, PredicateName } from '../model/predicates.ts';
import type { Rank } from '../model/records.ts';

export const KINDS_IN_WORLD = ['STARTED', 'ENDED'] as const;
export const KINDS_OF_RECORD = [
  'RECORDED',
  'RANKED',
  'EVIDENCE_ADDED',
  'EVIDENCE_WITHDRAWN',
  'REWORDED',
  'RETRACTED',
  'MERGED',
  'UNMERGED',
] as const;

/** What the graph believes of a statement at a moment. */
export interface Belief {
  readonly rank: Rank;
  readonly retracted: boolean;
  /** How many pieces of evidence for and against it. */
  readonly evidence: number;
}

/** What the revisions of a statement add up to; null if there are none yet. */
export function beliefAfter(history: RecordChangeRow['history']): Belief | null {
  if (history.length === 0) return null;
  let rank: Rank = 'NORMAL';
  let retracted = false;
  const evidence = new Set<string>();
  for (const revision of history) {
    if (revision.kind === 'RANKED') rank = revision.rank!;
    else if (revision.kind === 'RETRACTED') retracted = true;
    else if (revision.kind === 'RECORDED') retracted = false;
    for (const id of revision.evidence ?? []) {
      if (revision.kind === 'EVIDENCE_WITHDRAWN') evidence.delete(id);
      else evidence.add(id);
    }
  }
  return { rank, retracted, evidence: evidence.size };
}

const SPANS = Object.entries<Predicate>(PREDICATES).filter(([, { shape }]) => shape === 'SPAN');

/** The predicate that says when an entity itself was: that an event took place, or a treaty was in force. */
export function spanPredicateOf(entity: string): PredicateName {
  return SPANS.find(([, { subjects }]) => subjects.includes(kindOfId(entity)!))![0] as PredicateName;
}

/** The kinds of entities that some predicates date. */
export function kindsDatedBy(predicates: readonly string[]): Kind[] {
  return SPANS.filter(([name]) => predicates.includes(name)).flatMap(([, { subjects }]) => [
    ...(subjects as readonly Kind[]),
  ]);
}
