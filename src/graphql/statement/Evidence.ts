import { idAt } from '../../model/basis.ts';
import type { Context } from '../core/context.ts';
import type { Extent } from '../../loaders/Reader.ts';
import type { EntityRow, EvidenceParent } from '../../loaders/rows.ts';
import type { EvidenceResolvers } from '../core/schema.generated.ts';
import type { Texts } from '../../record/texts.ts';
import { entityField, existingEntityField, existingStatementField } from '../entity/entities.ts';
import { levelField } from '../execution/levelField.ts';

export const Evidence: EvidenceResolvers = {
  statement: existingStatementField(({ statement }) => statement),
  attributedTo: entityField(({ attributedTo }) => attributedTo),
  document: existingEntityField(({ document }) => document),
  inventory: ({ inventory }) => [...inventory],
  citation: withDocuments('brief', (document, { firstLine, lastLine, place }) => {
    const lines = lastLine === firstLine ? `line ${firstLine}` : `lines ${firstLine} to ${lastLine}`;
    return [document.name, firstLine === null ? null : lines, place]
      .filter((part) => part !== null)
      .join(', ');
  }),
  verification: withDocuments(
    'whole',
    async (document, evidence, texts) =>
      (await texts.find(document.file, document.sha256, evidence)).verification,
  ),
  quotation: withDocuments(
    'whole',
    async (document, evidence, texts) =>
      (await texts.find(document.file, document.sha256, evidence)).quotation,
  ),
};

/** A field that needs the document which each piece of evidence cites. */
function withDocuments<Value>(
  extent: Extent,
  resolve: (document: EntityRow, evidence: EvidenceParent, texts: Texts) => Value | Promise<Value>,
) {
  return levelField(
    async (pieces: readonly EvidenceParent[], _values: object, { load, texts, known }: Context) => {
      const ids = pieces.map(({ document }) => idAt(known, document));
      const documents = await load.entitiesById(ids, extent);
      return Promise.all(pieces.map((evidence, index) => resolve(documents[index]!, evidence, texts)));
    },
  );
}
