import { readPage } from '../../loaders/connection.ts';
import type { Context } from '../core/context.ts';
import type { EvidenceRow, StatementParent } from '../../loaders/rows.ts';
import type { StatementEvidenceArgs, StatementResolvers } from '../core/schema.generated.ts';
import { earlier, later } from '../../model/days.ts';
import { MODALITIES } from '../../model/records.ts';
import type { Modality } from '../../model/records.ts';
import { statementSentence } from '../../language/statementSentence.ts';
import { connectionOf } from '../core/connections.ts';
import { evidenceShown } from '../core/evidenceShown.ts';
import { idAt } from '../../model/basis.ts';
import type { Basis } from '../../model/basis.ts';
import { countsOn } from '../../view/testimonyOn.ts';
import { levelField } from '../execution/levelField.ts';
import { entitiesField, entityField, existingEntityField, statementsById } from '../entity/entities.ts';

export const Statement: StatementResolvers = {
  subject: existingEntityField(({ subject }) => subject),
  object: entityField(({ object }) => object),
  concerns: entitiesField(({ concerns }) => concerns),
  refersTo: async ({ refersTo }, _arguments, context) =>
    refersTo === null ? null : ((await statementsById(context, [refersTo]))[0] ?? null),
  obligations: ({ obligations }) => [...obligations],
  dates: (statement) => statement,

  sentence: levelField(async (statements: readonly StatementParent[], _values, context) => {
    const ends = statements.flatMap(({ subject, object }) =>
      object === null ? [subject] : [subject, object],
    );
    const [rows, moods] = await Promise.all([
      context.load.entitiesById(ends.map((id) => idAt(context.known, id))),
      Promise.all(statements.map((statement) => moodOf(statement, {}, context))),
    ]);
    const names = new Map(ends.map((id, index) => [id, rows[index]!.name]));
    return statements.map((statement, index) => {
      const { subject, object } = statement;
      const other = object === null ? null : names.get(object)!;
      return statementSentence({ ...statement, modality: moods[index]! }, names.get(subject)!, other);
    });
  }),

  evidence: levelField(
    async (statements: readonly StatementParent[], page: Partial<StatementEvidenceArgs>, { load }, info) => {
      // All stand at one place of a selection, and so are of one moment.
      const known = statements[0]!.known;
      const shown = evidenceShown(page, known, info);
      const lists = await load.evidenceOfStatements(
        statements.map(({ id }) => id),
        known,
        shown,
      );
      return Promise.all(
        lists.map((rows, index) =>
          connectionOf(
            rows,
            shown.request,
            (node) => ({ node }),
            () => load.evidenceCountOfStatement(statements[index]!.id, known),
          ),
        ),
      );
    },
    true,
  ),

  revisions: async ({ id, known }, _arguments, { load }) => [...(await load.revisionsOfStatement(id, known))],

  // What the row holds is the state of now; of an earlier moment it is what the record adds up to until then.
  retracted: ({ retracted, known }) => known === null && retracted,
  rank: async (statement, _arguments, context) =>
    statement.known === null ? statement.rank : ((await lastRanking(statement, context))?.rank ?? 'NORMAL'),
  reason: async (statement, _arguments, context) =>
    statement.known === null ? statement.reason : ((await lastRanking(statement, context))?.reason ?? null),
  modality: moodOf,
  sources: async (statement, _arguments, context) =>
    statement.known === null
      ? statement.sources
      : new Set(strongest(await supportThen(statement, context)).map(({ document }) => document)).size,
  vouchedMin: async (statement, _arguments, context) =>
    statement.known === null
      ? statement.vouchedMin
      : strongest(await supportThen(statement, context))
          .map(({ vouchedOn }) => vouchedOn)
          .reduce(earlier, null),
  vouchedMax: async (statement, _arguments, context) =>
    statement.known === null
      ? statement.vouchedMax
      : strongest(await supportThen(statement, context))
          .map(({ vouchedOn }) => vouchedOn)
          .reduce(later, null),
};

async function moodOf(
  statement: StatementParent,
  _arguments: unknown,
  context: Context,
): Promise<Modality | null> {
  if (statement.known === null) return statement.modality;
  return strongest(await supportThen(statement, context))[0]?.modality ?? null;
}

async function lastRanking({ id, known }: StatementParent, { load }: Context) {
  return (await load.revisionsOfStatement(id, known)).findLast(({ kind }) => kind === 'RANKED');
}

/** More pieces of evidence than any statement has. */
const ALL_EVIDENCE = 10_000;

async function supportThen(
  { id, known }: StatementParent,
  { load }: Context,
): Promise<readonly EvidenceRow[]> {
  return (await supportOf([id], known, load))[0]!;
}

async function supportOf(
  ids: readonly string[],
  known: string | null,
  load: Context['load'],
): Promise<EvidenceRow[][]> {
  const request = { ...readPage({}, { field: 'PLACE', direction: 'ASC' }), limit: ALL_EVIDENCE };
  const lists = await load.evidenceOfStatements(ids, known, {
    request,
    speakers: false,
    positions: false,
    details: false,
  });
  return lists.map((rows) => rows.filter(({ stance }) => stance === 'SUPPORTS'));
}

interface Claimed {
  readonly statements: readonly string[];
  /** What counts, and at which moment. */
  readonly basis: Basis;
}

/** The number of documents on which the statements of each rest together. */
export async function countSources(claimed: readonly Claimed[], load: Context['load']): Promise<number[]> {
  const counts = new Map<Claimed, number>();
  await Promise.all(
    [...Map.groupBy(claimed, ({ basis }) => basis.known)].map(async ([known, some]) => {
      const ids = some.flatMap(({ statements }) => statements);
      const support = (await supportOf(ids, known, load)).values();
      for (const one of some) {
        const pieces = one.statements.flatMap(() =>
          strongest(support.next().value!.filter((piece) => countsOn(one.basis, piece))),
        );
        counts.set(one, new Set(pieces.map(({ document }) => document)).size);
      }
    }),
  );
  return claimed.map((one) => counts.get(one)!);
}

function strongest(evidence: readonly EvidenceRow[]): readonly EvidenceRow[] {
  const modality = MODALITIES.find((one) => evidence.some((piece) => piece.modality === one));
  return evidence.filter((piece) => piece.modality === modality);
}
