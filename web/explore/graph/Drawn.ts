import type { EntityKind, InForce } from '../generated/graphql.ts';

/** An entity to draw. */
export interface DrawnNode {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** How many more relationships lie behind it. */
  readonly behind: number;
  /** It is where the drawing began, or was opened. */
  readonly opened: boolean;
}

/** A relationship to draw. */
export interface DrawnEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly sentence: string;
  readonly planned: boolean;
  readonly inForce: InForce;
}

/** In this drawing. */
export interface Drawn {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
}
