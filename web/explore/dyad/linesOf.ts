import type { DyadQuery } from '../generated/graphql.ts';

type Dyad = NonNullable<DyadQuery['dyad']>;

/** One line of the timeline: what both share, and when both certainly and perhaps did. */
export interface Line {
  readonly id: string;
  readonly group: string;
  readonly name: string;
  readonly sinceMin: string | null;
  readonly sinceMax: string | null;
  readonly untilMin: string | null;
  readonly untilMax: string | null;
}

/** What two things share, in groups, in the order of beginning. */
export function linesOf(dyad: Dyad): Line[] {
  const groups = {
    Organisations: dyad.organizations,
    Treaties: dyad.treaties,
    Missions: dyad.missions,
    Events: dyad.events,
  };
  return Object.entries(groups).flatMap(([group, { edges }]) =>
    edges
      .map(({ node, a, b, ...days }) => ({ id: `${a.id} ${b.id}`, group, name: node.name, ...days }))
      .toSorted((one, other) => beginning(one).localeCompare(beginning(other))),
  );
}

function beginning({ sinceMin, sinceMax }: { sinceMin: string | null; sinceMax: string | null }): string {
  return sinceMin ?? sinceMax ?? '9999';
}
