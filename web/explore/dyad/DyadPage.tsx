import { useEffect } from 'preact/hooks';

import { titleOf } from '../../../src/language/titleOf.ts';
import type { Address } from '../app/address.ts';
import { Link } from '../app/Link.tsx';
import { goTo } from '../app/useAddress.ts';
import { KindMark } from '../entity/KindMark.tsx';
import { SaidList } from '../entity/SaidList.tsx';
import { UTTERANCES } from '../entity/wordsOf.ts';
import { NamedDocument } from '../generated/graphql.ts';
import type { EntityKind } from '../generated/graphql.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import { useAnswer } from '../service/useAnswer.ts';
import { TODAY, spokenTime } from '../time/days.ts';
import { Between } from './Between.tsx';
import { DyadTimeline } from './DyadTimeline.tsx';
import { linesOf } from './linesOf.ts';
import { OnlyOne } from './OnlyOne.tsx';
import { SharedList } from './SharedList.tsx';
import { useDyad } from './useDyad.ts';
import { useTies } from './useTies.ts';

/** Two entities beside each other: what they share on one timeline, and what lies between them. */
export function DyadPage({ address, a, b }: { address: Address; a: string; b: string | undefined }) {
  const { data, asked } = useAnswer(NamedDocument, { id: a });
  const first = asked?.id === a ? data : undefined;
  const name = first?.entity?.name;
  const isOne = b === undefined || b === a;
  useEffect(() => {
    if (isOne) document.title = titleOf(address, [name, name]);
  }, [name, isOne, address]);
  return (
    <article class="dyad">
      {isOne ? (
        <>
          <h1>Compare {name ?? '…'} with …</h1>
          <Pick address={address} a={a} b={undefined} kind={first?.entity?.kind} />
          <p class="quiet">
            {b === a && 'Nothing can be compared with itself. '}Choose a second entity to see what both have
            in common on one timeline, and how they are related.
          </p>
        </>
      ) : (
        <Compared address={address} a={a} b={b} first={name} kind={first?.entity?.kind} />
      )}
    </article>
  );
}

interface Pair {
  readonly address: Address;
  readonly a: string;
  readonly b: string | undefined;
  /** What the first of them is. */
  readonly kind: EntityKind | undefined;
}

function Pick({ address, a, b, kind }: Pair) {
  const noun = kind === 'STATE' ? 'country' : 'entity';
  return (
    <div class="pick">
      <SearchBox label={`Change first ${noun}`} onChoose={(id) => goTo({ ...address, compare: [id, b] })} />
      <SearchBox
        label={b === undefined ? 'Compare with …' : `Change second ${noun}`}
        focused={b === undefined}
        onChoose={(id) => goTo({ ...address, compare: [a, id] })}
      />
    </div>
  );
}

function Compared({
  address,
  a,
  b,
  first,
  kind,
}: Pair & { readonly b: string; readonly first: string | undefined }) {
  const { day } = address;
  const variables = { a, b, on: day ?? TODAY, utterances: UTTERANCES };
  const { pages, dyad, asked, loading, error } = useDyad(variables);
  // What is shown is of the day that was asked for. All times are asked for with today, whose answer holds for them too.
  const shownDay = asked.on === variables.on ? day : asked.on === TODAY ? undefined : asked.on;
  const ties = [useTies(a), useTies(b)] as const;
  useEffect(() => {
    document.title = titleOf(address, [dyad?.a.name ?? first, dyad?.b.name]);
  }, [dyad, first, address]);
  const lines = dyad ? linesOf(dyad) : [];
  return (
    <>
      <h1>
        {dyad ? (
          <>
            <KindMark kind={dyad.a.kind} size={32} />{' '}
            <Link to={{ entity: dyad.a.id, day }}>{dyad.a.name}</Link> and{' '}
            <KindMark kind={dyad.b.kind} size={32} />{' '}
            <Link to={{ entity: dyad.b.id, day }}>{dyad.b.name}</Link>
          </>
        ) : (
          'Compare'
        )}
      </h1>
      <Pick address={address} a={a} b={b} kind={kind} />
      {error !== undefined && <p class="fault">{error}</p>}
      {loading && !dyad && <p class="quiet">Loading …</p>}
      {dyad && (
        <>
          <p class="lead">
            {distanceOf(dyad.distance)} <Link to={{ from: dyad.a.id, to: dyad.b.id, day }}>Show how</Link>
          </p>
          <DyadTimeline
            name={`${a}-and-${b}`}
            title={`What ${dyad.a.name} and ${dyad.b.name} have in common`}
            lines={lines}
            day={shownDay}
            data={pages}
            variables={asked}
            embed={{ compare: [a, b], day: shownDay }}
          />
          <SharedList lines={lines} day={shownDay} next={loading ? spokenTime(day) : undefined} />
          <OnlyOne dyad={dyad} lines={lines} day={shownDay} ties={ties} />
          <Between relationships={dyad.relationships} day={shownDay} />
          <SaidList title="What they said about each other" all={dyad.said} day={day} />
          <SaidList title="Plans, conditions, demands and opinions" all={dyad.moods} day={day} />
        </>
      )}
    </>
  );
}

function distanceOf(distance: number | null): string {
  if (distance === null) return 'Not connected within six steps.';
  return distance === 1 ? 'Directly connected.' : `Connected in ${distance} steps.`;
}
