import type { Context } from '../context.ts';
import type { EvidenceRow } from '../rows.ts';
import type { EvidenceResolvers } from '../schema.generated.ts';
import type { Finding } from '../texts.ts';

export const Evidence: EvidenceResolvers = {
  attributedTo: ({ attributedTo }, _arguments, { load }) =>
    attributedTo === null ? null : load.entityById(attributedTo),
  document: async ({ document }, _arguments, { load }) => (await load.entityById(document))!,
  inventory: ({ inventory }) => [...inventory],
  citation: async ({ document, firstLine, lastLine, place }, _arguments, { load }) => {
    const { name } = (await load.entityById(document))!;
    if (firstLine === null) return `${name}, ${place}`;
    return lastLine === firstLine
      ? `${name}, line ${firstLine}`
      : `${name}, lines ${firstLine} to ${lastLine}`;
  },
  verification: async (evidence, _arguments, context) => (await findWords(evidence, context)).verification,
  quotation: async (evidence, _arguments, context) => (await findWords(evidence, context)).quotation,
};

async function findWords(evidence: EvidenceRow, { load, texts }: Context): Promise<Finding> {
  const document = (await load.entityById(evidence.document))!;
  return texts.find(document.file, document.sha256, evidence);
}
