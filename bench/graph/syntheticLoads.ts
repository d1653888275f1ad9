import { createHash } from 'node:crypto';

import { UNBOUNDED } from '../../src/model/days.ts';
import type { Bounds } from '../../src/model/days.ts';
import { evidenceId, groupOf, statementId } from '../../src/model/identity.ts';
import type { KindPrefix } from '../../src/model/kinds.ts';
import type { PredicateName } from '../../src/model/predicates.ts';
import type { Claim, EntityRecord, EvidenceRecord, Load, StatementRecord } from '../../src/model/records.ts';

/** How many entities of each kind there are at scale 1. */
const ENTITIES = {
  document: 40,
  place: 700,
  event: 500,
  org: 60,
  treaty: 600,
  mission: 400,
  post: 1_000,
  state: 200,
  person: 2_400,
} as const satisfies Partial<Record<KindPrefix, number>>;

type SyntheticKind = keyof typeof ENTITIES;

/** The relationships of each kind: how many an entity has, and whether some objects are chosen far more often than others. */
const RELATIONSHIPS: readonly {
  readonly from: SyntheticKind;
  readonly predicate: PredicateName;
  readonly to: SyntheticKind;
  /** On the average; what is no whole number is had by some and not by others. */
  readonly each: number;
  readonly skewed?: boolean;
}[] = [
  { from: 'mission', predicate: 'LOCATED_IN', to: 'place', each: 1 },
  { from: 'post', predicate: 'POST_OF', to: 'org', each: 1 },
  { from: 'state', predicate: 'MEMBER_OF', to: 'org', each: 24, skewed: true },
  { from: 'state', predicate: 'PARTY_TO', to: 'treaty', each: 25, skewed: true },
  { from: 'state', predicate: 'CONTRIBUTES_TO', to: 'mission', each: 20 },
  { from: 'person', predicate: 'HOLDS', to: 'post', each: 1 },
  { from: 'person', predicate: 'LEADS', to: 'mission', each: 2 / 3 },
  { from: 'person', predicate: 'PARTICIPATED_IN', to: 'event', each: 1 / 2 },
];

const SPANS: Partial<Record<SyntheticKind, PredicateName>> = {
  event: 'OCCURRED',
  mission: 'EXISTED',
  org: 'EXISTED',
  state: 'EXISTED',
  treaty: 'IN_FORCE',
};

const ENTITIES_A_LOAD = 200;

/**
 * A world of so many times 5,900 entities and 20,400 relationships, as files that could be loaded one after the other; the
 * same scale is always the same world. The more entities there are, the more states share the treaties and organisations
 * that most states choose.
 *
 * @param scale at least 0.1
 * @param world the letter in the ids, which tells worlds in one graph apart
 */
export function* syntheticLoads(scale: number, world = 'b'): Generator<Load> {
  for (const kind of Object.keys(ENTITIES) as SyntheticKind[]) {
    const count = countOf(kind, scale);
    for (let start = 0; start < count; start += ENTITIES_A_LOAD) {
      const indexes = Array.from(
        { length: Math.min(ENTITIES_A_LOAD, count - start) },
        (_, index) => start + index,
      );
      yield loadOf(kind, indexes, scale, world);
    }
  }
}

/** The id of the nth entity of a kind in one of these worlds; of treaties and organisations, the first have the most parties and members. */
export function entityId(kind: SyntheticKind, index: number, world = 'b'): string {
  return `${kind}/${world}${index}`;
}

function countOf(kind: SyntheticKind, scale: number): number {
  return Math.ceil(ENTITIES[kind] * scale);
}

function loadOf(kind: SyntheticKind, indexes: readonly number[], scale: number, world: string): Load {
  const id = `synthetic-${world}-${kind}-${indexes[0]}`;
  const random = randomOf(id);
  const entities: EntityRecord[] = [];
  const statements = new Map<string, StatementRecord>();
  const evidence: EvidenceRecord[] = [];
  const tell = (claim: Partial<Claim> & Pick<Claim, 'predicate' | 'subject'>): void => {
    const statement = statementOf(claim);
    if (statements.has(statement.id)) return;
    statements.set(statement.id, statement);
    const sources = random() < 0.2 ? 2 : 1;
    const documents = distinct(sources, () => Math.floor(random() * countOf('document', scale)));
    evidence.push(
      ...documents.map((document) => evidenceOf(statement, entityId('document', document, world), random)),
    );
  };
  for (const index of indexes) {
    const subject = entityId(kind, index, world);
    const name = nameOf(kind, index);
    entities.push({ id: subject, name, description: index % 4 === 0 ? `Number ${index} of its kind` : null });
    const span = SPANS[kind];
    if (span !== undefined) tell({ predicate: span, subject, ...boundsOf(random, 0) });
    if (kind === 'state' || kind === 'org') {
      tell({ predicate: 'NAMED', subject, value: `The ${name}`, language: 'en' });
      tell({ predicate: 'IDENTIFIED_BY', subject, value: `synthetic:${world}${kind}${index}` });
    }
    for (const { predicate, to, each, skewed } of RELATIONSHIPS.filter(({ from }) => from === kind)) {
      const count = Math.floor(each + random());
      const choose = (): number => Math.floor(countOf(to, scale) * random() ** (skewed === true ? 2 : 1));
      for (const object of distinct(count, choose)) {
        const claim: Claim = {
          ...BLANK,
          predicate,
          subject,
          object: entityId(to, object, world),
          obligations: predicate === 'PARTY_TO' && object % 3 > 0 ? ['DEFENSE'] : [],
          ...(predicate === 'PARTICIPATED_IN' ? UNBOUNDED : boundsOf(random, 0)),
        };
        tell(claim);
        // Another source dates it otherwise: one relationship of two statements.
        if (random() < 0.125 && claim.sinceMin !== null) tell({ ...claim, ...boundsOf(random, 1) });
      }
    }
  }
  return {
    id,
    sha256: createHash('sha256').update(id).digest('hex'),
    entities,
    documents:
      kind === 'document' ? entities.map((document) => ({ id: document.id, file: null, sha256: null })) : [],
    mentions: [],
    statements: [...statements.values()],
    evidence,
  };
}

const BLANK = {
  object: null,
  value: null,
  language: null,
  role: null,
  meaning: null,
  obligations: [],
  quantity: null,
  key: null,
  ...UNBOUNDED,
} as const;

function statementOf(given: Partial<Claim> & Pick<Claim, 'predicate' | 'subject'>): StatementRecord {
  const claim: Claim = { ...BLANK, ...given };
  return {
    ...claim,
    id: statementId(claim),
    group: groupOf(claim),
    concerns: [],
    refersTo: null,
    rank: null,
    reason: null,
  };
}

function evidenceOf(statement: StatementRecord, document: string, random: () => number): EvidenceRecord {
  const evidence: Omit<EvidenceRecord, 'id'> = {
    statement: statement.id,
    document,
    stance: 'SUPPORTS',
    modality: 'ASSERTED',
    presupposed: false,
    by: null,
    vouchedOn: null,
    firstLine: null,
    lastLine: null,
    start: null,
    end: null,
    wordsHash: null,
    place: `row ${Math.floor(random() * 10_000)}`,
    content: null,
    condition: null,
    note: null,
    inventory: ['synthetic'],
  };
  return { id: evidenceId(evidence), ...evidence };
}

/** Begins before 2000, to the day or to the year; three in four go on, the others end from 1990 on. */
function boundsOf(random: () => number, later: number): Bounds {
  const year = 1945 + Math.floor(random() * 50) + later;
  const day = `${year}-${twoDigits(1 + random() * 12)}-${twoDigits(1 + random() * 28)}`;
  const exact = random() < 0.4;
  const end = Math.max(1990, year + 1) + Math.floor(random() * 30);
  const ended = random() < 0.25;
  return {
    sinceMin: exact ? day : `${year}-01-01`,
    sinceMax: exact ? day : `${year}-12-31`,
    untilMin: ended ? `${end}-01-01` : '2020-12-31',
    untilMax: ended ? `${end}-12-31` : null,
  };
}

function twoDigits(number: number): string {
  return String(Math.floor(number)).padStart(2, '0');
}

const CONSONANTS = 'bdfgklmnprstvz';
const VOWELS = 'aeiou';

/** A name in no order, so that a list by name mixes entities with many and with few relationships. */
function nameOf(kind: SyntheticKind, index: number): string {
  const random = randomOf(`name ${kind} ${index}`);
  const letter = (letters: string): string => letters[Math.floor(random() * letters.length)]!;
  const word = Array.from({ length: 3 }, () => letter(CONSONANTS) + letter(VOWELS)).join('');
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} ${index}`;
}

function distinct(count: number, choose: () => number): number[] {
  const chosen = new Set<number>();
  // Where there is hardly more to choose from than is wanted, fewer are.
  for (let tries = 0; chosen.size < count && tries < count * 20; tries += 1) chosen.add(choose());
  return [...chosen];
}

/** Numbers from 0 to 1 that look random, and are the same for the same seed: mulberry32. */
function randomOf(seed: string): () => number {
  let state = createHash('sha256').update(seed).digest().readUInt32LE();
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
