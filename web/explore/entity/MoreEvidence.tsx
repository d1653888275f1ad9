import { EvidenceOfDocument } from '../generated/graphql.ts';
import type { ClaimFragment } from '../generated/graphql.ts';
import { behind, usePages } from '../service/usePages.ts';
import { EvidenceRow } from './EvidenceRow.tsx';

/** The evidence for a claim behind the pieces that came with it. */
export function MoreEvidence({ claim }: { claim: ClaimFragment }) {
  const start = { after: claim.evidence.pageInfo.endCursor };
  const { pages, loading, error, more, hasMore } = usePages(
    EvidenceOfDocument,
    { id: claim.id },
    start,
    ({ node }) => behind(node && 'evidence' in node ? node.evidence : null),
  );
  const pieces = pages.flatMap(({ node }) => (node && 'evidence' in node ? node.evidence.nodes : []));
  if (error !== undefined) return <p class="fault">{error}</p>;
  return (
    <>
      <ul class="sources">
        {pieces.map((piece) => (
          <EvidenceRow key={piece.id} piece={piece} claim={claim} />
        ))}
      </ul>
      {loading && <p class="quiet">Loading …</p>}
      {hasMore && (
        <button type="button" class="more" onClick={more}>
          Show more
        </button>
      )}
    </>
  );
}
