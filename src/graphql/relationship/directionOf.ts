import type { RelationshipEnd } from '../core/schema.generated.ts';

const DIRECTIONS = { SUBJECT: 'OUT', OBJECT: 'IN' } as const;

/** How relationships are read from an entity that is at an end of them, also those of symmetric types; both ways without one. */
export function directionOf(end: RelationshipEnd | null | undefined): 'OUT' | 'IN' | 'BOTH' {
  return typeof end === 'string' ? DIRECTIONS[end] : 'BOTH';
}
