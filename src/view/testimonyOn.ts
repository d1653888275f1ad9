import { earlier, later } from '../model/days.ts';
import type { Bounds } from '../model/days.ts';
import { groupOf, orderedEnds } from '../model/identity.ts';
import { MODALITIES, RANKS } from '../model/records.ts';
import type { Meaning, Modality, Obligation, Rank } from '../model/records.ts';
import type { Quantity } from '../model/quantity.ts';
import type { PredicateName } from '../model/predicates.ts';
import type { Basis } from '../model/basis.ts';
import type { Testimony } from './rule.ts';
import { keyOf } from './view.ts';
import type { Group } from './view.ts';

/** A statement that isn't retracted with all that a basis may choose from. */
export interface RecordedFact extends Bounds {
  readonly id: string;
  readonly predicate: PredicateName;
  /** The subject, and the object if there is one. */
  readonly ends: readonly [string, string | null];
  /** Of an utterance. */
  readonly concerns: readonly string[];
  readonly value: string | null;
  readonly language: string | null;
  readonly role: string | null;
  readonly key: string | null;
  readonly meaning: Meaning | null;
  readonly obligations: readonly Obligation[];
  readonly quantity: Quantity | null;
  /** The ranks that it was given, the last one last; of a person, without a load. */
  readonly ranks: readonly { readonly rank: Rank; readonly load: string | null }[];
  readonly support: readonly {
    readonly document: string;
    readonly modality: Modality;
    readonly vouchedOn: string | null;
    readonly loads: readonly string[];
  }[];
}

type Support = RecordedFact['support'][number];

/** The same in the order in which `cypher/fragments/known/factsOf.cypher` lists it. */
export type FactRow = readonly [
  id: string,
  predicate: PredicateName,
  ends: RecordedFact['ends'],
  concerns: readonly string[],
  value: string | null,
  language: string | null,
  role: string | null,
  key: string | null,
  meaning: Meaning | null,
  obligations: readonly Obligation[],
  quantity: Quantity | null,
  sinceMin: string | null,
  sinceMax: string | null,
  untilMin: string | null,
  untilMax: string | null,
  ranks: RecordedFact['ranks'],
  support: readonly (readonly [Support['document'], Modality, Support['vouchedOn'], Support['loads']])[],
];

/** A statement from its row. */
export function factOf(row: FactRow): RecordedFact {
  const [id, predicate, ends, concerns, value, language, role, key, meaning, obligations, quantity, ...rest] =
    row;
  const [sinceMin, sinceMax, untilMin, untilMax, ranks, support] = rest;
  return {
    id,
    predicate,
    ends,
    concerns,
    value,
    language,
    role,
    key,
    meaning,
    obligations,
    quantity,
    sinceMin,
    sinceMax,
    untilMin,
    untilMax,
    ranks,
    support: support.map(([document, modality, vouchedOn, loads]) => ({
      document,
      modality,
      vouchedOn,
      loads,
    })),
  };
}

/** What a statement is worth on a basis. */
export type TestimonyOn = Testimony & { readonly modality: Modality };

/** Whether a piece of evidence counts on a basis. */
export function countsOn(
  { only, except, modalities }: Basis,
  { document, modality }: { readonly document: string; readonly modality: Modality },
): boolean {
  return (
    (only === null || only.includes(document)) &&
    !except.includes(document) &&
    (modalities === null || modalities.includes(modality))
  );
}

/**
 * A statement as if there were only the evidence that a basis lets count; null if none is left, or its rank is too low. A rank that a
 * load gave counts if the load brought some of this evidence; a person's always does.
 */
export function testimonyOn(fact: RecordedFact, basis: Basis): TestimonyOn | null {
  const { only, except, leastRank, modalities } = basis;
  const counted = fact.support.filter((piece) => countsOn(basis, piece));
  const modality = MODALITIES.find((one) => counted.some((piece) => piece.modality === one));
  if (modality === undefined) return null;
  const isWhole = only === null && except.length === 0 && modalities === null;
  const rank =
    fact.ranks.findLast(
      ({ load }) => isWhole || load === null || counted.some(({ loads }) => loads.includes(load)),
    )?.rank ?? 'NORMAL';
  if (RANKS.indexOf(rank) > RANKS.indexOf(leastRank)) return null;
  const vouched = counted.filter((piece) => piece.modality === modality).map(({ vouchedOn }) => vouchedOn);
  const { id, meaning, obligations, quantity, sinceMin, sinceMax, untilMin, untilMax } = fact;
  return {
    id,
    rank,
    meaning,
    obligations,
    quantity,
    modality,
    sinceMin,
    sinceMax,
    untilMin,
    untilMax,
    vouchedMin: vouched.reduce(earlier, null),
    vouchedMax: vouched.reduce(later, null),
  };
}

/** The groups of statements from which the view on a basis is derived. */
export function groupsOn(facts: readonly RecordedFact[], basis: Basis): Group[] {
  const testimonies = new Map<string, Group['testimonies'][number][]>();
  for (const fact of facts) {
    const testimony = testimonyOn(fact, basis);
    if (testimony === null || (testimony.modality !== 'ASSERTED' && testimony.modality !== 'PLANNED'))
      continue;
    const [subject, object] = fact.ends;
    const group = groupOf({ ...fact, ...orderedEnds(fact.predicate, subject, object) });
    const some = testimonies.get(group) ?? [];
    testimonies.set(group, some);
    some.push({ ...testimony, modality: testimony.modality });
  }
  return [...testimonies].map(([group, some]) => ({ ...keyOf(group), testimonies: some }));
}
