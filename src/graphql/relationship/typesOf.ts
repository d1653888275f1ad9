import type { Plans } from '../core/schema.generated.ts';
import { PLAIN_PREDICATES } from '../../model/predicates.ts';
import { relationshipType } from '../../model/relationshipType.ts';

const IS_PLANNED = {
  EXCLUDED: [false],
  INCLUDED: [false, true],
  ONLY: [true],
} as const satisfies Readonly<Record<Plans, readonly boolean[]>>;

/** Whether what is meant is planned; both, if both are meant. Plans aren't, if nothing is given. */
export function arePlanned(plans: Plans | null | undefined): readonly boolean[] {
  return IS_PLANNED[plans ?? 'EXCLUDED'];
}

/** The types of plain relationships of some predicates, or of all: of facts, of plans, or of both. */
export function typesOf(
  predicates: readonly string[] | null | undefined,
  plans: Plans | null | undefined,
): string[] {
  const plain = predicates?.filter((name) => PLAIN_PREDICATES.includes(name)) ?? PLAIN_PREDICATES;
  return plain.flatMap((name) => arePlanned(plans).map((planned) => relationshipType(name, planned)));
}
