import { MoodsDocument, SaidDocument } from '../generated/graphql.ts';
import { behind, onceEach, useAllPages } from '../service/usePages.ts';
import { SaidList } from './SaidList.tsx';
import { UTTERANCES } from './wordsOf.ts';

const START = { after: null as string | null };

/** What was said by an entity and about it, and what is planned, demanded or believed of it; with a day, what had been by then. */
export function Said({
  id,
  name,
  day,
  disputed,
  filter,
}: {
  id: string;
  name: string;
  day: string | undefined;
  disputed: ReadonlySet<string>;
  /** Words that they have to have. */
  filter: string;
}) {
  const said = useAllPages(SaidDocument, { id, utterances: UTTERANCES }, START, ({ entity }) =>
    behind(entity?.statements),
  );
  const moods = useAllPages(MoodsDocument, { id }, START, ({ entity }) => behind(entity?.statements));
  const all = onceEach(
    said.pages.flatMap(({ entity }) => entity?.statements.nodes ?? []),
    (statement) => statement.id,
  );
  const others = onceEach(
    moods.pages.flatMap(({ entity }) => entity?.statements.nodes ?? []),
    (statement) => statement.id,
  ).filter(({ predicate }) => !UTTERANCES.includes(predicate));
  const error = said.error ?? moods.error;
  return (
    <>
      {error !== undefined && <p class="fault">{error}</p>}
      <SaidList
        title={`Statements by ${name}`}
        speaker={id}
        all={all.filter(({ subject }) => subject.id === id)}
        day={day}
        disputed={disputed}
        filter={filter}
      />
      <SaidList
        title={`Statements about ${name}`}
        all={all.filter(({ subject }) => subject.id !== id)}
        day={day}
        disputed={disputed}
        filter={filter}
      />
      <SaidList
        title="Plans, conditions, demands and opinions"
        all={others}
        day={day}
        disputed={disputed}
        filter={filter}
      />
    </>
  );
}
