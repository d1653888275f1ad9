import type { StatementRow } from '../rows.ts';
import { lastDayOfMonth } from './days.ts';
import type { Bounds } from './days.ts';
import { PREDICATES } from './predicates.ts';
import type { PredicateName } from './predicates.ts';
import { isPlanned, predicateOfType } from './view.ts';

/** A relationship as a sentence, with its dates as precise as known and no more. */
export function sentenceOf(
  relationship: Bounds & { type: string; role: string | null },
  subject: string,
  object: string,
): string {
  const [words] = PREDICATES[predicateOfType(relationship.type) as PredicateName].reads;
  const role = relationship.role === null ? '' : ` (${relationship.role})`;
  const plan = isPlanned(relationship.type) ? ', as planned' : '';
  return `${capitalised(subject)} ${words} ${object}${role}${plan}${datesOf(relationship)}.`;
}

/** A statement as a sentence: what it claims, whether or not it is believed. */
export function sentenceOfClaim(
  claim: Bounds & Pick<StatementRow, 'predicate' | 'value' | 'content' | 'role' | 'modality'>,
  subject: string,
  object: string | null,
): string {
  const [words] = PREDICATES[claim.predicate].reads;
  const value = claim.value === null ? null : `“${claim.value}”`;
  const parts = [capitalised(subject), words, object, value, claim.role && `(${claim.role})`];
  const plan = claim.modality === 'PLANNED' ? ', as planned' : '';
  const content = claim.content === null ? '' : `: ${claim.content}`;
  return `${parts.filter((part) => part !== null).join(' ')}${content}${plan}${datesOf(claim)}.`;
}

function datesOf({ sinceMin, sinceMax, untilMin, untilMax }: Bounds): string {
  // Nothing is known but days on which it was so: all that a source which vouches for a day can tell.
  if (sinceMin === null && untilMax === null && sinceMax !== null && untilMin !== null) {
    return sinceMax === untilMin
      ? `, certainly on ${spoken(sinceMax)}`
      : `, certainly from ${spoken(sinceMax)} to ${spoken(untilMin)}`;
  }
  const since = between(sinceMin, sinceMax) ?? openEnded('', sinceMin, sinceMax);
  const until = between(untilMin, untilMax) ?? openEnded('at least ', untilMin, untilMax);
  if (since !== null && sinceMin === untilMin && sinceMax === untilMax) {
    return sinceMin === untilMax ? `, on ${since}` : `, ${since}`;
  }
  return (since === null ? '' : `, since ${since}`) + (until === null ? '' : `, until ${until}`);
}

function between(min: string | null, max: string | null): string | null {
  if (min === null || max === null) return null;
  if (min === max) return spoken(min);
  return period(min, max) ?? `some day between ${spoken(min)} and ${spoken(max)}`;
}

function openEnded(least: string, min: string | null, max: string | null): string | null {
  if (max !== null) return `${spoken(max)} or earlier`;
  if (min === null) return null;
  return least === '' ? `${spoken(min)} or later` : `${least}${spoken(min)}`;
}

/** A whole year or month is spoken of as one. */
function period(min: string, max: string): string | null {
  if (min.slice(0, 4) === max.slice(0, 4) && min.endsWith('-01-01') && max.endsWith('-12-31'))
    return min.slice(0, 4);
  return min.endsWith('-01') && max === lastDayOfMonth(min) ? MONTH.format(new Date(min)) : null;
}

const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

function spoken(day: string): string {
  return DAY.format(new Date(day));
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
