import { BehindDocument } from '../generated/graphql.ts';
import type { ClaimFragment, StandingFragment } from '../generated/graphql.ts';
import { useAnswer } from '../service/useAnswer.ts';
import { onceEach } from '../service/usePages.ts';
import { Badges, Claims } from './Claims.tsx';
import { Fold } from './Fold.tsx';

interface Props {
  /** The relationships whose evidence it is. */
  readonly ids: readonly string[];
  readonly claims: readonly StandingFragment[];
  readonly disputed?: ReadonlySet<string> | undefined;
}

/** The sources in one line; every piece of evidence is loaded when it is opened. */
export function Evidence({ ids, claims, disputed }: Props) {
  return (
    <Fold summary={<Badges claims={claims} disputed={disputed} />}>
      {() => <Behind ids={ids} disputed={disputed} />}
    </Fold>
  );
}

/** The sources of one fact: on how many documents it rests, whatever the number of statements about it. */
export function FactEvidence({
  id,
  sources,
  isContested,
  disputed,
}: {
  id: string;
  sources: number;
  isContested: boolean;
  disputed: ReadonlySet<string>;
}) {
  const summary = (
    <span class="badges">
      {isContested && <span class="badge disputed">Disputed</span>}
      <span class="source-count">{sources === 1 ? '1 source' : `${sources} sources`}</span>
    </span>
  );
  return (
    <Fold id={id} summary={summary}>
      {() => <Behind ids={[id]} disputed={disputed} />}
    </Fold>
  );
}

/** The claims behind relationships, with their evidence. */
export function Behind({ ids, disputed }: Omit<Props, 'claims'>) {
  const { data, loading, error } = useAnswer(BehindDocument, { ids });
  if (error !== undefined) return <p class="fault">{error}</p>;
  if (!data || loading) return <p class="quiet">Loading …</p>;
  const claims = onceEach(
    data.nodes.flatMap((node) => (node && 'statements' in node ? node.statements : [])),
    ({ id }) => id,
  );
  return (
    <>
      {claims.length > 1 && <Documents claims={claims} />}
      <Claims claims={claims} disputed={disputed} />
    </>
  );
}

/** On how many documents several claims rest together, and on which. */
function Documents({ claims }: { claims: readonly ClaimFragment[] }) {
  const pieces = claims.flatMap(({ evidence }) => evidence.nodes);
  const documents = onceEach(
    pieces.filter(({ stance }) => stance === 'SUPPORTS').map(({ document }) => document),
    ({ id }) => id,
  );
  const isAll = claims.every(({ evidence }) => evidence.totalCount === evidence.nodes.length);
  return (
    <p class="quiet">
      From {isAll ? '' : 'at least '}
      {documents.length === 1 ? '1 document' : `${documents.length} documents`}:{' '}
      {documents.map(({ name }) => name).join('; ')}
    </p>
  );
}
