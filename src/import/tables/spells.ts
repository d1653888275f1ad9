import { boundsOf, daysBetween } from '../../model/days.ts';
import type { Bounds, Period } from '../../model/days.ts';

/** A time for which a code or a name means an entity. */
export interface Spell extends Bounds {
  readonly id: string;
}

const BEGINNING = '0000-01-01';
export const END = '9999-12-31';

/** The days from the first to the last on which a row may speak of an entity. */
export function stretchOf(since: Period | null, until: Period | null): readonly [from: string, to: string] {
  return [since?.min ?? since?.max ?? BEGINNING, until?.max ?? until?.min ?? END];
}

/** Whether a spell has a day from one day to another. */
export function touches(spell: Bounds, from: string, to: string): boolean {
  return beginningOf(spell) <= to && from <= endOf(spell);
}

/** Whether nothing is known of when. */
export function isUnbounded(spell: Bounds): boolean {
  return Object.values(boundsOf(spell)).every((day) => day === null);
}

export function beginningOf(spell: Bounds): string {
  return spell.sinceMin ?? spell.sinceMax ?? BEGINNING;
}

export function endOf(spell: Bounds): string {
  return spell.untilMax ?? END;
}

/** A day of the row on which its code means no state. */
export function doubtOf(code: string, within: readonly Spell[], from: string, to: string): string | null {
  let covered = from;
  for (const spell of within) {
    if (beginningOf(spell) > covered && daysBetween(covered, beginningOf(spell)) > 1) break;
    if (endOf(spell) > covered) covered = endOf(spell);
  }
  if (beginningOf(within[0]!) <= from && covered >= to) return null;
  const times = within.map((spell) => `${spell.id} ${describeSpell(spell)}`).join(' and ');
  return `${code} means ${times}, but not throughout ${describeStretch(from, to)}`;
}

export function describeSpell(spell: Bounds): string {
  if (isUnbounded(spell)) return 'without days';
  const until = spell.untilMax ?? (spell.untilMin === null ? null : `${spell.untilMin} or later`);
  const from = beginningOf(spell);
  return from === BEGINNING ? `until ${until ?? 'now'}` : `from ${from} to ${until ?? 'now'}`;
}

/** The days of a row, of which either end may be unknown. */
export function describeStretch(from: string, to: string): string {
  return `${from === BEGINNING ? 'an unknown beginning' : from} to ${to === END ? 'an unknown end' : to}`;
}

/** The days that two spells have in common. */
export function bothOf(one: Bounds, other: Bounds): Bounds {
  const [begun, ended] = [
    beginningOf(one) >= beginningOf(other) ? one : other,
    endOf(one) <= endOf(other) ? one : other,
  ];
  return {
    sinceMin: begun.sinceMin,
    sinceMax: begun.sinceMax,
    untilMin: ended.untilMin,
    untilMax: ended.untilMax,
  };
}

export function distance(spell: Bounds, from: string, to: string): number {
  return endOf(spell) < from ? daysBetween(endOf(spell), from) : daysBetween(to, beginningOf(spell));
}
