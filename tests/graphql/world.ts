import { inForceOn, parsePeriod } from '../../src/model/days.ts';
import type { Bounds } from '../../src/model/days.ts';
import { answerOn, deriveFact } from '../../src/view/rule.ts';
import type { DayAnswer, Episode, Testimony } from '../../src/view/rule.ts';
import { OBLIGATIONS } from '../../src/model/records.ts';
import type { Meaning, Obligation, Rank } from '../../src/model/records.ts';

/** What one statement of a generated world says of a relationship, and in which source. */
export interface Reported extends Bounds {
  readonly id: string;
  readonly subject: string;
  readonly predicate: 'MEMBER_OF' | 'PARTY_TO';
  readonly object: string;
  readonly meaning: Meaning | null;
  readonly obligations: readonly Obligation[];
  readonly rank: Rank;
  readonly sources: readonly string[];
}

/** One stretch of time of a relationship, and what the rule answers about its fact on each day of the calendar. */
export interface Relationship extends Episode {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly answers: readonly DayAnswer[];
}

export const SOURCES = ['document/roll', 'document/atlas'];
const THROUGH = ['org/league', 'org/union', 'treaty/pact', 'treaty/accord'];

/** Numbers that look like chance, the same for the same seed. */
export function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export const dayAt = (index: number): string => `1955-02-${String(index + 1).padStart(2, '0')}`;
export const DAYS = 12;
/** All days on which anything begins or ends, and one beyond on each side. */
export const CALENDAR: readonly string[] = [
  '1955-01-31',
  ...Array.from({ length: DAYS + 1 }, (_, index) => dayAt(index)),
];
export const stateIds = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `state/s${index}`);

/** A period as a seed file words it, a day, several, or open on a side; null for none. */
function period(pick: (below: number) => number, first: number): string | null {
  const [a, b] = [first + pick(DAYS - first), first + pick(DAYS - first)].toSorted((x, y) => x - y) as [
    number,
    number,
  ];
  return [dayAt(a), dayAt(a), `${dayAt(a)}..${dayAt(b)}`, `${dayAt(a)}..`, `..${dayAt(b)}`, null][pick(6)]!;
}

/** Some statements of who belongs to what, in the words of a seed file and as brute force reads them. */
export function generate(
  seed: number,
  states: number,
  statements: number,
): { reported: Reported[]; lines: object[] } {
  const pick = chance(seed);
  const reported: Reported[] = [];
  const lines: object[] = [];
  const claims = new Set<string>();
  while (reported.length < statements) {
    const subject = `state/s${pick(states)}`;
    const object = THROUGH[pick(THROUGH.length)]!;
    const predicate = object.startsWith('org/') ? 'MEMBER_OF' : 'PARTY_TO';
    const since = period(pick, 0);
    const begun = since === null ? null : parsePeriod(since);
    const until = period(pick, begun === null ? 0 : Number((begun.max ?? begun.min)!.slice(-2)) - 1);
    const ended = until === null ? null : parsePeriod(until);
    const obligations = OBLIGATIONS.filter(() => pick(3) === 0).toSorted();
    const meaning = pick(4) === 0 ? (['SIGNED', 'ACCEDED', 'IN_FORCE'] as const)[pick(3)]! : null;
    const rank = (['NORMAL', 'NORMAL', 'NORMAL', 'PREFERRED', 'DEPRECATED'] as const)[pick(5)]!;
    const sources = [[SOURCES[0]!], [SOURCES[1]!], SOURCES][pick(3)]!;
    const line = {
      claim: `${subject} ${predicate} ${object}`,
      ...(since !== null && { since }),
      ...(until !== null && { until }),
      ...(meaning !== null && { meaning }),
      ...(obligations.length > 0 && { obligations }),
    };
    if (claims.has(JSON.stringify(line))) continue;
    claims.add(JSON.stringify(line));
    const id = `t${reported.length}`;
    for (const source of sources) lines.push({ ...line, source, place: id, rank, reason: 'As generated' });
    reported.push({
      id,
      subject,
      predicate,
      object,
      meaning,
      obligations,
      rank,
      sources,
      sinceMin: begun?.min ?? null,
      sinceMax: begun?.max ?? null,
      untilMin: ended?.min ?? null,
      untilMax: ended?.max ?? null,
    });
  }
  return { reported, lines };
}

/** The stretches of time of all relationships (how they come about is tested with the rule), each with all statements about its fact. */
export function relationshipsOf(all: readonly Reported[]): Relationship[] {
  const groups = Map.groupBy(all, ({ subject, predicate, object }) => `${subject} ${predicate} ${object}`);
  return [...groups.values()].flatMap((group) => {
    const reported = testimoniesOf(group);
    const { subject, predicate, object } = group[0]!;
    return deriveFact(reported, true).episodes.map((episode) => ({
      ...episode,
      subject,
      predicate,
      object,
      answers: CALENDAR.map((day) => answerOn(day, reported, true)),
    }));
  });
}

function testimoniesOf(reported: readonly Reported[]): Testimony[] {
  return reported.map((one) => ({ ...one, quantity: null, vouchedMin: null, vouchedMax: null }));
}

/** Whether there is a day on which both can have been, by trying all of them. */
export function canOverlap(a: Bounds, b: Bounds): boolean {
  return CALENDAR.some((day) => inForceOn(day, a) !== 'NO' && inForceOn(day, b) !== 'NO');
}

export const ENTITIES = {
  entities: [
    { id: 'org/league', name: 'League' },
    { id: 'org/union', name: 'Union' },
    { id: 'treaty/pact', name: 'Pact' },
    { id: 'treaty/accord', name: 'Accord' },
  ],
  documents: [
    { id: 'document/roll', name: 'Roll' },
    { id: 'document/atlas', name: 'Atlas' },
  ],
};

/** In short: what it is between, and the four days. */
export function short({
  subject,
  object,
  sinceMin,
  sinceMax,
  untilMin,
  untilMax,
}: Bounds & { subject: string; object: string }): string {
  return `${subject} ${object} ${sinceMin}..${sinceMax} ${untilMin}..${untilMax}`;
}
