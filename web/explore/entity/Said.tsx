import { SaidDocument } from '../generated/graphql.ts';
import { useAnswer } from '../service/useAnswer.ts';
import { SaidList } from './SaidList.tsx';
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
      <SaidList title="Said by it" all={by} day={day} disputed={disputed} />
      <SaidList title="Said about it" all={about} day={day} disputed={disputed} />
      <SaidList
        title="Planned, conditional, demanded or believed"
        all={others}
        day={day}
        disputed={disputed}
      />
    </>
  );
}
