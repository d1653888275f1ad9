import type { EntityKind } from '../generated/graphql.ts';

/** What is seen of a graph, in pixels. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly nodes: ReadonlyMap<string, SceneNode>;
  readonly edges: readonly SceneEdge[];
}

export interface SceneNode {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** How many relationships aren't drawn, and whether that is written below it. */
  readonly behind: number;
  readonly isCounted: boolean;
  readonly opened: boolean;
  /** How many edges end here. */
  readonly degree: number;
  readonly radius: number;
  x: number;
  y: number;
  /** Where its name stands from its middle, beginning in the middle of its height; left out where there is no room. */
  label?: { readonly text: string; readonly dx: number; readonly dy: number };
}

export interface SceneEdge {
  readonly id: string;
  /** Its type, in a word or two. */
  readonly word: string;
  readonly from: SceneNode;
  readonly to: SceneNode;
  readonly dashed: boolean;
}
