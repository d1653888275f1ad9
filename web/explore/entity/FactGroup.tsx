import { FactsDocument } from '../generated/graphql.ts';
import type { FactsQueryVariables } from '../generated/graphql.ts';
import { behind, usePages } from '../service/usePages.ts';
import { factsOf } from './FactRow.tsx';
import { FactSection } from './FactSection.tsx';
import type { SectionProps } from './FactSection.tsx';

const FIRST = { first: 10, after: null as string | null };
const MORE = 50;

type Props = Omit<SectionProps, 'facts' | 'loading' | 'more'> & {
  readonly list: Omit<FactsQueryVariables, 'first' | 'after'>;
};

/** The relationships under one heading, some at first and more when asked for. */
export function FactGroup({ list, ...section }: Props) {
  const { pages, asked, loading, error, more } = usePages(FactsDocument, list, FIRST, ({ entity }) => {
    const next = behind(entity?.relationships);
    return next && { ...next, first: MORE };
  });
  if (error !== undefined) return <p class="fault">{error}</p>;
  return (
    <FactSection
      {...section}
      day={asked.day ?? undefined}
      facts={factsOf(pages)}
      loading={loading}
      more={more}
    />
  );
}
