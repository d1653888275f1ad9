import { VERBS } from '../model/predicates.ts';
import type { Verb } from '../model/predicates.ts';

/** `is a member of` as it is in the table, and of several as `are a member of`. */
export function present(words: string, plural: boolean): string {
  const { verb, base, rest } = partsOf(words, plural);
  if (isPast(words)) return past(words, plural);
  return (plural ? (base === 'be' ? 'are' : base) : verb) + rest;
}

/** `was a member of`, and of several `were a member of`. */
export function past(words: string, plural: boolean): string {
  const { base, pastForm, rest } = partsOf(words, plural);
  return (plural && base === 'be' ? 'were' : pastForm) + rest;
}

/** `has been a member of`. */
export function perfect(words: string, plural: boolean): string {
  const { participle, rest } = partsOf(words, plural);
  return `${plural ? 'have' : 'has'} ${participle}${rest}`;
}

/** `be a member of`. */
export function infinitive(words: string, plural: boolean): string {
  const { base, rest } = partsOf(words, plural);
  return base + rest;
}

/** Whether the words tell what happened once: `took part in`. */
export function isPast(words: string): boolean {
  const { verb, pastForm } = partsOf(words, false);
  return verb === pastForm;
}

function partsOf(
  words: string,
  plural: boolean,
): Record<'verb' | 'base' | 'pastForm' | 'participle' | 'rest', string> {
  const verb = words.split(' ', 1)[0] as Verb;
  const [base, pastForm, participle = pastForm] = VERBS[verb];
  const rest = words.slice(verb.length);
  // Several are members or partners, yet one party.
  const several = base !== 'be' ? rest : rest.replace(/^ an? (?!party)(\w+)/, ' $1s');
  return { verb, base, pastForm, participle, rest: plural ? several : rest };
}
