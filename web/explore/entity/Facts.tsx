import { FactsToTakeDocument } from '../generated/graphql.ts';
import type { EntityQuery } from '../generated/graphql.ts';
import { TakeAway } from '../take/TakeAway.tsx';
import { takeFacts } from '../take/takeFacts.ts';
import { TODAY, formatDay } from '../time/days.ts';
import { Fold } from './Fold.tsx';
import { FactGroups } from './FactGroups.tsx';
import type { Group } from './FactGroups.tsx';
import { placeOf, readsAlike } from './wordsOf.ts';

type Counts = NonNullable<EntityQuery['entity']>['relationshipCounts'];

interface Props {
  readonly id: string;
  readonly name: string;
  readonly counts: Counts;
  /** The day for which they were counted. */
  readonly day: string | undefined;
  readonly disputed: ReadonlySet<string>;
}

/** The relationships of an entity, by type, on the page's day; those without a known date stand apart. */
export function Facts({ id, name, counts, day, disputed }: Props) {
  const dated = groupsOf(counts, ({ count, undated }) => count - undated);
  const undated = groupsOf(counts, (one) => one.undated);
  const list = { id, day: day ?? null, on: day ?? TODAY };
  return (
    <div class="facts">
      {dated.length === 0 && (
        <p class="quiet">
          {day === undefined ? 'The graph has no facts about it yet.' : `No facts for ${formatDay(day)}.`}
        </p>
      )}
      <FactGroups
        of={name}
        groups={dated}
        list={{ ...list, dated: day === undefined ? null : true }}
        day={day}
        disputed={disputed}
      />
      {undated.length > 0 && (
        <Fold
          class="undated"
          summary={
            <h2>
              Date unknown <span class="count">{undated.reduce((sum, { count }) => sum + count, 0)}</span>
            </h2>
          }
        >
          {() => (
            <>
              <p class="quiet">It is unknown when these began, and whether they held on {formatDay(day!)}.</p>
              <FactGroups
                of={name}
                groups={undated}
                list={{ ...list, dated: false }}
                day={day}
                disputed={disputed}
              />
            </>
          )}
        </Fold>
      )}
      <TakeAway
        name={id}
        title={name}
        operation={FactsToTakeDocument}
        variables={{ ...list, after: null }}
        statements={['relationshipsOfEntity', 'evidenceOfStatement']}
        take={(taking) => takeFacts(id, day, taking)}
        embed={{ entity: id, day }}
      />
    </div>
  );
}

/** What an entity belongs to comes before what it was once concerned with. */
function groupsOf(counts: Counts, countOf: (one: Counts[number]) => number): Group[] {
  const groups = Map.groupBy(counts, ({ type, end }) => (readsAlike(type) ? type : `${type} ${end}`));
  return [...groups.values()]
    .map((all) => ({
      type: all[0]!.type,
      end: readsAlike(all[0]!.type) ? null : all[0]!.end,
      count: all.reduce((sum, one) => sum + countOf(one), 0),
    }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => placeOf(a.type) - placeOf(b.type));
}
