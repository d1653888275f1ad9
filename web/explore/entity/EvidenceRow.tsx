import type { Address } from '../app/address.ts';
import { Link } from '../app/Link.tsx';
import type { Modality, PieceFragment } from '../generated/graphql.ts';
import { InOurWords } from './Sentence.tsx';
import { AS_MOODS, MOODS } from './wordsOf.ts';

interface Claimed {
  readonly content: string | null;
  readonly modality: Modality | null;
}

/** A piece of evidence beside its claim: the mood, the place with a link to it, who is quoted, and the words. */
export function EvidenceRow({ piece, claim }: { piece: PieceFragment; claim: Claimed }) {
  const { stance, citation, quotation, content } = piece;
  return (
    <li class={stance === 'CONTRADICTS' ? 'against' : ''}>
      <Mood modality={piece.modality} /> <strong>{stanceOf(piece, claim)}:</strong>{' '}
      <Link to={placeIn(piece)}>{citation}</Link>
      <Speaker piece={piece} />
      {quotation !== null && <q>{quotation}</q>}
      {content !== null && content !== claim.content && (
        <p>
          <InOurWords>{content}</InOurWords>
        </p>
      )}
      <Remarks piece={piece} />
    </li>
  );
}

/** Where a document's page shows a place. */
export function placeIn({ document, firstLine, place }: PieceFragment): Address {
  return {
    entity: document.id,
    ...(firstLine !== null ? { line: firstLine } : place !== null && { place }),
  };
}

export function Mood({ modality }: { modality: Modality }) {
  return <span class={`badge mood-${modality.toLowerCase()}`}>{MOODS[modality]}</span>;
}

/** Whom a document quotes, or otherwise has it from. */
export function Speaker({ piece: { attributedTo } }: { piece: PieceFragment }) {
  if (attributedTo === null) return null;
  return (
    <span class="according">
      according to <Link to={{ entity: attributedTo.id }}>{attributedTo.name}</Link>
    </span>
  );
}

/** What a reader of the words should know. */
export function Remarks({ piece: { presupposed, note } }: { piece: PieceFragment }) {
  return (
    <>
      {presupposed && <small>The source takes it for granted.</small>}
      {note !== null && <small>Note: {note}</small>}
    </>
  );
}

/** What a piece of evidence does for a claim. A plan is no support for a fact. */
export function stanceOf({ stance, modality }: PieceFragment, claim: Pick<Claimed, 'modality'>): string {
  if (stance === 'CONTRADICTS') return 'Contradicts';
  return modality === claim.modality ? 'Supports' : `Mentions it only as ${AS_MOODS[modality]}`;
}
