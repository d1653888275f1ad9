import type { Bounds } from '../model/days.ts';
import { PREDICATES } from '../model/predicates.ts';
import type { Predicate, PredicateName } from '../model/predicates.ts';
import { reads } from './reads.ts';
import { prepareQuery } from '../neo4j/batch.ts';
import type { SourceRow, Told } from '../panel/coverage.ts';
import { mayMeet } from '../view/rule.ts';
import type { Reader } from './Reader.ts';

/** Of what somebody may have looked. */
export interface Subject {
  readonly predicates: readonly PredicateName[];
  /** Only what somebody owes. */
  readonly isObliging: boolean;
  readonly asOf: string | null;
}

/** A row of `cypher/read/coverage/relatedBySources.cypher`. */
interface RelatedRow extends Told, Bounds {
  readonly through: string;
  readonly isObliging: boolean;
}

/** How far sources looked. */
export function coverageLoaders({ loadLevel, many }: Reader) {
  return {
    sourcesOfPredicates: (predicates: readonly string[], asOf: string | null) =>
      many<SourceRow>(reads.sourcesOfPredicates, { predicates, value: null, asOf }),
    /** What each source tells of each entity. */
    toldOfEntities: (ids: readonly string[], subject: Subject) =>
      loadLevel<Told>(prepareQuery(reads.toldOfEntity, { ...subject }), ids),
    /** What each source tells of two entities together. */
    toldOfPair: async (a: string, b: string, { predicates, isObliging, asOf }: Subject): Promise<Told[]> => {
      // Two states may be related by a third, a treaty or an organisation.
      const isShared = predicates.every((one) => (PREDICATES[one] as Predicate).obliging);
      const read = (id: string, to: string | null) =>
        many<RelatedRow>(reads.relatedBySources, { id, predicates, to, asOf });
      const [some, others] = await Promise.all([read(a, isShared ? null : b), isShared ? read(b, null) : []]);
      const pairs = some.flatMap((one) =>
        one.through === b
          ? [[one, one] as const]
          : sharedWith(one, others).map((other) => [one, other] as const),
      );
      const told = pairs
        .filter((pair) => !isObliging || pair.some((row) => row.isObliging))
        .map(([one, other]) => ({
          document: one.document,
          inYear: one.inYear && other.inYear && mayMeet(one, other),
          hasHole: one.hasHole || other.hasHole,
        }));
      return [...Map.groupBy(told, ({ document }) => document)].map(([document, rows]) => ({
        document,
        inYear: rows.some(({ inYear }) => inYear),
        hasHole: rows.some(({ inYear, hasHole }) => inYear && hasHole),
      }));
    },
    periodsOfEntities: (ids: readonly string[]) =>
      loadLevel<Bounds>(prepareQuery(reads.periodsOfEntity), ids),
  };
}

/** What relates another entity to the same by the same source. */
function sharedWith({ document, through }: RelatedRow, others: readonly RelatedRow[]): readonly RelatedRow[] {
  return others.filter((other) => other.document === document && other.through === through);
}
