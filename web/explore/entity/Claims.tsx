import type { ClaimFragment, StandingFragment } from '../generated/graphql.ts';
import { EvidenceRow, Mood } from './EvidenceRow.tsx';
import { Fold } from './Fold.tsx';
import { MoreEvidence } from './MoreEvidence.tsx';
import { Sentence } from './Sentence.tsx';
import { MEANINGS } from './wordsOf.ts';

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
          {!isAlone && (
            <span class="claim-sentence">
              <Sentence {...claim} />
              {claim.meaning !== null && <small> Date of {MEANINGS[claim.meaning]}</small>}
            </span>
          )}
          <Badges claims={[claim]} disputed={disputed} isSummary={!isAlone} />
          {claim.reason !== null && <em class="reason">{claim.reason}</em>}
          <ul class="sources">
            {claim.evidence.nodes.map((piece) => (
              <EvidenceRow key={piece.id} piece={piece} claim={claim} />
            ))}
          </ul>
          {claim.evidence.totalCount > claim.evidence.nodes.length && (
            <Fold summary={counted(claim.evidence.totalCount - claim.evidence.nodes.length, 'more citation')}>
              {() => <MoreEvidence claim={claim} />}
            </Fold>
          )}
        </li>
      ))}
    </ul>
  );
}

/** How claims stand: their modalities, their ranks where these aren't the usual, how many there are and how many sources one has. */
export function Badges({
  claims,
  disputed,
  isSummary = true,
}: {
  claims: readonly Pick<StandingFragment, 'id' | 'modality' | 'rank' | 'sources'>[];
  disputed?: ReadonlySet<string> | undefined;
  /** Below a summary its moods and numbers aren't said again. */
  isSummary?: boolean;
}) {
  const all = [...new Set(claims.map(({ modality }) => modality))].filter((mood) => mood !== null);
  // That something is told as a fact goes without saying, unless others tell it otherwise.
  const moods = !isSummary || (all.length === 1 && all[0] === 'ASSERTED') ? [] : all;
  const ranks = new Set(claims.map(({ rank }) => rank));
  const [first] = claims;
  return (
    <span class="badges">
      {moods.map((mood) => (
        <Mood key={mood} modality={mood} />
      ))}
      {ranks.has('PREFERRED') && <span class="badge rank-preferred">Preferred</span>}
      {ranks.has('DEPRECATED') && <span class="badge rank-deprecated">Deprecated</span>}
      {claims.some(({ id }) => disputed?.has(id)) && <span class="badge disputed">Disputed</span>}
      {isSummary && (
        <span class="source-count">
          {claims.length === 1 ? counted(first!.sources, 'source') : counted(claims.length, 'statement')}
        </span>
      )}
    </span>
  );
}

function counted(number: number, noun: string): string {
  return number === 1 ? `1 ${noun}` : `${number} ${noun}s`;
}
