import { useState } from 'preact/hooks';

import { Link } from '../app/Link.tsx';
import type { UtteranceFragment } from '../generated/graphql.ts';
import { Badges, Claims } from './Claims.tsx';
import { Fold } from './Fold.tsx';
import { Sentence } from './Sentence.tsx';

const AT_FIRST = 10;

interface Props {
  readonly title: string;
  readonly all: readonly UtteranceFragment[];
  readonly day: string | undefined;
  readonly disputed?: ReadonlySet<string>;
}

/** Statements with their speakers; with a day, those that had been made by then. */
export function SaidList({ title, all, day, disputed }: Props) {
  const [opened, setOpened] = useState(false);
  // Before anybody had vouched for it, it hadn't been said.
  const made = all.filter(
    ({ dates, vouchedMin }) => day === undefined || (dates.sinceMin ?? vouchedMin ?? '') <= day,
  );
  const shown = opened ? made : made.slice(0, AT_FIRST);
  const later = all.length - made.length;
  if (all.length === 0) return null;
  return (
    <section class="fact-group">
      <h2>
        {title} <span class="count">{made.length}</span>
      </h2>
      <ul>
        {shown.map((statement) => (
          <li key={statement.id} class={`fact said mood-line-${statement.modality?.toLowerCase() ?? 'none'}`}>
            <div>
              <p class="sentence">
                <Link to={{ statement: statement.id, day }}>
                  <Sentence {...statement} />
                </Link>
              </p>
              <p class="speaker">
                <Link to={{ entity: statement.subject.id, day }}>{statement.subject.name}</Link>
              </p>
              <Fold summary={<Badges claims={[statement]} disputed={disputed} />}>
                {() => <Claims claims={[statement]} disputed={disputed} />}
              </Fold>
            </div>
          </li>
        ))}
      </ul>
      {shown.length < made.length && (
        <button type="button" class="more" onClick={() => setOpened(true)}>
          Show more{' '}
          <span class="count">
            {shown.length} of {made.length} shown
          </span>
        </button>
      )}
      {later > 0 && (
        <p class="quiet">
          {later} later {later === 1 ? 'statement' : 'statements'} hidden.
        </p>
      )}
    </section>
  );
}
