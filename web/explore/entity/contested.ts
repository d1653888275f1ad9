import type { DisputesQuery } from '../generated/graphql.ts';
import type { EntityFact } from './EntityFact.ts';

/** What disputes are about: statements by their ids, and facts by predicate, subject and object. */
export function contestedIn(disputes: DisputesQuery['disputes']['nodes']): ReadonlySet<string> {
  return new Set(
    disputes
      .flatMap(({ statements }) => statements)
      .flatMap(({ id, predicate, subject, object }) => [id, factKey(predicate, subject.id, object?.id)]),
  );
}

function factKey(predicate: string, subject: string, object: string | undefined): string {
  return `${predicate} ${subject} ${object ?? ''}`;
}

export function isContested(
  { node, relationship: { type, subject } }: EntityFact,
  of: string,
  disputed: ReadonlySet<string>,
): boolean {
  return disputed.has(factKey(type, subject.id, subject.id === of ? node.id : of));
}
