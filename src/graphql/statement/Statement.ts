import { readPage } from '../../loaders/connection.ts';
import type { Context } from '../core/context.ts';
import type { EvidenceRow, StatementParent } from '../../loaders/rows.ts';
import type { StatementResolvers } from '../core/schema.generated.ts';
import { earlier, later } from '../../model/days.ts';
import { MODALITIES } from '../../model/records.ts';
import type { Modality } from '../../model/records.ts';
import { statementSentence } from '../../language/statementSentence.ts';
import { connectionOf } from '../core/connections.ts';
import { evidenceShown } from '../core/evidenceShown.ts';
import { inList } from '../core/inList.ts';
import { oncePerField } from '../core/oncePerField.ts';
import { existingEntityOn, statementsById, entityOn } from '../entity/entities.ts';

export const Statement: StatementResolvers = {
  subject: ({ subject, asOf }, _arguments, { load }) => existingEntityOn(load, subject, asOf),
  object: ({ object, asOf }, _arguments, { load }) => (object === null ? null : entityOn(load, object, asOf)),
  concerns: async ({ concerns, asOf }, _arguments, { load }) => {
    const entities = await inList(concerns.map((id) => entityOn(load, id, asOf)));
    // What was merged since is one entity.
    return [...new Map(entities.map((entity) => [entity.id, entity])).values()];
  },
  refersTo: async ({ refersTo, asOf }, _arguments, { load }) =>
    refersTo === null ? null : ((await statementsById(load, [refersTo], asOf))[0] ?? null),
  obligations: ({ obligations }) => [...obligations],

  sentence: async (statement, _arguments, context) => {
    const { subject, object, asOf } = statement;
    const [about, other, modality] = await Promise.all([
      existingEntityOn(context.load, subject, asOf),
      object === null ? null : entityOn(context.load, object, asOf),
      moodOf(statement, _arguments, context),
    ]);
    return statementSentence({ ...statement, modality }, about.name, other?.name ?? null);
  },

  evidence: ({ id, asOf, known }, page, context, info) => {
    const { load } = context;
    const { request, evidenceOf } = oncePerField(context, info.fieldNodes[0]!, known, () => {
      const shown = evidenceShown(info.fieldNodes, page, known, info);
      return { request: shown.request, evidenceOf: load.evidenceOfStatements(known, shown) };
    });
    return connectionOf(
      evidenceOf(id),
      request,
      (row) => ({ node: { ...row, asOf } }),
      () => load.evidenceCountOfStatement(id, known),
    );
  },

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
  const request = { ...readPage({}, { field: 'PLACE', direction: 'ASC' }), limit: ALL_EVIDENCE };
  return (await load.evidenceOfStatements(known, { request, documents: false })(id)).filter(
    ({ stance }) => stance === 'SUPPORTS',
  );
}

function strongest(evidence: readonly EvidenceRow[]): readonly EvidenceRow[] {
  const modality = MODALITIES.find((one) => evidence.some((piece) => piece.modality === one));
  return evidence.filter((piece) => piece.modality === modality);
}
