import type { FoundKind } from '../app/address.ts';
import { Link } from '../app/Link.tsx';
import { KindMark } from '../entity/KindMark.tsx';
import { KINDS } from '../entity/kinds.ts';
import { EntityResultsDocument } from '../generated/graphql.ts';
import { useAnswer } from '../service/useAnswer.ts';

interface Props {
  readonly query: string;
  readonly kind: FoundKind | undefined;
  /** There are results of other kinds. */
  readonly isElsewhere: boolean;
  readonly day: string | undefined;
}

/** That nothing was found, and what else to try. */
export function NoResults({ query, kind, isElsewhere, day }: Props) {
  const what =
    kind === undefined
      ? 'Nothing in the graph'
      : `None of the ${kind === 'STATEMENT' ? 'statements' : KINDS[kind].plural.toLowerCase()}`;
  return (
    <>
      <p class="lead">
        {what} matches “{query}”.
      </p>
      {isElsewhere ? (
        <p>
          <Link to={{ q: query, day }}>Show the results of all kinds</Link>
        </p>
      ) : (
        <>
          <Beginnings query={query} day={day} />
          <h2>You can try</h2>
          <ul class="tips">
            <li>fewer words, or only the beginning of one;</li>
            <li>another or a former name, as in English texts;</li>
            <li>a code such as BEL, or an id such as org/nato;</li>
            <li>a word of what somebody said: statements are searched too.</li>
          </ul>
        </>
      )}
    </>
  );
}

/** What begins as the longest of the words does: who is wrong about a name is so mostly about its end. */
function Beginnings({ query, day }: Pick<Props, 'query' | 'day'>) {
  const [longest = ''] = query.split(/\s+/).toSorted((one, other) => other.length - one.length);
  const beginning = longest.slice(0, 4);
  const { data } = useAnswer(
    EntityResultsDocument,
    beginning === query ? undefined : { query: beginning, kinds: null, first: 5, after: null },
  );
  const edges = data?.search.edges ?? [];
  if (beginning === query || edges.length === 0) return null;
  return (
    <>
      <h2>Names that begin with “{beginning}”</h2>
      <ul class="about">
        {edges.map(({ node }) => (
          <li key={node.id}>
            <KindMark kind={node.kind} /> <Link to={{ entity: node.id, day }}>{node.name}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}
