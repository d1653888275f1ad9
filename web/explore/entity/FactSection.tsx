import { FactRow } from './FactRow.tsx';
import type { Fact } from './FactRow.tsx';

export interface SectionProps {
  readonly heading: string;
  /** How many there are, whether they are shown or not. */
  readonly count: number;
  readonly facts: readonly Fact[];
  readonly loading: boolean;
  /** Asks for more of them; left out where all are there at once. */
  readonly more?: () => void;
  readonly day: string | undefined;
  readonly disputed: ReadonlySet<string>;
}

/** Facts under their heading. */
export function FactSection({ heading, count, facts, loading, more, day, disputed }: SectionProps) {
  return (
    <section class="fact-group" aria-busy={loading}>
      <h2>
        {heading} <span class="count">{count}</span>
      </h2>
      <ul>
        {facts.map((fact) => (
          <FactRow key={fact.relationship.id} fact={fact} day={day} disputed={disputed} />
        ))}
      </ul>
      {more && facts.length > 0 && facts.length < count && (
        <button type="button" class="more" aria-disabled={loading} onClick={more}>
          Show more{' '}
          <span class="count">
            {facts.length} of {count} shown
          </span>
        </button>
      )}
    </section>
  );
}
