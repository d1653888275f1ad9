import type { RelatedWhere } from '../../loaders/where.ts';
import { KINDS } from '../../model/kinds.ts';
import type { Kind } from '../../model/kinds.ts';
import { kindsAtEnds, PLAIN_PREDICATES, predicateOf } from '../../model/predicates.ts';
import type { RelationshipEnd } from '../core/schema.generated.ts';
import { directionOf } from '../relationship/directionOf.ts';
import { badInput } from './readValues.ts';

/** From which end relationships are read, and which kinds are at the other. */
export function followed(
  predicates: readonly string[] | null,
  end: RelationshipEnd | null,
  kinds: readonly Kind[],
): Pick<RelatedWhere, 'direction'> & { readonly others: readonly Kind[] } {
  const outward = new Set<Kind>();
  const inward = new Set<Kind>();
  for (const name of predicates ?? PLAIN_PREDICATES) {
    if (!PLAIN_PREDICATES.includes(name)) {
      throw badInput(`related takes predicates that are types of relationships; received ${name}`);
    }
    const [subjects, objects] = kindsAtEnds(name);
    const [mayStart, mayEnd] = [meet(kinds, subjects), meet(kinds, objects)];
    const [starts, ends] = [mayStart && end !== 'OBJECT', mayEnd && end !== 'SUBJECT'];
    if (predicates !== null && !starts && !ends && kinds.length > 0) {
      throw badInput(
        `related: ${named(kinds)} can't be the ${end === null ? 'subject or object' : end.toLowerCase()} of ${name}; ` +
          `its subjects are ${named(subjects)}, its objects ${named(objects)}`,
      );
    }
    const both = kinds.find((kind) => subjects.includes(kind) && objects.includes(kind));
    if (predicates !== null && end === null && predicateOf(name)?.symmetric !== true && both !== undefined) {
      throw badInput(
        `related: ${both.toUpperCase()} can be at both ends of ${name}; give end: SUBJECT or end: OBJECT`,
      );
    }
    if (starts) for (const kind of objects) outward.add(kind);
    if (ends) for (const kind of subjects) inward.add(kind);
  }
  const [isOutward, isInward] = [outward.size > 0, inward.size > 0];
  return {
    direction: end !== null || isOutward === isInward ? directionOf(end) : isOutward ? 'OUT' : 'IN',
    others: [...outward.union(inward)],
  };
}

export function meet(some: readonly Kind[], others: readonly Kind[]): boolean {
  return some.some((kind) => others.includes(kind));
}

export function named(kinds: readonly Kind[]): string {
  return kinds.length === Object.keys(KINDS).length
    ? 'any kind'
    : kinds.map((kind) => kind.toUpperCase()).join(', ');
}
