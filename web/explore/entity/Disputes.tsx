import { capitalised } from '../../../src/language/names.ts';
import type { DisputeKind, DisputesQuery } from '../generated/graphql.ts';
import { Claims } from './Claims.tsx';
import { Fold } from './Fold.tsx';
import { MEANINGS, headingOf } from './wordsOf.ts';

type Dispute = DisputesQuery['disputes']['nodes'][number];

/** What sources disagree about. */
const ABOUT: Readonly<Record<DisputeKind, string>> = {
  HELD_TWICE: 'held by two at once',
  DATES: 'different dates',
  VALUES: 'different values',
  WEEKDAY: 'date and weekday don’t fit',
  DENIED: 'confirmed and denied',
};

/** Disputes by what they are about, each with its reason; the statements when it is opened. */
export function Disputes({
  of: { id, name },
  disputes,
}: {
  of: { readonly id: string; readonly name: string };
  disputes: readonly Dispute[];
}) {
  const groups = Map.groupBy(disputes, ({ statements: [first] }) =>
    first ? headingOf(first.predicate, first.subject.id === id, name) : '',
  );
  return (
    <>
      {[...groups].map(([heading, some]) => (
        <section key={heading} class="dispute-group">
          <h3>
            {heading} <span class="count">{some.length}</span>
          </h3>
          {[...Map.groupBy(some, (dispute) => factOf(dispute, id))].map(([fact, all]) => (
            <div key={fact}>
              {fact !== '' && <p>{fact}</p>}
              {all.map((dispute) => (
                <Fold key={dispute.id} summary={<Reason dispute={dispute} />}>
                  {() => (
                    <>
                      <p class="quiet">{dispute.sentence}</p>
                      <Claims claims={dispute.statements} />
                    </>
                  )}
                </Fold>
              ))}
            </div>
          ))}
        </section>
      ))}
    </>
  );
}

function Reason({ dispute: { kind, days, settled, statements } }: { dispute: Dispute }) {
  const meanings = [...new Set(statements.flatMap(({ meaning }) => meaning ?? []))].map(
    (one) => MEANINGS[one],
  );
  const apart =
    days === null || days === 0
      ? ''
      : days === 1
        ? ', 1 day apart'
        : `, ${days.toLocaleString('en')} days apart`;
  return (
    <>
      {capitalised(ABOUT[kind])}
      {apart}
      {meanings.length > 0 && ` (${meanings.join(', ')})`}{' '}
      <span class="badge disputed">{settled ? 'Settled by rank' : 'Open'}</span>
    </>
  );
}

/** Who is at the other end of what the first statement of a dispute is about; the heading says the rest. */
function factOf({ statements: [first] }: Dispute, id: string): string {
  return (first?.object?.id === id ? first.subject : first?.object)?.name ?? '';
}
