import type { Meaning, Modality, Obligation, Predicate } from '../generated/graphql.ts';

/** What each modality is called beside a fact. */
export const MOODS: Readonly<Record<Modality, string>> = {
  ASSERTED: 'Fact',
  PLANNED: 'Plan',
  CONDITIONAL: 'Condition',
  NORMATIVE: 'Demand',
  OPINION: 'Opinion',
  PREMISE: 'Premise',
};

/** As what a source tells it. */
export const AS_MOODS: Readonly<Record<Modality, string>> = {
  ASSERTED: 'a fact',
  PLANNED: 'a plan',
  CONDITIONAL: 'a condition',
  NORMATIVE: 'a demand',
  OPINION: 'an opinion',
  PREMISE: 'a premise',
};

/** What states can be obliged to, the strongest first. */
export const OBLIGATIONS: Readonly<Record<Obligation, string>> = {
  DEFENSE: 'Defence',
  OFFENSE: 'Offence',
  NEUTRALITY: 'Neutrality',
  NONAGGRESSION: 'Non-aggression',
  CONSULTATION: 'Consultation',
};

/** What the date of a beginning means. */
export const MEANINGS: Readonly<Record<Meaning, string>> = {
  SIGNED: 'signature',
  RATIFIED: 'ratification',
  ACCEDED: 'accession',
  IN_FORCE: 'entry into force',
};

/** The predicates by which somebody said something. */
export const UTTERANCES: readonly Predicate[] = [
  'STATED',
  'STRESSED',
  'WELCOMED',
  'THANKED',
  'PAID_TRIBUTE_TO',
  'EXPRESSED_SYMPATHY_TO',
  'AGREED_WITH',
  'DESCRIBED',
  'ASKED',
  'EXPECTS',
  'COUNTS_ON',
  'URGED',
  'WARNED',
  'LOOKS_FORWARD_TO',
  'ANNOUNCED',
  'CONDEMNED',
  'CONGRATULATED',
  'DENIED',
  'INVITED',
  'OFFERED',
  'PROMISED',
  'PROPOSED',
  'REAFFIRMED',
  'REJECTED',
  'THREATENED',
];

/**
 * Headings of relationships in the order of the page, from their subject and from their object; `{name}` stands for the
 * entity of the page. What isn't here is read from its name.
 */
const HEADINGS: Partial<Record<Predicate, readonly [string, string]>> = {
  MEMBER_OF: ['Member of', 'Members'],
  PARTY_TO: ['Treaties', 'Parties'],
  PARTNER_OF: ['Partners', 'Partners'],
  PART_OF: ['Part of', 'Parts'],
  WITHIN: ['Within', 'Places in {name}'],
  SUCCEEDED_BY: ['Successors', 'Predecessors'],
  HOLDS: ['Offices', 'Holders'],
  POST_OF: ['Office of', 'Offices'],
  DECIDED: ['Decisions', 'Adopted by'],
  EXTENDS: ['Extends', 'Extended by'],
  ESTABLISHED_BY: ['Established by', 'Established'],
  REGULATES: ['Regulates', 'Regulated by'],
  PROVIDES_FOR: ['Provides for', 'Provided for in'],
  SETS_CONDITIONS_ON: ['Sets conditions on', 'Conditions set by'],
  HOSTS: ['Hosts', 'Hosted by'],
  LOCATED_IN: ['Located in', 'Located in {name}'],
  CONTRIBUTES_TO: ['Contributes to', 'Contributors'],
  STATIONS_TROOPS_IN: ['Stations troops in', 'Hosts troops from'],
  USES: ['Uses', 'Used by'],
  LEADS: ['Leads', 'Led by'],
  RUN_BY: ['Run by', 'Runs'],
  WITHDRAWS_FROM: ['Withdrew from', 'Withdrawals'],
  PARTICIPATED_IN: ['Took part in', 'Participants'],
  ABOUT: ['About', 'Subject of'],
  FOLLOWS_UP: ['Follows up on', 'Followed up by'],
  ANNOUNCES: ['Announced a change to', 'Change announced by'],
  AIMS_AT: ['Aims at', 'Aim of'],
  INCLUDES: ['Includes', 'Included in'],
  TARGETED: ['Directed against', 'Target of'],
  AFFECTED_BY: ['Affected by', 'Affected'],
  CONSULTS: ['Consults', 'Consulted by'],
  SUPPORTS: ['Supports', 'Supported by'],
  COMMITTED_TO: ['Committed to', 'Commitments from'],
  ENGAGED_IN: ['Engaged in', 'Participants'],
  INCREASED: ['Increased', 'Increased by'],
  PREPARES_FOR: ['Prepares for', 'Preparations by'],
  ASSESSES: ['Assesses', 'Assessed by'],
  FACES: ['Faces', 'Faced by'],
  POSES: ['Poses', 'Posed by'],
  PRESSED: ['Put pressure on', 'Under pressure from'],
  PUBLISHED_BY: ['Published by', 'Published'],
  WRITTEN_BY: ['Written by', 'Wrote'],
  EXISTED: ['Existence', 'Existence'],
  OCCURRED: ['When it took place', 'When it took place'],
};

/** Whether relationships of a type stand under one heading, from whichever end they are read. */
export function readsAlike(type: Predicate): boolean {
  return headingOf(type, true, '') === headingOf(type, false, '');
}

/** The heading over relationships of a type, on the page of the entity with a name. */
export function headingOf(type: Predicate, fromSubject: boolean, name: string): string {
  return (HEADINGS[type]?.[fromSubject ? 0 : 1] ?? wordOf(type)).replace('{name}', () => name);
}

/** What stands between subject and object: `Member of`. */
export function wordOf(type: Predicate): string {
  return type.charAt(0) + type.slice(1).toLowerCase().replaceAll('_', ' ');
}

const ORDER = new Map(Object.keys(HEADINGS).map((type, index) => [type, index]));

/** Where relationships of a type stand on the page. */
export function placeOf(type: Predicate): number {
  return ORDER.get(type) ?? ORDER.size;
}
