import { RequestError } from '../config/errors.ts';
import { basisOfText, partsOfId } from '../model/basis.ts';
import { allyLoaders } from './allyLoaders.ts';
import { entityLoaders } from './entityLoaders.ts';
import { reads } from './reads.ts';
import { readerOver } from './Reader.ts';
import type { Reader } from './Reader.ts';
import { relationshipLoaders } from './relationshipLoaders.ts';
import type { EntityRow } from './rows.ts';
import { traversalLoaders } from './traversalLoaders.ts';
import type { Batch } from '../neo4j/batch.ts';

export type KeptLoaders = ReturnType<typeof keptLoaders>;

/**
 * What can be asked about all entities on a basis, if that is a policy that is kept: the same questions as about the whole graph, about
 * what the database keeps for it. Ids are on the policy.
 *
 * @param keepEntities is given the entities that lists bring along
 */
export function keptLoaders(
  batch: Batch,
  { many }: Reader,
  keepEntities: (rows: readonly EntityRow[]) => void,
) {
  const reader: Reader = {
    ...readerOver(batch, true),
    keepEntities: (rows, entityOf) => {
      keepEntities(rows.map(entityOf));
      return rows;
    },
  };
  /** @throws {RequestError} BAD_USER_INPUT if the policy isn't kept: the answer would be one of nothing */
  const expectKept = async (basis: string): Promise<void> => {
    const kept = (await many<{ readonly policy: string }>(reads.keptPolicies, {})).map(
      ({ policy }) => policy,
    );
    if (!kept.includes(basis)) throw notKept(basis, kept);
  };
  return {
    ...entityLoaders(reader),
    ...relationshipLoaders(reader),
    ...traversalLoaders(reader),
    ...allyLoaders(reader),
    /** Asks if the policy is kept; whether it is, is read once a request. */
    under: async <T>(basis: string, ask: () => Promise<T>): Promise<T> => {
      await expectKept(basis);
      return ask();
    },
  };
}

function notKept(basis: string, kept: readonly string[]): RequestError {
  const what = 'Conditions, orders that count, lists of all entities, groups, paths and subgraphs';
  const are = kept.length === 0 ? 'none is kept' : `kept are ${kept.join(', ')}`;
  return new RequestError(
    'BAD_USER_INPUT',
    (basisOfText(basis)?.known ?? null) === null
      ? `${what} are answered under policies that are kept: ${are}. Who runs the service keeps one with entente policies keep; received ${basis}`
      : `${what} aren't answered for an earlier moment; received ${basis}`,
    { kept },
  );
}

/** The basis of ids on the same one. */
export function basisOf(id: string): string {
  return partsOfId(id).basis!;
}
