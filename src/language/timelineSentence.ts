import type { Bounds } from '../model/days.ts';
import type { Kind } from '../model/kinds.ts';
import { PREDICATES } from '../model/predicates.ts';
import type { Predicate, PredicateName } from '../model/predicates.ts';
import type { Meaning } from '../model/records.ts';
import { formatDay, formatWhen } from './formatDays.ts';
import { capitalised, isPlural, withArticle } from './names.ts';
import { planOf } from './relationshipSentence.ts';
import { endOf, verbTo, withFullStop } from './statementSentence.ts';
import { infinitive, past } from './verbs.ts';

/** An entry of a timeline, and when it was: a day somewhere between its bounds, or a stretch of time. */
export interface TimelineEntry extends Bounds {
  readonly kind: 'BEGAN' | 'ENDED' | 'HAPPENED' | 'SAID';
  readonly planned: boolean;
}

/** How a relationship began, ended or happened: "Poland became a member of NATO on 12 March 1999." */
export function sentenceOfChange(
  entry: TimelineEntry,
  relationship: { predicate: PredicateName; role: string | null; meaning: Meaning | null },
  subject: string,
  object: string,
): string {
  const name = withArticle(subject);
  const verb = verbOfChange(entry, relationship, isPlural(name));
  const role = relationship.role === null ? '' : ` (${relationship.role})`;
  return `${capitalised(name)} ${verb} ${withArticle(object)}${role}${whenOf(entry)}.`;
}

/** How an entity itself began, ended or took place: "The North Atlantic Treaty entered into force on 24 August 1949." */
export function sentenceOfSpan(entry: TimelineEntry, kind: Kind, entity: string): string {
  const name = withArticle(entity);
  const words = SPANS[kind] ?? EXISTENCE;
  const happened = words[entry.kind === 'ENDED' ? 'ends' : 'begins'];
  const verb = entry.planned
    ? `${isPlural(name) ? 'are' : 'is'} to ${words.planned}`
    : isPlural(name)
      ? happened.replace(/^was /, 'were ')
      : happened;
  return `${capitalised(name)} ${verb}${whenOf(entry)}.`;
}

/** What somebody said: "Jens Stoltenberg thanked Belgium on 4 February 2021: Belgium hosts NATO." */
export function sentenceOfUtterance(
  entry: TimelineEntry,
  statement: { predicate: PredicateName; object: string | null; content: string | null },
  speaker: string,
  object: string | null,
): string {
  const act = verbTo(statement, object === null ? null : withArticle(object));
  const content = statement.content === null ? '' : `: ${statement.content}`;
  return withFullStop(
    `${capitalised(withArticle(speaker))} ${act}${whenOf(entry)}${content}`,
    endOf(statement),
  );
}

function verbOfChange(
  { kind, planned }: TimelineEntry,
  { predicate, meaning }: { predicate: PredicateName; meaning: Meaning | null },
  plural: boolean,
): string {
  const { reads, comesTo }: Predicate = PREDICATES[predicate];
  const [words] = reads;
  const act = infinitive(words, plural);
  const isTo = plural ? 'are to' : 'is to';
  if (kind === 'ENDED') return planned ? `${isTo} cease to ${act}` : `ceased to ${act}`;
  if (kind === 'HAPPENED') return planned ? planOf(predicate, words, plural) : past(words, plural);
  const signing = predicate === 'PARTY_TO' && meaning !== null ? SIGNING[meaning] : undefined;
  if (signing !== undefined) return planned ? `${isTo} ${signing[0]}` : signing[1];
  if (/^be\b/.test(act) && comesTo !== true) {
    return `${planned ? `${isTo} become` : 'became'}${act.slice('be'.length)}`;
  }
  if (planned) return planOf(predicate, words, plural);
  return `${comesTo === true ? 'came to' : 'began to'} ${act}`;
}

/** A party whose date is that of a signature, a ratification or an accession: the infinitive, and the past. */
const SIGNING: Partial<Record<Meaning, readonly [string, string]>> = {
  SIGNED: ['sign', 'signed'],
  RATIFIED: ['ratify', 'ratified'],
  ACCEDED: ['accede to', 'acceded to'],
};

interface SpanWords {
  readonly begins: string;
  readonly ends: string;
  readonly planned: string;
}

const EXISTENCE: SpanWords = { begins: 'came into being', ends: 'ceased to exist', planned: 'exist' };
const SPANS: Partial<Record<Kind, SpanWords>> = {
  Person: { begins: 'was born', ends: 'died', planned: 'live' },
  Treaty: { begins: 'entered into force', ends: 'ceased to be in force', planned: 'be in force' },
  Event: { begins: 'took place', ends: 'took place', planned: 'take place' },
  Document: { begins: 'was published', ends: 'was published', planned: 'be published' },
};

function whenOf({ sinceMin, sinceMax, untilMin, untilMax }: Bounds): string {
  const isOnce = sinceMin === untilMin && sinceMax === untilMax;
  if (!isOnce && sinceMin !== null && sinceMin === sinceMax && untilMin !== null && untilMin === untilMax) {
    return ` from ${formatDay(sinceMin)} to ${formatDay(untilMin)}`;
  }
  const when = formatWhen(sinceMin, untilMax);
  return when === null ? '' : ` ${when}`;
}
