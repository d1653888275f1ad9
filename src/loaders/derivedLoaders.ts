import { isListedOn } from '../model/days.ts';
import { PREDICATES } from '../model/predicates.ts';
import type { Predicate } from '../model/predicates.ts';
import { predicateOfType } from '../model/relationshipType.ts';
import { prepareQuery } from '../neo4j/batch.ts';
import { basisOfText, idOn, partsOfId, statementOfRelationship } from '../model/basis.ts';
import type { Basis } from '../model/basis.ts';
import { alliesBy } from './allies.ts';
import type { AllyFilter } from './allyLoaders.ts';
import { rowsFor } from './connection.ts';
import type { PageRequest } from './connection.ts';
import {
  deriveOn,
  entriesOf,
  JOINING,
  MOST_FACTS,
  otherEnd,
  positionOfEntity,
  positionOfRelationship,
  sharedBy,
} from './derived.ts';
import type { DerivedFacts, RecordedFacts } from './derived.ts';
import type { Pair, SharedEntityFilter } from './dyadLoaders.ts';
import type { DerivedRelationship } from './obligations.ts';
import { reads } from './reads.ts';
import type { Positioned, Reader, TypeFilter } from './Reader.ts';
import type { RelationshipFilter } from './relationshipLoaders.ts';
import type { EdgeParent, EntityRow, SharedEntityRow } from './rows.ts';
import type { TimelineFilter } from './timelineLoaders.ts';

const all = Object.entries<Predicate>(PREDICATES);
const SPANS = all.filter(([, { shape }]) => shape === 'SPAN').map(([name]) => name);

/** Which statements are read; those by which something is said, apart. */
interface Wanted {
  readonly predicates: readonly string[];
  readonly utterances: readonly string[];
}

const NOTHING: Wanted = { predicates: [], utterances: [] };

/** The predicates of some types of relationships. */
function ofTypes(types: readonly string[], utterances: readonly string[] = []): Wanted {
  return { predicates: [...new Set(types.map(predicateOfType)), ...utterances].toSorted(), utterances };
}

/** Reads what is derived on a basis: the ids of entities say which. What the whole graph holds is read from its view instead. */
export function derivedLoaders({ loadLevel, statementsById }: Reader) {
  /** By their ids, and by those that they are asked for by. */
  const entities = new Map<string, EntityRow>();
  /** By what they were derived from, and the basis: a list, its count and other lists of the same entity rest on one reading. */
  const derivedBefore = new WeakMap<RecordedFacts, Map<string, DerivedFacts>>();
  const derivedOnce = (text: string, basis: Basis, row: RecordedFacts): DerivedFacts => {
    const known = derivedBefore.get(row) ?? new Map<string, DerivedFacts>();
    derivedBefore.set(row, known);
    const facts = known.get(text) ?? deriveOn(basis, row);
    known.set(text, facts);
    return facts;
  };

  /** Of several bases, all are read in one round trip. */
  async function read(
    ids: readonly string[],
    wanted: Wanted,
    ofPartners?: { readonly obligations: readonly string[] },
  ): Promise<readonly (DerivedFacts | null)[]> {
    const found = new Map<string, DerivedFacts>();
    const byBasis = Map.groupBy(new Set(ids), (id) => partsOfId(id).basis!);
    await Promise.all(
      [...byBasis].map(async ([text, some]) => {
        const basis = basisOfText(text);
        if (basis === null) return;
        const { only, except, known } = basis;
        const [now, then] = ofPartners
          ? ([reads.factsOfPartners, reads.factsOfPartnersKnown] as const)
          : ([reads.factsOfEntity, reads.factsOfEntityKnown] as const);
        const prepared = prepareQuery(
          known === null ? now : then,
          {
            ...wanted,
            ...(only !== null && { only }),
            ...(except.length > 0 && { except }),
            ...(known !== null && { known }),
          },
          { spans: SPANS, most: MOST_FACTS + 1, ...ofPartners },
        );
        const rows = await loadLevel<RecordedFacts>(
          prepared,
          some.map((id) => partsOfId(id).bare),
        );
        for (const [index, [row]] of rows.entries()) {
          if (row === undefined) continue;
          const facts = derivedOnce(text, basis, row);
          found.set(some[index]!, facts);
          for (const [id, entity] of facts.entities) entities.set(id, entity);
          entities.set(some[index]!, facts.entities.get(facts.id)!);
        }
      }),
    );
    return ids.map((id) => found.get(id) ?? null);
  }

  const relationshipsOf = async (
    ids: readonly string[],
    asOf: string | null,
    { types, certain }: TypeFilter,
    direction: 'IN' | 'OUT' | 'BOTH' = 'BOTH',
  ) =>
    (await read(ids, ofTypes(types))).map((facts) => {
      const rows = (facts?.relationships ?? []).filter(
        (one) =>
          types.includes(one.type) &&
          (direction === 'BOTH' || (direction === 'OUT' ? one.subject : one.object) === facts!.id) &&
          isListedOn(asOf, one, certain),
      );
      return { facts, rows };
    });

  const alliesOf = async (id: string, asOf: string | null, { through, obligations, certain }: AllyFilter) => {
    const types = [
      ...(through.includes('Treaty') ? ['PARTY_TO'] : []),
      ...(through.includes('Organization') ? ['MEMBER_OF'] : []),
    ];
    const [facts] = await read([id], ofTypes(types), { obligations });
    if (!facts) return { facts: null, found: new Set<string>() };
    return { facts, found: alliesBy(facts.relationships, facts.id, { obligations, asOf, certain }) };
  };

  const timelineOf = async (ids: readonly string[], shared: boolean, filter: TimelineFilter) => {
    const facts = await read(
      ids,
      ofTypes(shared ? [...filter.types, ...JOINING] : filter.types, filter.utterances),
    );
    return entriesOf(
      facts.filter((one) => one !== null),
      shared,
      filter,
    );
  };

  return {
    /** What a list of the kept view brought along isn't asked for again. */
    keepEntities: (rows: readonly EntityRow[]): void => {
      for (const row of rows) entities.set(row.id, row);
    },
    /** What a list brought along isn't asked for again. */
    entitiesById: async (ids: readonly string[]): Promise<(EntityRow | null)[]> => {
      await read(
        ids.filter((id) => !entities.has(id)),
        NOTHING,
      );
      return ids.map((id) => entities.get(id) ?? null);
    },

    relationshipById: async (id: string): Promise<DerivedRelationship | null> => {
      const { bare, basis } = partsOfId(id);
      const [statement] = await statementsById([statementOfRelationship(bare)]);
      if (!statement) return null;
      const [facts] = await read([idOn(basis, statement.subject)], {
        predicates: [statement.predicate],
        utterances: [],
      });
      return facts?.relationships.find((one) => one.id === id) ?? null;
    },

    relationshipLists: (
      asOf: string | null,
      request: PageRequest,
      { pattern, types, certain }: RelationshipFilter,
    ) => {
      const listed = (ids: readonly string[]) =>
        relationshipsOf(ids, asOf, { types, certain }, pattern.direction);
      return {
        edges: async (ids: readonly string[]): Promise<readonly (readonly EdgeParent[])[]> =>
          (await listed(ids)).map(({ facts, rows }) => {
            const placed = rows.map((one) => {
              const node = facts!.entities.get(otherEnd(one, facts!.id))!;
              const position = positionOfRelationship(request.order, one, node);
              return { position, scope: request.scope, node, relationship: one };
            });
            return rowsFor(placed, request);
          }),
        count: async (id: string) => (await listed([id]))[0]!.rows.length,
      };
    },

    relationshipCountsByType: async (id: string, asOf: string | null, filter: TypeFilter) => {
      const [{ facts, rows }] = (await relationshipsOf([id], asOf, filter)) as [
        Awaited<ReturnType<typeof relationshipsOf>>[number],
      ];
      const groups = Map.groupBy(rows, (one) => `${one.type} ${one.subject === facts?.id}`);
      return [...groups.values()].map((some) => ({
        type: some[0]!.type,
        outward: some[0]!.subject === facts!.id,
        count: some.length,
        undated: some.filter(
          ({ sinceMin, sinceMax }) =>
            asOf !== null && sinceMin === null && !(sinceMax !== null && sinceMax <= asOf),
        ).length,
      }));
    },

    allies: async (id: string, asOf: string | null, request: PageRequest, filter: AllyFilter) => {
      const { facts, found } = await alliesOf(id, asOf, filter);
      const rows = [...found].map((ally) => {
        const entity = facts!.entities.get(ally)!;
        return { ...entity, position: positionOfEntity(request.order, entity) };
      });
      return rowsFor(rows, request);
    },
    /** The ids of all of them. */
    alliesFound: async (id: string, asOf: string | null, filter: AllyFilter): Promise<readonly string[]> => [
      ...(await alliesOf(id, asOf, filter)).found,
    ],
    allyCount: async (id: string, asOf: string | null, filter: AllyFilter) =>
      (await alliesOf(id, asOf, filter)).found.size,

    sharedEntities: async (
      { a, b }: Pair,
      asOf: string | null,
      filter: SharedEntityFilter,
    ): Promise<Positioned<SharedEntityRow>[]> => {
      const [ofA, ofB] = await read([a, b], ofTypes(filter.types));
      if (!ofA || !ofB) return [];
      return sharedBy([ofA, ofB], asOf, filter).map((pair) => {
        const through = ofA.entities.get(pair.a.object)!;
        return { ...pair, through, position: [through.sortName, pair.a.sortTime, pair.b.sortTime] };
      });
    },

    relationshipsOfPair: async ({ a, b }: Pair, asOf: string | null, filter: TypeFilter) => {
      const [listed] = await relationshipsOf([a], asOf, filter);
      const { facts, rows } = listed!;
      return rows
        .filter((one) => otherEnd(one, facts!.id) === b)
        .map((one) => ({ ...one, position: [one.type, one.sortTime] }));
    },

    timeline: async (ids: readonly string[], shared: boolean, request: PageRequest, filter: TimelineFilter) =>
      rowsFor(await timelineOf(ids, shared, filter), request),
    timelineCount: async (ids: readonly string[], shared: boolean, filter: TimelineFilter) =>
      (await timelineOf(ids, shared, filter)).length,
  };
}
