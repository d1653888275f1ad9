import { DataInDocument } from '../generated/graphql.ts';
import type { DataInQuery } from '../generated/graphql.ts';
import { useAnswer } from '../service/useAnswer.ts';
import { yearOf } from '../time/days.ts';
import { Link } from './Link.tsx';

type Source = NonNullable<DataInQuery['treaties']>['sources'][number];

/** As many are named, at least; and all data sets. */
const NAMED = 6;

/** The sources of the graph: all data sets, and the documents that are cited most. */
export function DataIn({ documents }: { documents: number | undefined }) {
  const { data, error } = useAnswer(DataInDocument, {});
  if (error !== undefined) return <p class="fault">{error}</p>;
  if (!data) return <p class="quiet">Loading …</p>;
  const all = mergedOf(
    [data.treaties, data.memberships, data.troops].flatMap((coverage) => coverage?.sources ?? []),
  );
  const sets = all.filter(({ population }) => population !== 'TOLD');
  const texts = all.filter(({ population }) => population === 'TOLD');
  const named = [...sets, ...texts.slice(0, Math.max(0, NAMED - sets.length))];
  return (
    <>
      <ul class="data-in">
        {named.map((source) => (
          <li key={source.document.id}>
            <Link to={{ entity: source.document.id }}>{source.document.name}</Link>{' '}
            <small>
              {[
                source.population === 'TOLD' ? 'text' : 'data set',
                spanOf(source),
                `${source.document.evidence.totalCount.toLocaleString('en')} citations`,
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </li>
        ))}
      </ul>
      {documents !== undefined && (
        <p class="quiet">
          {sets.length === 0 && 'No data set has been imported. '}
          {documents.toLocaleString('en')} documents in all; every fact names its own.
        </p>
      )}
    </>
  );
}

/** Each document once, with all the days of which it tells; the most cited first. */
function mergedOf(sources: readonly Source[]): Source[] {
  const groups = Map.groupBy(sources, ({ document }) => document.id);
  const merged = Array.from(groups.values(), ([first, ...others]) =>
    others.reduce(
      (one, other) => ({
        ...one,
        population: one.population === 'TOLD' ? other.population : one.population,
        from: [one.from, other.from].filter((day) => day !== null).toSorted()[0] ?? null,
        until:
          [one.until, other.until]
            .filter((day) => day !== null)
            .toSorted()
            .at(-1) ?? null,
      }),
      first!,
    ),
  );
  return merged.toSorted((a, b) => b.document.evidence.totalCount - a.document.evidence.totalCount);
}

/** The years of which it tells. */
function spanOf({ from, until }: Source): string {
  const years = [from, until].filter((day) => day !== null).map(yearOf);
  return [...new Set(years)].join('–');
}
