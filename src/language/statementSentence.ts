import type { Bounds } from '../model/days.ts';
import { kindOf } from '../model/kinds.ts';
import { PREDICATES } from '../model/predicates.ts';
import type { Predicate, PredicateName } from '../model/predicates.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Modality } from '../model/records.ts';
import { formatBounds, formatDay } from './formatDays.ts';
import { capitalised, isPlural, possessive, withArticle } from './names.ts';
import { countedWords, daysCounted, formatQuantity } from './quantities.ts';
import { clauseOf, planOf } from './relationshipSentence.ts';
import { infinitive } from './verbs.ts';

/** The parts of a statement that its sentence needs. */
export interface StatementParts extends Bounds {
  readonly predicate: PredicateName;
  /** The id of the object. */
  readonly object: string | null;
  readonly value: string | null;
  readonly language: string | null;
  readonly role: string | null;
  readonly quantity: Quantity | null;
  readonly content: string | null;
  readonly condition: string | null;
  /** Null if sources only deny it. */
  readonly modality: Modality | null;
}

/**
 * A statement as a sentence: what is claimed, not by whom. It shows its modality: a plan says "plans to" or "is to",
 * a condition "would … if", a demand "should", an opinion whose it is. What somebody said is paraphrased, so no
 * quotation marks stand around it.
 *
 * @param subject the name of the entity it is about; of an utterance, the speaker
 * @param object the name of the object, if there is one
 */
export function statementSentence(statement: StatementParts, subject: string, object: string | null): string {
  const { predicate, content } = statement;
  const about = withArticle(subject);
  const other = object === null ? null : withArticle(object);
  if (PREDICATES[predicate].shape === 'UTTERANCE') return utterance(statement, about, other);
  const claim = withFullStop(capitalised(claimOf(statement, about, other)));
  return content === null ? claim : `${claim} ${withFullStop(content)}`;
}

function claimOf(statement: StatementParts, subject: string, object: string | null): string {
  const { predicate, modality } = statement;
  const { reads }: Predicate = PREDICATES[predicate];
  const { words, rest } = complementOf(statement, reads[0], object);
  const days = statement.quantity === null ? statement : daysCounted(statement);
  const clause = (): string => clauseOf(subject, words, rest, days);
  const laterOn = (verbs: string): string => `${subject} ${verbs}${rest}${formatBounds(days, 'PLAN')}`;
  switch (modality) {
    case 'ASSERTED':
      return clause();
    case 'PLANNED':
      return laterOn(planOf(predicate, words, isPlural(subject)));
    case 'CONDITIONAL':
      return `${laterOn(`would ${infinitive(words, isPlural(subject))}`)}${conditionOf(statement)}`;
    case 'NORMATIVE':
      return laterOn(`should ${infinitive(words, isPlural(subject))}`);
    case 'OPINION':
      return `in the source's opinion, ${clause()}`;
    case 'PREMISE':
      return `it is taken for granted that ${clause()}`;
    case null:
      return `it is denied that ${clause()}`;
  }
}

/** The verb with its words, and the object or text that follows them. */
function complementOf(
  statement: StatementParts,
  words: string,
  object: string | null,
): { words: string; rest: string } {
  const { predicate, value, language, quantity } = statement;
  const role = statement.role === null ? '' : ` (${statement.role})`;
  if (object !== null && quantity !== null) {
    const counted = countedWords(words, quantity);
    const amount = counted === null ? ` (${formatQuantity(quantity)})` : '';
    return { words: counted ?? words, rest: ` ${object}${role}${amount}` };
  }
  if (object !== null) return { words, rest: ` ${object}${role}` };
  if (value === null) return { words, rest: '' };
  if (predicate === 'NAMED') {
    return { words, rest: ` "${value}"${language === null ? '' : ` in ${LANGUAGES.of(language)}`}` };
  }
  if (predicate === 'LAST_UPDATED') {
    const [, day, time] = /^(\d{4}-\d{2}-\d{2})(?:[T ](.+))?$/.exec(value) ?? [];
    const when = day === undefined ? `: ${value}` : ` on ${formatDay(day)}`;
    return { words, rest: `${when}${time === undefined ? '' : ` at ${time}`}` };
  }
  if (predicate === 'EXTENDED') {
    const [, count, unit] = /^P(\d+)([YMWD])$/.exec(value) ?? [];
    return unit === undefined
      ? { words: words.replace(/ by$/, ''), rest: ` (${value})` }
      : { words, rest: ` ${count} ${UNITS[unit]}${count === '1' ? '' : 's'}` };
  }
  return { words, rest: ` ${value}${role}` };
}

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });
const UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };

function utterance(statement: StatementParts, speaker: string, object: string | null): string {
  const { predicate, modality, content, condition } = statement;
  const words = content === null ? '' : `: ${content}`;
  const onCondition = modality === 'CONDITIONAL' || condition !== null ? `,${conditionOf(statement)}` : '';
  if (modality === 'OPINION' && (predicate === 'STATED' || predicate === 'DESCRIBED')) {
    const when = formatBounds(statement, 'PAST').trim().replace(/^on /, '');
    const view = `${possessive(speaker)} view${object === null ? '' : ` of ${object}`}`;
    return withFullStop(`${capitalised(view)}${when === '' ? '' : ` (${when})`}${words}${onCondition}`);
  }
  const demand = modality === 'NORMATIVE' && object !== null ? DEMANDS[predicate] : undefined;
  const verb = demand === undefined ? verbTo(statement, object) : `${demand} ${object}`;
  const act = `${capitalised(speaker)} ${verb}${formatBounds(statement, 'PAST')}`;
  const mood = modality === null ? ' (denied)' : MOODS[modality];
  return withFullStop(`${act}${demand === undefined ? mood : ''}${words}${onCondition}`, endOf(statement));
}

/** Of what somebody demands: verbs that show it. */
const DEMANDS: Partial<Record<PredicateName, string>> = { COUNTS_ON: 'called on', EXPECTS: 'demanded of' };

/** The modality of what was said, where the sentence doesn't show it otherwise. */
const MOODS: Readonly<Record<Modality, string>> = {
  ASSERTED: '',
  PLANNED: ' (a plan)',
  CONDITIONAL: '',
  NORMATIVE: ' (a demand)',
  OPINION: ' (an opinion)',
  PREMISE: ' (taken for granted)',
};

/** To or about somebody; without an object, the verb has no preposition. */
export function verbTo(
  { predicate, object: id }: Pick<StatementParts, 'predicate' | 'object'>,
  object: string | null,
): string {
  const [verb]: Predicate['reads'] = PREDICATES[predicate].reads;
  if (object !== null) return `${verb}${predicate === 'ASKED' && !canBeAsked(id) ? ' about' : ''} ${object}`;
  return predicate === 'THANKED' ? 'gave thanks' : verb.replace(/ (?:about|of|on|to|with)$/, '');
}

function canBeAsked(id: string | null): boolean {
  return id !== null && ['Person', 'State', 'Organization', 'Mention'].includes(kindOf(id) ?? '');
}

function conditionOf({ condition }: StatementParts): string {
  if (condition === null) return ' on a condition that is not stated';
  return ` ${/^(?:if|unless|when|once|as long as)\b/i.test(condition) ? condition : `if ${condition}`}`;
}

/** How a question begins. */
const QUESTION =
  /^(?:Are|Can|Could|Did|Do|Does|Has|Have|How|Is|Should|Was|Were|What|When|Where|Which|Who|Why|Will|Would)\b/;

/** The mark after what was said. */
export function endOf({ predicate, content }: { predicate: PredicateName; content: string | null }): string {
  return predicate === 'ASKED' && QUESTION.test(content ?? '') ? '?' : '.';
}

export function withFullStop(text: string, mark = '.'): string {
  return /[.?!]$/.test(text) ? text : text + mark;
}
