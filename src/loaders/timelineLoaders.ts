import { reads } from './reads.ts';
import { ANY_PATTERN } from './Reader.ts';
import type { Reader } from './Reader.ts';
import type { PageRequest } from './connection.ts';
import type { TimelineRow } from './rows.ts';

/** Whose timeline is meant, and whether only what two entities share. */
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
  /** What isn't planned. */
  readonly facts: boolean;
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
        variant: ANY_PATTERN,
      }),
    timelineCount: ({ ids, shared }: TimelineKey, filter: TimelineFilter) =>
      count(reads.timelineCount, { ids, shared }, { parameters: { ...filter }, variant: ANY_PATTERN }),
  };
}
