import { Link } from '../app/Link.tsx';
import { Mood } from '../entity/EvidenceRow.tsx';
import { KindMark } from '../entity/KindMark.tsx';
import { InOurWords } from '../entity/Sentence.tsx';
import type { StatementResultsQuery } from '../generated/graphql.ts';
import { formatDay } from '../time/days.ts';
import { MarkedText } from './MarkedText.tsx';

/** A statement that was found, with whose it is, of which day, and the words that matched. */
export function StatementResult({
  found: { node, text, marks },
  day,
}: {
  found: StatementResultsQuery['searchStatements']['edges'][number];
  day: string | undefined;
}) {
  const { id, modality, sentence, subject, dates, vouchedMin } = node;
  const made = dates.sinceMin ?? vouchedMin;
  // What was found is mostly the end of the sentence; a condition isn't part of it.
  const at = sentence.lastIndexOf(text);
  const words = (
    <InOurWords>
      <MarkedText text={text} marks={marks} />
      {at !== -1 && sentence.slice(at + text.length)}
    </InOurWords>
  );
  return (
    <li class="fact said">
      <KindMark kind={subject.kind} />
      <div>
        <p class="sentence">
          <Link to={{ statement: id, day }}>
            {at === -1 ? sentence : sentence.slice(0, at)} {words}
          </Link>
        </p>
        <p class="speaker">
          <Link to={{ entity: subject.id, day }}>{subject.name}</Link>
          {made !== null && <span class="quiet"> · {formatDay(made)}</span>}{' '}
          {modality !== null && modality !== 'ASSERTED' && <Mood modality={modality} />}
        </p>
      </div>
    </li>
  );
}
