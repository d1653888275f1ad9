import { PLAIN_PREDICATES } from './predicates.ts';

const PLANNED = 'PLANNED_';

/** The type of a plain relationship; a plan has a type of its own, so that it isn't counted as history. */
export function relationshipType(predicate: string, planned: boolean): string {
  return planned ? `${PLANNED}${predicate}` : predicate;
}

/** Whether a plain relationship of this type is a plan. */
export function isPlanned(type: string): boolean {
  return type.startsWith(PLANNED);
}

/** The predicate of which a plain relationship's type is made. */
export function predicateOfType(type: string): string {
  return isPlanned(type) ? type.slice(PLANNED.length) : type;
}

/** Every type of plain relationship, done and planned. */
export const PLAIN_TYPES: readonly string[] = PLAIN_PREDICATES.flatMap((name) => [
  relationshipType(name, false),
  relationshipType(name, true),
]);
