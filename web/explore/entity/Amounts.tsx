import type { StandingFragment } from '../generated/graphql.ts';
import { Fold } from './Evidence.tsx';

interface Props {
  readonly claims: readonly Pick<StandingFragment, 'id' | 'rank' | 'value' | 'sinceMin' | 'untilMax'>[];
  readonly day: string | undefined;
}

interface Amount {
  readonly id: string;
  readonly value: number;
  readonly when: string;
}

/** How much there was of it, with the years: the least and the most, that of the page's day, and all as a table. */
export function Amounts({ claims, day }: Props) {
  const known = claims
    .filter(({ value, rank }) => value !== null && rank !== 'DEPRECATED')
    .toSorted((a, b) => (a.sinceMin ?? '').localeCompare(b.sinceMin ?? ''));
  const amounts = known
    .map(({ id, value, sinceMin, untilMax }): Amount => ({
      id,
      value: Number(value),
      when: yearsOf(sinceMin, untilMax),
    }))
    .filter(({ value }) => Number.isFinite(value));
  if (amounts.length === 0) return null;
  const least = amounts.reduce((a, b) => (b.value < a.value ? b : a));
  const most = amounts.reduce((a, b) => (b.value > a.value ? b : a));
  const then = known.find(
    ({ sinceMin, untilMax }) =>
      day !== undefined && (sinceMin === null || sinceMin <= day) && (untilMax === null || day <= untilMax),
  );
  return (
    <div class="amounts">
      <p>
        {then && (
          <>
            <strong>{formatNumber(Number(then.value))}</strong> in {yearsOf(then.sinceMin, then.untilMax)}
            ;{' '}
          </>
        )}
        {least.value === most.value
          ? `${formatNumber(most.value)} troops (${amounts.length === 1 ? most.when : `${amounts[0]!.when} to ${amounts.at(-1)!.when}`})`
          : `from ${formatNumber(least.value)} (${least.when}) to ${formatNumber(most.value)} troops (${most.when})`}
      </p>
      {amounts.length > 1 && (
        <Fold summary={`Troops by year (${amounts.length})`}>
          {() => (
            <ul class="amount-list">
              {amounts.map(({ id, value, when }) => (
                <li key={id}>
                  <span>{when}</span>
                  <i style={{ width: `${(100 * value) / most.value}%` }} />
                  <b>{formatNumber(value)}</b>
                </li>
              ))}
            </ul>
          )}
        </Fold>
      )}
    </div>
  );
}

function formatNumber(number: number): string {
  return number.toLocaleString('en');
}

/** The year or years of an amount. */
function yearsOf(since: string | null, until: string | null): string {
  const [from, to] = [since?.slice(0, 4), until?.slice(0, 4)];
  if (from === undefined && to === undefined) return 'year unknown';
  return from === to || to === undefined || from === undefined ? (from ?? to)! : `${from}–${to}`;
}
