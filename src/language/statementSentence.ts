import type { Bounds } from '../model/days.ts';
import { kindOf } from '../model/kinds.ts';
import { PREDICATES, VERBS } from '../model/predicates.ts';
import type { Predicate, PredicateName, Verb } from '../model/predicates.ts';
import type { Modality } from '../model/records.ts';
import { capitalised, datesOf, sentenceOf } from './sentence.ts';
import { spoken } from './spokenDays.ts';
import { spokenName } from './spokenName.ts';

/** What of a statement can be read aloud. */
export interface Sayable extends Bounds {
  readonly predicate: PredicateName;
  /** The id of the other thing. */
  readonly object: string | null;
  readonly value: string | null;
  readonly language: string | null;
  readonly role: string | null;
  readonly content: string | null;
  readonly condition: string | null;
  /** The mood in which it is told; null if sources only deny it. */
  readonly modality: Modality | null;
}

/**
 * A statement as a sentence: what is claimed, not by whom. Its mood can be seen at once: a plan is "as planned", a
 * condition begins with "if", a demand says "should" or "as a demand", an opinion "in the opinion of". What was said is
 * told in our own words, so no quotation marks stand around it.
 *
 * @param subject the name of the thing it is about; of an utterance, the speaker
 * @param object the name of the other thing, where there is one
 */
export function statementSentence(statement: Sayable, subject: string, object: string | null): string {
  const { predicate, content } = statement;
  const about = spokenName(subject);
  const other = object === null ? null : spokenName(object);
  if (PREDICATES[predicate].shape === 'UTTERANCE') return utterance(statement, about, other);
  const claim = claimed(statement, about, other);
  return content === null ? claim : `${claim} ${ended(content)}`;
}

/** What is told as a fact, or else in which mood. */
function claimed(statement: Sayable, subject: string, object: string | null): string {
  const { predicate, modality, role } = statement;
  const [verb] = PREDICATES[predicate].reads;
  const told = complement(statement, object);
  const rest = modality === 'ASSERTED' ? told : told.replace(', since ', ', from ');
  const said = (verbs: string): string => `${subject} ${verbs}${rest}`;
  switch (modality) {
    case 'ASSERTED':
      return object === null
        ? ended(capitalised(said(lasts(statement) ? perfect(verb) : verb)))
        : sentenceOf({ ...statement, type: predicate, role }, subject, object);
    case 'PLANNED':
      return ended(capitalised(`${said(`is to ${infinitive(verb)}`)}, as planned`));
    case 'CONDITIONAL':
      return ended(`${capitalised(said(`would ${infinitive(verb)}`))}, ${conditionOf(statement)}`);
    case 'NORMATIVE':
      return ended(capitalised(said(`should ${infinitive(verb)}`)));
    case 'OPINION':
      return ended(`In the opinion of those who say so, ${said(verb)}`);
    case 'PREMISE':
      return ended(`It is taken for granted that ${said(verb)}`);
    case null:
      return ended(`It is denied that ${said(verb)}`);
  }
}

/** What follows the verb: the other thing or the text, as what, and when. */
function complement(statement: Sayable, object: string | null): string {
  const role = statement.role === null ? '' : ` (${statement.role})`;
  const dates = datesOf(statement);
  if (object !== null) return ` ${object}${role}${dates}`;
  return statement.value === null ? whenOf(statement) : `${valueOf(statement)}${role}${dates}`;
}

function valueOf({ predicate, value, language }: Sayable): string {
  if (predicate === 'NAMED') return ` "${value}"${language === null ? '' : ` in ${LANGUAGES.of(language)}`}`;
  if (predicate === 'LAST_UPDATED') {
    const [, day, time] = /^(\d{4}-\d{2}-\d{2})(?:[T ](.+))?$/.exec(value!) ?? [];
    return day === undefined ? `: ${value}` : ` on ${spoken(day)}${time === undefined ? '' : ` at ${time}`}`;
  }
  if (predicate === 'EXTENDED') {
    const [, count, unit] = /^P(\d+)([YMWD])$/.exec(value!) ?? [];
    return unit === undefined ? ` an ${value}` : ` ${count} ${UNITS[unit]}${count === '1' ? '' : 's'}`;
  }
  return ` ${value}`;
}

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });
const UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };

/** Of a thing itself: `took place on 4 February 2021`, `existed from 1922 until 1991`. */
function whenOf(bounds: Bounds): string {
  const dates = datesOf(bounds).replace(/^, /, '');
  if (dates === '') return '';
  if (dates.startsWith('certainly')) return `, ${dates}`;
  const span = dates.replace(/^since (.+), until (.+)$/, 'from $1 until $2');
  if (/^\d{4}$|^[A-Z]/.test(span)) return ` in ${span}`;
  return /^(?:\d|some day)/.test(span) ? ` on ${span}` : ` ${span}`;
}

/** What has begun and isn't said to have ended. */
function lasts({ predicate, sinceMin, sinceMax, untilMin, untilMax }: Sayable): boolean {
  const { shape, lasting }: Predicate = PREDICATES[predicate];
  const begun = sinceMin !== null || sinceMax !== null;
  return shape === 'SPAN' && lasting === true && begun && untilMin === null && untilMax === null;
}

function perfect(verb: string): string {
  return `has ${verb.replace(/^was /, 'been ')}`;
}

/** `is a member of` as `be a member of`, `took part in` as `take part in`. */
function infinitive(words: string): string {
  const verb = words.split(' ', 1)[0] as Verb;
  return VERBS[verb][0] + words.slice(verb.length);
}

function utterance(statement: Sayable, speaker: string, object: string | null): string {
  const { predicate, modality, content } = statement;
  const dates = datesOf(statement).replace(/^, on/, ' on');
  const act = `${verbTo(statement, object)}${dates}`;
  const told = modality === 'OPINION' ? `In the opinion of ${speaker}, who ${act}` : `${speaker} ${act}`;
  const mood = modality === null ? ', which is denied' : MOODS[modality];
  const condition =
    modality === 'CONDITIONAL' || statement.condition !== null ? `, ${conditionOf(statement)}` : '';
  const plan = modality === 'PLANNED' ? ', as planned' : '';
  const words = content === null ? '' : `: ${content}`;
  const asks = predicate === 'ASKED' && QUESTION.test(content ?? '');
  return ended(`${capitalised(told)}${mood}${words}${condition}${plan}`, asks ? '?' : '.');
}

/** What follows the act of speaking, where the mood isn't to be heard otherwise. */
const MOODS: Readonly<Record<Modality, string>> = {
  ASSERTED: '',
  PLANNED: '',
  CONDITIONAL: '',
  NORMATIVE: ', as a demand',
  OPINION: '',
  PREMISE: ', taking it for granted',
};

/** Speaking to or about somebody; or to nobody in particular, which takes no preposition. */
function verbTo({ predicate, object: id }: Sayable, object: string | null): string {
  const [verb] = PREDICATES[predicate].reads;
  if (object !== null) return `${verb}${predicate === 'ASKED' && !canBeAsked(id) ? ' about' : ''} ${object}`;
  return predicate === 'THANKED' ? 'gave thanks' : verb.replace(/ (?:about|of|on|to|with)$/, '');
}

function canBeAsked(id: string | null): boolean {
  return id !== null && ['Person', 'State', 'Organization', 'Mention'].includes(kindOf(id) ?? '');
}

function conditionOf({ condition }: Sayable): string {
  if (condition === null) return 'on a condition that is not told';
  return /^(?:if|unless|when|once|as long as)\b/i.test(condition) ? condition : `if ${condition}`;
}

/** What was asked ends as a question, where it is told as one. */
const QUESTION =
  /^(?:Are|Can|Could|Did|Do|Does|Has|Have|How|Is|Should|Was|Were|What|When|Where|Which|Who|Why|Will|Would)\b/;

function ended(text: string, mark = '.'): string {
  return /[.?!]$/.test(text) ? text : text + mark;
}
