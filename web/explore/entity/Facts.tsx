import { FactsToTakeDocument } from '../generated/graphql.ts';
import type { EntityQuery } from '../generated/graphql.ts';
import { ask } from '../service/ask.ts';
import { behind } from '../service/usePages.ts';
import { TakeAway } from '../take/TakeAway.tsx';
import { TODAY, formatDay } from '../time/days.ts';
import { Fold } from './Fold.tsx';
import { formatNumbers, spanOf } from './quantities.ts';
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
        operation={FactsToTakeDocument}
        variables={{ ...list, after: null }}
        statements={['relationshipsOfEntity', 'evidenceOfStatement']}
        take={() => takeAll(id, day)}
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

/** All facts, however many are shown, with their days and sources. */
async function takeAll(id: string, day: string | undefined) {
  const pages = [];
  for (let cursor: { after: string | null } | null = { after: null }; cursor !== null;) {
    const page = await ask(FactsToTakeDocument, { id, day: day ?? null, on: day ?? TODAY, ...cursor });
    pages.push(page);
    cursor = behind(page.entity?.relationships);
  }
  const rows = pages
    .flatMap((page) => page.entity?.relationships.edges ?? [])
    .map(({ node, relationship }) => ({
      type: relationship.type,
      other: node.id,
      name: node.name,
      planned: relationship.planned,
      sinceMin: relationship.dates.sinceMin ?? '',
      sinceMax: relationship.dates.sinceMax ?? '',
      untilMin: relationship.dates.untilMin ?? '',
      untilMax: relationship.dates.untilMax ?? '',
      inForce: day === undefined ? '' : relationship.inForce,
      sentence: relationship.sentence,
      quantities: relationship.series
        .map((point) => `${spanOf(point)}: ${formatNumbers(point.quantity)}`)
        .join('; '),
      sources: relationship.statements
        .flatMap(({ evidence }) => evidence.nodes)
        .map(({ citation, stance, modality }) => `${citation} (${stance}, ${modality})`)
        .join('; '),
    }));
  return { data: pages, rows };
}
