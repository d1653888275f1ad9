import { useDeferredValue } from 'preact/compat';
import { useMemo, useState } from 'preact/hooks';

import type { Address } from '../app/address.ts';
import type { EntityQuery } from '../generated/graphql.ts';
import { formatDay } from '../time/days.ts';
import { byWeight, lifelinesOf } from './best.ts';
import { FactSection } from './FactSection.tsx';
import { Fold } from './Fold.tsx';
import { group, groupsOf, matcherOf, plainText, sortFacts } from './groups.ts';
import type { Group, Sort } from './groups.ts';
import { FactTools } from './FactTools.tsx';
import { JumpList } from './JumpList.tsx';
import { Lead } from './Lead.tsx';
import { Lifelines } from './Lifelines.tsx';
import { Said } from './Said.tsx';
import { TakeFacts } from './TakeFacts.tsx';
import { useFacts } from './useFacts.ts';
import type { EntityFact } from './EntityFact.ts';

interface Props {
  readonly entity: NonNullable<EntityQuery['entity']>;
  readonly day: string | undefined;
  readonly disputed: ReadonlySet<string>;
  /** What of it isn't settled by rank; undefined until it is known. */
  readonly open: ReadonlySet<string> | undefined;
  /** Why that can't be known. */
  readonly openError: string | undefined;
  /** The fact to which the address leads. */
  readonly target: string | undefined;
  readonly isReader: boolean;
}

/** Few enough for all of them to be in the document. */
const FEW = 60;

/** What is known of an entity, from the best of it to all: a paragraph, lifelines, and groups of facts and statements. */
export function EntityFacts({ entity, day, disputed, open, openError, target, isReader }: Props) {
  const { id, name, relationshipCounts: counts } = entity;
  const { facts, complete, isComplete, error } = useFacts(id, counts);
  const [filter, setFilter] = useState('');
  const [sort, setSort] = useState<Sort>('NAME');
  const wanted = useDeferredValue(filter);
  /** To what the page has yet to lead, once: afterwards it follows its reader. */
  const [leading, setLeading] = useState<Pick<Address, 'fact' | 'day'>>({});
  const lead = (fact: string | undefined, on: string | undefined) => {
    setLeading({ fact, day: on });
    if (fact !== undefined) setFilter('');
  };
  const [followed, setFollowed] = useState<string>();
  if (followed !== target) {
    setFollowed(target);
    lead(target, day);
  }
  // Who goes to another day meanwhile isn't led any more.
  const ahead = leading.day === day ? leading.fact : undefined;
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const groups = useMemo(() => groupsOf(counts, name), [counts, name]);
  const texts = useMemo(() => new Map(facts.map((fact) => [fact.relationship.id, textOf(fact)])), [facts]);
  const matches = useMemo(() => matcherOf(wanted), [wanted]);
  const sorted = useMemo(() => sortFacts(facts, sort), [facts, sort]);
  const found = useMemo(
    () =>
      wanted.trim() === ''
        ? sorted
        : sorted.filter(({ relationship }) => matches(texts.get(relationship.id)!)),
    [sorted, texts, wanted],
  );
  const { dated, undated } = useMemo(() => group(id, found, day), [id, found, day]);
  const weighed = useMemo(
    () => facts.filter(({ relationship }) => complete.has(relationship.type)).toSorted(byWeight),
    [facts, complete],
  );
  const isAheadUndated = [...undated.values()].some((some) =>
    some.some(({ relationship }) => relationship.id === ahead),
  );
  const hasLines = useMemo(() => lifelinesOf(weighed, 1).length > 0, [weighed]);
  const isFiltered = wanted.trim() !== '';

  /** How many there are under a heading: before all are there, only the whole is known. */
  const countOf = ({ key, type, total: all }: Group) =>
    complete.has(type) ? (dated.get(key)?.length ?? 0) : day === undefined && !isFiltered ? all : undefined;
  const shown = groups.filter((one) => countOf(one) !== 0);
  const countUndated = [...undated.values()].reduce((sum, { length }) => sum + length, 0);
  const countFound = countUndated + [...dated.values()].reduce((sum, { length }) => sum + length, 0);
  const sectionOf = (one: Group, some: readonly EntityFact[], count: number | undefined, anchor?: string) => (
    <FactSection
      key={one.key}
      heading={one.heading}
      {...(anchor !== undefined && { anchor })}
      count={count}
      facts={some}
      loading={!complete.has(one.type) && error === undefined}
      of={id}
      day={day}
      disputed={disputed}
      whole={total <= FEW}
      target={target}
      leading={ahead}
      onLed={() => setLeading({})}
    />
  );
  return (
    <>
      {!isReader && (
        <Lead
          entity={entity}
          facts={weighed}
          day={day}
          open={open}
          isComplete={isComplete}
          hasFailed={(error ?? openError) !== undefined}
        />
      )}
      {!isReader && <Lifelines entity={entity} facts={weighed} day={day} disputed={disputed} onLead={lead} />}
      {error !== undefined && <p class="fault">{error}</p>}
      {openError !== undefined && <p class="fault">What sources disagree on can’t be loaded: {openError}</p>}
      {total > 0 && (
        <FactTools
          filter={filter}
          onFilter={(words) => {
            setFilter(words);
            setLeading({});
          }}
          sort={sort}
          onSort={(order) => {
            setSort(order);
            setLeading({});
          }}
          found={countFound}
          searched={facts.length}
          total={total}
          state={isComplete ? 'complete' : error === undefined ? 'loading' : 'failed'}
          isFiltered={isFiltered}
        />
      )}
      <JumpList
        groups={shown.map((one) => ({ anchor: one.anchor, heading: one.heading, count: countOf(one) }))}
      />
      <div class="facts">
        {shown.length === 0 && isComplete && !isFiltered && (
          <p class="quiet">
            {day === undefined ? 'The graph has no facts about it yet.' : `No facts for ${formatDay(day)}.`}
          </p>
        )}
        {shown.map((one) => sectionOf(one, dated.get(one.key) ?? [], countOf(one), one.anchor))}
        {countUndated > 0 && (
          <Fold
            class="undated"
            asked={isAheadUndated}
            summary={
              <h2>
                Date unknown <span class="count">{countUndated.toLocaleString('en')}</span>
              </h2>
            }
          >
            {() => (
              <>
                <p class="quiet">
                  It is unknown when these began, and whether they held on {formatDay(day!)}.
                </p>
                {groups
                  .filter(({ key }) => undated.has(key))
                  .map((one) => sectionOf(one, undated.get(one.key)!, undated.get(one.key)!.length))}
              </>
            )}
          </Fold>
        )}
        <TakeFacts id={id} name={name} day={day} hasLines={hasLines} />
      </div>
      <Said id={id} name={name} day={day} disputed={disputed} filter={wanted} />
    </>
  );
}

function textOf({ node, relationship }: EntityFact): string {
  return plainText(`${node.name} ${relationship.sentence}`);
}
