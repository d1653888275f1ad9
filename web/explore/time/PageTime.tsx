import { useMemo } from 'preact/hooks';

import type { Address } from '../app/address.ts';
import { AllyDaysDocument, FactDaysDocument } from '../generated/graphql.ts';
import type { FactDaysQuery, FactDaysQueryVariables, Obligation, Predicate } from '../generated/graphql.ts';
import { behind, useAllPages } from '../service/usePages.ts';
import { TODAY, yearOf } from './days.ts';
import type { Days } from './days.ts';
import { TimeSlider } from './TimeSlider.tsx';
import { timeShownBy } from './timeShown.ts';

const START = { after: null as string | null };
/** What two entities may share. */
const SHARED: readonly Predicate[] = ['MEMBER_OF', 'PARTY_TO', 'CONTRIBUTES_TO', 'LEADS', 'PARTICIPATED_IN'];

interface Props {
  readonly address: Address;
  /** The first year of the whole graph, for what has no time of its own; undefined until it is known. */
  readonly firstYear: number | undefined;
}

/** The slider with the time of what the page shows: of an entity, of two compared, or of the allies on the map. */
export function PageTime(props: Props) {
  const { entity, view, compare: [a, b] = [] } = props.address;
  if (entity !== undefined && view === 'map') return <AlliesTime {...props} of={entity} />;
  if (entity !== undefined) return <EntityTime {...props} id={entity} />;
  if (a !== undefined && b !== undefined) return <PairTime {...props} a={a} b={b} />;
  return <Slider {...props} days={[]} />;
}

function EntityTime({ id, ...props }: Props & { readonly id: string }) {
  return <Slider {...props} days={useFactDays({ id, types: null, end: null })} />;
}

function PairTime({ a, b, ...props }: Props & { readonly a: string; readonly b: string }) {
  const shared = { types: SHARED, end: 'SUBJECT' as const };
  const [ofFirst, ofSecond] = [useFactDays({ id: a, ...shared }), useFactDays({ id: b, ...shared })];
  return <Slider {...props} days={ofFirst && ofSecond && [...ofFirst, ...ofSecond]} />;
}

function AlliesTime({ of, ...props }: Props & { readonly of: string }) {
  const { obligation = 'DEFENSE' } = props.address;
  const obligations: readonly Obligation[] | null = obligation === 'ANY' ? null : [obligation];
  const { pages, loading } = useAllPages(AllyDaysDocument, { of, obligations }, START, ({ allies }) =>
    behind(allies),
  );
  const days = useMemo(
    () =>
      pages
        .flatMap(({ allies }) => allies.edges)
        .flatMap(({ alliances }) => alliances.edges)
        .flatMap((alliance) => alliance.obligations)
        .filter(({ a, b }) => obligations === null || (obligations.includes(a) && obligations.includes(b)))
        .map(({ dates }) => dates),
    [pages],
  );
  return <Slider {...props} days={pages.length === 0 && loading ? undefined : days} />;
}

/** When an entity and its relationships began and ended; undefined until it is known. */
function useFactDays(list: Omit<FactDaysQueryVariables, 'after'>): readonly Days[] | undefined {
  const { pages, loading } = useAllPages(FactDaysDocument, list, START, ({ entity }) =>
    behind(entity?.relationships),
  );
  const days = useMemo(() => pages.flatMap(daysOf), [pages]);
  return pages.length === 0 && loading ? undefined : days;
}

function daysOf({ entity }: FactDaysQuery): Days[] {
  if (!entity) return [];
  return [entity.dates, ...entity.relationships.edges.map(({ relationship }) => relationship.dates)];
}

/** Where nothing has dates, the time of the whole graph. */
function Slider({ address, firstYear, days }: Props & { readonly days: readonly Days[] | undefined }) {
  const time = useMemo(() => days && timeShownBy(days, TODAY), [days]);
  const whole = firstYear === undefined ? undefined : { first: firstYear, last: yearOf(TODAY), changes: [] };
  return <TimeSlider address={address} time={time ?? (days && whole)} />;
}
