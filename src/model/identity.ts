import { hash as digest } from 'node:crypto';

import { predicateOf } from './predicates.ts';
import { hashedParts } from './quantity.ts';
import type { Claim, EvidenceRecord, Obligation } from './records.ts';

const DIGITS = 20;

/** The id of a statement: a hash of what it claims, so that a second source finds the same statement. */
export function statementId(claim: Claim): string {
  return `statement/${hash([
    claim.predicate,
    claim.subject,
    claim.object,
    claim.value,
    claim.language,
    claim.role,
    claim.meaning,
    claim.key,
    claim.sinceMin,
    claim.sinceMax,
    claim.untilMin,
    claim.untilMax,
    // Nothing where there are none, so that all other statements keep the ids that they had before there were any.
    ...(claim.obligations.length > 0 ? [claim.obligations] : []),
    ...(claim.quantity === null ? [] : [hashedParts(claim.quantity)]),
  ])}`;
}

/** The id of a piece of evidence: a hash of what it supports, its place and its modality. */
export function evidenceId(evidence: Omit<EvidenceRecord, 'id'>): string {
  return `evidence/${hash([
    evidence.statement,
    evidence.document,
    evidence.stance,
    evidence.modality,
    evidence.presupposed,
    evidence.by,
    evidence.vouchedOn,
    evidence.firstLine,
    evidence.lastLine,
    evidence.start,
    evidence.end,
    evidence.wordsHash,
    evidence.place,
  ])}`;
}

/**
 * What statements share that speak of the same episode or episodes of one fact, whatever their bounds: the unit in
 * which the view is derived. How much there is of a relation (its quantity) is no part of it: other numbers in other
 * years are still one presence.
 */
export function groupOf(
  claim: Pick<Claim, 'predicate' | 'subject' | 'object' | 'value' | 'language' | 'role' | 'key'>,
): string {
  return [claim.predicate, claim.subject, claim.object, claim.value, claim.language, claim.role, claim.key]
    .map((part) => part ?? '')
    .join('|');
}

/** Subject and object as they are stored: of two that are interchangeable, the smaller id is the subject. */
export function orderedEnds(
  predicate: string,
  subject: string,
  object: string | null,
): Pick<Claim, 'subject' | 'object'> {
  const swap = predicateOf(predicate)?.symmetric === true && object !== null && object < subject;
  return swap ? { subject: object, object: subject } : { subject, object };
}

/** The group of the same fact about other entities: about those that stand for the ones of which it was said. */
export function regroup(group: string, canonical: (id: string) => string): string {
  const [predicate, ...parts] = group.split('|') as [string, string, string, ...string[]];
  const [subject, object] = [canonical(parts[0]), canonical(parts[1])];
  const ends = orderedEnds(predicate, subject, object);
  return [predicate, ends.subject, ends.object, ...parts.slice(2)].join('|');
}

/** The entity to use now: the one that it has been merged into, or itself. */
export function canonicalBy(rows: readonly Readonly<Record<string, unknown>>[]): (id: string) => string {
  const merged = new Map(rows.map(({ former, canonical }) => [former as string, canonical as string]));
  return (id) => merged.get(id) ?? id;
}

/** The id of the nth episode of a group, in the order of time. */
export function episodeId(
  prefix: 'relationship' | 'name' | 'identifier' | 'period',
  group: string,
  planned: boolean,
  ordinal: number,
): string {
  return `${prefix}/${hash([group, planned, ordinal])}`;
}

/** The id of the nth span of days of a group's obligations. */
export function obligationSpanId(group: string, obligation: Obligation, ordinal: number): string {
  return `obligation/${hash([group, obligation, ordinal])}`;
}

/** The id of the nth span of days for which a statement's quantity counts. */
export function quantityId(statement: string, ordinal: number): string {
  return `quantity/${hash([statement, ordinal])}`;
}

/** The first digits of the sha256 of words at a place in a text. */
export function wordsHash(words: string): string {
  return digest('sha256', words).slice(0, 12);
}

function hash(parts: readonly unknown[]): string {
  return digest('sha256', JSON.stringify(parts)).slice(0, DIGITS);
}
