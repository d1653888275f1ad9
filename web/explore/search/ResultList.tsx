import type { VNode } from 'preact';

interface Props {
  readonly title: string;
  readonly connection: { readonly totalCount: number; readonly cut: string | null };
  readonly rows: readonly VNode[];
  readonly loading: boolean;
  readonly more: () => void;
}

/** Results of one sort, some at first and more when asked for. */
export function ResultList({ title, connection: { totalCount, cut }, rows, loading, more }: Props) {
  if (totalCount === 0) return null;
  return (
    <section class="fact-group">
      <h2>
        {title} <span class="count">{totalCount.toLocaleString('en')}</span>
      </h2>
      <ul>{rows}</ul>
      {rows.length < totalCount && (
        <button type="button" class="more" aria-disabled={loading} onClick={more}>
          Show more{' '}
          <span class="count">
            {rows.length} of {totalCount} shown
          </span>
        </button>
      )}
      {cut !== null && <p class="quiet">{cut}</p>}
    </section>
  );
}
