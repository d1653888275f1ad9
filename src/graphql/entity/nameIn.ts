import { inForceOn } from '../../model/days.ts';
import type { NameRow } from '../../loaders/rows.ts';

/**
 * The name of an entity in a language, on a day or today: one that it certainly had then before one that is not ruled out, one with
 * days before one without, and of these the usual one before the others.
 *
 * @param usual which of several names is taken if nothing else tells
 */
export function nameIn(
  names: readonly NameRow[],
  language: string,
  day: string | null,
  usual: string,
): string | undefined {
  const wanted = language.toLowerCase();
  const grade = (name: NameRow): readonly boolean[] => [
    day !== null && inForceOn(day, name) === 'YES',
    // Of names that only may have been in use, one whose days are known in part: what has none is a name of today.
    day !== null && (name.sinceMax ?? name.untilMax) !== null,
    name.role === null,
    name.text === usual,
  ];
  const [best] = names
    .filter(({ language: own }) => own !== null && `${own.toLowerCase()}-`.startsWith(`${wanted}-`))
    .filter((name) => (day === null ? name.untilMax === null : inForceOn(day, name) !== 'NO'))
    .map((name) => ({ text: name.text, grade: grade(name) }))
    .toSorted((a, b) => compare(a.grade, b.grade) || (a.text < b.text ? -1 : 1));
  return best?.text;
}

function compare(a: readonly boolean[], b: readonly boolean[]): number {
  const index = a.findIndex((part, at) => part !== b[at]);
  return index < 0 ? 0 : Number(b[index]) - Number(a[index]);
}
