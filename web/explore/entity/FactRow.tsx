import { Link } from '../app/Link.tsx';
import type { FactsQuery } from '../generated/graphql.ts';
import { onceEach } from '../service/usePages.ts';
import { isDatedOn } from '../time/days.ts';
import { Evidence } from './Evidence.tsx';
import { KindMark } from './KindMark.tsx';
import { Series } from './Series.tsx';

type Edge = NonNullable<FactsQuery['entity']>['relationships']['edges'][number];
/** A relationship with the entity at its other end. */
export type Fact = Edge & { readonly relationship: NonNullable<Edge['relationship']> };

/** The facts of some pages, each once. */
export function factsOf(pages: readonly FactsQuery[]): Fact[] {
  const edges = pages.flatMap(({ entity }) => entity?.relationships.edges ?? []);
  return onceEach(
    edges.filter((edge): edge is Fact => edge.relationship !== null),
    ({ relationship }) => relationship.id,
  );
}

/** A fact with how it stands, its numbers, and evidence to open. */
export function FactRow({
  fact: { node, relationship },
  day,
  disputed,
}: {
  fact: Fact;
  day: string | undefined;
  disputed: ReadonlySet<string>;
}) {
  const { id, sentence, planned, inForce, statements } = relationship;
  const undated = day !== undefined && !isDatedOn(day, relationship);
  const unsure = day !== undefined && !undated && inForce === 'UNKNOWN';
  const contested = statements.some((claim) => disputed.has(claim.id));
  const looks = ['fact', unsure && 'unsure', planned && 'planned', contested && 'contested'];
  return (
    <li class={looks.filter(Boolean).join(' ')}>
      <KindMark kind={node.kind} />
      <div>
        <p class="fact-head">
          <Link to={{ entity: node.id, day }}>{node.name}</Link>
          {unsure && <span class="badge unsure">Uncertain on this day</span>}
        </p>
        <p class="sentence">{sentence}</p>
        <Series relationship={relationship} day={day} />
        <Evidence ids={[id]} claims={statements} disputed={disputed} />
      </div>
    </li>
  );
}
