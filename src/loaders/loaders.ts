import type { Batch } from '../neo4j/batch.ts';
import { entityLoaders } from './entityLoaders.ts';
import { relationshipLoaders } from './relationshipLoaders.ts';
import { statementLoaders } from './statementLoaders.ts';
import { traversalLoaders } from './traversalLoaders.ts';
import { changeLoaders } from './changeLoaders.ts';
import { disputeLoaders } from './disputeLoaders.ts';
import { impactLoaders } from './impactLoaders.ts';
import { searchLoaders } from './searchLoaders.ts';
import { allyLoaders } from './allyLoaders.ts';
import { dyadLoaders } from './dyadLoaders.ts';
import { timelineLoaders } from './timelineLoaders.ts';
import { readerOver } from './Reader.ts';

export type Loaders = ReturnType<typeof loadersOver>;

/** What a request can ask of the graph; all that is asked in one tick is one round trip. */
export function loadersOver(batch: Batch) {
  const reader = readerOver(batch);
  return {
    ...entityLoaders(reader),
    ...relationshipLoaders(reader),
    ...statementLoaders(reader),
    ...traversalLoaders(reader),
    ...changeLoaders(reader),
    ...disputeLoaders(reader),
    ...impactLoaders(reader),
    ...searchLoaders(reader),
    ...allyLoaders(reader),
    ...dyadLoaders(reader),
    ...timelineLoaders(reader),
  };
}
