import { DyadTimeline } from '../dyad/DyadTimeline.tsx';
import { linesOf } from '../dyad/linesOf.ts';
import { SharedList } from '../dyad/SharedList.tsx';
import { useDyad } from '../dyad/useDyad.ts';
import { Fold } from '../entity/Fold.tsx';
import { UTTERANCES } from '../entity/wordsOf.ts';
import { TODAY } from '../time/days.ts';
import { SourceLine } from './SourceLine.tsx';

/** What two entities share, as bars and as a list. */
export function PairTimeline({ a, b, day }: { a: string; b: string; day: string | undefined }) {
  const variables = { a, b, on: day ?? TODAY, utterances: UTTERANCES };
  const { pages, dyad, error } = useDyad(variables);
  if (error !== undefined) return <p class="fault">{error}</p>;
  if (!dyad) return <p class="quiet">Loading …</p>;
  const lines = linesOf(dyad);
  return (
    <>
      <DyadTimeline
        name={`${a}-and-${b}`}
        title=""
        lines={lines}
        day={day}
        data={pages}
        variables={variables}
        embed={{ compare: [a, b], day }}
      />
      {lines.length > 0 && (
        <Fold summary="As a list">{() => <SharedList lines={lines} day={day} next={undefined} />}</Fold>
      )}
      <SourceLine ids={lines.flatMap(({ spans }) => spans.flatMap((span) => [span.a.id, span.b.id]))} />
    </>
  );
}
