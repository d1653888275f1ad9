import type { Period } from '../../statements/days.ts';
import type { Obligation } from '../../statements/records.ts';

const MOST_NAMED = 3;

/** What to call an alliance by the strongest obligation of any member; one that only consults is called no more than that. */
const KINDS: readonly (readonly [Obligation, string])[] = [
  ['DEFENSE', 'Defence pact'],
  ['NEUTRALITY', 'Neutrality pact'],
  ['NONAGGRESSION', 'Non-aggression pact'],
];

/**
 * What this graph calls an alliance for which its source has only a number.
 *
 * @param obligations of all its members at all times
 */
export function nameAlliance(
  obligations: readonly Obligation[],
  members: readonly string[],
  since: Period | null,
): string {
  const kind = KINDS.find(([obligation]) => obligations.includes(obligation))?.[1] ?? 'Alliance';
  const named = members.length > MOST_NAMED ? members.slice(0, MOST_NAMED - 1) : members;
  const others = members.length - named.length;
  const list =
    others > 0
      ? `${named.join(', ')} and ${others} others`
      : [named.slice(0, -1).join(', '), named.at(-1)!].filter((part) => part !== '').join(' and ');
  return [`${kind} of ${list}`, ...(since?.min ? [since.min.slice(0, 4)] : [])].join(', ');
}
