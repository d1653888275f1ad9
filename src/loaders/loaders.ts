import type { Batch } from '../neo4j/batch.ts';
import { coverageLoaders } from './coverageLoaders.ts';
import { allyLoaders } from './allyLoaders.ts';
import { changeLoaders } from './changeLoaders.ts';
import { citationLoaders } from './citationLoaders.ts';
import { derivedLoaders } from './derivedLoaders.ts';
import { disputeLoaders } from './disputeLoaders.ts';
import { dyadLoaders } from './dyadLoaders.ts';
import { entityLoaders } from './entityLoaders.ts';
import { impactLoaders } from './impactLoaders.ts';
import { keptLoaders } from './keptLoaders.ts';
import { onTheirBases } from './onTheirBases.ts';
import { readerOver } from './Reader.ts';
import { relationshipLoaders } from './relationshipLoaders.ts';
import { searchLoaders } from './searchLoaders.ts';
import { statementLoaders } from './statementLoaders.ts';
import { timelineLoaders } from './timelineLoaders.ts';
import { traversalLoaders } from './traversalLoaders.ts';

export type Loaders = ReturnType<typeof loadersOver>;

/** What a request can ask of the graph; all that is asked in one tick is one round trip. */
export function loadersOver(batch: Batch) {
  const reader = readerOver(batch);
  const whole = {
    ...entityLoaders(reader),
    ...relationshipLoaders(reader),
    ...statementLoaders(reader),
    ...traversalLoaders(reader),
    ...changeLoaders(reader),
    ...coverageLoaders(reader),
    ...disputeLoaders(reader),
    ...impactLoaders(reader),
    ...searchLoaders(reader),
    ...allyLoaders(reader),
    ...dyadLoaders(reader),
    ...timelineLoaders(reader),
    ...citationLoaders(reader),
  };
  const derived = derivedLoaders(reader);
  return { ...whole, ...onTheirBases(whole, derived, keptLoaders(batch, reader, derived.keepEntities)) };
}
