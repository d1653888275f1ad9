import type DataLoader from 'dataloader';

import type { PageRequest, Position } from './connection.ts';
import type { AnswerRow, Ask } from './graph/batch.ts';
import { queriesNamed } from './graph/queries.ts';
import type { Query } from './graph/queries.ts';
import type {
  EntityRow,
  EvidenceRow,
  IdentifierRow,
  NameRow,
  RelationshipRow,
  StatementRow,
} from './rows.ts';
import { plainTypes } from './statements/prepareGraph.ts';

const reads = queriesNamed('read', [
  'documentCountMentioning',
  'documentsMentioning',
  'entities',
  'entityById',
  'entityCount',
  'evidenceById',
  'evidenceOfStatement',
  'identifiersOfEntity',
  'namesOfEntity',
  'relationshipById',
  'relationshipCountOfEntity',
  'relationshipsOfEntity',
  'statementById',
  'statementCount',
  'statementCountOfEntity',
  'statements',
  'statementsOfEntity',
]);

type Positioned<T> = T & { readonly position: Position };
type IdRow = { readonly id: string };

/** Which relationships of a thing are meant. */
export interface RelationshipFilter {
  readonly types: readonly string[];
  readonly certain: boolean;
}

/** Which statements are meant. */
export interface StatementFilter {
  readonly predicates: readonly string[];
  readonly modalities: readonly string[];
}

export type Loaders = ReturnType<typeof loadersOver>;

/** What a request can ask of the graph, a line each; all that is asked in one tick is one round trip. */
export function loadersOver(batch: DataLoader<Ask, readonly AnswerRow[], string>) {
  const many = async <T>(
    query: Query,
    key: Ask['key'],
    parameters: Ask['parameters'] = {},
  ): Promise<readonly T[]> => (await batch.load({ query, key, parameters })) as readonly T[];
  const one = async <T>(query: Query, id: string, parameters?: Ask['parameters']): Promise<T | null> =>
    (await many<T>(query, { id }, parameters))[0] ?? null;
  const count = async (query: Query, key: Ask['key'], parameters?: Ask['parameters']): Promise<number> =>
    (await many<{ readonly count: number }>(query, key, parameters))[0]?.count ?? 0;
  const page = async <T>(
    query: Query,
    key: Ask['key'],
    { limit, after, order }: PageRequest,
    parameters: Ask['parameters'] = {},
  ): Promise<readonly Positioned<T>[]> =>
    (await batch.load({
      query,
      key: { ...key, after },
      parameters: { ...parameters, limit },
      order,
    })) as unknown as readonly Positioned<T>[];

  return {
    entityById: (id: string) => one<EntityRow>(reads.entityById, id),
    relationshipById: (id: string) =>
      one<RelationshipRow>(reads.relationshipById, id, { types: plainTypes() }),
    statementById: (id: string) => one<StatementRow>(reads.statementById, id),
    evidenceById: (id: string) => one<EvidenceRow>(reads.evidenceById, id),
    namesOfEntity: (id: string) => many<NameRow>(reads.namesOfEntity, { id }),
    identifiersOfEntity: (id: string) => many<IdentifierRow>(reads.identifiersOfEntity, { id }),
    evidenceOfStatement: (id: string) => many<EvidenceRow>(reads.evidenceOfStatement, { id }),
    relationshipsOfEntity: (
      id: string,
      asOf: string | null,
      filter: RelationshipFilter,
      request: PageRequest,
    ) =>
      page<RelationshipRow & { other: string }>(reads.relationshipsOfEntity, { id, asOf }, request, {
        ...filter,
      }),
    relationshipCountOfEntity: (id: string, asOf: string | null, filter: RelationshipFilter) =>
      count(reads.relationshipCountOfEntity, { id, asOf }, { ...filter }),
    statementsOfEntity: (id: string, filter: StatementFilter, request: PageRequest) =>
      page<IdRow>(reads.statementsOfEntity, { id }, request, { ...filter }),
    statementCountOfEntity: (id: string, filter: StatementFilter) =>
      count(reads.statementCountOfEntity, { id }, { ...filter }),
    documentsMentioning: (id: string, request: PageRequest) =>
      page<IdRow & { lines: number[] }>(reads.documentsMentioning, { id }, request),
    documentCountMentioning: (id: string) => count(reads.documentCountMentioning, { id }),
    entities: (kinds: readonly string[], request: PageRequest) =>
      page<IdRow>(reads.entities, {}, request, { kinds }),
    entityCount: (kinds: readonly string[]) => count(reads.entityCount, {}, { kinds }),
    statements: (filter: StatementFilter, request: PageRequest) =>
      page<IdRow>(reads.statements, {}, request, { ...filter }),
    statementCount: (filter: StatementFilter) => count(reads.statementCount, {}, { ...filter }),
  };
}
