import type { Period } from '../../model/days.ts';
import type { Obligation } from '../../model/records.ts';

const MOST_NAMED = 3;

/** What to call an alliance by its strongest obligation; one that only consults is called no more than that. */
const KINDS: readonly (readonly [Obligation, string])[] = [
  ['DEFENSE', 'Defence pact'],
  ['OFFENSE', 'Offensive alliance'],
  ['NEUTRALITY', 'Neutrality pact'],
  ['NONAGGRESSION', 'Non-aggression pact'],
];

/**
 * What this graph calls an alliance for which its source has only a number. Of one that another data set tells of, too,
 * an obligation is named only if none is stronger: else the name would say less than the graph, once both are in it.
 *
 * @param obligations of all its members at all times
 * @param isShared whether another data set may tell of it
 */
export function nameAlliance(
  obligations: readonly Obligation[],
  members: readonly string[],
  since: Period | null,
  isShared: boolean,
): string {
  const kinds = isShared ? KINDS.slice(0, 1) : KINDS;
  const kind = kinds.find(([obligation]) => obligations.includes(obligation))?.[1] ?? 'Alliance';
  const named = members.length > MOST_NAMED ? members.slice(0, MOST_NAMED - 1) : members;
  const others = members.length - named.length;
  const list =
    others > 0
      ? `${named.join(', ')} and ${others} others`
      : [named.slice(0, -1).join(', '), named.at(-1)!].filter((part) => part !== '').join(' and ');
  return [`${kind} of ${list}`, ...(since?.min ? [since.min.slice(0, 4)] : [])].join(', ');
}
