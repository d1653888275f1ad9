import { useMemo, useState } from 'preact/hooks';

import { Link } from '../app/Link.tsx';
import type { UtteranceFragment } from '../generated/graphql.ts';
import { formatDay } from '../time/days.ts';
import { Badges, Claims } from './Claims.tsx';
import { Fold } from './Fold.tsx';
import { matcherOf, plainText } from './groups.ts';
import { Sentence } from './Sentence.tsx';
import { VirtualRows } from './VirtualRows.tsx';

const AT_FIRST = 10;

interface Props {
  readonly title: string;
  readonly all: readonly UtteranceFragment[];
  readonly day: string | undefined;
  readonly disputed?: ReadonlySet<string>;
  /** Words that the statements have to have. */
  readonly filter?: string;
  /** Whose statements they are, where all are somebody's. */
  readonly speaker?: string;
}

/** Statements by the day on which they were made, with their speakers; with a day, those that had been made by then. */
export function SaidList({ title, all, day, disputed, filter = '', speaker }: Props) {
  const [opened, setOpened] = useState(false);
  const matching = useMemo(() => {
    const matches = matcherOf(filter);
    return all
      .filter(({ sentence, subject }) => matches(plainText(`${sentence} ${subject.name}`)))
      .toSorted((a, b) => compare(madeOn(a) ?? '~', madeOn(b) ?? '~'));
  }, [all, filter]);
  // Before anybody had vouched for it, it hadn't been said.
  const made = matching.filter((statement) => day === undefined || (madeOn(statement) ?? '') <= day);
  const shown = opened ? made : made.slice(0, AT_FIRST);
  const later = matching.length - made.length;
  if (matching.length === 0) return null;
  return (
    <section class="fact-group">
      <h2>
        {title} <span class="count">{made.length}</span>
      </h2>
      <VirtualRows
        rows={shown}
        keyOf={({ id }) => id}
        classOf={({ modality }) => `fact said mood-line-${modality?.toLowerCase() ?? 'none'}`}
      >
        {(statement, index) => (
          <div>
            {(index === 0 || madeOn(shown[index - 1]!) !== madeOn(statement)) && (
              <h3 class="said-day">{spokenDay(madeOn(statement))}</h3>
            )}
            <p class="sentence">
              <Link to={{ statement: statement.id, day }}>
                <Sentence {...statement} />
              </Link>
            </p>
            {statement.subject.id !== speaker && (
              <p class="speaker">
                <Link to={{ entity: statement.subject.id, day }}>{statement.subject.name}</Link>
              </p>
            )}
            <Fold id={statement.id} summary={<Badges claims={[statement]} disputed={disputed} />}>
              {() => <Claims claims={[statement]} disputed={disputed} />}
            </Fold>
          </div>
        )}
      </VirtualRows>
      {made.length > AT_FIRST && (
        <button type="button" class="more" aria-expanded={opened} onClick={() => setOpened(!opened)}>
          {opened ? `Show the first ${AT_FIRST} only` : `Show all ${made.length}`}
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

/** The day by which it had been said. */
function madeOn({ dates, vouchedMin }: UtteranceFragment): string | null {
  return dates.sinceMin ?? vouchedMin;
}

function spokenDay(day: string | null): string {
  return day === null ? 'Day unknown' : formatDay(day);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
