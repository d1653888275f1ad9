import { VERBS } from '../model/predicates.ts';
import type { Verb } from '../model/predicates.ts';

/** `is a member of` as it is in the table, and of several as `are a member of`. */
export function present(words: string, plural: boolean): string {
  const { verb, infinitive, rest } = partsOf(words, plural);
  if (isPast(words)) return past(words, plural);
  return (plural ? (infinitive === 'be' ? 'are' : infinitive) : verb) + rest;
}

/** `was a member of`, and of several `were a member of`. */
export function past(words: string, plural: boolean): string {
  const { infinitive, pastForm, rest } = partsOf(words, plural);
  return (plural && infinitive === 'be' ? 'were' : pastForm) + rest;
}

/** `has been a member of`. */
export function perfect(words: string, plural: boolean): string {
  const { participle, rest } = partsOf(words, plural);
  return `${plural ? 'have' : 'has'} ${participle}${rest}`;
}

/** `be a member of`. */
export function infinitive(words: string, plural: boolean): string {
  const { infinitive: form, rest } = partsOf(words, plural);
  return form + rest;
}

/** Whether the words tell what happened once: `took part in`. */
export function isPast(words: string): boolean {
  const { verb, pastForm } = partsOf(words, false);
  return verb === pastForm;
}

function partsOf(
  words: string,
  plural: boolean,
): Record<'verb' | 'infinitive' | 'pastForm' | 'participle' | 'rest', string> {
  const verb = words.split(' ', 1)[0] as Verb;
  const [form, pastForm, participle = pastForm] = VERBS[verb];
  const rest = words.slice(verb.length);
  // Several are members, parties or partners.
  const several = rest.replace(/^ an? (\w+)/, (_, noun: string) => ` ${noun.replace(/y$/, 'ie')}s`);
  return { verb, infinitive: form, pastForm, participle, rest: plural ? several : rest };
}
