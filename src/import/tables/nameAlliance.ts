import type { Period } from '../../statements/days.ts';

const MOST_NAMED = 3;

/** What this graph calls an alliance for which its source has only a number. */
export function nameAlliance(kind: string, members: readonly string[], since: Period | null): string {
  const named = members.length > MOST_NAMED ? members.slice(0, MOST_NAMED - 1) : members;
  const others = members.length - named.length;
  const list =
    others > 0
      ? `${named.join(', ')} and ${others} others`
      : [named.slice(0, -1).join(', '), named.at(-1)!].filter((part) => part !== '').join(' and ');
  return [`${kind} of ${list}`, ...(since?.min ? [since.min.slice(0, 4)] : [])].join(', ');
}
