import { useEffect } from 'preact/hooks';

import { Link } from '../app/Link.tsx';
import { StatementDocument } from '../generated/graphql.ts';
import type { StatementQuery } from '../generated/graphql.ts';
import { useAnswer } from '../service/useAnswer.ts';
import { Claims } from './Claims.tsx';
import { KindMark } from './KindMark.tsx';
import { Sentence } from './Sentence.tsx';

type StatementNode = Extract<NonNullable<StatementQuery['node']>, { sentence: string }>;

/** One statement: its modality, speaker, the entities that it concerns, and its sources with the lines. */
export function StatementPage({ id, day }: { id: string; day: string | undefined }) {
  const { data, loading, error } = useAnswer(StatementDocument, { id });
  const statement = data?.node && isStatement(data.node) ? data.node : undefined;
  useEffect(() => {
    if (statement) document.title = `${statement.sentence} – Entente`;
  }, [statement]);
  if (error !== undefined) return <p class="fault">{error}</p>;
  if (loading) return <p class="quiet">Loading …</p>;
  if (!statement)
    return (
      <article>
        <h1>Not found: “{id}”</h1>
      </article>
    );
  const { subject, object, concerns } = statement;
  const others = [...(object ? [object] : []), ...concerns].filter((entity) => entity.id !== subject.id);
  return (
    <article class="statement">
      <p class="kind">Statement</p>
      <h1>
        <Sentence {...statement} />
      </h1>
      <p class="speaker">
        All about <Link to={{ entity: subject.id, day }}>{subject.name}</Link>
      </p>
      <h2>Evidence</h2>
      <Claims claims={[statement]} />
      {others.length > 0 && (
        <>
          <h2>Entities</h2>
          <ul class="about">
            {[...new Map(others.map((entity) => [entity.id, entity])).values()].map(
              ({ id: other, kind, name }) => (
                <li key={other}>
                  <KindMark kind={kind} /> <Link to={{ entity: other, day }}>{name}</Link>
                </li>
              ),
            )}
          </ul>
        </>
      )}
    </article>
  );
}

function isStatement(node: object): node is StatementNode {
  return 'sentence' in node;
}
