import { formatResult } from '@graphiql/toolkit';
import type { FetcherParams } from '@graphiql/toolkit';
import type { GraphQLFormattedError } from 'graphql';
import { useSyncExternalStore } from 'react';

import type { Trip } from '../../src/graphql/plugins/explainCypher.ts';

/** What an operation may cost, and did. */
export interface Cost {
  readonly estimate: number;
  readonly limit: number;
  readonly costliest: string;
  readonly actual?: {
    readonly lists: number;
    readonly objects: number;
    readonly points: number;
    readonly trips: number;
  };
}

/** What the page shows of an error of an answer. */
export type AnswerError = Pick<GraphQLFormattedError, 'message' | 'extensions'>;

/** An answer, and what its text doesn't show. */
export interface Answered {
  readonly request: FetcherParams;
  readonly answer: { readonly data?: unknown; readonly errors?: readonly AnswerError[] };
  /** How the graph was asked, or that the service doesn't tell. */
  readonly trips: readonly Trip[] | 'unavailable';
  readonly cost: Cost | undefined;
}

/** By the text that GraphiQL shows, which is all that it keeps of the answer of each tab. The oldest are forgotten first. */
const answers = new Map<string, Answered>();
const MOST = 50;

let last: Answered | undefined;
const listeners = new Set<() => void>();

export function keepAnswer(answered: Answered): void {
  const text = formatResult(answered.answer);
  answers.delete(text);
  answers.set(text, answered);
  if (answers.size > MOST) answers.delete(answers.keys().next().value!);
  last = answered;
  for (const listener of listeners) listener();
}

/** The answer with this text. */
export function answerOf(text: string): Answered | undefined {
  return answers.get(text);
}

/** The last answer; undefined before the first. */
export function useLastAnswer(): Answered | undefined {
  return useSyncExternalStore(subscribe, () => last);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
