import { reads } from './reads.ts';
import type { Variant } from '../neo4j/queries.ts';
import { split } from './Reader.ts';
import type { Reader } from './Reader.ts';
import type { PageRequest } from './connection.ts';
import type { RecordChangeRow, WorldChangeRow } from './rows.ts';

/** Days of the world, and the entity that what happened on them is to be about; null for all. */
interface WorldInterval {
  readonly about: string | null;
  readonly from: string;
  readonly until: string;
}

/** Moments of the record (until null: now), and the days of which its statements may speak. */
interface RecordInterval {
  readonly about: string | null;
  readonly from: string;
  readonly until: string | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}

/** Which beginnings and ends are meant. */
interface WorldChangeFilter {
  readonly pattern: NonNullable<Variant['pattern']>;
  readonly changes: readonly string[];
  readonly types: readonly string[];
  /** Labels of the entities whose own days are meant. */
  readonly dated: readonly string[];
  readonly certain: boolean;
}

/** Which changes of the record are meant. */
interface RecordChangeFilter {
  readonly changes: readonly string[];
  readonly predicates: readonly string[];
  /** What happened to entities, too. */
  readonly entities: boolean;
}

/** What changed in the world and in the record. */
export function changeLoaders({ count, page, keepEntities }: Reader) {
  return {
    changesInWorld: async (key: WorldInterval, request: PageRequest, filter: WorldChangeFilter) =>
      keepEntities(
        await page<WorldChangeRow>(reads.changesInWorld, { ...key }, request, split(filter)),
        (row) => row.entity,
      ),
    changeCountInWorld: (key: WorldInterval, filter: WorldChangeFilter) =>
      count(reads.changeCountInWorld, { ...key }, split(filter)),
    changesOfRecord: (key: RecordInterval, request: PageRequest, filter: RecordChangeFilter) =>
      page<RecordChangeRow>(reads.changesOfRecord, { ...key }, request, split(filter)),
    changeCountOfRecord: (key: RecordInterval, filter: RecordChangeFilter) =>
      count(reads.changeCountOfRecord, { ...key }, split(filter)),
  };
}
