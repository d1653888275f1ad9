import type { Bounds } from '../model/days.ts';
import { PREDICATES } from '../model/predicates.ts';
import type { Predicate, PredicateName } from '../model/predicates.ts';
import { isPlanned, predicateOfType } from '../model/relationshipType.ts';
import { formatBetween, formatBounds, isOnlyConfirmed } from './formatDays.ts';
import type { Quantity } from '../model/quantity.ts';
import { capitalised, isPlural, withArticle } from './names.ts';
import { formatSeries } from './quantities.ts';
import { infinitive, isPast, past, perfect, present } from './verbs.ts';

/**
 * A relationship as a sentence, with its dates as precise as known and no more, from its subject or, where English has
 * words for it, from its object.
 *
 * A fact with a known end is put in the past: no sentence depends on the day on which it is read.
 */
export function relationshipSentence(
  relationship: Bounds & { type: string; role: string | null },
  subject: string,
  object: string,
  fromObject = false,
  series: readonly (Bounds & { readonly quantity: Quantity })[] = [],
): string {
  const predicate = predicateOfType(relationship.type) as PredicateName;
  const [forward, backward]: Predicate['reads'] = PREDICATES[predicate].reads;
  const names = [subject, object].map(withArticle) as [string, string];
  const turned = fromObject && backward !== undefined;
  const [first, other] = turned ? [names[1], names[0]] : names;
  const words = turned ? backward : forward;
  const rest = ` ${other}${relationship.role === null ? '' : ` (${relationship.role})`}`;
  const clause = isPlanned(relationship.type)
    ? `${first} ${planOf(predicate, words, isPlural(first), turned)}${rest}${formatBounds(relationship, 'PLAN')}`
    : clauseOf(first, words, rest, relationship);
  const numbers = formatSeries(series, words);
  return `${capitalised(clause)}${numbers === null ? '' : `: ${numbers}`}.`;
}

/** A clause in the tense of its bounds: it has been so since, it was so until, it is so, or it happened. */
export function clauseOf(subject: string, words: string, rest: string, bounds: Bounds): string {
  const plural = isPlural(subject);
  if (bounds.untilMax !== null || isPast(words)) {
    return `${subject} ${past(words, plural)}${rest}${formatBounds(bounds, 'PAST')}`;
  }
  const hasBegun = formatBetween(bounds.sinceMin, bounds.sinceMax) !== null && !isOnlyConfirmed(bounds);
  const verb = hasBegun ? perfect(words, plural) : present(words, plural);
  return `${subject} ${verb}${rest}${formatBounds(bounds, 'PERFECT')}`;
}

/** `plans to host`, of what a state or organisation does itself; `is to be hosted by` of the rest. */
export function planOf(predicate: PredicateName, words: string, plural: boolean, fromObject = false): string {
  const { subjects, comesTo }: Predicate = PREDICATES[predicate];
  const act = infinitive(words, plural);
  const isOwnAct =
    !fromObject && comesTo !== true && !/^be\b/.test(act) && subjects !== 'ANY' && subjects.includes('State');
  const plans = isOwnAct ? (plural ? 'plan' : 'plans') : plural ? 'are' : 'is';
  return `${plans} to ${act}`;
}
