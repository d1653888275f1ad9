import { useState, useEffect } from 'preact/hooks';

import { Link } from '../app/Link.tsx';
import { FactsDocument } from '../generated/graphql.ts';
import type { FactsQuery } from '../generated/graphql.ts';
import { useAnswer } from '../service/useAnswer.ts';
import { TakeAway } from '../take/TakeAway.tsx';
import { TODAY, spoken } from '../time/days.ts';
import { Claims } from './Claims.tsx';
import { KindMark } from './KindMark.tsx';
import { headingOf, placeOf } from './wordsOf.ts';

type Edge = NonNullable<FactsQuery['entity']>['relationships']['edges'][number];
type Fact = Edge & { readonly relationship: NonNullable<Edge['relationship']> };

interface Props {
  readonly id: string;
  readonly day: string | undefined;
  readonly disputed: ReadonlySet<string>;
}

/** What ties a thing to others, by kind, on the page's day. */
export function Facts({ id, day, disputed }: Props) {
  const [after, setAfter] = useState<string | null>(null);
  const [before, setBefore] = useState<readonly Fact[]>([]);
  useEffect(() => {
    setAfter(null);
    setBefore([]);
  }, [id, day]);
  const variables = { id, day: day ?? null, on: day ?? TODAY, after };
  const { data, loading, error } = useAnswer(FactsDocument, variables);
  const list = data?.entity?.relationships;
  if (error !== undefined) return <p class="fault">{error}</p>;
  if (!list) return <p class="quiet">{loading ? 'Asking …' : ''}</p>;

  const facts = [...before, ...list.edges.filter((edge): edge is Fact => edge.relationship !== null)];
  const groups = Object.entries(
    Object.groupBy(inOrder(facts), ({ relationship: { type, subject } }) =>
      headingOf(type, subject.id === id),
    ),
  );
  const more = () => {
    setBefore(facts);
    setAfter(list.pageInfo.endCursor);
  };
  return (
    <div class={loading ? 'facts loading' : 'facts'} aria-busy={loading}>
      {groups.length === 0 && (
        <p class="quiet">Nothing is known {day === undefined ? 'of it yet' : `for ${spoken(day)}`}.</p>
      )}
      {groups.map(([heading, group = []]) => (
        <section key={heading} class="fact-group">
          <h3>
            {heading} <span class="count">{group.length}</span>
          </h3>
          <ul>
            {group.map((fact) => (
              <FactRow key={fact.relationship.id} fact={fact} day={day} disputed={disputed} />
            ))}
          </ul>
        </section>
      ))}
      {list.pageInfo.hasNextPage && (
        <button type="button" onClick={more}>
          Show more of {list.totalCount}
        </button>
      )}
      <TakeAway
        name={id}
        operation={FactsDocument}
        variables={variables}
        data={data}
        statements={['relationshipsOfEntity', 'evidenceOfStatement']}
        rows={facts.map(({ node, relationship }) => ({
          type: relationship.type,
          other: node.id,
          name: node.name,
          planned: relationship.planned,
          inForce: day === undefined ? '' : relationship.inForce,
          sentence: relationship.sentence,
          sources: relationship.statements
            .flatMap(({ evidence }) => evidence.nodes.map(({ citation }) => citation))
            .join('; '),
        }))}
      />
    </div>
  );
}

/** What a thing belongs to comes before what it was once concerned with. */
function inOrder(facts: readonly Fact[]): Fact[] {
  return facts.toSorted((a, b) => placeOf(a.relationship.type) - placeOf(b.relationship.type));
}

function FactRow({
  fact: { node, relationship },
  day,
  disputed,
}: {
  fact: Fact;
  day: string | undefined;
  disputed: ReadonlySet<string>;
}) {
  const unsure = day !== undefined && relationship.inForce === 'UNKNOWN';
  const contested = relationship.statements.some(({ id }) => disputed.has(id));
  const looks = ['fact', unsure && 'unsure', relationship.planned && 'planned', contested && 'contested'];
  return (
    <li class={looks.filter(Boolean).join(' ')}>
      <KindMark kind={node.kind} />
      <div>
        <p class="fact-head">
          <Link to={{ entity: node.id, day }}>{node.name}</Link>
          {unsure && <span class="badge unsure">Not certain on this day</span>}
        </p>
        <p class="sentence">{relationship.sentence}</p>
        <Claims claims={relationship.statements} disputed={disputed} />
      </div>
    </li>
  );
}
