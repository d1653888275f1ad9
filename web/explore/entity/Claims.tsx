import { Link } from '../app/Link.tsx';
import type { ClaimFragment, StandingFragment } from '../generated/graphql.ts';
import { AS_MOODS, MOODS } from './wordsOf.ts';

type Piece = ClaimFragment['evidence']['nodes'][number];

/** The claims behind a fact, in the order of time: each with its modality, rank and reason, and its evidence with the line. */
export function Claims({
  claims,
  disputed,
}: {
  claims: readonly ClaimFragment[];
  disputed?: ReadonlySet<string> | undefined;
}) {
  const inOrder = claims.toSorted((a, b) => (a.sinceMin ?? '').localeCompare(b.sinceMin ?? ''));
  return (
    <ul class="claims">
      {inOrder.map((claim) => (
        <li key={claim.id}>
          <Badges claims={[claim]} disputed={disputed} />
          {claims.length > 1 && <span class="claim-sentence">{claim.sentence}</span>}
          {claim.reason !== null && <em class="reason">{claim.reason}</em>}
          <ul class="sources">
            {claim.evidence.nodes.map((piece) => (
              <EvidenceRow key={piece.id} piece={piece} claim={claim} />
            ))}
            {claim.evidence.totalCount > claim.evidence.nodes.length && (
              <li>and {claim.evidence.totalCount - claim.evidence.nodes.length} more pieces of evidence</li>
            )}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function EvidenceRow({ piece, claim }: { piece: Piece; claim: ClaimFragment }) {
  const { stance, modality, citation, document, attributedTo, quotation, note } = piece;
  return (
    <li class={stance === 'CONTRADICTS' ? 'against' : ''}>
      <span class={`badge mood-${modality.toLowerCase()}`}>{MOODS[modality]}</span>{' '}
      <strong>{stanceOf(piece, claim)}</strong> <Link to={{ entity: document.id }}>{citation}</Link>
      {attributedTo && <span> · according to {attributedTo.name}</span>}
      {quotation !== null && <q>{quotation}</q>}
      {note !== null && <small>{note}</small>}
    </li>
  );
}

/** What a piece of evidence does for a claim. A plan is no support for a fact. */
function stanceOf({ stance, modality }: Piece, claim: ClaimFragment): string {
  if (stance === 'CONTRADICTS') return 'Contradicts:';
  return modality === claim.modality ? 'Supports:' : `Mentions it only as ${AS_MOODS[modality]}:`;
}

/** How claims stand: their modalities, their ranks where these aren't the usual, how many there are and how many sources one has. */
export function Badges({
  claims,
  disputed,
}: {
  claims: readonly Pick<StandingFragment, 'id' | 'modality' | 'rank' | 'sources'>[];
  disputed?: ReadonlySet<string> | undefined;
}) {
  const moods = [...new Set(claims.map(({ modality }) => modality))].filter((mood) => mood !== null);
  const ranks = new Set(claims.map(({ rank }) => rank));
  const [first] = claims;
  return (
    <span class="badges">
      {moods.map((mood) => (
        <span key={mood} class={`badge mood-${mood.toLowerCase()}`}>
          {MOODS[mood]}
        </span>
      ))}
      {ranks.has('PREFERRED') && <span class="badge rank-preferred">Preferred</span>}
      {ranks.has('DEPRECATED') && <span class="badge rank-deprecated">Deprecated</span>}
      {claims.some(({ id }) => disputed?.has(id)) && <span class="badge disputed">Disputed</span>}
      <span class="source-count">
        {claims.length === 1 ? counted(first!.sources, 'source') : counted(claims.length, 'statement')}
      </span>
    </span>
  );
}

function counted(number: number, noun: string): string {
  return number === 1 ? `1 ${noun}` : `${number} ${noun}s`;
}
