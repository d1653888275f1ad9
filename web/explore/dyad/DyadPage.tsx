import { useEffect } from 'preact/hooks';

import type { Address } from '../app/address.ts';
import { Link } from '../app/Link.tsx';
import { goTo } from '../app/useAddress.ts';
import { Claims } from '../entity/Claims.tsx';
import { KindMark } from '../entity/KindMark.tsx';
import { SaidList } from '../entity/SaidList.tsx';
import { DyadDocument, NamedDocument } from '../generated/graphql.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import { useAnswer } from '../service/useAnswer.ts';
import { TODAY } from '../time/days.ts';
import { DyadTimeline } from './DyadTimeline.tsx';
import { linesOf } from './linesOf.ts';
import { SharedList } from './SharedList.tsx';

/** Two things beside each other: what they share on one timeline, and what lies between them. */
export function DyadPage({ address, a, b }: { address: Address; a: string; b: string | undefined }) {
  const { day } = address;
  const variables = b === undefined ? undefined : { a, b, on: day ?? TODAY };
  const { data, loading, error } = useAnswer(DyadDocument, variables);
  const dyad = b === undefined ? undefined : data?.dyad;
  const { data: first } = useAnswer(NamedDocument, { id: a });
  const lines = dyad ? linesOf(dyad) : [];
  const between = dyad?.relationships.nodes ?? [];
  const shown = day === undefined ? between : between.filter(({ inForce }) => inForce !== 'NO');
  useEffect(() => {
    document.title = dyad ? `${dyad.a.name} and ${dyad.b.name} – Entente` : 'Compare – Entente';
  }, [dyad]);
  return (
    <article class="dyad">
      <h1>
        {dyad ? (
          <>
            <KindMark kind={dyad.a.kind} size={32} />{' '}
            <Link to={{ entity: dyad.a.id, day }}>{dyad.a.name}</Link> and{' '}
            <KindMark kind={dyad.b.kind} size={32} />{' '}
            <Link to={{ entity: dyad.b.id, day }}>{dyad.b.name}</Link>
          </>
        ) : (
          `Compare ${first?.entity?.name ?? '…'} with …`
        )}
      </h1>
      <div class="pick">
        <SearchBox label="Instead of the first" onChoose={(id) => goTo({ ...address, compare: [id, b] })} />
        <SearchBox
          label={b === undefined ? 'With what?' : 'Instead of the second'}
          focused={b === undefined}
          onChoose={(id) => goTo({ ...address, compare: [a, id] })}
        />
      </div>
      {b === undefined && (
        <p class="quiet">
          Choose a second one: what both share then stands on one timeline, above what lies between them.
        </p>
      )}
      {error !== undefined && <p class="fault">{error}</p>}
      {loading && <p class="quiet">Asking …</p>}
      {b !== undefined && data && !dyad && <p class="quiet">One of the two isn’t in the graph.</p>}
      {dyad && (
        <>
          <p class="lead">
            {dyad.distance === null
              ? 'No way of at most six steps joins them.'
              : `${dyad.distance} ${dyad.distance === 1 ? 'step lies' : 'steps lie'} between them.`}{' '}
            <Link to={{ from: dyad.a.id, to: dyad.b.id, day }}>See the way</Link>
          </p>
          <DyadTimeline name={`${a}-and-${b!}`} lines={lines} day={day} data={data} variables={variables!} />
          <SharedList lines={lines} day={day} />
          {between.length > 0 && (
            <section class="fact-group">
              <h2>
                Between them <span class="count">{shown.length}</span>
              </h2>
              <ul>
                {shown.map(({ id, sentence, statements, inForce }) => (
                  <li key={id} class={day !== undefined && inForce === 'UNKNOWN' ? 'fact unsure' : 'fact'}>
                    <div>
                      <p class="sentence">{sentence}</p>
                      <Claims claims={statements} />
                    </div>
                  </li>
                ))}
              </ul>
              {shown.length < between.length && (
                <p class="quiet">{between.length - shown.length} at other times.</p>
              )}
            </section>
          )}
          <SaidList title="One about the other" all={dyad.statements.nodes} day={day} />
        </>
      )}
    </article>
  );
}
