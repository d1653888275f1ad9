import { PREDICATES } from '../../../src/model/predicates.ts';
import type { Predicate as Row } from '../../../src/model/predicates.ts';
import { Link } from '../app/Link.tsx';
import { NumbersDocument } from '../generated/graphql.ts';
import { useAnswer } from '../service/useAnswer.ts';
import { isContested } from './contested.ts';
import { FactEvidence } from './Evidence.tsx';
import { isUnsure } from './groups.ts';
import { KindMark } from './KindMark.tsx';
import { Series } from './Series.tsx';
import type { EntityFact } from './EntityFact.ts';

/** How a row looks that isn't certain, a plan, or disputed. */
export function looksOf(
  fact: EntityFact,
  of: string,
  day: string | undefined,
  disputed: ReadonlySet<string>,
): string {
  const looks = [
    'fact',
    isUnsure(fact, day) && 'unsure',
    fact.relationship.planned && 'planned',
    isContested(fact, of, disputed) && 'contested',
  ];
  return looks.filter(Boolean).join(' ');
}

interface Props {
  readonly fact: EntityFact;
  /** The entity of the page. */
  readonly of: string;
  readonly day: string | undefined;
  readonly disputed: ReadonlySet<string>;
}

/** A fact with how it stands, its numbers, and evidence to open. */
export function FactRow({ fact, of, day, disputed }: Props) {
  const { node, relationship } = fact;
  const { units }: Row = PREDICATES[relationship.type];
  return (
    <>
      <KindMark kind={node.kind} />
      <div>
        <p class="fact-head">
          <Link to={{ entity: node.id, day }}>{node.name}</Link>
          {isUnsure(fact, day) && <span class="badge unsure">Uncertain on this day</span>}
        </p>
        <p class="sentence">{relationship.sentence}</p>
        {units && <Numbers id={relationship.id} name={node.name} day={day} />}
        <FactEvidence
          id={relationship.id}
          sources={relationship.sources}
          isContested={isContested(fact, of, disputed)}
          disputed={disputed}
        />
      </div>
    </>
  );
}

/** The numbers of a fact, loaded when it comes near. */
function Numbers({ id, name, day }: { id: string; name: string; day: string | undefined }) {
  const { data } = useAnswer(NumbersDocument, { id });
  const series = data?.nodes.flatMap((node) => (node && 'series' in node ? node.series : [])) ?? [];
  return <Series relationship={{ id, series }} name={name} day={day} />;
}
