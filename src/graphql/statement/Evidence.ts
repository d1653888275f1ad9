import type { Context } from '../core/context.ts';
import type { EvidenceParent } from '../../loaders/rows.ts';
import type { EvidenceResolvers } from '../core/schema.generated.ts';
import type { Finding } from '../../record/texts.ts';
import { existingEntityOn, statementsById, entityOn } from '../entity/entities.ts';

export const Evidence: EvidenceResolvers = {
  statement: async ({ statement, asOf }, _arguments, { load }) =>
    (await statementsById(load, [statement], asOf))[0]!,
  attributedTo: ({ attributedTo, asOf }, _arguments, { load }) =>
    attributedTo === null ? null : entityOn(load, attributedTo, asOf),
  document: ({ document, asOf }, _arguments, { load }) => existingEntityOn(load, document, asOf),
  inventory: ({ inventory }) => [...inventory],
  citation: async ({ document, firstLine, lastLine, place }, _arguments, { load }) => {
    const { name } = (await load.entityById(document))!;
    const lines = lastLine === firstLine ? `line ${firstLine}` : `lines ${firstLine} to ${lastLine}`;
    return [name, firstLine === null ? null : lines, place].filter((part) => part !== null).join(', ');
  },
  verification: async (evidence, _arguments, context) => (await findWords(evidence, context)).verification,
  quotation: async (evidence, _arguments, context) => (await findWords(evidence, context)).quotation,
};

async function findWords(evidence: EvidenceParent, { load, texts }: Context): Promise<Finding> {
  const document = (await load.entityById(evidence.document))!;
  return texts.find(document.file, document.sha256, evidence);
}
