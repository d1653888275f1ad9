import { useRef, useState } from 'preact/hooks';

import type { Fact } from '../entity/FactRow.tsx';
import { FactSection } from '../entity/FactSection.tsx';
import { formatDay, isDatedOn } from '../time/days.ts';
import type { Line } from './linesOf.ts';
import type { Dyad } from './useDyad.ts';
import type { Ties } from './useTies.ts';

const SOME = 10;
const NONE: ReadonlySet<string> = new Set();

interface Props {
  readonly dyad: Dyad;
  readonly lines: readonly Line[];
  /** The day of the lines. */
  readonly day: string | undefined;
  readonly ties: readonly [Ties, Ties];
}

/** What one of two entities is a member of or a party to and doesn't share with the other; with a day, not on it. */
export function OnlyOne({ dyad, lines, day, ties: [ofA, ofB] }: Props) {
  const shown = useRef<Compared>();
  // All of it is of one pair and one day: until it is, what was shown before stays.
  const isOfPair = ofA.id === dyad.a.id && ofB.id === dyad.b.id && ofA.day === day && ofB.day === day;
  if (isOfPair) shown.current = compare(dyad, lines, day, ofA.facts, ofB.facts);
  const error = ofA.error ?? ofB.error;
  if (error !== undefined) return <p class="fault">{error}</p>;
  if (!shown.current) return <p class="quiet">Loading …</p>;
  const { sides, apart } = shown.current;
  return (
    <>
      <div class="only-one">
        {sides.map((side) => (
          <Side key={side.name} side={side} day={shown.current!.day} loading={!isOfPair} />
        ))}
      </div>
      {apart.length > 0 && (
        <p class="quiet">Both, but never at the same time: {namesOf(apart).join(', ')}.</p>
      )}
    </>
  );
}

interface Side {
  readonly name: string;
  readonly other: string;
  readonly facts: readonly Fact[];
  readonly undated: readonly Fact[];
}

interface Compared {
  readonly day: string | undefined;
  readonly sides: readonly Side[];
  /** What both have had, but not together. */
  readonly apart: readonly Fact[];
}

function compare(
  { a, b }: Dyad,
  lines: readonly Line[],
  day: string | undefined,
  factsOfA: readonly Fact[],
  factsOfB: readonly Fact[],
): Compared {
  // What they may share is among what they share, and not here too.
  const shared = new Set(
    lines.filter(({ inForce }) => day === undefined || inForce !== 'NO').map(({ node }) => node.id),
  );
  const inB = new Set(factsOfB.map(({ node }) => node.id));
  const apart = factsOfA.filter(({ node }) => inB.has(node.id) && !shared.has(node.id));
  const common = new Set([...shared, ...apart.map(({ node }) => node.id)]);
  const side = (name: string, other: string, all: readonly Fact[]): Side => {
    const own = all.filter(({ node }) => !common.has(node.id)).toSorted(byTypeAndBeginning);
    const isDated = ({ relationship }: Fact) => day === undefined || isDatedOn(day, relationship);
    return { name, other, facts: own.filter(isDated), undated: own.filter((fact) => !isDated(fact)) };
  };
  return { day, sides: [side(a.name, b.name, factsOfA), side(b.name, a.name, factsOfB)], apart };
}

function Side({ side, day, loading }: { side: Side; day: string | undefined; loading: boolean }) {
  const [count, setCount] = useState(SOME);
  const { name, other, facts, undated } = side;
  const heading = `Only ${name}: organisations and treaties ${day === undefined ? 'at any time' : `on ${formatDay(day)}`}`;
  return (
    <div>
      <FactSection
        heading={heading}
        count={facts.length}
        facts={facts.slice(0, count)}
        loading={loading}
        more={() => setCount(facts.length)}
        day={day}
        disputed={NONE}
      />
      {facts.length === 0 && <p class="quiet">None that {other} doesn’t share.</p>}
      {undated.length > 0 && (
        <p class="quiet">
          Date unknown ({undated.length}): {namesOf(undated).join(', ')}.
        </p>
      )}
    </div>
  );
}

function namesOf(facts: readonly Fact[]): string[] {
  return [...new Set(facts.map(({ node }) => node.name))];
}

function byTypeAndBeginning({ relationship: one }: Fact, { relationship: other }: Fact): number {
  return keyOf(one).localeCompare(keyOf(other));
}

function keyOf({ type, dates: { sinceMin, sinceMax } }: Fact['relationship']): string {
  return `${type} ${sinceMin ?? sinceMax ?? '9999'}`;
}
