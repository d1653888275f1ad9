import type { Bounds } from '../model/days.ts';
import { OTHER, PREDICATES, VERBS } from '../model/predicates.ts';
import type { PredicateName, Verb } from '../model/predicates.ts';
import { spokenDay, spokenWhen } from './spokenDays.ts';
import { spokenName } from './spokenName.ts';
import { isPlanned, predicateOfType } from '../model/relationshipType.ts';

/**
 * A relationship as a sentence, with its dates as precise as known and no more, read from its subject or, backward,
 * from its object.
 *
 * What is known to end is told in the past: no sentence depends on the day on which it is read.
 */
export function sentenceOf(
  relationship: Bounds & { type: string; role: string | null },
  subject: string,
  object: string,
  backward = false,
): string {
  const { reads } = PREDICATES[predicateOfType(relationship.type) as PredicateName];
  const names = [subject, object].map(spokenName);
  const [first, other] = (backward ? names.toReversed() : names) as [string, string];
  const words = reads[backward ? 1 : 0];
  const verb = words.split(' ', 1)[0] as Verb;
  const [base, past] = VERBS[verb];
  const planned = isPlanned(relationship.type);
  const ended = relationship.untilMax !== null;
  const told = planned ? `is planned to ${base}` : ended ? past : verb;
  const rest = words.slice(verb.length);
  const role = relationship.role === null ? '' : ` (${relationship.role})`;
  const dates = datesOf(relationship, planned || ended || verb === past ? 'from' : 'since');
  return `${capitalised(first)} ${told}${withOther(rest, other)}${role}${dates}.`;
}

/** The other name stands where the words leave room for it, or behind them. */
function withOther(words: string, other: string): string {
  return words.includes(OTHER) ? words.replace(OTHER, () => other) : `${words} ${other}`;
}

/** The bounds in words, as they follow a clause: `, since 1950, until December 1960`; empty if there are none. */
export function datesOf(
  { sinceMin, sinceMax, untilMin, untilMax }: Bounds,
  word: 'since' | 'from' = 'since',
): string {
  // Nothing is known but days on which it was so: all that a source which vouches for a day can tell.
  const vouched = sinceMin === null && untilMax === null && sinceMax !== null && untilMin !== null;
  if (vouched && sinceMax <= untilMin) {
    const [first, last] = [spokenDay(sinceMax, sinceMax)!, spokenDay(untilMin, untilMin)!];
    return first === last ? `, certainly on ${first}` : `, certainly from ${first} to ${last}`;
  }
  if (sinceMin === untilMin && sinceMax === untilMax) {
    const when = spokenWhen(sinceMin, sinceMax);
    return when === null ? '' : `, ${when}`;
  }
  const since = spokenDay(sinceMin, sinceMax);
  // An end of which nothing more is known was not yet there.
  const until =
    untilMin !== null && untilMax === null
      ? `at least ${spokenDay(untilMin, untilMin)!}`
      : spokenDay(untilMin, untilMax);
  if (since === null || until === null) {
    return (since === null ? '' : `, ${word} ${since}`) + (until === null ? '' : `, until ${until}`);
  }
  return word === 'since' ? `, since ${since}, until ${until}` : `, from ${since} until ${until}`;
}

/** A text with a capital letter at its beginning. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
