import { FactsDocument } from '../generated/graphql.ts';
import type { FactsQueryVariables, Predicate, RelationshipEnd } from '../generated/graphql.ts';
import { useAnswer } from '../service/useAnswer.ts';
import { FactGroup } from './FactGroup.tsx';
import { factsOf } from './FactRow.tsx';
import { FactSection } from './FactSection.tsx';
import { headingOf } from './wordsOf.ts';

/** Relationships that stand under one heading, and how many there are. */
export interface Group {
  readonly type: Predicate;
  /** Null where it makes no difference. */
  readonly end: RelationshipEnd | null;
  readonly count: number;
}

/** The largest group that is asked for with others, and how many are asked for at once. */
const SMALL = 10;
const AT_ONCE = 100;

interface Props {
  /** The name of the entity whose facts they are. */
  readonly of: string;
  readonly groups: readonly Group[];
  readonly list: Omit<FactsQueryVariables, 'types' | 'end' | 'first' | 'after'>;
  readonly day: string | undefined;
  readonly disputed: ReadonlySet<string>;
}

/** Groups of facts: small ones with one question for all of them, each large one with its own. */
export function FactGroups({ of, groups, list, day, disputed }: Props) {
  const types = smallTypes(groups);
  const together =
    types.length === 0 ? undefined : { ...list, types, end: null, first: AT_ONCE, after: null };
  const { data, asked, loading, error } = useAnswer(FactsDocument, together);
  const facts = factsOf(data && together ? [data] : []);
  const shared = { day, disputed };
  return (
    <>
      {error !== undefined && <p class="fault">{error}</p>}
      {groups.map(({ type, end, count }) => {
        const key = `${type} ${end ?? ''}`;
        const heading = headingOf(type, end !== 'OBJECT', of);
        if (!types.includes(type)) {
          const own = { ...list, types: [type], end };
          return <FactGroup key={key} heading={heading} count={count} list={own} {...shared} />;
        }
        const ofGroup = facts.filter(
          ({ relationship }) =>
            relationship.type === type &&
            (end === null || (relationship.subject.id === list.id) === (end === 'SUBJECT')),
        );
        return (
          <FactSection
            key={key}
            heading={heading}
            count={count}
            facts={ofGroup}
            loading={loading}
            disputed={disputed}
            day={asked?.day ?? undefined}
          />
        );
      })}
    </>
  );
}

/** The types of which there are few from both ends, as many as fit into one question. */
function smallTypes(groups: readonly Group[]): Predicate[] {
  const types: Predicate[] = [];
  let room = AT_ONCE;
  for (const [type, ends] of Map.groupBy(groups, (group) => group.type)) {
    const count = ends.reduce((sum, end) => sum + end.count, 0);
    if (count > SMALL || count > room) continue;
    types.push(type);
    room -= count;
  }
  return types;
}
