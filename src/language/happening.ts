import type { Bounds } from '../model/days.ts';
import type { Kind } from '../model/kinds.ts';
import { PREDICATES, VERBS } from '../model/predicates.ts';
import type { Predicate, PredicateName, Verb } from '../model/predicates.ts';
import type { Meaning } from '../model/records.ts';
import { capitalised } from './sentence.ts';
import { spoken, spokenWhen } from './spokenDays.ts';
import { spokenName } from './spokenName.ts';

/** What an entry of a timeline tells, and when it was: a day somewhere between its bounds, or a stretch of time. */
export interface Happening extends Bounds {
  readonly kind: 'BEGAN' | 'ENDED' | 'HAPPENED' | 'SAID';
  readonly planned: boolean;
}

/** How a relationship began, ended or happened, as a sentence: "Poland became a member of NATO on 12 March 1999." */
export function sentenceOfChange(
  happening: Happening,
  relationship: { predicate: PredicateName; role: string | null; meaning: Meaning | null },
  subject: string,
  object: string,
): string {
  const as = relationship.role === null ? '' : ` (${relationship.role})`;
  return `${capitalised(spokenName(subject))} ${wordsOf(happening, relationship)} ${spokenName(object)}${as}${whenOf(happening)}.`;
}

/** How a thing itself began, ended or took place: "The North Atlantic Treaty entered into force on 24 August 1949." */
export function sentenceOfSpan(happening: Happening, kindOfThing: Kind, name: string): string {
  const words = SPANS[kindOfThing] ?? EXISTENCE;
  const verb = happening.planned ? words.planned : words[happening.kind === 'ENDED' ? 'ends' : 'begins'];
  return `${capitalised(spokenName(name))} ${verb}${whenOf(happening)}.`;
}

/** What somebody said: "Jens Stoltenberg thanked Belgium on 4 February 2021: The hosting of NATO." */
export function sentenceOfUtterance(
  happening: Happening,
  { predicate, content }: { predicate: PredicateName; content: string | null },
  subject: string,
  object: string | null,
): string {
  const [verb, ...rest] = PREDICATES[predicate].reads[0].split(' ') as [string, ...string[]];
  const [, past] = VERBS[verb as Verb];
  const words = [past, ...rest].join(' ');
  // "Said of" nothing is "said".
  const said =
    object === null ? words.replace(/ (about|of|on|to|with)$/, '') : `${words} ${spokenName(object)}`;
  return `${capitalised(spokenName(subject))} ${said}${whenOf(happening)}${content === null ? '' : `: ${content}`}.`;
}

function wordsOf(
  { kind, planned }: Happening,
  { predicate, meaning }: { predicate: PredicateName; meaning: Meaning | null },
): string {
  const { reads, comesTo }: Predicate = PREDICATES[predicate];
  const [verb, ...rest] = reads[0].split(' ') as [string, ...string[]];
  const [infinitive, past] = VERBS[verb as Verb];
  const state = [infinitive, ...rest].join(' ');
  if (kind === 'ENDED') return planned ? `is to cease to ${state}` : `ceased to ${state}`;
  if (kind === 'HAPPENED') return planned ? `is to ${state}` : [past, ...rest].join(' ');
  const signing = predicate === 'PARTY_TO' && meaning !== null ? SIGNING[meaning] : undefined;
  if (signing !== undefined) return planned ? `is to ${signing[0]}` : signing[1];
  if (verb === 'is' && comesTo !== true) return `${planned ? 'is to become' : 'became'} ${rest.join(' ')}`;
  return `${planned ? 'is to' : comesTo === true ? 'came to' : 'began to'} ${state}`;
}

/** Of a party whose date is that of a signature, a ratification or an accession: the infinitive, and the past. */
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

const EXISTENCE: SpanWords = { begins: 'came into being', ends: 'ceased to exist', planned: 'is to exist' };
const SPANS: Partial<Record<Kind, SpanWords>> = {
  Person: { begins: 'was born', ends: 'died', planned: 'is to live' },
  Treaty: { begins: 'entered into force', ends: 'ceased to be in force', planned: 'is to be in force' },
  Event: { begins: 'took place', ends: 'took place', planned: 'is to take place' },
  Document: { begins: 'was published', ends: 'was published', planned: 'is to be published' },
};

function whenOf({ sinceMin, sinceMax, untilMin, untilMax }: Bounds): string {
  const isOnce = sinceMin === untilMin && sinceMax === untilMax;
  if (!isOnce && sinceMin !== null && sinceMin === sinceMax && untilMin !== null && untilMin === untilMax) {
    return ` from ${spoken(sinceMin)} to ${spoken(untilMin)}`;
  }
  const when = spokenWhen(sinceMin, untilMax);
  return when === null ? '' : ` ${when}`;
}
