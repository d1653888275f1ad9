import { reads } from './reads.ts';
import type { Form } from '../neo4j/queries.ts';
import { plainTypes } from '../record/prepareGraph.ts';
import type { Reader } from './Reader.ts';
import type { PageRequest } from './connection.ts';
import type { TimelineRow } from './rows.ts';

const TYPES = plainTypes();

/** All types from both ends; which of them are wanted is a parameter, so that the database plans the text once. */
const ANY_PATTERN: Form = { pattern: { types: TYPES, direction: 'BOTH' } };

/** Whose timeline is meant, and whether only what two things share. */
export interface TimelineKey {
  readonly ids: readonly string[];
  readonly shared: boolean;
}

export interface TimelineFilter {
  readonly types: readonly string[];
  readonly lasting: readonly string[];
  readonly utterances: readonly string[];
  /** BEGAN, ENDED, HAPPENED, SAID. */
  readonly entries: readonly string[];
  readonly planned: boolean;
  readonly themselves: boolean;
  readonly from: string | null;
  readonly until: string | null;
}

/** What began, ended, happened and was said. */
export function timelineLoaders({ count, page }: Reader) {
  return {
    timeline: ({ ids, shared }: TimelineKey, request: PageRequest, filter: TimelineFilter) =>
      page<TimelineRow>(reads.timeline, { ids, shared }, request, {
        parameters: { ...filter },
        form: ANY_PATTERN,
      }),
    timelineCount: ({ ids, shared }: TimelineKey, filter: TimelineFilter) =>
      count(reads.timelineCount, { ids, shared }, { parameters: { ...filter }, form: ANY_PATTERN }),
  };
}
