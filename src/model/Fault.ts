/** What is wrong with the graph. */
export interface Fault {
  readonly reason: string;
  /** Ids of the statements, evidence and entities that it is about, as far as files brought them. */
  readonly about: readonly string[];
}
