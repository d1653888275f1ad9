import { PREDICATES } from '../model/predicates.ts';
import { MODALITIES, RANKS } from '../model/records.ts';
import { prepareQuery } from '../neo4j/batch.ts';
import { conditionsOnStatement } from './conditions.ts';
import { reads } from './reads.ts';
import { partsShown, split } from './Reader.ts';
import type { EvidenceShown, Positioned, Reader, FilterParts } from './Reader.ts';
import type { PageRequest } from './connection.ts';
import type { EntityRow, EvidenceRow, RevisionRow, StatementRow } from './rows.ts';
import type { StatementWhere } from './where.ts';

/** Which statements are meant. */
export interface StatementFilter {
  readonly predicates: readonly string[];
  /** Null for all, and for what sources only contradict. */
  readonly modalities: readonly string[] | null;
  readonly ranks: readonly string[];
  /** Conditions on what is in the record now; none for an earlier moment. */
  readonly where?: StatementWhere;
  /** Whether they must certainly hold; otherwise they may. */
  readonly certain?: boolean;
}

type SourcedEvidenceRow = EvidenceRow & { readonly source: EntityRow };

type MentionRow = { readonly lines: readonly number[]; readonly other: EntityRow };

/** Statements, their evidence and revisions, and what documents mention. */
export function statementLoaders({
  loadLevel,
  statementsById,
  many,
  one,
  count,
  page,
  keepEntities,
  keepStatements,
}: Reader) {
  const mentioned = async (rows: Promise<readonly Positioned<MentionRow>[]>) =>
    keepEntities(await rows, (row) => row.other);

  return {
    statementsById,
    statementById: async (id: string) => (await statementsById([id]))[0]!,
    evidenceById: (id: string) => one<EvidenceRow>(reads.evidenceById, id),
    revisionsOfStatement: (id: string, known: string | null) =>
      many<RevisionRow>(reads.revisionsOfStatement, { id, known }),
    statements: async (known: string | null, request: PageRequest, filter: StatementFilter) =>
      known === null
        ? keepStatements(await page<StatementRow>(reads.statements, {}, request, partsOf(filter)))
        : page<StatementRow>(reads.statementsKnown, { known }, request, splitKnown(filter)),
    statementCount: (known: string | null, filter: StatementFilter) =>
      known === null
        ? isWhole(filter)
          ? count(reads.statementCountOfAll, {})
          : count(reads.statementCount, {}, partsOf(filter))
        : count(reads.statementCountKnown, { known }, splitKnown(filter)),
    statementsOfEntity: async (
      id: string,
      known: string | null,
      request: PageRequest,
      filter: StatementFilter,
    ) =>
      known === null
        ? keepStatements(await page<StatementRow>(reads.statementsOfEntity, { id }, request, split(filter)))
        : page<StatementRow>(reads.statementsOfEntityKnown, { id, known }, request, splitKnown(filter)),
    statementCountOfEntity: (id: string, known: string | null, filter: StatementFilter) =>
      known === null
        ? count(reads.statementCountOfEntity, { id }, split(filter))
        : count(reads.statementCountOfEntityKnown, { id, known }, splitKnown(filter)),
    /** The evidence of any number of statements. */
    evidenceOfStatements: async (
      ids: readonly string[],
      known: string | null,
      { request: { after, limit, order }, ...shown }: EvidenceShown,
    ): Promise<readonly (readonly Positioned<EvidenceRow>[])[]> => {
      const variant = { order, parts: partsShown(shown) };
      const prepared =
        known === null
          ? prepareQuery(reads.evidenceOfStatement, { after }, { limit }, variant)
          : prepareQuery(reads.evidenceOfStatementKnown, { known, after }, { limit }, variant);
      const lists = await loadLevel<Positioned<SourcedEvidenceRow>>(prepared, ids);
      for (const rows of lists) keepEntities(rows, ({ source }) => source, shown.details ? 'whole' : 'brief');
      return lists;
    },
    evidenceCountOfStatement: (id: string, known: string | null) =>
      known === null
        ? count(reads.evidenceCountOfStatement, { id })
        : count(reads.evidenceCountOfStatementKnown, { id, known }),
    evidenceOfDocument: (id: string, fromLine: number | null, request: PageRequest) =>
      page<EvidenceRow>(reads.evidenceOfDocument, { id, fromLine }, request),
    evidenceCountOfDocument: (id: string, fromLine: number | null) =>
      count(reads.evidenceCountOfDocument, { id, fromLine }),
    documentsMentioning: (id: string, request: PageRequest) =>
      mentioned(page<MentionRow>(reads.documentsMentioning, { id }, request)),
    documentCountMentioning: (id: string) => count(reads.documentCountMentioning, { id }),
    mentionsOfDocument: (id: string, request: PageRequest) =>
      mentioned(page<MentionRow>(reads.mentionsOfDocument, { id }, request)),
    mentionCountOfDocument: (id: string) => count(reads.mentionCountOfDocument, { id }),
  };
}

/** Whether it leaves nothing out of the live record. */
function isWhole({ predicates, modalities, ranks, where }: StatementFilter): boolean {
  return (
    where === undefined &&
    modalities === null &&
    RANKS.every((rank) => ranks.includes(rank)) &&
    Object.keys(PREDICATES).every((name) => predicates.includes(name))
  );
}

function partsOf({ where = {}, certain = false, ...filter }: StatementFilter): FilterParts {
  return split({ ...filter, conditions: conditionsOnStatement(where, 'statement', certain) });
}

/** For an earlier moment the strongest modality isn't stored; it follows from the evidence. */
function splitKnown(filter: StatementFilter): FilterParts {
  return split({ ...filter, strength: MODALITIES });
}
