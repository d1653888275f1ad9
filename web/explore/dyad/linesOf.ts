import type { InForce } from '../generated/graphql.ts';
import type { Dyad } from './useDyad.ts';

type Shared = Dyad['treaties'][number];

/** One line of the timeline: what both share, with each time for which they do. */
export interface Line {
  readonly group: string;
  readonly node: Shared['node'];
  readonly spans: readonly Shared[];
  /** Whether both share it on the asked day. */
  readonly inForce: InForce;
}

/** What two entities share, in groups, in the order of beginning. */
export function linesOf(dyad: Dyad): Line[] {
  const groups = {
    Organisations: dyad.organizations,
    Treaties: dyad.treaties,
    Missions: dyad.missions,
    Events: dyad.events,
  };
  return Object.entries(groups).flatMap(([group, edges]) => {
    const byEntity = Map.groupBy(edges, ({ node }) => node.id);
    return [...byEntity.values()]
      .map((spans) => ({
        group,
        node: spans[0]!.node,
        spans: spans.toSorted(byBeginning),
        inForce: best(spans),
      }))
      .toSorted((one, other) => byBeginning(one.spans[0]!, other.spans[0]!));
  });
}

function best(spans: readonly Shared[]): InForce {
  const answers = new Set(spans.map(({ inForce }) => inForce));
  return (['YES', 'UNKNOWN'] as const).find((answer) => answers.has(answer)) ?? 'NO';
}

function byBeginning(one: Shared, other: Shared): number {
  return beginning(one).localeCompare(beginning(other));
}

function beginning({ dates: { sinceMin, sinceMax } }: Shared): string {
  return sinceMin ?? sinceMax ?? '9999';
}
