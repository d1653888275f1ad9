import { earlier, later } from './days.ts';
import { MODALITIES } from './records.ts';
import type { Modality, Stance } from './records.ts';

/** What of a piece of evidence that isn't withdrawn counts for its statement. */
export interface Support {
  readonly stance: Stance;
  readonly modality: Modality;
  readonly vouchedOn: string | null;
  readonly document: string;
}

/** What a statement's evidence adds up to. */
export interface Standing {
  /** The strongest modality of what supports it; null if nothing does. */
  readonly modality: Modality | null;
  readonly vouchedMin: string | null;
  readonly vouchedMax: string | null;
}

/** The same rule as `cypher/write/load/refreshStatements.cypher` applies in the graph, for evidence that might be otherwise. */
export function standingOf(evidence: readonly Support[]): Standing {
  const support = evidence.filter(({ stance }) => stance === 'SUPPORTS');
  const modality = MODALITIES.find((one) => support.some((piece) => piece.modality === one)) ?? null;
  const vouched = support.filter((piece) => piece.modality === modality).map(({ vouchedOn }) => vouchedOn);
  return {
    modality,
    vouchedMin: vouched.reduce(earlier, null),
    vouchedMax: vouched.reduce(later, null),
  };
}
