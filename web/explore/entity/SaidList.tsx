import { Link } from '../app/Link.tsx';
import type { UtteranceFragment } from '../generated/graphql.ts';
import { Claims } from './Claims.tsx';

interface Props {
  readonly title: string;
  readonly all: readonly UtteranceFragment[];
  readonly day: string | undefined;
  readonly disputed?: ReadonlySet<string>;
}

/** Statements with their speakers; with a day, those that had been made by then. */
export function SaidList({ title, all, day, disputed }: Props) {
  // Before anybody had vouched for it, it hadn't been said.
  const shown = all.filter(
    ({ sinceMin, vouchedMin }) => day === undefined || (sinceMin ?? vouchedMin ?? '') <= day,
  );
  if (all.length === 0) return null;
  return (
    <section class="fact-group">
      <h3>
        {title} <span class="count">{shown.length}</span>
      </h3>
      <ul>
        {shown.map((statement) => (
          <li key={statement.id} class={`fact said mood-line-${statement.modality?.toLowerCase() ?? 'none'}`}>
            <div>
              <p class="sentence">{statement.sentence}</p>
              {statement.subject.id !== '' && (
                <p class="speaker">
                  <Link to={{ entity: statement.subject.id, day }}>{statement.subject.name}</Link>
                </p>
              )}
              <Claims claims={[statement]} {...(disputed && { disputed })} />
            </div>
          </li>
        ))}
      </ul>
      {shown.length < all.length && (
        <p class="quiet">{all.length - shown.length} came later than the chosen day.</p>
      )}
    </section>
  );
}
