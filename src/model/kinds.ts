interface KindRow {
  readonly label: string;
  /** The field of the API that lists all entities of this kind. */
  readonly list: string;
  /** What several of them are called. */
  readonly plural: string;
  /** What the API says that one is. */
  readonly description: string;
}

/**
 * The kinds of entity in the graph: the first part of an id (`state/belgium`) and the label on the node.
 *
 * A Mention stands for somebody whom a source speaks of without naming: a person ("the former President") or
 * a loose grouping ("European Allies"). It is never merged with a named entity on a guess.
 */
export const KIND_TABLE = {
  person: { label: 'Person', list: 'people', plural: 'people', description: 'A person who is named.' },
  post: {
    label: 'Post',
    list: 'posts',
    plural: 'offices',
    description: 'An office, as distinct from its holder, such as Secretary General of NATO.',
  },
  state: { label: 'State', list: 'states', plural: 'states', description: 'A state, present or past.' },
  org: {
    label: 'Organization',
    list: 'organizations',
    plural: 'organisations',
    description: 'An alliance, union, government, force, armed non-state actor, publisher or other body.',
  },
  place: { label: 'Place', list: 'places', plural: 'places', description: 'A city, a building, a region.' },
  mission: {
    label: 'Mission',
    list: 'missions',
    plural: 'missions',
    description: 'A mission, battlegroup, deployment or operation.',
  },
  treaty: {
    label: 'Treaty',
    list: 'treaties',
    plural: 'treaties',
    description: 'A treaty, pact, agreement, pledge or joint decision.',
  },
  event: {
    label: 'Event',
    list: 'events',
    plural: 'events',
    description: 'A meeting, summit, announcement, talks or anything else that happens.',
  },
  topic: {
    label: 'Topic',
    list: 'topics',
    plural: 'topics',
    description: 'An initiative, policy, capability or theme.',
  },
  document: {
    label: 'Document',
    list: 'documents',
    plural: 'documents',
    description: 'A text or table that statements cite.',
  },
  mention: {
    label: 'Mention',
    list: 'mentions',
    plural: 'people and groups that sources mention without a name',
    description:
      'A person or loose group that a source mentions without a name. It is never merged with a named entity on a guess.',
  },
} as const satisfies Record<string, KindRow>;

export type KindPrefix = keyof typeof KIND_TABLE;
export type Kind = (typeof KIND_TABLE)[KindPrefix]['label'];

/** The labels by the first part of an id. */
export const KINDS = Object.fromEntries(
  Object.entries(KIND_TABLE).map(([prefix, { label }]) => [prefix, label]),
) as { readonly [Prefix in KindPrefix]: (typeof KIND_TABLE)[Prefix]['label'] };

/** The field of the API that looks one up: `state`. */
export function lookUpOf(label: Kind): Uncapitalize<Kind> {
  return label.replace(/^./, (first) => first.toLowerCase()) as Uncapitalize<Kind>;
}

const ENTITY_ID = /^([a-z]+)\/[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The kind that an id such as `state/belgium` speaks of, or undefined if it is no entity's id. */
export function kindOf(id: string): Kind | undefined {
  const prefix = ENTITY_ID.exec(id)?.[1];
  return prefix !== undefined && Object.hasOwn(KINDS, prefix) ? KINDS[prefix as KindPrefix] : undefined;
}
