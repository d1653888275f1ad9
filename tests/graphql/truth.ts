import type { Bounds } from '../../src/model/days.ts';
import { addDays } from '../../src/model/days.ts';

/** What oracles say of a condition, in Kleene's logic. */
export type Truth = 'YES' | 'UNKNOWN' | 'NO';

const NUMBERS = { NO: 0, UNKNOWN: 1, YES: 2 } as const;

export const not = (truth: Truth): Truth => (truth === 'YES' ? 'NO' : truth === 'NO' ? 'YES' : 'UNKNOWN');
export const all = (truths: readonly Truth[]): Truth =>
  truths.reduce((least, one) => (NUMBERS[one] < NUMBERS[least] ? one : least), 'YES');
export const any = (truths: readonly Truth[]): Truth => not(all(truths.map(not)));
export const is = (holds: boolean): Truth => (holds ? 'YES' : 'NO');

/**
 * Whether all, some or none of the ways in which the open days can be filled meet a condition, tried one by one.
 *
 * @param days those at which the answer may change
 */
export function overDays(
  { sinceMin, sinceMax, untilMin, untilMax }: Bounds,
  days: readonly string[],
  holds: (since: string, until: string) => boolean,
): Truth {
  const between = (min: string | null, max: string | null): string[] => {
    const [first, last] = [min ?? '0001-01-01', max ?? '9999-12-31'];
    const near = days.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]);
    return [first, last, ...near.filter((day) => first <= day && day <= last)];
  };
  const answers = new Set<boolean>();
  for (const since of between(sinceMin, sinceMax)) {
    for (const until of between(untilMin, untilMax)) {
      if (since <= until) answers.add(holds(since, until));
    }
  }
  return answers.size === 2 ? 'UNKNOWN' : is(answers.has(true));
}

/** What a key of groups says of an entity, and whether that certainly is so. */
export type Value = readonly [value: unknown, truth: Truth];

/** Values that certainly are so, each once. */
export const surely = (values: readonly unknown[]): Value[] =>
  [...new Set(values)].map((value) => [value, 'YES'] as const);

/** Each way to take one value of every key; null of a key without values. */
export function combinationsOf(keys: readonly (readonly Value[])[]): (readonly Value[])[] {
  return keys.reduce<(readonly Value[])[]>(
    (some, values) =>
      some.flatMap((before) =>
        (values.length === 0 ? surely([null]) : values).map((value) => [...before, value]),
      ),
    [[]],
  );
}
