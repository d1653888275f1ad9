import type { StatementFilter } from '../loaders.ts';
import type { StatementResolvers } from '../schema.generated.ts';
import { PREDICATES } from '../statements/predicates.ts';
import { MODALITIES } from '../statements/records.ts';
import { inList } from './inList.ts';

export const Statement: StatementResolvers = {
  subject: async ({ subject }, _arguments, { load }) => (await load.entityById(subject))!,
  object: ({ object }, _arguments, { load }) => (object === null ? null : load.entityById(object)),
  concerns: ({ concerns }, _arguments, { load }) => inList(concerns.map((id) => load.entityById(id))),
  refersTo: ({ refersTo }, _arguments, { load }) => (refersTo === null ? null : load.statementById(refersTo)),
  evidence: async ({ id }, _arguments, { load }) => [...(await load.evidenceOfStatement(id))],
};

/** A filter that leaves out nothing where nothing was asked for. */
export function statementFilter(
  predicates: readonly string[] | null | undefined,
  modalities: readonly string[] | null | undefined,
): StatementFilter {
  return { predicates: predicates ?? Object.keys(PREDICATES), modalities: modalities ?? MODALITIES };
}
