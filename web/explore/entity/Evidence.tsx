import { BehindDocument } from '../generated/graphql.ts';
import type { StandingFragment } from '../generated/graphql.ts';
import { useAnswer } from '../service/useAnswer.ts';
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

/** The claims behind relationships, with their evidence. */
export function Behind({ ids, disputed }: Omit<Props, 'claims'>) {
  const { data, loading, error } = useAnswer(BehindDocument, { ids });
  if (error !== undefined) return <p class="fault">{error}</p>;
  if (!data || loading) return <p class="quiet">Loading …</p>;
  const claims = data.nodes.flatMap((node) => (node && 'statements' in node ? node.statements : []));
  return (
    <Claims claims={[...new Map(claims.map((claim) => [claim.id, claim])).values()]} disputed={disputed} />
  );
}
