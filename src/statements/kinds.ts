/**
 * The kinds of thing in the graph: the first part of an id (`state/belgium`) and the label on the node.
 *
 * A Mention stands for somebody whom a source speaks of without naming: a person ("the former President") or
 * a loose grouping ("European Allies"). It is never merged with a named thing on a guess.
 */
export const KINDS = {
  person: 'Person',
  post: 'Post',
  state: 'State',
  org: 'Organization',
  place: 'Place',
  mission: 'Mission',
  treaty: 'Treaty',
  event: 'Event',
  topic: 'Topic',
  document: 'Document',
  mention: 'Mention',
} as const;

export type KindPrefix = keyof typeof KINDS;
export type Kind = (typeof KINDS)[KindPrefix];

const ENTITY_ID = /^([a-z]+)\/[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The kind that an id such as `state/belgium` speaks of, or undefined if it is no entity's id. */
export function kindOf(id: string): Kind | undefined {
  const prefix = ENTITY_ID.exec(id)?.[1];
  return prefix !== undefined && Object.hasOwn(KINDS, prefix) ? KINDS[prefix as KindPrefix] : undefined;
}
