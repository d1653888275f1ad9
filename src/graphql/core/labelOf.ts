import { KINDS } from '../../model/kinds.ts';
import type { Kind } from '../../model/kinds.ts';
import type { EntityKind } from './schema.generated.ts';

/** The label in the graph of a kind as the contract spells it. */
export function labelOf(kind: EntityKind): Kind {
  return Object.values(KINDS).find((label) => label.toUpperCase() === kind)!;
}
