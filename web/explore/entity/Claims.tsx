import { Link } from '../app/Link.tsx';
import type { ClaimFragment, StandingFragment } from '../generated/graphql.ts';
import { Fold } from './Fold.tsx';
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
  const inOrder = claims.toSorted((a, b) => (a.dates.sinceMin ?? '').localeCompare(b.dates.sinceMin ?? ''));
  const series = Map.groupBy(inOrder, ({ quantity }) =>
    quantity === null ? null : `${quantity.unit} ${quantity.part}`,
  );
  const [folded, single] = [
    // The numbers of the whole first.
    [...series]
      .filter(([key, all]) => key !== null && all.length > MOST_SINGLE)
      .toSorted(
        ([a], [b]) => Number(b!.endsWith(' null')) - Number(a!.endsWith(' null')) || (a! < b! ? -1 : 1),
      ),
    inOrder.filter(({ quantity }) => {
      const key = quantity === null ? null : `${quantity.unit} ${quantity.part}`;
      return key === null || series.get(key)!.length <= MOST_SINGLE;
    }),
  ];
  return (
    <>
      {single.length > 0 && <ClaimList claims={single} isAlone={claims.length === 1} disputed={disputed} />}
      {folded.map(([key, all]) => (
        <Fold key={key} summary={summaryOf(all)}>
          {() => <ClaimList claims={all} isAlone={false} disputed={disputed} />}
        </Fold>
      ))}
    </>
  );
}

/** So many numbers are listed one by one; of more there is a line, which opens. */
const MOST_SINGLE = 3;

/** `74 figures, 1950 to 2023`, `18 figures for the navy, 2006 to 2023`. */
function summaryOf(claims: readonly ClaimFragment[]): string {
  const part = claims[0]!.quantity?.part?.toLowerCase().replaceAll('_', ' ');
  const years = claims.flatMap(({ dates: { sinceMin, untilMax } }) =>
    [sinceMin, untilMax].flatMap((day) => (day === null ? [] : [day.slice(0, 4)])),
  );
  const [from, to] = [
    years.reduce((a, b) => (a < b ? a : b), '~'),
    years.reduce((a, b) => (a > b ? a : b), ''),
  ];
  const days = years.length === 0 ? '' : from === to ? `, ${from}` : `, ${from} to ${to}`;
  return `${claims.length} figures${part === undefined ? '' : ` for the ${part}`}${days}`;
}

function ClaimList({
  claims,
  isAlone,
  disputed,
}: {
  claims: readonly ClaimFragment[];
  isAlone: boolean;
  disputed: ReadonlySet<string> | undefined;
}) {
  return (
    <ul class="claims">
      {claims.map((claim) => (
        <li key={claim.id}>
          <Badges claims={[claim]} disputed={disputed} />
          {!isAlone && <span class="claim-sentence">{claim.sentence}</span>}
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
