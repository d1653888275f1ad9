import { Link } from '../app/Link.tsx';
import { SaidDocument } from '../generated/graphql.ts';
import type { UtteranceFragment } from '../generated/graphql.ts';
import { useAnswer } from '../service/useAnswer.ts';
import { Claims } from './Claims.tsx';
import { UTTERANCES } from './wordsOf.ts';

/** What was said by a thing and about it, and what is planned, demanded or believed of it; with a day, what had been by then. */
export function Said({
  id,
  day,
  disputed,
}: {
  id: string;
  day: string | undefined;
  disputed: ReadonlySet<string>;
}) {
  const { data } = useAnswer(SaidDocument, { id, utterances: UTTERANCES });
  if (!data?.entity) return null;
  const { said, moods } = data.entity;
  const by = said.nodes.filter(({ subject }) => subject.id === id);
  const about = said.nodes.filter(({ subject }) => subject.id !== id);
  const others = moods.nodes.filter(({ predicate }) => !UTTERANCES.includes(predicate));
  return (
    <>
      <Listed title="Said by it" all={by} day={day} disputed={disputed} />
      <Listed title="Said about it" all={about} day={day} disputed={disputed} />
      <Listed title="Planned, conditional, demanded or believed" all={others} day={day} disputed={disputed} />
    </>
  );
}

interface Props {
  readonly title: string;
  readonly all: readonly UtteranceFragment[];
  readonly day: string | undefined;
  readonly disputed: ReadonlySet<string>;
}

function Listed({ title, all, day, disputed }: Props) {
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
              <Claims claims={[statement]} disputed={disputed} />
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
