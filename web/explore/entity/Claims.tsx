import { Link } from '../app/Link.tsx';
import type { ClaimFragment } from '../generated/graphql.ts';
import { MOODS } from './wordsOf.ts';

/** The claims behind a fact: each with its mood, rank and reason, and its sources with the line. */
export function Claims({
  claims,
  disputed,
}: {
  claims: readonly ClaimFragment[];
  disputed?: ReadonlySet<string>;
}) {
  return (
    <ul class="claims">
      {claims.map((claim) => (
        <li key={claim.id}>
          <Badges claim={claim} disputed={disputed?.has(claim.id) ?? false} />
          {claims.length > 1 && <span class="claim-sentence">{claim.sentence}</span>}
          {claim.reason !== null && <em class="reason">{claim.reason}</em>}
          <ul class="sources">
            {claim.evidence.nodes.map(({ id, stance, citation, document, attributedTo, quotation, note }) => (
              <li key={id}>
                {stance === 'CONTRADICTS' && <strong>Against it: </strong>}
                <Link to={{ entity: document.id }}>{citation}</Link>
                {attributedTo && <span> · in the words of {attributedTo.name}</span>}
                {quotation !== null && <q>{quotation}</q>}
                {note !== null && <small>{note}</small>}
              </li>
            ))}
            {claim.evidence.totalCount > claim.evidence.nodes.length && (
              <li>and {claim.evidence.totalCount - claim.evidence.nodes.length} more</li>
            )}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function Badges({ claim: { modality, rank }, disputed }: { claim: ClaimFragment; disputed: boolean }) {
  return (
    <span class="badges">
      {modality !== null && <span class={`badge mood-${modality.toLowerCase()}`}>{MOODS[modality]}</span>}
      {rank !== 'NORMAL' && (
        <span class={`badge rank-${rank.toLowerCase()}`}>
          {rank === 'PREFERRED' ? 'Preferred' : 'Deprecated'}
        </span>
      )}
      {disputed && <span class="badge disputed">Disputed</span>}
    </span>
  );
}
