import { useRef } from 'preact/hooks';

import { FactSection } from '../entity/FactSection.tsx';
import { mayHold } from '../entity/groups.ts';
import type { EntityFact as Fact } from '../entity/EntityFact.ts';
import { formatDay, isDatedOn } from '../time/days.ts';
import type { Line } from './linesOf.ts';
import type { Dyad } from './useDyad.ts';
import type { Ties } from './useTies.ts';

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
  // All of it is of one pair: until it is, what was shown before stays.
  const isOfPair = ofA.id === dyad.a.id && ofB.id === dyad.b.id;
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
  readonly id: string;
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
  const onDay = ({ relationship }: Fact) => mayHold(relationship, day);
  const inB = new Set(factsOfB.filter(onDay).map(({ node }) => node.id));
  const apart = factsOfA.filter((fact) => onDay(fact) && inB.has(fact.node.id) && !shared.has(fact.node.id));
  const common = new Set([...shared, ...apart.map(({ node }) => node.id)]);
  const side = ({ id, name }: Dyad['a'], { name: other }: Dyad['a'], all: readonly Fact[]): Side => {
    const own = all
      .filter(({ node, relationship }) => !common.has(node.id) && mayHold(relationship, day))
      .toSorted(byTypeAndBeginning);
    const isDated = ({ relationship }: Fact) => day === undefined || isDatedOn(day, relationship);
    return { id, name, other, facts: own.filter(isDated), undated: own.filter((fact) => !isDated(fact)) };
  };
  return { day, sides: [side(a, b, factsOfA), side(b, a, factsOfB)], apart };
}

function Side({ side, day, loading }: { side: Side; day: string | undefined; loading: boolean }) {
  const { id, name, other, facts, undated } = side;
  const heading = `Only ${name}: organisations and treaties ${day === undefined ? 'at any time' : `on ${formatDay(day)}`}`;
  return (
    <div>
      <FactSection
        heading={heading}
        count={facts.length}
        facts={facts}
        loading={loading}
        of={id}
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
