import type { Reader } from './Reader.ts';
import { reads } from './reads.ts';

/** What an answer rests on beside what it shows. */
export interface RecordWritten {
  /** All that is written later is of a later moment. */
  readonly settled: string;
  /** Whether the graph's clock is behind what is written, so that there is no such moment. */
  readonly ahead: boolean;
  readonly imports: readonly {
    readonly id: string;
    readonly name: string;
    /** Null, as its hash, if the import was undone. */
    readonly file: string | null;
    readonly sha256: string | null;
    readonly loaded: string;
  }[];
}

/** What citations say of the record. */
export function citationLoaders({ many }: Reader) {
  return {
    /** @param turn another one reads it again */
    recordWritten: async (turn: number): Promise<RecordWritten> =>
      (await many<RecordWritten>(reads.recordWritten, { turn }))[0]!,
  };
}
