/** How much one request may ask for, and all of them together; docs/limits.md says it in words. */
export interface Limits {
  /** Points, by `priceOf`. */
  readonly cost: number;
  /** Levels of fields, without `edges`, `node`, `nodes` and `pageInfo`. */
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
  /** Words, names and signs of a document. */
  readonly tokens: number;
  /** How long a request may take. */
  readonly milliseconds: number;
  /** Requests that are answered at the same time; those beyond are turned away at once. */
  readonly atOnce: number;
  /** Points a minute and client; undefined: as many as it likes. */
  readonly pointsPerMinute: number | undefined;
}

export const LIMITS: Limits = {
  cost: 5_000,
  depth: 12,
  aliases: 30,
  rootFields: 20,
  directives: 20,
  tokens: 2_000,
  milliseconds: 4_500,
  atOnce: 64,
  pointsPerMinute: undefined,
};

/** Of a request's body. */
export const MOST_BYTES = 100_000;
/** Values of a request's JSON, and levels of objects and lists in one another. */
export const MOST_VALUES = 2_000;
export const MOST_LEVELS = 64;
/** How much of a request's time one round trip to the graph may take. */
export const GRAPH_SHARE = 2 / 3;
/** Errors of one answer, and characters of the message of one. */
export const MOST_ERRORS = 5;
export const LONGEST_MESSAGE = 300;

/** Items of a list that is an argument. */
export const MOST_ITEMS = 100;
/** Characters of an argument: an id, with the documents of an evidence policy; a cursor, Cypher, or any other text. */
export const LONGEST = { id: 128, idOnBasis: 1_000, cursor: 2_000, cypher: 20_000, text: 500 } as const;
