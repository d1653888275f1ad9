import type { LookedQuery } from '../generated/graphql.ts';
import { formatDay } from '../time/days.ts';

type Coverage = NonNullable<NonNullable<LookedQuery['allies']>['coverage']>;
type Source = Coverage['sources'][number];

/** That no data set looked for allies of a state on a day, and why; undefined if one did. */
export function uncovered({ looked, sources }: Coverage, name: string, day: string): string | undefined {
  const dataSets = sources.filter(({ population }) => population !== 'TOLD');
  if (dataSets.some((source) => source.looked !== 'NOT_LOOKED')) return undefined;
  const reasons =
    dataSets.length === 0
      ? 'none of alliances has been imported'
      : dataSets.map((source) => reasonOf(source, name, day)).join('; ');
  const texts = looked === 'NOT_LOOKED' ? 'No text speaks of it either' : 'Texts speak of some alliances';
  return `No data set covers ${name} on ${formatDay(day)}: ${reasons}. ${texts}: who isn’t listed may have been an ally.`;
}

function reasonOf({ document, from, until }: Source, name: string, day: string): string {
  if (until === null) return `${document.name} has no days`;
  if (day > until) return `${document.name} ends ${atThe(until, '-12-31')}`;
  if (from !== null && day < from) return `${document.name} begins ${atThe(from, '-01-01')}`;
  return `${document.name} doesn’t have ${name} in this year`;
}

/** The year alone where that says as much. */
function atThe(day: string, edge: string): string {
  return day.endsWith(edge) ? `in ${day.slice(0, 4)}` : `on ${formatDay(day)}`;
}
