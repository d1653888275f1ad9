import type { EntityKind, InForce, Predicate } from '../generated/graphql.ts';

/** An entity to draw. */
export interface DrawnNode {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly description: string | null;
  /** How many more relationships it has, by type. */
  readonly behind: readonly BehindType[];
  /** It is where the drawing began, or was opened. */
  readonly opened: boolean;
}

export interface BehindType {
  readonly type: Predicate;
  readonly count: number;
  /** There may be more of them. */
  readonly atLeast: boolean;
}

/** A relationship to draw. */
export interface DrawnEdge {
  readonly id: string;
  readonly type: Predicate;
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

/** How many relationships of an entity aren't drawn. */
export function countBehind({ behind }: Pick<DrawnNode, 'behind'>): number {
  return behind.reduce((sum, { count }) => sum + count, 0);
}
